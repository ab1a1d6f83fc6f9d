package org.posebook.export.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpdf.text.BadElementException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** The picture files of a sheet, read once each. */
final class Pictures implements PictureSizes {
  /** No picture of a handout needs a larger file. */
  private static final long MOST_BYTES = 20_000_000;

  private static final long MOST_PIXELS = 100_000_000;

  private static final String DAMAGED = "the file cannot be read as a picture";

  private final Path base;

  /** What printers show, in pixels to the inch. */
  private static final float DENSITY = 300;

  private final Map<String, Optional<PictureFile>> files = new HashMap<>();
  private final Map<String, Item.Box> largest = new HashMap<>();
  private final Map<String, Optional<Image>> images = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  Pictures(Path base) {
    this.base = base.toAbsolutePath().normalize();
  }

  /** A picture that cannot be shown, and why. */
  record Problem(String file, String reason) {}

  @Override
  public Optional<Size> size(String file) {
    return load(file).map(PictureFile::size);
  }

  /** Notes that a picture stands in a box; all boxes are noted before the first is drawn. */
  void note(Item.Picture picture) {
    largest.merge(
        picture.file(), picture.box(), (one, other) -> one.width() >= other.width() ? one : other);
  }

  /** Draws a picture that has a size into a box, upright. */
  void draw(TaggedPdf pdf, PdfContentByte content, String file, Rectangle box) {
    PictureFile picture = load(file).orElseThrow();
    float[] m =
        picture
            .orientation()
            .matrix(box.getLeft(), box.getBottom(), box.getWidth(), box.getHeight());
    Optional<Image> image = images.computeIfAbsent(file, name -> image(pdf, name, picture));
    if (image.isPresent()) {
      content.addImage(image.get(), m[0], m[1], m[2], m[3], m[4], m[5]);
    }
  }

  private Optional<Image> image(TaggedPdf pdf, String file, PictureFile picture) {
    Item.Box box = Objects.requireNonNull(largest.get(file));
    try {
      return Optional.of(picture.image(pdf, pixels(box.width()), pixels(box.height())));
    } catch (IOException
        | BadElementException
        | ExceptionConverter
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NegativeArraySizeException e) {
      // What ImageIO and OpenPDF throw at damaged files.
      problems.add(new Problem(file, DAMAGED));
      return Optional.empty();
    }
  }

  private static int pixels(float length) {
    return (int) Math.ceil(length / 72 * DENSITY);
  }

  List<Problem> problems() {
    return problems;
  }

  private Optional<PictureFile> load(String file) {
    return files.computeIfAbsent(file, this::read);
  }

  private Optional<PictureFile> read(String file) {
    try {
      Path path = base.resolve(file).normalize();
      if (!path.startsWith(base)) {
        return refuse(file, "it lies outside the library's folder");
      }
      if (!Files.isRegularFile(path)) {
        return refuse(file, "there is no such file");
      }
      if (Files.size(path) == 0) {
        return refuse(file, "the file is empty");
      }
      if (Files.size(path) > MOST_BYTES) {
        return refuse(file, "the file is larger than 20 MB");
      }
      return Optional.of(PictureFile.of(Files.readAllBytes(path), MOST_PIXELS));
    } catch (ImageHeader.Unusable e) {
      return refuse(file, e.reason());
    } catch (InvalidPathException e) {
      return refuse(file, "this is not the name of a file");
    } catch (IOException | IndexOutOfBoundsException e) {
      return refuse(file, DAMAGED);
    }
  }

  private Optional<PictureFile> refuse(String file, String reason) {
    problems.add(new Problem(file, reason));
    return Optional.empty();
  }
}
