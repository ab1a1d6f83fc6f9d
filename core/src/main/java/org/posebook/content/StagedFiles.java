package org.posebook.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Files that are written beside their place and moved there whole, all together: a reader never
 * sees a half-written file, and where one file fails all are as they were before.
 */
public final class StagedFiles implements AutoCloseable {
  private static final Set<PosixFilePermission> USUAL =
      PosixFilePermissions.fromString("rw-r--r--");

  private final Map<Path, Path> staged = new LinkedHashMap<>();
  private final Deque<Path> madeFolders = new ArrayDeque<>();
  private final Map<Path, Boolean> posix = new HashMap<>();

  /**
   * Opens a file to be written; the caller closes the stream. The file is not at its place before
   * {@link #commit}. Of two files for one place the later counts.
   *
   * @throws IOException when the folder cannot be made or written to
   */
  public OutputStream open(Path place) throws IOException {
    Path whole = place.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    if (folder == null) {
      throw new IOException(place + " is not a file");
    }
    makeFolder(folder);
    Path beside = Files.createTempFile(folder, "." + whole.getFileName(), ".part");
    Path earlier = staged.put(whole, beside);
    if (earlier != null) {
      Files.deleteIfExists(earlier);
    }
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
   * @throws IOException when a file cannot be moved; the files that were moved before it are taken
   *     back
   */
  public void commit() throws IOException {
    Map<Path, Path> kept = new LinkedHashMap<>();
    Deque<Path> moved = new ArrayDeque<>();
    try {
      for (Path place : staged.keySet()) {
        if (Files.isDirectory(place)) {
          throw new IOException(place + " is a folder");
        }
        if (Files.exists(place)) {
          Path copy = Files.createTempFile(place.getParent(), "." + place.getFileName(), ".before");
          kept.put(place, copy);
          Files.copy(
              place, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
      for (Map.Entry<Path, Path> entry : staged.entrySet()) {
        readableAsBefore(entry.getValue(), entry.getKey());
        move(entry.getValue(), entry.getKey());
        moved.push(entry.getKey());
      }
      staged.clear();
      madeFolders.clear();
    } catch (IOException e) {
      takeBack(moved, kept, e);
      throw e;
    } finally {
      for (Path copy : kept.values()) {
        Files.deleteIfExists(copy);
      }
    }
  }

  private static void takeBack(Deque<Path> moved, Map<Path, Path> kept, IOException cause) {
    for (Path place : moved) {
      try {
        Path before = kept.get(place);
        if (before == null) {
          Files.deleteIfExists(place);
        } else {
          move(before, place);
        }
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Takes away what was not moved, and folders that were made for it. */
  @Override
  public void close() throws IOException {
    for (Path beside : staged.values()) {
      Files.deleteIfExists(beside);
    }
    staged.clear();
    while (!madeFolders.isEmpty()) {
      try {
        Files.deleteIfExists(madeFolders.pop());
      } catch (DirectoryNotEmptyException e) {
        // Somebody else has put a file there meanwhile: it is theirs.
      }
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.getParent();
    if (parent != null) {
      makeFolder(parent);
    }
    Files.createDirectory(folder);
    madeFolders.push(folder);
  }

  /**
   * Temporary files are for their owner alone; a file in its place is as readable as the one that
   * it replaces, or as any other.
   */
  private void readableAsBefore(Path file, Path place) throws IOException {
    if (isPosix(file)) {
      Files.setPosixFilePermissions(
          file, Files.exists(place) ? Files.getPosixFilePermissions(place) : USUAL);
    }
  }

  /** Asked once for each folder: it takes long, and there may be very many files. */
  private boolean isPosix(Path file) throws IOException {
    Path folder = Objects.requireNonNull(file.getParent());
    Boolean known = posix.get(folder);
    if (known == null) {
      known = Files.getFileStore(file).supportsFileAttributeView("posix");
      posix.put(folder, known);
    }
    return known;
  }
}
