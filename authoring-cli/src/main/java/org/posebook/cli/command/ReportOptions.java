package org.posebook.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.posebook.cli.report.Excerpts;
import org.posebook.cli.report.GithubReport;
import org.posebook.cli.report.GitlabReport;
import org.posebook.cli.report.JsonReport;
import org.posebook.cli.report.JunitReport;
import org.posebook.cli.report.Paths;
import org.posebook.cli.report.Report;
import org.posebook.cli.report.SarifReport;
import org.posebook.cli.report.TextReport;
import org.posebook.content.StagedFiles;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Severity;
import picocli.CommandLine.Option;

/** How a command reports, and what makes it fail. */
final class ReportOptions {
  /** The formats of a report. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    GITHUB,
    GITLAB
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to report: text (for people), json, sarif, junit, github or gitlab (for programs)."
              + " Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "Write the report to a file too, such as sarif=posebook.sarif.")
  private Map<Format, Path> files = new LinkedHashMap<>();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "The least weight that makes the exit code 1: error, warning or advice.")
  private Severity failOn = Severity.WARNING;

  /** Reports on files that are named from the current folder. */
  void print(Session session, List<Diagnostic> diagnostics, Excerpts excerpts) throws IOException {
    print(session, diagnostics, excerpts, new Paths(""));
  }

  /**
   * Reports: text goes to the messages, other formats are what was asked for.
   *
   * @param paths where the files of the diagnostics lie
   */
  void print(Session session, List<Diagnostic> diagnostics, Excerpts excerpts, Paths paths)
      throws IOException {
    report(
            format,
            format == Format.TEXT ? session.err() : session.out(),
            session.colour() && format == Format.TEXT,
            paths)
        .print(diagnostics, excerpts);
    for (Map.Entry<Format, Path> file : files.entrySet()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
        report(file.getKey(), out, false, paths).print(diagnostics, excerpts);
      }
      try (StagedFiles staged = new StagedFiles()) {
        staged.write(session.resolve(file.getValue()), bytes.toByteArray());
        staged.commit();
      }
    }
  }

  private static Report report(Format format, PrintStream out, boolean colour, Paths paths) {
    return switch (format) {
      case TEXT -> new TextReport(out, colour);
      case JSON -> new JsonReport(out);
      case SARIF -> new SarifReport(out, paths, Version.text().toLowerCase(Locale.ROOT));
      case JUNIT -> new JunitReport(out, paths);
      case GITHUB -> new GithubReport(out, paths);
      case GITLAB -> new GitlabReport(out, paths);
    };
  }

  boolean isText() {
    return format == Format.TEXT;
  }

  boolean isJson() {
    return format == Format.JSON;
  }

  int exitCode(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity().compareTo(failOn) <= 0)
        ? Session.FINDINGS
        : Session.CLEAN;
  }
}
