package org.posebook.cli.command;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.posebook.content.LibraryFolder;

/** Folders that a user names. */
final class Folders {
  private static final Set<String> ENDINGS = Set.of("yaml", "yml", "json");

  private Folders() {}

  /** The folder of a library. */
  static Path library(Session session, Path named) throws java.io.IOException {
    Path folder = session.resolve(named).normalize();
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(named.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(named.toString());
    }
    if (!LibraryFolder.isLibrary(folder) && Books.in(folder.resolve("workbooks")).isEmpty()) {
      throw new FileSystemException(
          named.toString(),
          null,
          "it is not a library: it has no posebook.yaml, and no folder poses, routines or"
              + " workbooks. Go to your library's folder, or name it");
    }
    return folder;
  }

  /** A routine named by its file: its id, and the folder of its library. */
  record RoutineFile(String id, Path library) {}

  /** The routine whose file this is, if it is one. */
  static Optional<RoutineFile> routineFile(Path file) {
    Path normal = file.toAbsolutePath().normalize();
    Path parent = normal.getParent();
    if (parent == null || !parent.endsWith("routines") || !Files.isRegularFile(normal)) {
      return Optional.empty();
    }
    String name = normal.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 && ENDINGS.contains(name.substring(dot + 1))
        ? Optional.of(new RoutineFile(name.substring(0, dot), parent.resolveSibling(".")))
        : Optional.empty();
  }

  /** A path as {@link #shown}, with {@code /} between folders on every system. */
  static String named(Session session, Path path) {
    return shown(session, path).replace('\\', '/');
  }

  /** A path as a user would name it: from the session's folder where it is in there. */
  static String shown(Session session, Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path base = session.directory().toAbsolutePath().normalize();
    return absolute.startsWith(base) ? base.relativize(absolute).toString() : absolute.toString();
  }
}
