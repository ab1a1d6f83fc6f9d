package org.posebook.cli.command;

import java.util.List;
import org.posebook.cli.report.Excerpts;
import org.posebook.cli.report.JsonReport;
import org.posebook.cli.report.Report;
import org.posebook.cli.report.TextReport;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Severity;
import picocli.CommandLine.Option;

/** How a command reports, and what makes it fail. */
final class ReportOptions {
  /** The formats of a report. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to report: text (for people) or json (for programs). Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "The least weight that makes the exit code 1: error, warning or advice.")
  private Severity failOn = Severity.WARNING;

  /** Reports: text goes to the messages, JSON is what was asked for. */
  void print(Session session, List<Diagnostic> diagnostics, Excerpts excerpts) {
    Report report =
        switch (format) {
          case TEXT -> new TextReport(session.err(), session.colour());
          case JSON -> new JsonReport(session.out());
        };
    report.print(diagnostics, excerpts);
  }

  boolean isText() {
    return format == Format.TEXT;
  }

  int exitCode(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity().compareTo(failOn) <= 0)
        ? Session.FINDINGS
        : Session.CLEAN;
  }
}
