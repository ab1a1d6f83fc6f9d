package org.posebook.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds terms of medicine and yoga in English texts, with plain words for each ({@code
 * jargon.txt}).
 *
 * <p>A term is explained where its sentence says what it means: in parentheses after it or around
 * it, after a colon, a dash, "that is", "i.e.", "means", "or", or as a phrase between commas ("the
 * psoas, a deep muscle of your hip").
 */
public final class Jargon {
  private static final Map<String, List<Entry>> BY_FIRST = read();

  private static final String ARTICLE = "(?:an?|the|your|two|three|some|one|which|that|this)";

  /** What may follow a term that is explained; a plural's or possessive's ending is passed over. */
  private static final Pattern EXPLAINS_AFTER =
      Pattern.compile(
          "(?iU)(?:\\s+\\p{L}+)?(?:\\s*\\([^)\\d][^)]*\\)|:\\s*\\S+\\s+\\S+.*"
              + "|\\s[–-]\\s+\\S+.*|\\s*—\\s*\\S+.*|,?\\s+(?:that is|i\\.e\\.|in other"
              + " words|meaning|means|also called)(?=\\W).*|,\\s+or\\b.*|,\\s+(?:"
              + ARTICLE
              + "\\s+\\S+.*|(?:\\p{L}+\\s+){1,3}(?:that|which|of|in|at|for|from|along|between|under|beside|to)\\b.*)"
              + "|\\s+(?:is|are)\\s+(?:called\\b.*|"
              + ARTICLE
              + "\\s+\\S+.*)"
              + ")",
          Pattern.DOTALL);

  private static final Pattern EXPLAINS_BEFORE =
      Pattern.compile("(?iU)(?:\\(|\\b(?:called|known as)\\s+(?:the\\s+)?)$");

  /** An explanation stands so near to its term, in chars. */
  private static final int NEAR = 160;

  private Jargon() {}

  private record Entry(List<String> words, String plain) {}

  /**
   * A term in a text.
   *
   * @param text as it stands there
   * @param plain plain words for it
   * @param offset where it begins, in UTF-16 units
   * @param explained whether its sentence says what it means
   */
  public record Term(String text, String plain, int offset, boolean explained) {
    /** How many UTF-16 units it has. */
    public int length() {
      return text.length();
    }
  }

  /** The terms of a text, in order, each time that they stand there. */
  public static List<Term> find(String text) {
    return find(text, Sentences.of(text, Language.ENGLISH));
  }

  /**
   * The terms of a text, in order, each time that they stand there.
   *
   * @param sentences the text's sentences
   */
  public static List<Term> find(String text, List<Sentence> sentences) {
    List<Term> terms = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Word> words = sentence.words();
      for (int i = 0; i < words.size(); i++) {
        Optional<Entry> entry = at(sentence, i);
        if (entry.isPresent()) {
          int last = i + entry.get().words().size() - 1;
          int from = words.get(i).offset();
          int to = words.get(last).end();
          boolean explained =
              isExplained(sentence, from - sentence.offset(), to - sentence.offset());
          terms.add(new Term(text.substring(from, to), entry.get().plain(), from, explained));
          i = last;
        }
      }
    }
    return List.copyOf(terms);
  }

  /** Plain words for a term, where posebook has some. */
  public static Optional<String> plain(String term) {
    return find(term).stream()
        .filter(found -> found.length() == term.length())
        .map(Term::plain)
        .findFirst();
  }

  private static Optional<Entry> at(Sentence sentence, int at) {
    Word word = sentence.words().get(at);
    Optional<Entry> asWritten = at(sentence, at, word.text());
    return asWritten.isPresent() || word.lower().equals(word.text())
        ? asWritten
        : at(sentence, at, word.lower());
  }

  private static Optional<Entry> at(Sentence sentence, int at, String first) {
    for (Entry entry : BY_FIRST.getOrDefault(first, List.of())) {
      if (stands(entry.words(), sentence, at, first)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static boolean stands(List<String> term, Sentence sentence, int at, String first) {
    List<Word> words = sentence.words();
    if (at + term.size() > words.size() || !term.getFirst().equals(first)) {
      return false;
    }
    for (int i = 1; i < term.size(); i++) {
      if (!words.get(at + i).lower().equals(term.get(i).toLowerCase(Locale.ROOT))
          || !sentence.between(at + i - 1, at + i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isExplained(Sentence sentence, int from, int to) {
    String text = sentence.text();
    int end = Math.min(text.length(), to + NEAR);
    return EXPLAINS_AFTER.matcher(text).region(to, end).lookingAt()
        || EXPLAINS_BEFORE.matcher(text).region(Math.max(0, from - NEAR), from).find();
  }

  private static Map<String, List<Entry>> read() {
    Map<String, List<Entry>> byFirst = new HashMap<>();
    for (String line : WordList.lines("jargon.txt")) {
      String[] sides = line.split(" = ", 2);
      for (String term : sides[0].split(", ", -1)) {
        List<String> words = WordScanner.words(term).stream().map(Word::text).toList();
        byFirst
            .computeIfAbsent(words.getFirst(), none -> new ArrayList<>())
            .add(new Entry(words, sides[1]));
      }
    }
    Comparator<Entry> longest = Comparator.comparingInt(entry -> entry.words().size());
    byFirst.values().forEach(same -> same.sort(longest.reversed()));
    return byFirst;
  }
}
