package org.posebook.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfTemplate;
import org.posebook.export.svg.RasterReader;
import org.posebook.export.svg.SvgReader;
import org.posebook.export.svg.UnusableSvgException;
import org.posebook.export.svg.VectorPicture;

/**
 * An SVG file, drawn as shapes at any size.
 *
 * @param picture its shapes
 * @param rasters the pictures inside it, by their numbers
 */
record VectorFile(VectorPicture picture, List<PictureFile> rasters) implements PictureFile {
  VectorFile {
    rasters = List.copyOf(rasters);
  }

  static PictureFile of(byte[] bytes, long mostPixels) throws ImageHeader.Unusable {
    Inside inside = new Inside(mostPixels);
    try {
      return new VectorFile(SvgReader.read(bytes, inside), inside.files);
    } catch (UnusableSvgException e) {
      throw new ImageHeader.Unusable(e.reason());
    }
  }

  /** The pictures inside a file. Together they may have as many pixels as one picture. */
  private static final class Inside implements RasterReader {
    private final List<PictureFile> files = new ArrayList<>();
    private long pixels;

    Inside(long mostPixels) {
      this.pixels = mostPixels;
    }

    @Override
    public Size read(byte[] file) throws UnusableSvgException {
      try {
        PictureFile picture = PictureFile.raster(file, pixels);
        PictureSizes.Size size = picture.size();
        pixels -= Math.round((double) size.width() * size.height());
        files.add(picture);
        return new Size(size.width(), size.height());
      } catch (ImageHeader.Unusable e) {
        throw new UnusableSvgException("a picture in it cannot be shown: " + e.reason());
      }
    }
  }

  @Override
  public PictureSizes.Size size() {
    return new PictureSizes.Size((float) picture.width(), (float) picture.height());
  }

  @Override
  public Orientation orientation() {
    return Orientation.AS_STORED;
  }

  /** OpenPDF takes what is in the file already for an image, whatever it is. */
  @Override
  public Image image(TaggedPdf pdf, int width, int height) throws IOException, BadElementException {
    double scale = width / picture.width();
    Map<Integer, PdfIndirectReference> known = new HashMap<>();
    PdfIndirectReference form =
        VectorForm.write(
            picture,
            pdf,
            raster -> {
              PdfIndirectReference before = known.get(raster.number());
              if (before == null) {
                before = raster(pdf, raster, scale);
                known.put(raster.number(), before);
              }
              return before;
            });
    Image image = Image.getInstance(1, 1, 1, 8, new byte[1]);
    image.setDirectReference(form);
    return image;
  }

  private PdfIndirectReference raster(TaggedPdf pdf, VectorPicture.Raster raster, double scale)
      throws IOException, BadElementException {
    PictureFile file = rasters.get(raster.number());
    VectorPicture.Matrix m = raster.matrix();
    int across = (int) Math.ceil(Math.hypot(m.a(), m.b()) * scale);
    int down = (int) Math.ceil(Math.hypot(m.c(), m.d()) * scale);
    PdfTemplate form = pdf.template();
    float[] upright = file.orientation().matrix(0, 0, 1, 1);
    form.addImage(
        file.image(pdf, Math.max(1, across), Math.max(1, down)),
        upright[0],
        upright[1],
        upright[2],
        upright[3],
        upright[4],
        upright[5]);
    return form.getIndirectReference();
  }
}
