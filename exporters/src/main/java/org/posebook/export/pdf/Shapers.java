package org.posebook.export.pdf;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.posebook.export.shaping.Shaper;
import org.posebook.export.shaping.Shaping;

/**
 * Shapes the words that cannot be set letter by letter: those in Devanagari. What it works with is
 * loaded by the first such word.
 */
final class Shapers {
  /** So many words are remembered; more are shaped each time. */
  private static final int REMEMBERED = 5_000;

  private final Map<Face, Optional<Shaper>> shapers = new ConcurrentHashMap<>();
  private final Map<Word, Shaping> words = new ConcurrentHashMap<>();
  private final boolean none;

  private record Word(Face face, String text) {}

  private Shapers(boolean none) {
    this.none = none;
  }

  /** Shapers for the fonts. */
  static Shapers ofFonts() {
    return new Shapers(false);
  }

  /** As on a machine where the JDK's fonts do not work. */
  static Shapers none() {
    return new Shapers(true);
  }

  /** Whether a character is of a script that is shaped here. */
  static boolean isShaped(int codePoint) {
    return codePoint >= 0x900 && codePoint <= 0x97F;
  }

  /** A zero-width joiner or non-joiner: between shaped letters it tells how they join. */
  static boolean isJoiner(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D;
  }

  /** The end of the word to be shaped that begins at a place; the place itself if none does. */
  static int wordEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length()
        && (isShaped(text.charAt(end)) || (end > from && isJoiner(text.charAt(end))))) {
      end++;
    }
    return end;
  }

  /** Whether words can be shaped on this machine. */
  boolean work() {
    return shaper(Face.REGULAR).isPresent() && shaper(Face.BOLD).isPresent();
  }

  /** A word, shaped. */
  Shaping shape(Face face, String text) {
    Word word = new Word(face, text);
    Shaping known = words.get(word);
    if (known != null) {
      return known;
    }
    Shaping shaping = shaperOf(face).shape(text);
    if (words.size() < REMEMBERED) {
      words.put(word, shaping);
    }
    return shaping;
  }

  /** The shaper of a face, where there is one. */
  Shaper shaperOf(Face face) {
    return shaper(face).orElseThrow();
  }

  private Optional<Shaper> shaper(Face face) {
    return none
        ? Optional.empty()
        : shapers.computeIfAbsent(face, one -> Shaper.of(Fonts.resource(Fonts.file(one))));
  }
}
