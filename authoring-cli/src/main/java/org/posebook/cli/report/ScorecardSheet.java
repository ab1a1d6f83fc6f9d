package org.posebook.cli.report;

import java.util.List;
import org.posebook.check.score.Mark;
import org.posebook.check.score.Score;
import org.posebook.check.score.Scorecard;
import org.posebook.export.sheet.ScoreSheet;

/** Scorecards as a sheet for the PDF exporter. */
public final class ScorecardSheet {
  private ScorecardSheet() {}

  /** The sheet of all scorecards of a library. */
  public static ScoreSheet of(String library, List<Scorecard> cards) {
    return new ScoreSheet(
        "Scorecard: " + library,
        "en",
        ScorecardText.CAVEAT,
        cards.stream()
            .map(
                card ->
                    new ScoreSheet.Routine(
                        card.title(), card.scores().stream().map(ScorecardSheet::table).toList()))
            .toList());
  }

  private static ScoreSheet.Table table(Score score) {
    return new ScoreSheet.Table(
        score.name() + ": " + ScorecardText.summary(score),
        score.marks().stream().map(ScorecardSheet::row).toList());
  }

  private static ScoreSheet.Row row(Mark mark) {
    ScoreSheet.Verdict verdict =
        switch (mark.verdict()) {
          case MET -> ScoreSheet.Verdict.MET;
          case NOT_MET -> ScoreSheet.Verdict.NOT_MET;
          case PERSON -> ScoreSheet.Verdict.TO_JUDGE;
          case NOT_APPLICABLE -> ScoreSheet.Verdict.DOES_NOT_APPLY;
        };
    return new ScoreSheet.Row(mark.id(), mark.meaning(), verdict, mark.why());
  }
}
