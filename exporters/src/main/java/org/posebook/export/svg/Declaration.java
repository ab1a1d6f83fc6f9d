package org.posebook.export.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a style says of a property.
 *
 * @param property its name, in small letters
 * @param value the value
 * @param important whether it wins over what is not
 */
record Declaration(String property, String value, boolean important) {
  private static final String IMPORTANT = "!important";

  /** The declarations of a {@code style} attribute, or of a rule between its braces. */
  static List<Declaration> list(String text) {
    List<Declaration> all = new ArrayList<>();
    for (String part : parts(StyleRules.withoutComments(text))) {
      int colon = part.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String value = part.substring(colon + 1).strip();
      boolean important = value.toLowerCase(Locale.ROOT).replace(" ", "").endsWith(IMPORTANT);
      if (important) {
        value = value.substring(0, value.lastIndexOf('!')).strip();
      }
      String property = part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      if (!value.isEmpty() && !property.isEmpty()) {
        all.add(new Declaration(property, value, important));
      }
    }
    return all;
  }

  /** Divided at semicolons that stand in no brackets and no quotes, as in {@code url(data:a;b)}. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int brackets = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        brackets++;
      } else if (c == ')') {
        brackets = Math.max(0, brackets - 1);
      } else if (c == ';' && brackets == 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
