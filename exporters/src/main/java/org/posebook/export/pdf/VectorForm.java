package org.posebook.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.BadElementException;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.posebook.export.svg.Outline;
import org.posebook.export.svg.VectorPicture;
import org.posebook.export.svg.VectorPicture.Cover;
import org.posebook.export.svg.VectorPicture.Fill;
import org.posebook.export.svg.VectorPicture.Gradient;
import org.posebook.export.svg.VectorPicture.Group;
import org.posebook.export.svg.VectorPicture.Mark;
import org.posebook.export.svg.VectorPicture.Pen;
import org.posebook.export.svg.VectorPicture.Raster;
import org.posebook.export.svg.VectorPicture.Solid;
import org.posebook.export.svg.VectorPicture.Stroke;

/**
 * Writes marks of a picture as a form of a PDF file. What is put on the page as one becomes a form
 * of its own in it.
 */
final class VectorForm {
  private static final int DECIMALS = 3;
  private static final Optional<String> RGB = Optional.of("DeviceRGB");

  /** Pictures inside a picture. */
  interface Rasters {
    /** A form or image in the file that fills a square of length 1. */
    PdfIndirectReference raster(Raster raster) throws IOException, BadElementException;
  }

  private final TaggedPdf pdf;
  private final Rasters rasters;
  private final VectorPicture picture;
  private final FormResources resources;
  private final Operators out = new Operators(1 << 12);

  private VectorForm(TaggedPdf pdf, Rasters rasters, VectorPicture picture) {
    this.pdf = pdf;
    this.rasters = rasters;
    this.picture = picture;
    this.resources = new FormResources(pdf, page(picture));
  }

  private static String page(VectorPicture picture) {
    Operators page = new Operators(32).text("[0 0 ");
    return page.number(picture.width()).number(picture.height()).text("]").toString();
  }

  /** A picture as a form that fills a square of length 1 as images do. */
  static PdfIndirectReference write(VectorPicture picture, TaggedPdf pdf, Rasters rasters)
      throws IOException, BadElementException {
    // No form has a matrix of its own: readers do not agree whether it counts for gradients.
    FormResources resources = new FormResources(pdf, "[0 0 1 1]");
    Operators out = new Operators(64);
    out.number(1 / picture.width(), 8).text("0 0 ").number(-1 / picture.height(), 8);
    out.text("0 1 cm /");
    // A group is drawn apart and then put on the page: that is needed where colours mix.
    Optional<String> colours = mixes(picture.marks()) ? RGB : Optional.empty();
    out.text(
        resources.object(new VectorForm(pdf, rasters, picture).form(picture.marks(), colours)));
    return resources.addForm(out.text(" Do\n"), Optional.empty());
  }

  private static boolean mixes(List<Mark> marks) {
    return marks.stream()
        .anyMatch(
            mark ->
                mark instanceof Group group
                    && (!group.blend().equals("normal") || mixes(group.marks())));
  }

  private PdfIndirectReference form(List<Mark> marks, Optional<String> colours)
      throws IOException, BadElementException {
    marks(marks);
    return resources.addForm(out, colours);
  }

  /** A form with other marks of the same picture, inside this. */
  private PdfIndirectReference inner(List<Mark> marks) throws IOException, BadElementException {
    return new VectorForm(pdf, rasters, picture).form(marks, RGB);
  }

  private void marks(List<Mark> marks) throws IOException, BadElementException {
    for (Mark mark : marks) {
      switch (mark) {
        case Fill fill -> fill(fill);
        case Stroke stroke -> stroke(stroke);
        case Raster raster -> raster(raster);
        case Group group -> group(group);
      }
    }
  }

  private void begin(List<Outline> clips) {
    out.text("q\n");
    clips.forEach(this::clip);
  }

  private void clip(Outline clip) {
    if (clip.isEmpty()) {
      out.text("0 0 0 0 re "); // Nothing is inside.
    }
    trace(clip);
    out.text(clip.isEvenOdd() ? "W* n\n" : "W n\n");
  }

  private void fill(Fill fill) throws IOException {
    begin(fill.clips());
    opacity(fill.opacity());
    switch (fill.paint()) {
      case Solid solid -> out.colour(solid.rgb()).text("rg\n");
      case Gradient gradient -> gradient(gradient, "/Pattern cs /", " scn\n");
    }
    trace(fill.outline());
    out.text(fill.outline().isEvenOdd() ? "f*\nQ\n" : "f\nQ\n");
  }

