package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.posebook.check.Baseline;
import org.posebook.check.CheckRunner;
import org.posebook.check.Judge;
import org.posebook.cli.report.Excerpts;
import org.posebook.cli.report.Paths;
import org.posebook.content.Content;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.importer.BookOptions;
import org.posebook.importer.ImportRecords;
import org.posebook.importer.ImportResult;
import org.posebook.importer.Importer;
import org.posebook.importer.OnConflict;
import org.posebook.importer.RawBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code posebook import}: spreadsheets into a library. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Brings spreadsheets into a library of poses and routines.",
      "All problems are reported in one go, each at its cell. Nothing is written when there are"
          + " errors, unless you ask to keep going.",
    })
public final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "BOOK",
      arity = "1..*",
      description =
          "Spreadsheets: .xlsx, .xlsm, .xls, .ods, .csv or .tsv; or libraries of exercises: .json.")
  private List<Path> books = new ArrayList<>();

  @Option(
      names = "--into",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The library's folder. Default: the current folder.")
  private Path into = Path.of(".");

  @Option(
      names = "--dry-run",
      description = "Show what would be new, changed or the same. Nothing is written.")
  private boolean dryRun;

  @Option(
      names = "--keep-going",
      description = "Take the rows without errors, and tell which were left out.")
  private boolean keepGoing;

  @Mixin private ConflictOptions conflicts = new ConflictOptions();

  @Mixin private MappingOptions mapping = new MappingOptions();

  @Mixin private SuggestOptions suggest = new SuggestOptions();

  @Mixin private MarkOptions mark = new MarkOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  /** The command in a session. */
  public ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (suggest.isAsked()) {
      return suggest.write(session, books, reading.options(), report);
    }
    mark.check(session, books);
    Path folder = session.resolve(into);
    List<Path> files = books.stream().map(session::resolve).toList();
    Outcome outcome =
        run(
            folder,
            files,
            reading.options(),
            mapping.in(session),
            new How(dryRun, keepGoing, conflicts.choice(keepGoing), session.today().get()));
    Paths paths = new Paths(Folders.named(session, folder));
    files.forEach(file -> paths.file(file.getFileName().toString(), Folders.named(session, file)));
    report.print(session, outcome.diagnostics(), outcome.excerpts(), paths);
    if (report.isText()) {
      outcome.mapped().forEach(session.out()::println);
      if (dryRun && outcome.done()) {
        outcome.summary().changes().forEach(session.out()::println);
      }
      if (outcome.done()) {
        outcome.summary().lines().forEach(session.out()::println);
      }
      session.out().println(outcome.sentence());
    }
    mark.write(session, books, reading.options(), outcome.diagnostics(), report.isText());
    if (outcome.unreadable()) {
      return Session.UNREADABLE;
    }
    int code = report.exitCode(outcome.diagnostics());
    return code == Session.CLEAN && outcome.summary().leavesOut() ? Session.FINDINGS : code;
  }

  /**
   * How an import goes about.
   *
   * @param dry whether nothing is written
   * @param goodRows whether rows with errors are left out
   * @param onConflict what to do where a workbook and the library have both changed
   * @param today the day of the import
   */
  record How(boolean dry, boolean goodRows, OnConflict onConflict, LocalDate today) {
    /** Everything or nothing. */
    static How usual(OnConflict onConflict, LocalDate today) {
      return new How(false, false, onConflict, today);
    }
  }

  /**
   * What came of an import.
   *
   * @param mapped lines that say which mapping was used for which spreadsheet
   * @param written the files that were written
   * @param done whether the library now holds what the workbooks say
   * @param unreadable whether a file was not the spreadsheet that its name says
   */
  record Outcome(
      List<Diagnostic> diagnostics,
      Excerpts excerpts,
      List<String> mapped,
      List<String> written,
      boolean done,
      boolean dry,
      boolean unreadable,
      ImportSummary summary) {
    String sentence() {
      if (!done) {
        return dry
            ? "Nothing would be written: mend the errors first."
            : "Nothing was written: mend the errors first.";
      }
      String holds = "The library " + (dry ? "would hold " : "holds ") + summary.holds() + ".";
      if (dry) {
        return "Nothing was written, as you asked. " + holds;
      }
      return written.isEmpty()
          ? "Nothing has changed. " + holds
          : Counts.of(written.size(), "file") + " written. " + holds;
    }
  }

  /** Imports workbooks into a library's folder. */
  static Outcome run(Path folder, List<Path> files, BookOptions options, Mappings mappings, How how)
      throws IOException {
    Books.Read read = Books.read(files, options, mappings);
    Result<LibraryFolder.Read> library = LibraryFolder.read(folder);
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    Content before = titled(library.value(), folder);
    Result<ImportRecords> records =
        ImportRecords.read(
            folder, before.library(), read.books().stream().map(RawBook::file).toList());
    diagnostics.addAll(records.diagnostics());
    Importer importer = new Importer(CheckRunner.ofReferences(), records.value(), how.onConflict());
    Result<ImportResult> result =
        how.goodRows()
            ? importer.runGoodInputs(before, read.inputs())
            : importer.runInputs(before, read.inputs());
    diagnostics.addAll(result.diagnostics());
    ImportResult done = result.value();
    library.diagnostics().stream()
        .filter(diagnostic -> diagnostic.isError() && isRewritten(done, diagnostic.at().file()))
        .forEach(diagnostics::add);
    diagnostics.addAll(PicturesInTheWay.find(folder, done));
    Excerpts excerpts =
        new Excerpts().files(library.value().sources()).files(read.texts()).books(done.books());
    diagnostics =
        new Judge(done.content(), how.today(), Baseline.NONE).judgePart(diagnostics).findings();
    boolean ok = diagnostics.stream().noneMatch(Diagnostic::isError);
    List<String> written =
        ok && !how.dry()
            ? LibraryFolder.save(folder, done.before(), done.after(), done.media(), done.records())
            : List.of();
    return new Outcome(
        diagnostics,
        excerpts,
        read.mapped(),
        written,
        ok,
        how.dry(),
        read.unreadable(),
        new ImportSummary(done));
  }

  /**
   * Whether the import would write a file anew. What cannot be read of such a file would be lost,
   * so its errors stop the import; errors elsewhere in the library do not.
   */
  private static boolean isRewritten(ImportResult done, String file) {
    int slash = file.indexOf('/');
    int dot = file.lastIndexOf('.');
    if (slash < 0 || dot < slash) {
      return true; // The library's settings.
    }
    String id = file.substring(slash + 1, dot);
    return file.startsWith("poses/")
        ? !Objects.equals(done.before().poses().get(id), done.after().poses().get(id))
        : !Objects.equals(done.before().routines().get(id), done.after().routines().get(id));
  }

  private static Content titled(LibraryFolder.Read read, Path folder) {
    return Files.exists(folder.resolve("posebook.yaml"))
        ? read.content()
        : LibraryFolder.named(read.content(), folder.toAbsolutePath().normalize());
  }
}
