package org.posebook.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are written beside their place and moved there whole, all together: a reader never
 * sees a half-written file, and where one file fails none is replaced.
 */
public final class StagedFiles implements AutoCloseable {
  private final Map<Path, Path> staged = new LinkedHashMap<>();

  /**
   * Opens a file to be written; the caller closes the stream. The file is not at its place before
   * {@link #commit}.
   *
   * @throws IOException when the folder cannot be made or written to
   */
  public OutputStream open(Path place) throws IOException {
    Path folder = place.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, "." + place.getFileName(), ".part");
    staged.put(place, beside);
    return Files.newOutputStream(beside);
  }

  /**
   * Writes a whole file.
   *
   * @throws IOException when the folder cannot be made or written to
   */
  public void write(Path place, byte[] content) throws IOException {
    try (OutputStream out = open(place)) {
      out.write(content);
    }
  }

  /**
   * Moves all files to their places.
   *
   * @throws IOException when a file cannot be moved
   */
  public void commit() throws IOException {
    for (Map.Entry<Path, Path> entry : staged.entrySet()) {
      readableAsUsual(entry.getValue());
      try {
        Files.move(
            entry.getValue(),
            entry.getKey(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(entry.getValue(), entry.getKey(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    staged.clear();
  }

  /** Takes away what was not moved. */
  @Override
  public void close() throws IOException {
    for (Path beside : staged.values()) {
      Files.deleteIfExists(beside);
    }
    staged.clear();
  }

  /** Temporary files are for their owner alone; a file in its place is as readable as any other. */
  private static void readableAsUsual(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