  private void stroke(Stroke stroke) throws IOException {
    begin(stroke.clips());
    opacity(stroke.opacity());
    switch (stroke.paint()) {
      case Solid solid -> out.colour(solid.rgb()).text("RG\n");
      case Gradient gradient -> gradient(gradient, "/Pattern CS /", " SCN\n");
    }
    pen(stroke.pen());
    trace(stroke.outline());
    out.text("S\nQ\n");
  }

  private void gradient(Gradient gradient, String before, String after) throws IOException {
    resources.veil(gradient).ifPresent(state -> out.text("/" + state + " gs\n"));
    out.text(before).text(resources.pattern(gradient)).text(after);
  }

  private void opacity(double opacity) {
    if (Math.round(opacity * 1000) < 1000) {
      out.text("/" + resources.opacity(opacity) + " gs\n");
    }
  }

  private void pen(Pen pen) {
    if (!pen.matrix().equals(VectorPicture.Matrix.NONE)) {
      matrix(pen.matrix());
    }
    out.number(pen.width(), DECIMALS).text("w ");
    out.whole(pen.cap()).text("J ").whole(pen.join()).text("j ");
    out.number(pen.miterLimit(), DECIMALS).text("M\n");
    if (!pen.dashes().isEmpty()) {
      out.text("[");
      pen.dashes().forEach(dash -> out.number(dash, DECIMALS));
      out.text("] ").number(pen.phase(), DECIMALS).text("d\n");
    }
  }

  private void matrix(VectorPicture.Matrix matrix) {
    FormResources.numbers(out, matrix);
    out.text("cm\n");
  }

  private void raster(Raster raster) throws IOException, BadElementException {
    begin(raster.clips());
    opacity(raster.opacity());
    matrix(raster.matrix());
    // Images stand on their lower edge.
    out.text("1 0 0 -1 0 1 cm /").text(resources.object(rasters.raster(raster))).text(" Do\nQ\n");
  }

  private void group(Group group) throws IOException, BadElementException {
    List<Outline> clips = new ArrayList<>();
    List<Cover> covers = new ArrayList<>();
    for (Cover cover : group.covers()) {
      Optional<Outline> simple = simple(cover);
      simple.ifPresentOrElse(clips::add, () -> covers.add(cover));
    }
    boolean plain = covers.isEmpty() && group.blend().equals("normal") && !group.isolated();
    if (plain && group.opacity() == 1 || plain && isSingle(group.marks())) {
      begin(clips);
      marks(group.marks().stream().map(mark -> faded(mark, group.opacity())).toList());
      out.text("Q\n");
      return;
    }
    List<Mark> inside = group.marks();
    // A state has one mask: what has more is a group in a group.
    while (covers.size() > 1) {
      inside = List.of(new Group(inside, 1, "normal", true, List.of(covers.removeFirst())));
    }
    begin(clips);
    opacity(group.opacity());
    if (!group.blend().equals("normal")) {
      out.text("/" + resources.blend(group.blend()) + " gs\n");
    }
    for (Cover cover : covers) {
      String kind = cover.kind() == Cover.Kind.LIGHT ? "Luminosity" : "Alpha";
      out.text("/" + resources.mask(kind, inner(cover.marks())) + " gs\n");
    }
    out.text("/").text(resources.object(inner(inside))).text(" Do\nQ\n");
  }

  /** The outline of a clip of one shape. */
  private static Optional<Outline> simple(Cover cover) {
    return cover.kind() == Cover.Kind.CLIP
            && cover.marks().size() == 1
            && cover.marks().getFirst() instanceof Fill fill
            && fill.clips().isEmpty()
        ? Optional.of(fill.outline())
        : Optional.empty();
  }

  /** Whether opacity of the whole is that of its one mark. */
  private static boolean isSingle(List<Mark> marks) {
    return marks.size() == 1 && !(marks.getFirst() instanceof Group);
  }

  private static Mark faded(Mark mark, double opacity) {
    return switch (mark) {
      case Fill fill ->
          new Fill(fill.outline(), fill.paint(), fill.opacity() * opacity, fill.clips());
      case Stroke line ->
          new Stroke(
              line.outline(), line.pen(), line.paint(), line.opacity() * opacity, line.clips());
      case Raster raster ->
          new Raster(raster.number(), raster.matrix(), raster.opacity() * opacity, raster.clips());
      case Group group -> group;
    };
  }

  private void trace(Outline outline) {
    outline.visit(
        (step, numbers, at) -> {
          for (int i = 0; i < step.numbers(); i++) {
            out.number(numbers[at + i], DECIMALS);
          }
          out.text(
              switch (step) {
                case MOVE -> "m\n";
                case LINE -> "l\n";
                case CURVE -> "c\n";
                case CLOSE -> "h\n";
              });
        });
  }
}
