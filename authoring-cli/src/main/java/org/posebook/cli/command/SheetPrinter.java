package org.posebook.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.posebook.content.Content;
import org.posebook.content.StagedFiles;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.export.ExportOptions;
import org.posebook.export.Exporter;
import org.posebook.export.SheetColours;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetBuilder;
import org.posebook.illustration.FigureStore;
import org.posebook.illustration.Illustrator;
import org.posebook.illustration.Looks;
import org.posebook.model.FigureLook;
import org.posebook.model.FigureRef;
import org.posebook.model.Guidance;
import org.posebook.model.Item;
import org.posebook.model.Paper;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/** Prints routines of checked content. */
final class SheetPrinter {
  private final Content content;
  private final List<Diagnostic> findings;
  private final Path base;
  private final InkMode ink;
  private final Illustrator illustrator;
  private final Exporter exporter = exporter("pdf");

  /**
   * A printer.
   *
   * @param findings what the check found: a routine with an error of its own is not printed
   * @param base the folder that the library's pictures are named from
   * @param store where drawn figures are kept between runs
   * @param ink how much ink is used
   */
  SheetPrinter(
      Content content, List<Diagnostic> findings, Path base, FigureStore store, InkMode ink) {
    this.content = content;
    this.findings = findings;
    this.base = base;
    this.ink = ink;
    this.illustrator = new Illustrator(store, Looks.mannequin(look()));
  }

  private FigureLook look() {
    return content.library().brand().figures();
  }

  /** Draws the figures of routines, on all processors: printing then finds them drawn. */
  void prepare(List<Routine> routines) {
    List<FigureRef> figures = new ArrayList<>();
    for (Routine routine : routines) {
      for (Item item : routine.items()) {
        Guidance guidance =
            content
                .library()
                .pose(item.pose())
                .map(pose -> item.guidance().over(pose.guidance()))
                .orElse(item.guidance());
        guidance.figure().ifPresent(figures::add);
        Stream.of(guidance.variations(), guidance.easier(), guidance.harder())
            .flatMap(List::stream)
            .forEach(form -> form.figure().ifPresent(figures::add));
      }
    }
    illustrator.prepare(figures);
  }

  /** The errors that keep a routine from being printed: its own, its poses', its library's. */
  List<Diagnostic> errors(Routine routine) {
    Set<String> files = new HashSet<>();
    files.add(file(SchemaName.LIBRARY, ""));
    files.add(file(SchemaName.ROUTINE, routine.id()));
    for (Item item : routine.items()) {
      files.add(file(SchemaName.POSE, item.pose()));
    }
    return findings.stream()
        .filter(Diagnostic::isError)
        .filter(diagnostic -> files.contains(diagnostic.at().file()))
        .toList();
  }

  /**
   * Prints a routine that has no errors.
   *
   * @return the number of pages, with remarks on what could not be shown as it was meant
   */
  Result<Integer> print(Routine routine, Paper paper, Path file) throws IOException {
    try (StagedFiles staged = new StagedFiles()) {
      Result<Integer> pages;
      try (OutputStream out = staged.open(file)) {
        pages =
            exporter.export(
                SheetBuilder.handout(content.library(), routine, illustrator),
                new ExportOptions(
                    paper,
                    base,
                    List.of(SheetLayout.HANDOUT),
                    Looks.palette(look(), ink.mode()),
                    SheetColours.STANDARD),
                out);
      }
      staged.commit();
      return pages;
    }
  }

  private String file(SchemaName kind, String id) {
    return content
        .document(kind, id)
        .map(document -> document.tree().at())
        .map(Location::file)
        .orElse("");
  }

  private static Exporter exporter(String format) {
    List<Exporter> all = new ArrayList<>();
    ServiceLoader.load(Exporter.class, Exporter.class.getClassLoader()).forEach(all::add);
    return all.stream()
        .filter(exporter -> exporter.format().equals(format))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no exporter for " + format));
  }
}
