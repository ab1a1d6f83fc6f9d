package org.posebook.cli.report;

import java.io.PrintStream;
import java.util.List;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Severity;
import org.posebook.source.Location;

/**
 * Prints diagnostics as workflow commands of GitHub Actions, which shows them beside the changed
 * lines. The severest come first: of each weight it shows but the first ten of a step. See GitHub
 * Docs, "Workflow commands for GitHub Actions".
 */
public final class GithubReport implements Report {
  private static final List<Severity> SEVEREST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE);

  /** GitHub shows no more of a step, of each weight. */
  private static final int SHOWN = 10;

  private final PrintStream out;
  private final Paths paths;

  /** A report on a stream. */
  public GithubReport(PrintStream out, Paths paths) {
    this.out = out;
    this.paths = paths;
  }

  @Override
  public void print(List<Diagnostic> diagnostics, Excerpts excerpts) {
    for (Severity severity : SEVEREST_FIRST) {
      List<Diagnostic> all =
          diagnostics.stream().filter(each -> each.severity() == severity).toList();
      all.forEach(each -> out.print(command(each)));
      if (all.size() > SHOWN) {
        out.print(
            "Of "
                + all.size()
                + " findings of the weight \""
                + severity.key()
                + "\" GitHub shows "
                + SHOWN
                + " beside the lines. All of them stand in this log.\n");
      }
    }
  }

  private String command(Diagnostic each) {
    StringBuilder command = new StringBuilder("::").append(word(each.severity()));
    command.append(" file=").append(property(paths.of(each.at().file())));
    String message = each.message();
    switch (each.at()) {
      case Location.WholeFile file -> {
        // The file alone.
      }
      case Location.TextSpan span -> {
        command.append(",line=").append(span.line()).append(",col=").append(span.column());
        if (span.length() > 0) {
          command.append(",endColumn=").append(span.column() + span.length());
        }
      }
      case Location.CellRef cell -> message = cell.display() + ": " + message;
    }
    command.append(",title=").append(property(each.rule().name())).append("::");
    String hint = each.hint().map(text -> "\n" + text).orElse("");
    return command.append(data(message + hint)).append('\n').toString();
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
