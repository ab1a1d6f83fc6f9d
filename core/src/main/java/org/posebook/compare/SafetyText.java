package org.posebook.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posebook.model.Contraindication;
import org.posebook.model.Guidance;
import org.posebook.model.Notices;

/**
 * A safety text as readers see it.
 *
 * @param kind what sort of text
 * @param text a caution, a notice, or the condition of a contraindication
 * @param modify how a contraindication says to change the pose
 */
record SafetyText(Safety kind, String text, Optional<String> modify) {
  private static SafetyText of(Safety kind, String text) {
    return new SafetyText(kind, text, Optional.empty());
  }

  /** What guidance says to take care of. */
  static List<SafetyText> of(Guidance guidance) {
    List<SafetyText> texts = new ArrayList<>();
    guidance.cautions().forEach(caution -> texts.add(of(Safety.CAUTION, caution)));
    for (Contraindication each : guidance.contraindications()) {
      texts.add(new SafetyText(Safety.CONTRAINDICATION, each.condition(), each.modify()));
    }
    return texts;
  }

  /** The notices, one by one. */
  static List<SafetyText> of(Notices notices) {
    List<SafetyText> texts = new ArrayList<>();
    notices.disclaimer().ifPresent(text -> texts.add(of(Safety.DISCLAIMER, text)));
    notices.beforeYouStart().forEach(text -> texts.add(of(Safety.BEFORE_YOU_START, text)));
    notices.stopIf().forEach(text -> texts.add(of(Safety.STOP_IF, text)));
    notices.redFlags().forEach(text -> texts.add(of(Safety.RED_FLAG, text)));
    return texts;
  }

  /**
   * Whether readers of those texts are told as much. To leave a pose out is more than to change it.
   */
  boolean standsIn(Collection<SafetyText> texts) {
    return texts.stream()
        .anyMatch(
            other ->
                kind == other.kind
                    && folded(text).equals(folded(other.text))
                    && (other.modify.isEmpty()
                        || modify
                            .map(SafetyText::folded)
                            .equals(other.modify.map(SafetyText::folded))));
  }

  /** The whole text. */
  String said() {
    return modify.map(change -> text + ": " + change).orElse(text);
  }

  /** The text without what changes no word: case, spaces, forms of quotation marks, a last stop. */
  private static String folded(String text) {
    return Said.clean(text)
        .replace('\u00a0', ' ')
        .replace('’', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replaceAll("[.!;,\\s]+$", "")
        .toLowerCase(Locale.ROOT);
  }
}
