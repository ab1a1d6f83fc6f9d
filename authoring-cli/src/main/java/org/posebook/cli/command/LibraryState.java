package org.posebook.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.posebook.compare.Snapshot;
import org.posebook.content.Document;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.model.Library;
import org.posebook.model.Media;
import org.posebook.schema.SchemaName;

/**
 * A library as it is in a folder or was in a revision.
 *
 * @param snapshot what is compared
 * @param read the files with their texts
 * @param errors what is wrong with them
 * @param unreadable files of which nothing could be read
 */
record LibraryState(
    Snapshot snapshot, LibraryFolder.Read read, List<Diagnostic> errors, Set<String> unreadable) {
  /** Files of a library's content, under names that any system can hold. */
  private static final Pattern CONTENT =
      Pattern.compile("(posebook|(poses|routines)/[^/\\\\:.][^/\\\\:]*)\\.(yaml|yml|json)");

  /** A file that git keeps elsewhere: the digest of the file itself stands in it. */
  private static final Pattern KEPT_ELSEWHERE =
      Pattern.compile("version https://git-lfs[^\n]*\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n");

  private static final int LONGEST_POINTER = 1024;

  /** A source of the bytes of a file of the library. */
  private interface Bytes {
    Optional<byte[]> of(String file) throws IOException;
  }

  /** A library in a folder. */
  static LibraryState of(Path folder) throws IOException {
    return of(LibraryFolder.read(folder), file -> bytes(folder, file));
  }

  /**
   * A library as it was.
   *
   * @throws Git.GitException when git cannot give it, or the revision has no library
   */
  static LibraryState of(Git git, String revision) throws IOException {
    Map<String, String> files = git.files(revision);
    List<String> names =
        files.keySet().stream().filter(name -> CONTENT.matcher(name).matches()).toList();
    if (names.isEmpty()) {
      throw new Git.GitException(
          "the revision \"" + revision + "\" has no library in this folder.");
    }
    List<byte[]> contents = git.contents(names.stream().map(files::get).toList());
    Path copy = Files.createTempDirectory("posebook");
    try {
      for (int i = 0; i < names.size(); i++) {
        Path place = copy.resolve(names.get(i));
        Files.createDirectories(place.getParent());
        Files.write(place, contents.get(i));
      }
      return of(
          LibraryFolder.read(copy),
          file -> {
            String id = files.get(file);
            return id == null
                ? Optional.empty()
                : Optional.of(git.contents(List.of(id)).getFirst());
          });
    } finally {
      delete(copy);
    }
  }

  private static LibraryState of(Result<LibraryFolder.Read> read, Bytes bytes) throws IOException {
    Library library = read.value().content().library();
    Map<String, String> pictures = new LinkedHashMap<>();
    for (String file : pictures(library)) {
      Optional<byte[]> content = bytes.of(file);
      if (content.isPresent()) {
        pictures.put(file, digest(content.get()));
      }
    }
    List<Diagnostic> errors = read.diagnostics().stream().filter(Diagnostic::isError).toList();
    return new LibraryState(
        new Snapshot(library, pictures), read.value(), errors, unreadable(read.value(), errors));
  }

  private static Set<String> unreadable(LibraryFolder.Read read, List<Diagnostic> errors) {
    Library library = read.content().library();
    Set<String> files = new TreeSet<>(read.sources().keySet());
    for (Document document : read.content().documents()) {
      boolean bound =
          document.kind() == SchemaName.LIBRARY
              || library.poses().containsKey(document.id())
              || library.routines().containsKey(document.id());
      if (bound) {
        files.remove(document.at().file());
      }
    }
    errors.stream()
        .filter(error -> error.rule().equals(LibraryFolder.ENCODING))
        .forEach(error -> files.add(error.at().file()));
    return files;
  }

  private static Set<String> pictures(Library library) {
    Set<String> files = new LinkedHashSet<>();
    library.brand().logo().ifPresent(files::add);
    library.poses().values().stream()
        .flatMap(pose -> pose.media().stream())
        .map(Media::file)
        .forEach(files::add);
    return files;
  }

  private static Optional<byte[]> bytes(Path folder, String file) throws IOException {
    try {
      Path path = folder.resolve(file);
      return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String digest(byte[] bytes) {
    if (bytes.length <= LONGEST_POINTER) {
      Matcher pointer = KEPT_ELSEWHERE.matcher(new String(bytes, StandardCharsets.UTF_8));
      if (pointer.lookingAt()) {
        return pointer.group(1);
      }
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(all::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
