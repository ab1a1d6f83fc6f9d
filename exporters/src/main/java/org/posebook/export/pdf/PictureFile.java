package org.posebook.export.pdf;

import java.io.IOException;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.posebook.export.image.Photo;

/** A picture file that can be shown. */
sealed interface PictureFile permits PictureFile.Jpeg, PictureFile.Png, VectorFile {
  /**
   * A PNG, JPEG or SVG file.
   *
   * @throws ImageHeader.Unusable with the reason, if it cannot be shown
   */
  static PictureFile of(byte[] bytes, long mostPixels) throws ImageHeader.Unusable {
    // The classes that read SVG files are loaded for the first of them.
    return ImageHeader.isXml(bytes) ? VectorFile.of(bytes, mostPixels) : raster(bytes, mostPixels);
  }

  /** A PNG or JPEG file. */
  static PictureFile raster(byte[] bytes, long mostPixels) throws ImageHeader.Unusable {
    ImageHeader.Pixels pixels = ImageHeader.pixels(bytes, mostPixels);
    if (ImageHeader.isPng(bytes)) {
      byte[] needed =
          PngData.of(bytes, pixels)
              .orElseThrow(() -> new ImageHeader.Unusable("the PNG file is damaged"));
      return new Png(needed, pixels);
    }
    return new Jpeg(bytes, pixels, Orientation.of(bytes));
  }

  /** Its size in pixels as it is shown: upright. Of a drawing only the proportions count. */
  PictureSizes.Size size();

  /** How its pixels are turned. */
  Orientation orientation();

  /**
   * The picture for the file, with no more pixels than asked for where it has more.
   *
   * @param pdf the file, to which what the picture is made of is added
   * @param width the most pixels from left to right that are of use, as it is shown
   * @param height likewise from top to bottom
   */
  Image image(TaggedPdf pdf, int width, int height) throws IOException, BadElementException;

  /** A photo. Its bytes stay as they are, unless it has more pixels than can be printed. */
  record Jpeg(byte[] bytes, ImageHeader.Pixels pixels, Orientation orientation)
      implements PictureFile {
    @Override
    public PictureSizes.Size size() {
      return orientation.isSideways()
          ? new PictureSizes.Size(pixels.height(), pixels.width())
          : new PictureSizes.Size(pixels.width(), pixels.height());
    }

    @Override
    public Image image(TaggedPdf pdf, int width, int height)
        throws IOException, BadElementException {
      int across = orientation.isSideways() ? height : width;
      int down = orientation.isSideways() ? width : height;
      return pixels.width() > across && pixels.height() > down
          ? Image.getInstance(ScaledPictures.shared().get(bytes, across, down, "jpeg", Photo::jpeg))
          : Image.getInstance(bytes);
    }
  }

  /** A drawing or a screen's picture. What is transparent in it shows the paper. */
  record Png(byte[] bytes, ImageHeader.Pixels pixels) implements PictureFile {
    @Override
    public PictureSizes.Size size() {
      return new PictureSizes.Size(pixels.width(), pixels.height());
    }

    @Override
    public Orientation orientation() {
      return Orientation.AS_STORED;
    }

    @Override
    public Image image(TaggedPdf pdf, int width, int height)
        throws IOException, BadElementException {
      if (pixels.width() > width && pixels.height() > height) {
        return onWhite(width, height);
      }
      // OpenPDF takes each file of two colours for black and white.
      return hasFewColours()
          ? onWhite((int) pixels.width(), (int) pixels.height())
          : Image.getInstance(bytes);
    }

    /** Whether its pixels are numbers of at most 16 colours. */
    private boolean hasFewColours() {
      return bytes[24] < 8 && bytes[25] == 3;
    }

    private Image onWhite(int width, int height) throws IOException, BadElementException {
      return Image.getInstance(
          width,
          height,
          3,
          8,
          ScaledPictures.shared().get(bytes, width, height, "rgb", Photo::onWhite));
    }
  }
}
