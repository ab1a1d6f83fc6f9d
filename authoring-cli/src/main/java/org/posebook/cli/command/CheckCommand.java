package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posebook.check.Baseline;
import org.posebook.check.CheckRunner;
import org.posebook.check.Judge;
import org.posebook.check.RulePages;
import org.posebook.cli.report.Excerpts;
import org.posebook.cli.report.Paths;
import org.posebook.cli.report.TextReport;
import org.posebook.content.Content;
import org.posebook.content.LibraryFolder;
import org.posebook.content.MediaFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.importer.ImportResult;
import org.posebook.importer.Importer;
import org.posebook.model.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code posebook check}: a library against its schemas and all rules. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Checks a library: its form, its references, its doses, its safety text, and how well it can"
          + " be read and followed.",
      "\"posebook explain\" tells about each rule. posebook.yaml sets their weight.",
    })
public final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DIR|BOOK",
      arity = "0..1",
      description =
          "The library's folder, or a spreadsheet, whose findings are told at its cells. Default:"
              + " the current folder.")
  private Path folder = Path.of(".");

  @Option(
      names = "--write-baseline",
      description =
          "Write all findings but errors to the library's baseline: from then on only new ones"
              + " count.")
  private boolean writeBaseline;

  @Option(
      names = "--only",
      paramLabel = "RULE",
      split = ",",
      description =
          "Show the findings of these rules alone, and errors: names of rules, or of groups such as"
              + " safety.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--fix",
      description =
          "First mend what has one right answer (spaces, dashes in ranges, names of poses, order of"
              + " keys), and show the changes.")
  private boolean fix;

  @Option(
      names = "--watch",
      description = "Check again whenever a file changes, until you stop it.")
  private boolean watch;

  @Mixin private ScorecardOptions scorecard = new ScorecardOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  /** The command in a session. */
  public CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (Books.isBook(session.resolve(folder)) && Files.isRegularFile(session.resolve(folder))) {
      if (writeBaseline || fix || watch || scorecard.isWanted()) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(),
            "a baseline, --fix, --watch and a scorecard need a library's folder, not a spreadsheet."
                + " Import it first: posebook import "
                + folder
                + " --into FOLDER");
      }
      return book(session.resolve(folder));
    }
    Path library = Folders.library(session, folder);
    if (writeBaseline) {
      return LibraryBaseline.write(session, library);
    }
    if (fix) {
      Fixes.apply(library, report.isText() ? session.out() : session.err());
    }
    if (watch) {
      try (Watch changes = Watch.of(library)) {
        int code = check(library);
        while (changes.next()) {
          session.out().println();
          code = check(library);
        }
        return code;
      }
    }
    return check(library);
  }

  private int check(Path library) throws IOException {
    LocalDate today = session.today().get();
    if (scorecard.isWanted()) {
      return scorecard.print(session, LibraryFolder.read(library), today, report);
    }
    Checked checked = run(library, today);
    Judge.Verdict verdict = only(checked.verdict());
    report.print(
        session,
        verdict.findings(),
        checked.excerpts(),
        new Paths(Folders.named(session, library)));
    if (report.isText()) {
      session.out().println(sentence(checked.library(), verdict));
    }
    return report.exitCode(verdict.findings());
  }

  /** A spreadsheet by itself: imported in memory, and checked as a library would be. */
  private int book(Path file) throws IOException {
    LocalDate today = session.today().get();
    Books.Read read = Books.read(List.of(file), reading.options(), Mappings.BESIDE);
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    Content empty =
        LibraryFolder.named(new Content(LibraryFolder.EMPTY, List.of()), file.toAbsolutePath());
    Result<ImportResult> imported =
        new Importer(CheckRunner.ofAll().on(today)).runInputs(empty, read.inputs());
    all.addAll(imported.diagnostics());
    Judge.Verdict verdict =
        only(new Judge(imported.value().content(), today, Baseline.NONE).judgePart(all));
    Paths paths = new Paths("").file(file.getFileName().toString(), Folders.named(session, file));
    report.print(
        session,
        verdict.findings(),
        new Excerpts().files(read.texts()).books(imported.value().books()),
        paths);
    if (report.isText()) {
      session.out().println(sentence(imported.value().after(), verdict));
    }
    return read.unreadable() ? Session.UNREADABLE : report.exitCode(verdict.findings());
  }

  private static String sentence(Library library, Judge.Verdict checked) {
    List<String> passed = new ArrayList<>();
    if (checked.waived() > 0) {
      passed.add(Counts.of(checked.waived(), "finding") + " waived");
    }
    if (checked.known() > 0) {
      passed.add(Counts.of(checked.known(), "finding") + " known from the baseline");
    }
    return "Checked "
        + Counts.of(library.poses().size(), "pose")
        + " and "
        + Counts.of(library.routines().size(), "routine")
        + ": "
        + TextReport.summary(checked.findings())
        + (passed.isEmpty() ? "" : " (" + String.join(", ", passed) + ")")
        + ".";
  }

  /** A library with all there is to say about it. */
  record Checked(LibraryFolder.Read read, Judge.Verdict verdict, Excerpts excerpts) {
    Library library() {
      return read.content().library();
    }

    List<Diagnostic> diagnostics() {
      return verdict.findings();
    }
  }

  /** What stands in the way of printing: all but guidance. */
  static Checked runReferences(Path folder, LocalDate today) throws IOException {
    Result<LibraryFolder.Read> read = LibraryFolder.read(folder);
    List<Diagnostic> all = found(read, CheckRunner.ofReferences().on(today));
    Judge.Verdict verdict = new Judge(read.value().content(), today, Baseline.NONE).judgePart(all);
    return new Checked(read.value(), verdict, new Excerpts().files(read.value().sources()));
  }

  private Judge.Verdict only(Judge.Verdict all) {
    if (only.isEmpty()) {
      return all;
    }
    Set<String> names = new LinkedHashSet<>();
    RulePages.names().forEach(name -> names.add(group(name)));
    names.addAll(RulePages.names());
    for (String rule : only) {
      if (!names.contains(rule)) {
        throw ExplainCommand.unknown(spec, rule, List.copyOf(names));
      }
    }
    List<Diagnostic> chosen =
        all.findings().stream()
            .filter(
                each ->
                    each.isError()
                        || only.contains(each.rule().name())
                        || only.contains(group(each.rule().name())))
            .toList();
    return new Judge.Verdict(chosen, all.waived(), all.known());
  }

  private static String group(String rule) {
    return rule.substring(0, rule.indexOf('/'));
  }

  private static Checked run(Path folder, LocalDate today) throws IOException {
    Result<LibraryFolder.Read> read = LibraryFolder.read(folder);
    List<Diagnostic> all = found(read, CheckRunner.ofAll().on(today).with(MediaFolder.of(folder)));
    Judge.Verdict verdict = new LibraryBaseline(folder, read.value()).judge(all, today);
    return new Checked(read.value(), verdict, new Excerpts().files(read.value().sources()));
  }

  /** All that is found in a library, with each finding at its own weight. */
  static List<Diagnostic> found(Result<LibraryFolder.Read> read, CheckRunner checks) {
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    all.addAll(checks.run(read.value().content()));
    all.sort(Diagnostic.ORDER);
    return all;
  }
}
