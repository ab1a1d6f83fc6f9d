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
import org.posebook.check.Baseline;
import org.posebook.check.CheckRunner;
import org.posebook.check.Judge;
import org.posebook.content.LibraryFolder;
import org.posebook.content.MediaFolder;
import org.posebook.content.StagedFiles;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;

/** The findings that a library lets pass, as they were there already: its baseline's file. */
final class LibraryBaseline {
  private static final RuleId UNREADABLE = new RuleId("checks/baseline-unreadable");
  private static final RuleId OUTDATED = new RuleId("checks/outdated-baseline");

  /** The file's name where the library names none. */
  private static final String USUAL = "checks-baseline.json";

  private final Path folder;
  private final LibraryFolder.Read read;

  LibraryBaseline(Path folder, LibraryFolder.Read read) {
    this.folder = folder;
    this.read = read;
  }

  /** Weighs findings, without those that the baseline knows, and adds what is wrong with it. */
  Judge.Verdict judge(List<Diagnostic> found, LocalDate today) throws IOException {
    List<Diagnostic> all = new ArrayList<>(found);
    Optional<String> name = read.content().library().checking().baseline();
    Baseline baseline = name.isPresent() ? baseline(name.get(), all) : Baseline.NONE;
    Judge.Verdict verdict = new Judge(read.content(), today, baseline).judge(all);
    int mended = baseline.counts().values().stream().mapToInt(Integer::intValue).sum();
    mended -= verdict.known();
    if (mended <= 0) {
      return verdict;
    }
    List<Diagnostic> findings = new ArrayList<>(verdict.findings());
    findings.add(
        Diagnostic.advice(
            OUTDATED,
            at(),
            "The baseline lists "
                + Counts.of(mended, "finding")
                + " that there "
                + (mended == 1 ? "is" : "are")
                + " no more.",
            "Write it anew: posebook check --write-baseline."));
    findings.sort(Diagnostic.ORDER);
    return new Judge.Verdict(findings, verdict.waived(), verdict.known());
  }

  private Baseline baseline(String name, List<Diagnostic> all) throws IOException {
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
            UNREADABLE,
            at(),
            "The baseline \"" + name + "\" " + problem + ".",
            "Write it anew: posebook check --write-baseline. Or take \"baseline\" out."));
    return Baseline.NONE;
  }

  private Location at() {
    return read.content().at(SchemaName.LIBRARY, "", "checks", "baseline");
  }

  /** Writes all findings of a library but errors to its baseline, and says so. */
  static int write(Session session, Path folder) throws IOException {
    Result<LibraryFolder.Read> read = LibraryFolder.read(folder);
    LocalDate today = session.today().get();
    CheckRunner checks = CheckRunner.ofAll().on(today).with(MediaFolder.of(folder));
    List<Diagnostic> found =
        new Judge(read.value().content(), today, Baseline.NONE)
            .judge(CheckCommand.found(read, checks))
            .findings();
    Optional<String> named = read.value().content().library().checking().baseline();
    Path file = folder.resolve(named.orElse(USUAL));
    try (StagedFiles files = new StagedFiles()) {
      files.write(file, Baseline.of(found).text().getBytes(StandardCharsets.UTF_8));
      files.commit();
    }
    int errors = (int) found.stream().filter(Diagnostic::isError).count();
    session
        .out()
        .println(
            Folders.shown(session, file)
                + ": "
                + Counts.of(found.size() - errors, "finding")
                + (errors == 0 ? "." : ". Errors are never let pass: there are " + errors + "."));
    if (named.isEmpty()) {
      session.out().println("Add this to posebook.yaml:\n\nchecks:\n  baseline: " + USUAL);
    }
    return Session.CLEAN;
  }
}
