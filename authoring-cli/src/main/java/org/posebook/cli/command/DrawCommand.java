package org.posebook.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posebook.content.StagedFiles;
import org.posebook.diagnostic.Suggestions;
import org.posebook.figure.atlas.Atlas;
import org.posebook.figure.atlas.ContactSheet;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.Palette;
import org.posebook.figure.draw.SvgWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code posebook draw}: a built-in figure, or all of them, as SVG. */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes a built-in figure as an SVG file, or all of them on one sheet.")
public final class DrawCommand implements Callable<Integer> {
  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FIGURE", arity = "0..1", description = "The figure's name.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The SVG file. Default: the figure's name with .svg, in the current folder.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--sheet", description = "Draw all figures on one sheet.")
  private boolean sheet;

  @Option(names = "--list", description = "List the names of all figures.")
  private boolean list;

  /** The command in a session. */
  public DrawCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      Atlas.ids().forEach(session.out()::println);
      return Session.CLEAN;
    }
    if (sheet) {
      write(output.orElse(Path.of("figures.svg")), ContactSheet.svg(Palette.STANDARD));
      return Session.CLEAN;
    }
    String wanted = name.orElseThrow(() -> misused("Name a figure, or say --sheet or --list."));
    Atlas.Entry entry =
        Atlas.named(wanted)
            .orElseThrow(
                () ->
                    misused(
                        "there is no built-in figure \""
                            + wanted
                            + "\". "
                            + Suggestions.nearest(wanted, Atlas.ids())
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("See posebook draw --list.")));
    Figure figure = Atlas.figure(entry.id()).orElseThrow();
    write(
        output.orElse(Path.of(entry.id() + ".svg")),
        SvgWriter.write(figure, Palette.STANDARD, entry.title(), entry.description()));
    return Session.CLEAN;
  }

  private void write(Path file, String svg) throws IOException {
    Path place = session.resolve(file);
    try (StagedFiles files = new StagedFiles()) {
      files.write(place, svg.getBytes(StandardCharsets.UTF_8));
      files.commit();
    }
    session.out().println(Folders.shown(session, place));
  }

  private ParameterException misused(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
