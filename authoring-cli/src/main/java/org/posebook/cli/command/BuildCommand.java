package org.posebook.cli.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.posebook.cli.report.Excerpts;
import org.posebook.cli.report.TextReport;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.model.Filling;
import org.posebook.model.Paper;
import org.posebook.model.Prescription;
import org.posebook.model.Routine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code posebook build}: import, check, print all. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Imports the spreadsheets in DIR/workbooks, checks the library and prints every routine.",
      "A workbook or a routine with errors does not stop the others.",
    })
public final class BuildCommand implements Callable<Integer> {
  /** Room for a file's name: longer ones push the rest to the right. */
  private static final int NAME = 48;

  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

  private final Session session;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The library's folder. Default: the current folder.")
  private Path named = Path.of(".");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder for the PDF files. Default: DIR/out.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      split = ",",
      description = "a4, letter, or both: a4,letter. Default: the library's paper.")
  private List<Paper> papers = new ArrayList<>();

  @Option(names = "--ink", paramLabel = "INK", description = InkMode.HELP)
  private InkMode ink = InkMode.COLOUR;

  @Mixin private LayoutOptions layout = new LayoutOptions();

  @Mixin private ConflictOptions conflicts = new ConflictOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  private int failures;
  private boolean unreadable;

  /** The command in a session. */
  public BuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    long start = session.nanos().getAsLong();
    Path folder = Folders.library(session, named);
    importBooks(folder);
    CheckCommand.Checked checked = CheckCommand.runReferences(folder, session.today().get());
    report(checked.diagnostics(), checked.excerpts());
    int printed = print(folder, checked);
    session
        .out()
        .println(
            printed
                + (printed == 1 ? " sheet" : " sheets")
                + " printed"
                + (failures == 0 ? "" : ", " + failures + " left out because of errors")
                + ", in "
                + seconds(start)
                + ".");
    if (unreadable) {
      return Session.UNREADABLE;
    }
    return failures == 0 ? Session.CLEAN : Session.FINDINGS;
  }

  private void importBooks(Path folder) throws IOException {
    List<Path> books = Books.in(folder.resolve("workbooks"));
    for (int i = 0; i < books.size(); i++) {
      Path book = books.get(i);
      progress("Importing", i, books.size(), book.getFileName().toString());
      long start = session.nanos().getAsLong();
      ImportCommand.Outcome outcome =
          ImportCommand.run(
              folder,
              List.of(book),
              reading.options(),
              Mappings.BESIDE,
              ImportCommand.How.usual(conflicts.choice(false), session.today().get()));
      clearProgress();
      report(outcome.diagnostics(), outcome.excerpts());
      if (!outcome.done()) {
        failures++;
        unreadable |= outcome.unreadable();
      }
      outcome.mapped().forEach(line -> session.out().println("mapping  " + line));
      session
          .out()
          .println(
              row(
                  outcome.done() ? "imported" : "left out",
                  book.getFileName().toString(),
                  !outcome.done()
                      ? "it has errors"
                      : outcome.written().isEmpty()
                          ? "no change"
                          : Counts.of(outcome.written().size(), "file") + " written",
                  seconds(start)));
    }
  }

  private int print(Path folder, CheckCommand.Checked checked) throws IOException {
    SheetPrinter printer =
        new SheetPrinter(
            checked.read().content(), checked.diagnostics(), folder, session.figures(), ink);
    Filling filling = layout.filling(checked.library());
    Path out = output.map(session::resolve).orElse(folder.resolve("out"));
    List<Paper> wanted = papers.isEmpty() ? List.of(checked.library().paper()) : papers;
    List<Routine> routines = List.copyOf(checked.library().routines().values());
    printer.prepare(
        routines.stream().filter(routine -> printer.errors(routine).isEmpty()).toList());
    int printed = 0;
    for (int i = 0; i < routines.size(); i++) {
      Routine routine = routines.get(i);
      if (!printer.errors(routine).isEmpty()) {
        failures++;
        session.out().println(row("left out", routine.id(), "it has errors", ""));
        Path old = out.resolve(routine.id() + ".pdf");
        if (Files.exists(old)) {
          session
              .out()
              .println("         An older sheet is still there: " + Folders.shown(session, old));
        }
        continue;
      }
      for (LayoutOptions.Part part : layout.parts(checked.library(), routine, false)) {
        for (Paper paper : wanted) {
          progress("Printing", i, routines.size(), part.name());
          long start = session.nanos().getAsLong();
          String suffix = wanted.size() > 1 ? "-" + paper.key() : "";
          Path file = out.resolve(part.name() + suffix + ".pdf");
          Result<Integer> pages =
              printer.print(
                  new SheetPrinter.Job(routine, Prescription.NONE, paper, part.layouts(), filling),
                  file);
          clearProgress();
          report(pages.diagnostics(), checked.excerpts());
          printed++;
          session
              .out()
              .println(
                  row(
                      "printed",
                      Folders.shown(session, file),
                      Counts.of(pages.value(), "page") + ", " + paper.key(),
                      seconds(start)));
        }
      }
    }
    return printed;
  }

  private void report(List<Diagnostic> diagnostics, Excerpts excerpts) {
    new TextReport(session.err(), session.colour()).print(diagnostics, excerpts);
  }

  private static String row(String done, String name, String what, String time) {
    return pad(done, 9) + pad(name, NAME) + pad(what, 18) + time;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private String seconds(long start) {
    return BigDecimal.valueOf(session.nanos().getAsLong() - start)
            .divide(NANOS, 2, RoundingMode.HALF_UP)
            .toPlainString()
        + " s";
  }

  private void progress(String what, int done, int all, String name) {
    if (session.interactive()) {
      session.err().print("\r\u001b[K" + what + " " + (done + 1) + "/" + all + ": " + name);
      session.err().flush();
    }
  }

  private void clearProgress() {
    if (session.interactive()) {
      session.err().print("\r\u001b[K");
    }
  }
}
