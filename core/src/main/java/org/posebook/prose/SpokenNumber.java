package org.posebook.prose;

/** How many syllables a number has when it is read aloud. */
final class SpokenNumber {
  /** English: zero to nineteen. */
  private static final int[] SMALL = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};

  /** English: twenty to ninety. */
  private static final int[] TENS = {0, 0, 2, 2, 2, 2, 2, 3, 2, 2};

  /** Spanish: cero to veintinueve. */
  private static final int[] TO_VEINTINUEVE = {
    2, 2, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 3, 2, 3, 4, 3, 4, 2, 3, 3, 3, 4, 4, 3, 4, 3, 4
  };

  /** Spanish: treinta to noventa. */
  private static final int[] FROM_TREINTA = {0, 0, 0, 2, 3, 3, 3, 3, 3, 3};

  private static final int LONGEST = 9;

  private SpokenNumber() {}

  /** English: "12" is twelve; after a dot or comma each digit by itself; at least one. */
  static int english(String number) {
    int[] parts = parts(number);
    int sum = 0;
    for (int i = 0; i < parts.length; i++) {
      sum += i == 0 ? cardinal(parts[0]) : 1 + digits(parts[i], SMALL);
    }
    return Math.max(1, sum);
  }

  /** Spanish: "12" is doce; after a dot or comma each digit by itself; at least one. */
  static int spanish(String number) {
    int[] parts = parts(number);
    int sum = 0;
    for (int i = 0; i < parts.length; i++) {
      sum += i == 0 ? cardinalSpanish(parts[0]) : 2 + digits(parts[i], TO_VEINTINUEVE);
    }
    return Math.max(1, sum);
  }

  /** The whole numbers before and after a decimal mark; 1,000 is one whole number. */
  private static int[] parts(String number) {
    String joined = number.replaceAll("[.,](?=\\d{3}(?:\\D|$))", "");
    String[] texts = joined.split("[.,:]", -1);
    int[] parts = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      String digits = digitsOf(texts[i]);
      parts[i] = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
    return parts;
  }

  /** The leading digits as 0 to 9, no more than an int holds. */
  private static String digitsOf(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length() && digits.length() < LONGEST; i++) {
      int value = Character.digit(text.charAt(i), 10);
      if (value < 0) {
        break;
      }
      digits.append(value);
    }
    return digits.toString();
  }

  private static int digits(int number, int[] names) {
    int sum = 0;
    for (int rest = number; rest > 0; rest /= 10) {
      sum += names[rest % 10];
    }
    return Math.max(1, sum);
  }

  private static int cardinal(int n) {
    if (n < 20) {
      return SMALL[n];
    }
    if (n < 100) {
      return TENS[n / 10] + rest(n % 10);
    }
    if (n < 1000) {
      return SMALL[n / 100] + 2 + rest(n % 100);
    }
    if (n < 1_000_000) {
      return cardinal(n / 1000) + 2 + rest(n % 1000);
    }
    return cardinal(n / 1_000_000) + 2 + rest(n % 1_000_000);
  }

  private static int rest(int n) {
    return n == 0 ? 0 : cardinal(n);
  }

  private static int cardinalSpanish(int n) {
    if (n < 30) {
      return TO_VEINTINUEVE[n];
    }
    if (n < 100) {
      return FROM_TREINTA[n / 10] + (n % 10 == 0 ? 0 : 1 + TO_VEINTINUEVE[n % 10]);
    }
    if (n < 1000) {
      // cien, cien-to, qui-nien-tos, dos-cien-tos
      int hundreds = n == 100 ? 1 : n < 200 ? 2 : n / 100 == 5 ? 3 : 2 + TO_VEINTINUEVE[n / 100];
      return hundreds + (n % 100 == 0 ? 0 : cardinalSpanish(n % 100));
    }
    int unit = n < 1_000_000 ? 1000 : 1_000_000;
    int many = n / unit == 1 && unit == 1000 ? 0 : cardinalSpanish(n / unit);
    int name = unit == 1000 ? 1 : 3;
    return many + name + (n % unit == 0 ? 0 : cardinalSpanish(n % unit));
  }
}
