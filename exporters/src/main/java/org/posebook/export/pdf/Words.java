package org.posebook.export.pdf;

import org.posebook.export.Release;
import org.posebook.export.sheet.SheetDocument.Foot;

/** The few words that the writer itself puts on a page. */
final class Words {
  /** Fields of the head to fill in by hand. */
  static final String FOR = "For";

  static final String FROM = "From";
  static final String DATE = "Date";

  static final String NAME = "Name";
  static final String STARTING = "Starting on";
  static final String NO_PAIN = "0 is no pain";
  static final String WORST_PAIN = "10 is the worst pain";
  static final String PAIN_BEFORE = "Pain before (0\u201310)";
  static final String PAIN_AFTER = "Pain after (0\u201310)";
  static final String MOVE = "Move";
  static final String NOTES = "What helped? What was hard?";

  private static final String CONTINUED = "continued";

  private Words() {}

  static String page(int number, int count) {
    return "Page " + number + " of " + count;
  }

  /** What tells the release and the state of the content, after a page's number. */
  static String edition(Foot foot) {
    return foot.edition()
        .map(edition -> " \u00B7 " + Release.NUMBER + "-" + edition.hash())
        .orElse("");
  }

  /** A heading that stands again after a page break. */
  static String continued(String heading) {
    return heading.isEmpty() ? CONTINUED : heading + " (" + CONTINUED + ")";
  }
}
