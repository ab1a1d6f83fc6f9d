package org.posebook.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posebook.content.StagedFiles;
import org.posebook.export.image.FigureImage;
import org.posebook.export.pdf.FigurePdf;
import org.posebook.export.sheet.FigureSheet;
import org.posebook.export.sheet.FigureSpread;
import org.posebook.export.sheet.SheetDocument.Drawing;
import org.posebook.figure.Side;
import org.posebook.figure.atlas.Atlas;
import org.posebook.figure.atlas.StartGroup;
import org.posebook.figure.draw.Palette;
import org.posebook.figure.draw.SvgWriter;
import org.posebook.illustration.Illustration;
import org.posebook.illustration.Illustrator;
import org.posebook.illustration.Looks;
import org.posebook.model.FigureLook;
import org.posebook.model.FigureRef;
import org.posebook.model.FigureSide;
import org.posebook.model.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code posebook draw}: the figure of a pose, or all built-in figures, as a picture. */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Draws the figure of a pose as SVG, PNG or PDF, or all built-in figures on one sheet.",
      "Give the name of a pose of the library, a pose file, or the name of a built-in figure.",
    })
public final class DrawCommand implements Callable<Integer> {
  private static final String NOTHING = "Nothing was drawn: mend this first.";
  private static final int USUAL_DPI = 300;
  private static final long MOST_PIXELS = 250_000_000;

  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "POSE|FILE|FIGURE",
      arity = "0..1",
      description = "A pose's id or name, a pose file, or a built-in figure's id or name.")
  private Optional<String> what = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The picture: its ending .svg, .png or .pdf tells the format. Default: the figure's id"
              + " with .svg, in the current folder.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = "The library's folder. Default: the current folder, if it has a posebook.yaml.")
  private Optional<Path> library = Optional.empty();

  @Option(
      names = "--side",
      paramLabel = "SIDE",
      description = "right, left, or both beside each other. Default: as the pose says.")
  private Optional<FigureSide> side = Optional.empty();

  @Option(names = "--ink", paramLabel = "INK", description = InkMode.HELP)
  private InkMode ink = InkMode.COLOUR;

  @Mixin private LookOptions look = new LookOptions();

  @Option(
      names = "--width",
      paramLabel = "MM",
      description = "The picture's width in millimetres, 10 to 500. Default: 1/34 of life size.")
  private Optional<Double> width = Optional.empty();

  @Option(
      names = "--dpi",
      paramLabel = "DOTS",
      description = "Dots in an inch of a PNG, 36 to 1200. Default: 300.")
  private Optional<Integer> dpi = Optional.empty();

  @Option(names = "--sheet", description = "Draw all built-in figures on one sheet.")
  private boolean sheet;

  @Option(names = "--list", description = "List all built-in figures: id and title.")
  private boolean list;

  /** The command in a session. */
  public DrawCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      list();
      return Session.CLEAN;
    }
    FigureFinder finder = new FigureFinder(session, folder());
    if (sheet) {
      if (what.isPresent() || side.isPresent() || width.isPresent()) {
        throw misused("--sheet draws all figures: it goes with no name, --side or --width.");
      }
      Path file = output.orElse(Path.of("figures.svg"));
      PictureFormat format = format(file);
      FigureLook drawn = look.over(finder.look());
      write(sheet(drawn), format, file, Looks.palette(drawn, ink.mode()));
      return Session.CLEAN;
    }
    String wanted = what.orElseThrow(() -> misused("Name a pose, or say --sheet or --list."));
    output.ifPresent(this::format);
    look.over(FigureLook.USUAL); // An unknown word is told before all else.
    Optional<FigureFinder.Found> any = finder.find(wanted);
    if (any.isEmpty()) {
      throw misused(
          "there is no pose and no built-in figure \"" + wanted + "\". " + finder.hint(wanted));
    }
    FigureFinder.Found found = any.get();
    new ReportOptions().print(session, found.remarks(), found.excerpts());
    return found.subject().isPresent() && draw(found.subject().get()) ? Session.CLEAN : nothing();
  }

  private int nothing() {
    session.out().println(NOTHING);
    return Session.FINDINGS;
  }

  private void list() {
    int longest = Atlas.ids().stream().mapToInt(String::length).max().orElse(0);
    for (String id : Atlas.ids()) {
      String title = Atlas.entry(id).orElseThrow().title();
      session.out().println(id + " ".repeat(longest + 2 - id.length()) + title);
    }
  }

  private Optional<Path> folder() throws IOException {
    if (library.isPresent()) {
      return Optional.of(Folders.library(session, library.get()));
    }
    Path here = session.directory();
    return FigureFinder.hasSettings(here) ? Optional.of(here) : Optional.empty();
  }

  /** Draws a figure; false where it names a built-in figure that there is not. */
  private boolean draw(FigureFinder.Subject subject) throws IOException {
    Path file = output.orElse(Path.of(subject.id() + ".svg"));
    PictureFormat format = format(file);
    FigureLook drawn = look.over(subject.look());
    FigureRef figure = side.map(subject.figure()::on).orElse(subject.figure());
    List<Illustration> shown =
        new Illustrator(session.figures(), Looks.mannequin(drawn)).illustrate(figure);
    if (shown.isEmpty()) {
      return false;
    }
    if (side.isPresent() && shown.stream().allMatch(each -> each.side().isEmpty())) {
      session.err().println("--side changes nothing: this figure has no side of its own.");
    }
    FigureSpread natural =
        new FigureSpread(
            subject.title(), subject.language(), drawings(shown), SvgWriter.USUAL_SCALE);
    FigureSpread spread = width.isPresent() ? natural.wide(width.get()) : natural;
    write(spread, format, file, Looks.palette(drawn, ink.mode()));
    return true;
  }

  private static List<Drawing> drawings(List<Illustration> shown) {
    List<Drawing> drawings = new ArrayList<>();
    for (Illustration each : shown) {
      String before =
          shown.size() == 1 || each.side().isEmpty()
              ? ""
              : each.side().get() == Side.RIGHT ? "Right side: " : "Left side: ";
      drawings.add(new Drawing(each.figure(), before + each.description(), Optional.empty()));
    }
    return drawings;
  }

  private FigureSheet sheet(FigureLook drawn) {
    Illustrator illustrator = new Illustrator(session.figures(), Looks.mannequin(drawn));
    illustrator.prepare(Atlas.ids().stream().map(FigureRef::named).toList());
    List<FigureSheet.Group> groups = new ArrayList<>();
    for (Map.Entry<StartGroup, List<Atlas.Entry>> group : StartGroup.all().entrySet()) {
      List<FigureSheet.Named> figures = new ArrayList<>();
      for (Atlas.Entry entry : group.getValue()) {
        Illustration one = illustrator.illustrate(FigureRef.named(entry.id())).getFirst();
        figures.add(
            new FigureSheet.Named(one.figure(), entry.title(), entry.id(), one.description()));
      }
      if (!figures.isEmpty()) {
        groups.add(new FigureSheet.Group(group.getKey().title(), figures));
      }
    }
    return new FigureSheet("The figures of posebook", "en", groups);
  }

  private void write(FigureSpread spread, PictureFormat format, Path file, Palette palette)
      throws IOException {
    switch (format) {
      case SVG, PNG -> write(FigureImage.of(spread), format, file, palette);
      case PDF -> staged(file, out -> FigurePdf.write(spread, palette, out));
    }
  }

  private void write(FigureSheet figures, PictureFormat format, Path file, Palette palette)
      throws IOException {
    switch (format) {
      case SVG, PNG -> write(FigureImage.of(figures), format, file, palette);
      case PDF -> staged(file, out -> FigurePdf.write(figures, Paper.A4, palette, out));
    }
  }

  private void write(FigureImage image, PictureFormat format, Path file, Palette palette)
      throws IOException {
    int dots = dpi.orElse(USUAL_DPI);
    if (format == PictureFormat.PNG && image.pixels(dots) > MOST_PIXELS) {
      throw misused("The picture would have too many dots. Choose a smaller --dpi or --width.");
    }
    staged(
        file,
        out -> {
          if (format == PictureFormat.PNG) {
            image.png(palette, dots, out);
          } else {
            image.svg(palette, out);
          }
        });
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private void staged(Path file, Writing writing) throws IOException {
    Path place = session.resolve(file);
    try (StagedFiles files = new StagedFiles()) {
      try (OutputStream out = files.open(place)) {
        writing.to(out);
      }
      files.commit();
    }
    session.out().println(Folders.shown(session, place));
  }

  /** The format of a file that can be written with these options. */
  private PictureFormat format(Path file) {
    PictureFormat format =
        PictureFormat.of(file)
            .orElseThrow(
                () ->
                    misused(
                        "\""
                            + file
                            + "\" does not tell a format. Let the file end in .svg, .png or"
                            + " .pdf."));
    if (dpi.isPresent() && format != PictureFormat.PNG) {
      throw misused("--dpi is for PNG alone: SVG and PDF are sharp at any size.");
    }
    within("--width", width.orElse(10.0), 10, 500, "millimetres");
    within("--dpi", dpi.orElse(USUAL_DPI), 36, 1200, "dots in an inch");
    return format;
  }

  private void within(String option, double value, int least, int most, String unit) {
    if (!(value >= least && value <= most)) {
      throw misused(option + " takes " + least + " to " + most + " " + unit + ".");
    }
  }

  private ParameterException misused(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
