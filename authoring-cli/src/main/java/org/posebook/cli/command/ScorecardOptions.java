package org.posebook.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posebook.check.score.Scorecard;
import org.posebook.cli.report.Excerpts;
import org.posebook.cli.report.ScorecardPage;
import org.posebook.cli.report.ScorecardText;
import org.posebook.content.LibraryFolder;
import org.posebook.content.StagedFiles;
import org.posebook.content.TreeWriter;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.export.pdf.ScorePdf;
import org.posebook.model.Library;
import picocli.CommandLine.Option;

/** A scorecard in place of findings. */
final class ScorecardOptions {
  @Option(
      names = "--scorecard",
      description =
          "Show for each routine how far it meets PEMAT-P, the Clear Communication Index, CERT and"
              + " CLARIFY, item by item.")
  private boolean scorecard;

  @Option(
      names = "--scorecard-page",
      paramLabel = "FILE",
      description =
          "Write the scorecard as a page to print: a PDF where the name ends in .pdf, else HTML.")
  private Optional<Path> page = Optional.empty();

  @Option(
      names = "--fail-under",
      paramLabel = "PERCENT",
      description =
          "With a scorecard: exit with 1 where a routine meets fewer of the items that could be"
              + " judged, by any of the instruments.")
  private int failUnder;

  boolean isWanted() {
    return scorecard || page.isPresent() || failUnder > 0;
  }

  int print(Session session, Result<LibraryFolder.Read> read, LocalDate today, ReportOptions report)
      throws IOException {
    List<Diagnostic> errors = read.diagnostics().stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty()) {
      report.print(session, errors, new Excerpts().files(read.value().sources()));
      session.out().println("No scorecard was made: mend the errors first.");
      return Session.FINDINGS;
    }
    List<Scorecard> cards = Scorecard.of(read.value().content(), today);
    if (page.isPresent() && cards.isEmpty()) {
      session.err().println("posebook: there is no routine, so no scorecard was written.");
    } else if (page.isPresent()) {
      try (StagedFiles files = new StagedFiles()) {
        files.write(
            session.resolve(page.get()),
            bytes(page.get(), read.value().content().library(), cards));
        files.commit();
      }
    }
    if (report.isJson()) {
      session.out().print(TreeWriter.json(ScorecardText.plain(cards)));
    } else if (scorecard || page.isEmpty()) {
      ScorecardText.lines(cards).forEach(session.out()::println);
    }
    boolean under = cards.stream().anyMatch(card -> card.least() < failUnder);
    if (under && report.isText()) {
      session.out().println("Under " + failUnder + " % in at least one instrument.");
    }
    return under ? Session.FINDINGS : Session.CLEAN;
  }

  /** The page in the form that its name ends in. */
  private static byte[] bytes(Path page, Library library, List<Scorecard> cards)
      throws IOException {
    if (!page.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      return ScorecardPage.html(library.title(), cards).getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    ScorePdf.write(library.title(), cards, library.paper(), library.filling(), pdf);
    return pdf.toByteArray();
  }
}
