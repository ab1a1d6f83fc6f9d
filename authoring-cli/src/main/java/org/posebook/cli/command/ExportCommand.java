package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posebook.cli.report.Excerpts;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.model.Library;
import org.posebook.workbook.LibraryWorkbook;
import org.posebook.workbook.WorkbookForm;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code posebook export}: a library as a workbook. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes a library as a workbook, to be changed there and imported again.",
      "Imported into an empty folder, the workbook gives the same library.",
    })
public final class ExportCommand implements Callable<Integer> {
  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--to",
      paramLabel = "FORM",
      description = {
        "What to write: xlsx (an Excel workbook) or ods (one of LibreOffice).",
        "Default: what the output's name ends in, else xlsx.",
      })
  private @Nullable WorkbookForm form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The workbook to write. Default: the library's name, in the current folder.")
  private @Nullable Path output;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The library's folder. Default: the current folder.")
  private Path folder = Path.of(".");

  @Option(names = "--force", description = "Write over a file that is there already.")
  private boolean force;

  @Mixin private ReportOptions report = new ReportOptions();

  /** The command in a session. */
  public ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path library = Folders.library(session, folder);
    Path named = output == null ? defaultName(library) : output;
    WorkbookForm written = form(named);
    Result<LibraryFolder.Read> read = LibraryFolder.read(library);
    Excerpts excerpts = new Excerpts().files(read.value().sources());
    List<Diagnostic> diagnostics =
        new ArrayList<>(read.diagnostics().stream().filter(Diagnostic::isError).toList());
    if (!diagnostics.isEmpty()) {
      report.print(session, diagnostics, excerpts);
      say("Nothing was written: mend the errors first.");
      return report.exitCode(diagnostics);
    }
    Result<LibraryWorkbook.Written> workbook =
        LibraryWorkbook.of(read.value().content(), String.valueOf(named.getFileName()), written);
    WorkbookFiles.write(session, named, workbook.value().bytes(), force);
    diagnostics.addAll(workbook.diagnostics());
    report.print(session, diagnostics, excerpts);
    say(sentence(named, read.value().content().library(), workbook.value().kept()));
    return report.exitCode(diagnostics);
  }

  private static String sentence(Path named, Library library, int kept) {
    String holds =
        "Written: "
            + named
            + " with "
            + Counts.of(library.poses().size(), "pose")
            + " and "
            + Counts.of(library.routines().size(), "routine")
            + ".";
    return kept == 0
        ? holds
        : holds
            + " "
            + Counts.of(kept, "detail")
            + " that no column holds: on the hidden sheet \"Kept\".";
  }

  private void say(String text) {
    if (report.isText()) {
      session.out().println(text);
    }
  }

  private WorkbookForm form(Path named) {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    WorkbookForm told = WorkbookFiles.form(named, line);
    if (form != null && form != told) {
      throw new CommandLine.ParameterException(
          line, "\"" + named + "\" does not end in " + form.ending() + ", which --to asks for.");
    }
    return told;
  }

  private Path defaultName(Path library) {
    Path name = library.toAbsolutePath().normalize().getFileName();
    WorkbookForm usual = form == null ? WorkbookForm.XLSX : form;
    return Path.of((name == null ? "library" : name.toString()) + usual.ending());
  }
}
