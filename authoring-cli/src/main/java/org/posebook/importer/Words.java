package org.posebook.importer;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that authors use for the fixed choices of a column. */
final class Words {
  private static final Set<String> NOTHING =
      Set.of("-", "–", "—", "―", "−", "--", "---", "/", "n/a", "n / a", "n.a.", "n.a", "#n/a");

  private static final int LONGEST = 5;

  private Words() {}

  /** Whether a cell says "nothing here". */
  static boolean meanNothing(String text) {
    String bare = text.replace('\u00a0', ' ').strip();
    return bare.length() <= LONGEST && NOTHING.contains(bare.toLowerCase(Locale.ROOT));
  }

  /** The key for an author's word, if it is known. */
  static Optional<String> key(Column column, String text) {
    return HeaderWords.choiceKey(column, text);
  }
}
