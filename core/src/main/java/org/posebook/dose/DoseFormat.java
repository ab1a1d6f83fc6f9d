package org.posebook.dose;

import java.util.LinkedHashMap;
import java.util.Map;
import org.posebook.model.Dose;

/**
 * Says a dose, in three ways; none leaves anything out.
 *
 * <pre>
 * canonical  2 x 30 s hold, each side
 * brief      2 × 30 s hold each side
 * sentence   Hold for 30 seconds. Do this 2 times on each side.
 * </pre>
 */
public final class DoseFormat {
  private DoseFormat() {}

  /**
   * One line, for files, as an author could type it. {@link DoseReader#read} reads it back as the
   * same dose and without problems, given numbers up to 999,999 with at most six decimals. What was
   * unread is in quotation marks.
   */
  public static String canonical(Dose dose) {
    return new CanonicalText(dose).write();
  }

  /** As few words as will do, for the strip on a printed sheet. */
  public static String brief(Dose dose) {
    return new BriefText(dose).write();
  }

  /**
   * Each part of a dose by its key, in as few words as will do; what was unread is {@code unread}.
   */
  public static Map<String, String> parts(Dose dose) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (DoseField field : DoseField.values()) {
      Dose alone = Doses.alone(field, dose);
      if (!alone.equals(Dose.NONE)) {
        parts.put(field.key(), brief(alone));
      }
    }
    dose.unread().ifPresent(text -> parts.put("unread", text));
    return parts;
  }

  /** Plain, whole sentences. */
  public static String sentence(Dose dose) {
    return new SentenceText(dose).write();
  }
}
