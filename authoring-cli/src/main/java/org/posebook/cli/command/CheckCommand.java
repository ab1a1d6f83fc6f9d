package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.posebook.check.CheckRunner;
import org.posebook.cli.report.Excerpts;
import org.posebook.cli.report.TextReport;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.model.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code posebook check}: a library against its schemas and all rules. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Checks a library: its form, its references, its doses, its safety text.")
public final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The library's folder. Default: the current folder.")
  private Path folder = Path.of(".");

  @Mixin private ReportOptions report = new ReportOptions();

  /** The command in a session. */
  public CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Checked checked = run(Folders.library(session, folder));
    report.print(session, checked.diagnostics(), checked.excerpts());
    if (report.isText()) {
      Library library = checked.library();
      session
          .out()
          .println(
              "Checked "
                  + Counts.of(library.poses().size(), "pose")
                  + " and "
                  + Counts.of(library.routines().size(), "routine")
                  + ": "
                  + TextReport.summary(checked.diagnostics())
                  + ".");
    }
    return report.exitCode(checked.diagnostics());
  }

  /** A library with all there is to say about it. */
  record Checked(LibraryFolder.Read read, List<Diagnostic> diagnostics, Excerpts excerpts) {
    Library library() {
      return read.content().library();
    }
  }

  static Checked run(Path folder) throws IOException {
    Result<LibraryFolder.Read> read = LibraryFolder.read(folder);
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    all.addAll(CheckRunner.ofAll().run(read.value().content()));
    all.sort(Diagnostic.ORDER);
    return new Checked(read.value(), all, new Excerpts().files(read.value().sources()));
  }
}
