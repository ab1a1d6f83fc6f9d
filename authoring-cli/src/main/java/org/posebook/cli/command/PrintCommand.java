package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.posebook.check.CheckRunner;
import org.posebook.cli.report.Excerpts;
import org.posebook.content.Content;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.Severity;
import org.posebook.diagnostic.Suggestions;
import org.posebook.importer.ImportResult;
import org.posebook.importer.Importer;
import org.posebook.importer.RawBook;
import org.posebook.model.Filling;
import org.posebook.model.Library;
import org.posebook.model.Paper;
import org.posebook.model.Prescription;
import org.posebook.model.Routine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code posebook print}: one routine, or the routines of a spreadsheet, as PDF. */
@Command(
    name = "print",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints a routine as a PDF handout.",
      "Give the id of a routine of the library, or a spreadsheet: its routines are printed straight"
          + " away, without a library.",
    })
public final class PrintCommand implements Callable<Integer> {
  private static final String NOTHING = "Nothing was printed: mend the errors first.";

  private final Session session;

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "ROUTINE|BOOK",
      description = "A routine's id, its file in a library, or a spreadsheet.")
  private String what = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The PDF file, or a folder for it. Default: the routine's id with .pdf, in the current"
              + " folder.")
  private Optional<String> output = Optional.empty();

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = "The library's folder. Default: the current folder.")
  private Optional<Path> library = Optional.empty();

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      description = "a4 or letter. Default: the library's paper.")
  private Optional<Paper> paper = Optional.empty();

  @Option(names = "--ink", paramLabel = "INK", description = InkMode.HELP)
  private InkMode ink = InkMode.COLOUR;

  @Option(
      names = "--each",
      paramLabel = "TABLE",
      description =
          "A spreadsheet of people: a file for each row. Columns: For, From, Date, File, and for"
              + " single poses Dose: POSE and Note: POSE.")
  private Optional<Path> each = Optional.empty();

  @Mixin private LayoutOptions layout = new LayoutOptions();

  @Mixin private MappingOptions mapping = new MappingOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private PersonalOptions personal = new PersonalOptions();

  /** Whether the table of people could not be read. */
  private boolean unreadable;

  /** The command in a session. */
  public PrintCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path book = session.resolve(Path.of(what));
    Optional<Folders.RoutineFile> file = Folders.routineFile(book);
    if (file.isEmpty() && Books.isBook(book)) {
      return printBook(book);
    }
    Path named = library.or(() -> file.map(Folders.RoutineFile::library)).orElse(Path.of("."));
    return printRoutine(file.map(Folders.RoutineFile::id).orElse(what), named);
  }

  private int printRoutine(String id, Path named) throws IOException {
    Path folder = Folders.library(session, named);
    CheckCommand.Checked checked = CheckCommand.runReferences(folder, session.today().get());
    Routine routine = checked.library().routines().get(id);
    if (routine == null) {
      List<Diagnostic> errors =
          checked.diagnostics().stream()
              .filter(Diagnostic::isError)
              .filter(d -> d.at().file().startsWith("routines/" + id + "."))
              .toList();
      if (!errors.isEmpty()) {
        new ReportOptions().print(session, errors, checked.excerpts());
        return Session.FINDINGS;
      }
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "the library has no routine \""
              + id
              + "\". "
              + Suggestions.hint(id, checked.library().routines().keySet()));
    }
    return print(
        checked.read().content(),
        List.of(routine),
        checked.diagnostics(),
        folder,
        checked.excerpts());
  }

  private int printBook(Path file) throws IOException {
    Books.Read read = Books.read(List.of(file), reading.options(), mapping.in(session));
    Result<ImportResult> result =
        new Importer(CheckRunner.ofReferences())
            .runInputs(new Content(LibraryFolder.EMPTY, List.of()), read.inputs());
    List<Diagnostic> findings = new ArrayList<>(read.diagnostics());
    findings.addAll(result.diagnostics());
    Excerpts excerpts = new Excerpts().files(read.texts()).books(result.value().books());
    read.mapped().forEach(session.out()::println);
    if (findings.stream().anyMatch(Diagnostic::isError)) {
      new ReportOptions().print(session, findings, excerpts);
      session.out().println(NOTHING);
      return read.unreadable() ? Session.UNREADABLE : Session.FINDINGS;
    }
    List<Routine> routines =
        result.value().routines().stream()
            .map(id -> result.value().after().routines().get(id))
            .filter(Objects::nonNull)
            .toList();
    if (routines.isEmpty()) {
      session.out().println("This workbook holds poses, but no routine to print.");
      return Session.FINDINGS;
    }
    Path base = file.toAbsolutePath().resolve("..").normalize();
    try (BookPicturesOnDisk pictures = new BookPicturesOnDisk(result.value(), base)) {
      return print(result.value().content(), routines, findings, pictures.base(), excerpts);
    }
  }

  private int print(
      Content content,
      List<Routine> routines,
      List<Diagnostic> findings,
      Path base,
      Excerpts excerpts)
      throws IOException {
    SheetPrinter printer = new SheetPrinter(content, findings, base, session.figures(), ink);
    List<Diagnostic> shown = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    for (Routine routine : routines) {
      List<Diagnostic> errors = printer.errors(routine);
      shown.addAll(errors);
      if (!errors.isEmpty()) {
        continue;
      }
      Result<List<MailMerge.Entry>> entries = entries(content.library(), routine);
      shown.addAll(entries.diagnostics());
      if (entries.diagnostics().stream().noneMatch(Diagnostic::isError)) {
        print(printer, content.library(), routine, entries.value(), routines, shown, printed);
      }
    }
    if (shown.stream().noneMatch(Diagnostic::isError)) {
      findings.stream()
          .filter(diagnostic -> diagnostic.severity() != Severity.ADVICE)
          .forEach(shown::add);
    }
    new ReportOptions().print(session, shown, excerpts);
    printed.forEach(session.out()::println);
    if (printed.isEmpty()) {
      session.out().println(NOTHING);
    }
    if (unreadable) {
      return Session.UNREADABLE;
    }
    return shown.stream().anyMatch(Diagnostic::isError) ? Session.FINDINGS : Session.CLEAN;
  }

  /** For whom a routine is printed: one, or each row of a table. */
  private Result<List<MailMerge.Entry>> entries(Library library, Routine routine)
      throws IOException {
    Result<Prescription> own = personal.read(session, library, routine);
    if (each.isEmpty()) {
      return new Result<>(List.of(new MailMerge.Entry("", own.value())), own.diagnostics());
    }
    Books.Read table = Books.read(List.of(session.resolve(each.get())), reading.options());
    unreadable |= table.unreadable();
    List<Diagnostic> diagnostics = new ArrayList<>(own.diagnostics());
    diagnostics.addAll(table.diagnostics());
    List<MailMerge.Entry> entries = new ArrayList<>();
    for (RawBook book : table.books()) {
      Result<List<MailMerge.Entry>> read = MailMerge.read(book, routine, library);
      diagnostics.addAll(read.diagnostics());
      for (MailMerge.Entry entry : read.value()) {
        entries.add(
            new MailMerge.Entry("-" + entry.file(), entry.prescription().over(own.value())));
      }
    }
    return new Result<>(entries, diagnostics);
  }

  private void print(
      SheetPrinter printer,
      Library library,
      Routine routine,
      List<MailMerge.Entry> entries,
      List<Routine> routines,
      List<Diagnostic> shown,
      List<String> printed)
      throws IOException {
    boolean many = each.isPresent();
    Filling filling = layout.filling(library);
    for (int i = 0; i < entries.size(); i++) {
      MailMerge.Entry entry = entries.get(i);
      if (many && session.interactive()) {
        // No name goes here: a log may be read by others.
        session.err().print("\r\u001b[KPrinting " + (i + 1) + "/" + entries.size());
        session.err().flush();
      }
      boolean together = !many && output.isPresent() && !isFolder(routines);
      for (LayoutOptions.Part part : layout.parts(library, routine, together)) {
        Path place = place(part.name() + entry.file(), routines);
        Result<Integer> pages =
            printer.print(
                new SheetPrinter.Job(
                    routine,
                    entry.prescription(),
                    paper.orElse(library.paper()),
                    part.layouts(),
                    filling),
                place);
        shown.addAll(pages.diagnostics());
        printed.add(Folders.shown(session, place) + ": " + Counts.of(pages.value(), "page"));
      }
    }
    if (many && session.interactive()) {
      session.err().print("\r\u001b[K");
    }
  }

  private Path place(String name, List<Routine> routines) {
    String file = name + ".pdf";
    if (output.isEmpty()) {
      return session.resolve(Path.of(file));
    }
    Path named = session.resolve(Path.of(output.get()));
    return isFolder(routines) ? named.resolve(file) : named;
  }

  /** Whether the output that the user names is a folder. */
  private boolean isFolder(List<Routine> routines) {
    return output
        .filter(
            name ->
                name.endsWith("/")
                    || name.endsWith("\\")
                    || routines.size() > 1
                    || each.isPresent()
                    || Files.isDirectory(session.resolve(Path.of(name))))
        .isPresent();
  }
}
