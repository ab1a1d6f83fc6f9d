package org.posebook.cli.report;

import java.util.List;
import org.posebook.check.score.Mark;
import org.posebook.check.score.Score;
import org.posebook.check.score.Scorecard;
import org.posebook.check.score.Verdict;

/**
 * Scorecards as a page to print: one HTML file that needs no other, with real tables and headings.
 * A reviewer can tick what only a person can judge.
 */
public final class ScorecardPage {
  private static final String STYLE =
      """
      body { font: 11pt/1.4 sans-serif; color: #111; max-width: 48em; margin: 2em auto; padding: 0 1em; }
      h1 { font-size: 16pt; } h2 { font-size: 13pt; margin-top: 2em; } h3 { font-size: 11pt; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border-bottom: 1px solid #999; padding: .25em .5em; text-align: left; vertical-align: top; }
      th[scope=row] { font-weight: normal; white-space: nowrap; }
      .not-met td.verdict { font-weight: bold; }
      section { break-inside: auto; } tr { break-inside: avoid; } h2 { break-before: page; }
      h2:first-of-type { break-before: auto; }
      """;

  private ScorecardPage() {}

  /** The whole page. */
  public static String html(String library, List<Scorecard> cards) {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append("Scorecard: ")
        .append(escaped(library))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>Scorecard: ")
        .append(escaped(library))
        .append("</h1>\n<p>")
        .append(escaped(Scorecard.CAVEAT))
        .append("</p>\n");
    for (Scorecard card : cards) {
      html.append("<section>\n<h2>").append(escaped(card.title())).append("</h2>\n");
      card.scores().forEach(score -> table(score, html));
      html.append(
          "<p>Judged by: ____________________ Credential: ____________________ Day:"
              + " __________</p>\n"
              + "</section>\n");
    }
    return html.append("</body>\n</html>\n").toString();
  }

  private static void table(Score score, StringBuilder html) {
    html.append("<h3>")
        .append(escaped(score.name()))
        .append(": ")
        .append(escaped(score.summary()))
        .append("</h3>\n<table>\n<thead><tr><th scope=\"col\">Item</th><th scope=\"col\">It asks")
        .append("</th><th scope=\"col\">Verdict</th></tr></thead>\n<tbody>\n");
    for (Mark mark : score.marks()) {
      String verdict =
          mark.verdict() == Verdict.PERSON
              ? "☐ met ☐ not met"
              : mark.verdict().words() + (mark.why().isEmpty() ? "" : ": " + mark.why());
      html.append("<tr class=\"")
          .append(mark.verdict().words().replace(' ', '-'))
          .append("\"><th scope=\"row\">")
          .append(escaped(mark.id()))
          .append("</th><td>")
          .append(escaped(mark.meaning()))
          .append("</td><td class=\"verdict\">")
          .append(escaped(verdict))
          .append("</td></tr>\n");
    }
    html.append("</tbody>\n</table>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
