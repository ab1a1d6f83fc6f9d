package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.posebook.importer.ImportResult;
import org.posebook.model.Library;
import org.posebook.model.Media;

/**
 * The folder that pictures are named from while a workbook is printed without a library. If there
 * are pictures inside the workbook, it is a folder for a short time, with all pictures in it.
 */
final class BookPicturesOnDisk implements AutoCloseable {
  private final Path base;
  private final List<Path> made = new ArrayList<>();

  /**
   * Puts the pictures of an import into their folder.
   *
   * @param own the folder of the workbook
   */
  BookPicturesOnDisk(ImportResult result, Path own) throws IOException {
    if (result.media().isEmpty()) {
      base = own;
      return;
    }
    base = Files.createTempDirectory("posebook").toRealPath();
    made.add(base);
    for (Map.Entry<String, byte[]> file : result.media().entrySet()) {
      Files.write(place(base.resolve(file.getKey())), file.getValue());
    }
    for (String name : named(result.after())) {
      copy(own, name);
    }
  }

  Path base() {
    return base;
  }

  private static List<String> named(Library library) {
    return Stream.concat(
            library.brand().logo().stream(),
            library.poses().values().stream()
                .flatMap(pose -> pose.media().stream())
                .map(Media::file))
        .distinct()
        .toList();
  }

  /** Copies a picture of the workbook's folder; what is not there is reported by the printing. */
  private void copy(Path own, String name) throws IOException {
    try {
      Path from = own.resolve(name).normalize();
      Path to = base.resolve(name).normalize();
      if (from.startsWith(own)
          && to.startsWith(base)
          && Files.isRegularFile(from)
          && !Files.exists(to)) {
        Files.copy(from, place(to));
      }
    } catch (InvalidPathException e) {
      // The printing tells of names that no file can have.
    }
  }

  private Path place(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      place(folder);
      Files.createDirectory(folder);
    }
    made.add(file);
    return file;
  }

  @Override
  public void close() throws IOException {
    for (Path path : made.reversed()) {
      Files.deleteIfExists(path);
    }
  }
}
