package org.posebook.export.svg;

/** Looks at the PNG and JPEG pictures inside an SVG file, which this package does not draw. */
@FunctionalInterface
public interface RasterReader {
  /** Width and height in pixels, as it is shown. */
  record Size(float width, float height) {}

  /**
   * The size of a picture. It is asked for once each, in the order of {@link
   * VectorPicture.Raster#number}.
   *
   * @throws UnusableSvgException if it cannot be shown
   */
  Size read(byte[] file) throws UnusableSvgException;
}
