package org.posebook.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posebook.check.score.Mark;
import org.posebook.check.score.Score;
import org.posebook.check.score.Scorecard;
import org.posebook.check.score.Verdict;

/** Scorecards as a table for people, and as plain values for programs. */
public final class ScorecardText {
  private static final int ID = 12;
  private static final int MEANING = 64;

  private ScorecardText() {}

  /** The table, line by line. */
  public static List<String> lines(List<Scorecard> cards) {
    List<String> lines = new ArrayList<>();
    for (Scorecard card : cards) {
      lines.add(card.title() + " (" + card.routine() + ")");
      for (Score score : card.scores()) {
        lines.add("");
        lines.add("  " + score.name() + ": " + score.summary());
        score.marks().forEach(mark -> lines.add("    " + line(mark)));
      }
      lines.add("");
    }
    lines.add(Scorecard.CAVEAT);
    return lines;
  }

  private static String line(Mark mark) {
    String head = pad(mark.id(), ID) + pad(mark.meaning(), MEANING) + mark.verdict().words();
    return mark.why().isEmpty() ? head : head + ": " + mark.why();
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  /** The scorecards as plain values. */
  public static Map<String, Object> plain(List<Scorecard> cards) {
    List<Object> routines = new ArrayList<>();
    for (Scorecard card : cards) {
      List<Object> scores = new ArrayList<>();
      for (Score score : card.scores()) {
        List<Object> items = new ArrayList<>();
        for (Mark mark : score.marks()) {
          Map<String, Object> item = new LinkedHashMap<>();
          item.put("id", mark.id());
          item.put("asks", mark.meaning());
          item.put("verdict", mark.verdict().words());
          if (!mark.why().isEmpty()) {
            item.put("why", mark.why());
          }
          items.add(item);
        }
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("instrument", score.instrument());
        one.put("name", score.name());
        one.put("met", score.count(Verdict.MET));
        one.put("not-met", score.count(Verdict.NOT_MET));
        one.put("for-a-person", score.count(Verdict.PERSON));
        one.put("percent", score.percent());
        one.put("items", items);
        scores.add(one);
      }
      Map<String, Object> routine = new LinkedHashMap<>();
      routine.put("routine", card.routine());
      routine.put("title", card.title());
      routine.put("scores", scores);
      routines.add(routine);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("version", 1);
    all.put("about", Scorecard.CAVEAT);
    all.put("routines", routines);
    return all;
  }
}
