package org.posebook.export.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posebook.export.Release;
import org.posebook.export.sheet.SheetDocument.Foot;

/** The few words that the writer itself puts on a page. */
final class Words {
  /** Fields of the head to fill in by hand. */
  static final String FOR = "For";

  static final String FROM = "From";
  static final String DATE = "Date";

  /** Of a scorecard. */
  static final String JUDGED_BY = "Judged by";

  static final String CREDENTIAL = "Credential";

  static final String NAME = "Name";
  static final String STARTING = "Starting on";
  static final String NO_PAIN = "0 is no pain";
  static final String WORST_PAIN = "10 is the worst pain";
  static final String PAIN_BEFORE = "Pain before (0\u201310)";
  static final String PAIN_AFTER = "Pain after (0\u201310)";
  static final String MOVE = "Move";
  static final String NOTES = "What helped? What was hard?";

  /** Where the whole safety text does not stand on the page; in a file of several layouts too. */
  static final String READ_WHOLE = "The whole safety text has a page of its own. Read it first.";

  /** Where the cautions of poses stand on a page of their own. */
  static final String READ_CARE =
      "Poses with a warning sign need care. Their cautions have a page of their own. Read it"
          + " first.";

  static final String TAKE_CARE = "Take care";

  /** What screen readers say of the fields to fill in. */
  static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  static final String SPOKEN_NOTES = "notes";
  static final String SPOKEN_BEFORE = "Pain before";
  static final String SPOKEN_AFTER = "Pain after";

  private static final String CONTINUED = "continued";

  private Words() {}

  static String scorecard(String library) {
    return "Scorecard: " + library;
  }

  static String done(String move, String day) {
    return joined(move, day, "done");
  }

  static String score(String pain, String day) {
    return pain + ", " + day + ", 0 to 10";
  }

  static String line(String heading, int number) {
    return joined(heading, "line " + number);
  }

  /** Texts one after the other, without those that say nothing. */
  static String joined(String... texts) {
    return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
  }

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
