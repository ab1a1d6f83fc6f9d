package org.posebook.export.svg;

import java.util.List;
import org.posebook.export.svg.VectorPicture.Mark;

/**
 * Reads SVG files.
 *
 * <p>A file is drawn as its author sees it, or refused with a reason. Time and memory are bounded
 * whatever the file says; nothing else is read, and no script is run.
 */
public final class SvgReader {
  /** A drawing of more is one that nobody simplified. */
  private static final int MOST_BYTES = 5_000_000;

  private SvgReader() {}

  /**
   * What a file draws.
   *
   * @param rasters looks at the pictures inside it
   * @throws UnusableSvgException with the reason, if it cannot be drawn
   */
  public static VectorPicture read(byte[] file, RasterReader rasters) throws UnusableSvgException {
    if (file.length > MOST_BYTES) {
      throw new UnusableSvgException(
          "the SVG file is larger than "
              + MOST_BYTES / 1_000_000
              + " MB; simplify it, or save it as PNG");
    }
    Element root = XmlFile.read(file);
    PageSize size = PageSize.of(root);
    Cascade.apply(root);
    Census census = Census.of(root);
    census.prune(root);
    ground(root);
    Viewports.apply(root, census.ids());
    Rasters inside = new Rasters(rasters);
    inside.number(root);
    List<Effects.Effect> effects = Effects.apply(root, census);
    Tracing tracing = new Tracing(size.width(), size.height());
    List<Mark> marks = Engine.draw(root, size, tracing, effects, inside);
    if (marks.isEmpty()) {
      throw new UnusableSvgException("nothing is drawn in it");
    }
    return new VectorPicture(tracing.width(), tracing.height(), marks);
  }

  /** A file's ground is a rectangle under all. */
  private static void ground(Element root) {
    String colour = root.attributes().remove(Property.BACKGROUND_COLOR.key());
    if (colour != null) {
      double[] box = PageSize.box(root.get("viewBox").orElse("")).orElseThrow();
      root.children()
          .addFirst(
              Element.of(
                  "rect",
                  "x",
                  Double.toString(box[0]),
                  "y",
                  Double.toString(box[1]),
                  "width",
                  Double.toString(box[2]),
                  "height",
                  Double.toString(box[3]),
                  "fill",
                  colour));
    }
  }
}
