package org.posebook.check.score;

import java.util.List;

/**
 * All marks of one instrument.
 *
 * @param instrument its key, such as {@code pemat}
 * @param name its name, with how far the output goes: "PEMAT-P, informed by"
 * @param marks in the order of the instrument
 */
public record Score(String instrument, String name, List<Mark> marks) {
  public Score {
    marks = List.copyOf(marks);
  }

  /** How many items have this verdict. */
  public int count(Verdict verdict) {
    return (int) marks.stream().filter(mark -> mark.verdict() == verdict).count();
  }

  /** How many of the judged items are met, in percent, rounded down; 0 where none was judged. */
  public int percent() {
    int judged = count(Verdict.MET) + count(Verdict.NOT_MET);
    return judged == 0 ? 0 : 100 * count(Verdict.MET) / judged;
  }

  /** How far the instrument is met, in words, such as "17 of 20 met (85 %)". */
  public String summary() {
    int judged = count(Verdict.MET) + count(Verdict.NOT_MET);
    int open = count(Verdict.PERSON);
    String text =
        judged == 0
            ? "does not apply"
            : count(Verdict.MET) + " of " + judged + " met (" + percent() + " %)";
    return open == 0 ? text : text + ", " + open + " for a person to judge";
  }
}
