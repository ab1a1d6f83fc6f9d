package org.posebook.export.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.BadElementException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Image;

/** The picture files of a sheet, read once each. */
final class Pictures implements PictureSizes {
  /** No picture of a handout needs a larger file. */
  private static final long MOST_BYTES = 20_000_000;

  private static final long MOST_PIXELS = 50_000_000;

  private final Path base;
  private final Map<String, Optional<Image>> images = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  Pictures(Path base) {
    this.base = base.toAbsolutePath().normalize();
  }

  /** A picture that cannot be shown, and why. */
  record Problem(String file, String reason) {}

  @Override
  public Optional<Size> size(String file) {
    return load(file).map(image -> new Size(image.getWidth(), image.getHeight()));
  }

  /** A picture that has a size. */
  Image image(String file) {
    return load(file).orElseThrow();
  }

  List<Problem> problems() {
    return problems;
  }

  private Optional<Image> load(String file) {
    return images.computeIfAbsent(file, this::read);
  }

  private Optional<Image> read(String file) {
    try {
      Path path = base.resolve(file).normalize();
      if (!path.startsWith(base)) {
        return refuse(file, "it lies outside the library's folder");
      }
      if (!Files.isRegularFile(path)) {
        return refuse(file, "there is no such file");
      }
      if (Files.size(path) > MOST_BYTES) {
        return refuse(file, "the file is larger than 20 MB");
      }
      byte[] bytes = Files.readAllBytes(path);
      Optional<String> fault = ImageHeader.fault(bytes, MOST_PIXELS);
      return fault.isPresent() ? refuse(file, fault.get()) : Optional.of(Image.getInstance(bytes));
    } catch (InvalidPathException e) {
      return refuse(file, "this is not the name of a file");
    } catch (IOException
        | BadElementException
        | ExceptionConverter
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NegativeArraySizeException e) {
      // What OpenPDF throws at damaged files.
      return refuse(file, "the file cannot be read as a picture");
    }
  }

  private Optional<Image> refuse(String file, String reason) {
    problems.add(new Problem(file, reason));
    return Optional.empty();
  }
}
