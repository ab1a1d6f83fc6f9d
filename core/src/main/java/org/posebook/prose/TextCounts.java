package org.posebook.prose;

/**
 * What was counted in a text.
 *
 * @param sentences those that have a word that counts
 * @param words words and numbers
 * @param syllables of all these words
 * @param longWords words of three or more syllables
 */
public record TextCounts(int sentences, int words, int syllables, int longWords) {
  /** Nothing. */
  public static final TextCounts NONE = new TextCounts(0, 0, 0, 0);

  public TextCounts {
    if (sentences < 0 || words < sentences || syllables < words || longWords > words) {
      throw new IllegalArgumentException("not the counts of a text");
    }
  }

  /** Whether there is nothing to count. */
  public boolean isEmpty() {
    return words == 0;
  }

  /** The average length of the sentences; there must be one. */
  public double wordsPerSentence() {
    return (double) words / sentences;
  }

  /** The average length of the words; there must be one. */
  public double syllablesPerWord() {
    return (double) syllables / words;
  }

  TextCounts plus(TextCounts other) {
    return new TextCounts(
        sentences + other.sentences,
        words + other.words,
        syllables + other.syllables,
        longWords + other.longWords);
  }

  TextCounts minus(TextCounts part) {
    return new TextCounts(
        sentences - part.sentences,
        words - part.words,
        syllables - part.syllables,
        longWords - part.longWords);
  }
}
