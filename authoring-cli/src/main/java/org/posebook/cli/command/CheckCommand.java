package org.posebook.cli.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.posebook.check.Baseline;
import org.posebook.check.CheckRunner;
import org.posebook.check.Judge;
import org.posebook.cli.report.Excerpts;
import org.posebook.cli.report.Paths;
import org.posebook.cli.report.TextReport;
import org.posebook.content.LibraryFolder;
import org.posebook.content.StagedFiles;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Library;
import org.posebook.schema.SchemaName;
import org.posebook.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
  private static final RuleId BASELINE = new RuleId("checks/baseline-unreadable");
  private static final RuleId OUTDATED = new RuleId("checks/outdated-baseline");

  /** The baseline's name where the library names none. */
  private static final String USUAL_BASELINE = "checks-baseline.json";

  private final Session session;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The library's folder. Default: the current folder.")
  private Path folder = Path.of(".");

  @Option(
      names = "--write-baseline",
      description =
          "Write all findings but errors to the library's baseline: from then on only new ones"
              + " count.")
  private boolean writeBaseline;

  @Mixin private ReportOptions report = new ReportOptions();

  /** The command in a session. */
  public CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path library = Folders.library(session, folder);
    if (writeBaseline) {
      return baseline(library);
    }
    Checked checked = run(library, session.today().get());
    report.print(
        session,
        checked.diagnostics(),
        checked.excerpts(),
        new Paths(Folders.named(session, library)));
    if (report.isText()) {
      session.out().println(sentence(checked));
    }
    return report.exitCode(checked.diagnostics());
  }

  private static String sentence(Checked checked) {
    Library library = checked.library();
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
        + TextReport.summary(checked.diagnostics())
        + (passed.isEmpty() ? "" : " (" + String.join(", ", passed) + ")")
        + ".";
  }

  private int baseline(Path library) throws IOException {
    Result<LibraryFolder.Read> read = LibraryFolder.read(library);
    LocalDate today = session.today().get();
    List<Diagnostic> found =
        new Judge(read.value().content(), today, Baseline.NONE)
            .judge(found(read, today))
            .findings();
    String name = read.value().content().library().checking().baseline().orElse(USUAL_BASELINE);
    Path file = library.resolve(name);
    try (StagedFiles files = new StagedFiles()) {
      files.write(file, Baseline.of(found).text().getBytes(StandardCharsets.UTF_8));
      files.commit();
    }
    long errors = found.stream().filter(Diagnostic::isError).count();
    session
        .out()
        .println(
            Folders.shown(session, file)
                + ": "
                + Counts.of((int) (found.size() - errors), "finding")
                + (errors == 0 ? "." : ". Errors are never let pass: there are " + errors + "."));
    if (read.value().content().library().checking().baseline().isEmpty()) {
      session.out().println("Add this to posebook.yaml:\n\nchecks:\n  baseline: " + USUAL_BASELINE);
    }
    return Session.CLEAN;
  }

  /**
   * A library with all there is to say about it.
   *
   * @param waived how many findings were let pass
   * @param known how many findings the baseline knows
   */
  record Checked(
      LibraryFolder.Read read,
      List<Diagnostic> diagnostics,
      Excerpts excerpts,
      int waived,
      int known) {
    Library library() {
      return read.content().library();
    }
  }

  static Checked run(Path folder, LocalDate today) throws IOException {
    Result<LibraryFolder.Read> read = LibraryFolder.read(folder);
    List<Diagnostic> all = found(read, today);
    Optional<String> named = read.value().content().library().checking().baseline();
    Baseline baseline =
        named.isPresent() ? baseline(folder, named.get(), read, all) : Baseline.NONE;
    Judge.Verdict verdict = new Judge(read.value().content(), today, baseline).judge(all);
    List<Diagnostic> findings = new ArrayList<>(verdict.findings());
    int listed = baseline.counts().values().stream().mapToInt(Integer::intValue).sum();
    if (named.isPresent() && listed > verdict.known()) {
      findings.add(
          Diagnostic.advice(
              OUTDATED,
              read.value().content().at(SchemaName.LIBRARY, "", "checks", "baseline"),
              "The baseline lists "
                  + Counts.of(listed - verdict.known(), "finding")
                  + " that there "
                  + (listed - verdict.known() == 1 ? "is" : "are")
                  + " no more.",
              "Write it anew: posebook check --write-baseline."));
      findings.sort(Diagnostic.ORDER);
    }
    return new Checked(
        read.value(),
        findings,
        new Excerpts().files(read.value().sources()),
        verdict.waived(),
        verdict.known());
  }

  private static List<Diagnostic> found(Result<LibraryFolder.Read> read, LocalDate today) {
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    all.addAll(CheckRunner.ofAll().run(read.value().content(), Optional.of(today)));
    all.sort(Diagnostic.ORDER);
    return all;
  }

  private static Baseline baseline(
      Path folder, String name, Result<LibraryFolder.Read> read, List<Diagnostic> all)
      throws IOException {
    String problem;
    try {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        return Baseline.read(SourceFile.ofUtf8(name, Files.readAllBytes(file)));
      }
      problem = "is not there";
    } catch (CharacterCodingException | IllegalArgumentException e) {
      problem = "cannot be read";
    }
    all.add(
        Diagnostic.error(
            BASELINE,
            read.value().content().at(SchemaName.LIBRARY, "", "checks", "baseline"),
            "The baseline \"" + name + "\" " + problem + ".",
            "Write it anew: posebook check --write-baseline. Or take \"baseline\" out."));
    return Baseline.NONE;
  }
}
