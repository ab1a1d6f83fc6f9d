package org.posebook.content;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pictures of a library's folder: which there are, and how large they are. */
public final class MediaFolder {
  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int JPEG = 0xFFD8;

  private final Path library;

  private MediaFolder(Path library) {
    this.library = library;
  }

  /** The pictures of a library. */
  public static MediaFolder of(Path library) {
    return new MediaFolder(library);
  }

  /**
   * A picture's size in dots.
   *
   * @param width at least 1
   * @param height at least 1
   */
  public record Size(int width, int height) {}

  /**
   * The files in the folder {@code media}, by their path from the library's folder, in order. Names
   * that begin with a dot are left out.
   *
   * @throws UncheckedIOException when the folder cannot be read
   */
  public List<String> files() {
    Path folder = library.resolve("media");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> library.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.contains("/."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The size of a PNG or JPEG file; empty for other files, and for what cannot be read. */
  public Optional<Size> size(String file) {
    try (InputStream in = Files.newInputStream(library.resolve(file));
        DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
      data.mark(8);
      if (data.readLong() == PNG) {
        data.readInt();
        data.readInt(); // The length and the name of the first part, IHDR.
        return size(data.readInt(), data.readInt());
      }
      data.reset();
      return data.readUnsignedShort() == JPEG ? jpeg(data) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty(); // Whether it is there is another rule's matter.
    }
  }

  /** Goes from part to part up to the one that begins the picture (SOF). */
  private static Optional<Size> jpeg(DataInputStream data) throws IOException {
    while (true) {
      int marker = data.readUnsignedShort();
      if (marker >> 8 != 0xFF) {
        return Optional.empty();
      }
      int length = data.readUnsignedShort();
      boolean begins =
          marker >= 0xFFC0
              && marker <= 0xFFCF
              && marker != 0xFFC4
              && marker != 0xFFC8
              && marker != 0xFFCC;
      if (begins) {
        data.readUnsignedByte();
        int height = data.readUnsignedShort();
        return size(data.readUnsignedShort(), height);
      }
      data.skipNBytes(Math.max(0, length - 2));
    }
  }

  private static Optional<Size> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : Optional.empty();
  }
}
