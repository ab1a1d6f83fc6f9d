package org.posebook.cli.report;

import java.io.PrintStream;
import java.util.List;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Severity;
import org.posebook.source.Location;

/**
 * Prints diagnostics as workflow commands of GitHub Actions, which shows them beside the changed
 * lines. See GitHub Docs, "Workflow commands for GitHub Actions".
 */
public final class GithubReport implements Report {
  private final PrintStream out;
  private final Paths paths;

  /** A report on a stream. */
  public GithubReport(PrintStream out, Paths paths) {
    this.out = out;
    this.paths = paths;
  }

  @Override
  public void print(List<Diagnostic> diagnostics, Excerpts excerpts) {
    diagnostics.forEach(each -> out.print(command(each)));
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
