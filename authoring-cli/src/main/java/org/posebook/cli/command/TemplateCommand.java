package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posebook.importer.HeaderWords;
import org.posebook.workbook.Template;
import org.posebook.workbook.Titles;
import org.posebook.workbook.WorkbookForm;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code posebook template}: a workbook to be filled in. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes a workbook to be filled in and imported, for Excel (.xlsx) or LibreOffice (.ods).",
      "It has a sheet of poses, a sheet of a routine, and a guide. Two examples show how.",
    })
public final class TemplateCommand implements Callable<Integer> {
  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The workbook to write, ending in .xlsx or .ods.")
  private Path file = Path.of("poses.xlsx");

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "The language of the workbook: en, es, fr, de, pt. Default: en.")
  private String language = "en";

  @Option(names = "--force", description = "Write over a file that is there already.")
  private boolean force;

  /** The command in a session. */
  public TemplateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    WorkbookForm form = WorkbookFiles.form(file, line);
    Titles titles =
        Titles.of(language.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    new CommandLine.ParameterException(
                        line,
                        "There is no template in \""
                            + language
                            + "\". There are: "
                            + String.join(", ", HeaderWords.languages())
                            + "."));
    WorkbookFiles.write(session, file, Template.bytes(titles, form), force);
    session.out().println("Written: " + file + ". Fill it in, then: posebook import " + file);
    return Session.CLEAN;
  }
}
