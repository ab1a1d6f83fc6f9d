package org.posebook.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.posebook.figure.draw.Mannequin;
import org.posebook.illustration.FigureStore;
import org.posebook.illustration.Illustrator;
import org.posebook.illustration.Looks;
import org.posebook.model.Brand;
import org.posebook.model.FigureRef;
import org.posebook.model.Filling;
import org.posebook.model.Guidance;
import org.posebook.model.Item;
import org.posebook.model.Paper;
import org.posebook.model.Prescription;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/** Prints routines of checked content. */
final class SheetPrinter {
  private final Content content;
  private final List<Diagnostic> findings;
  private final Path base;
  private final FigureStore store;
  private final InkMode ink;
  private final Map<Mannequin, Illustrator> illustrators = new HashMap<>();
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
    this.store = store;
    this.ink = ink;
  }

  /** How a routine is to be printed. */
  record Job(
      Routine routine,
      Prescription personal,
      Paper paper,
      List<SheetLayout> layouts,
      Filling filling) {}

  /** Draws the figures of routines, on all processors: printing then finds them drawn. */
  void prepare(List<Routine> routines) {
    for (Routine routine : routines) {
      List<FigureRef> figures = new ArrayList<>();
      for (Item item : routine.items()) {
        Guidance guidance = content.library().guidance(item).orElse(item.guidance());
        guidance.figure().ifPresent(figures::add);
        Stream.of(guidance.variations(), guidance.easier(), guidance.harder())
            .flatMap(List::stream)
            .forEach(form -> form.figure().ifPresent(figures::add));
      }
      illustrator(content.library().brand(routine)).prepare(figures);
    }
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
  Result<Integer> print(Job job, Path file) throws IOException {
    Brand brand = content.library().brand(job.routine());
    SheetColours colours =
        brand
            .accent()
            .map(accent -> SheetColours.of(Integer.parseInt(accent.substring(1), 16)))
            .orElse(SheetColours.STANDARD);
    ExportOptions options =
        new ExportOptions(
            job.paper(),
            base,
            job.layouts(),
            Looks.palette(brand.figures(), ink.mode()),
            colours,
            job.filling());
    try (StagedFiles staged = new StagedFiles()) {
      Result<Integer> pages;
      try (OutputStream out = staged.open(file)) {
        pages =
            exporter.export(
                SheetBuilder.handout(
                    content.library(), job.routine(), illustrator(brand), job.personal()),
                options,
                out);
      }
      staged.commit();
      return new Result<>(
          pages.value(), new PrintedRemarks(content, findings).placed(pages.diagnostics()));
    }
  }

  private Illustrator illustrator(Brand brand) {
    return illustrators.computeIfAbsent(
        Looks.mannequin(brand.figures()), mannequin -> new Illustrator(store, mannequin));
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
