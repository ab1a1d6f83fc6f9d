package org.posebook.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Brand;
import org.posebook.model.CheckPolicy;
import org.posebook.model.Filling;
import org.posebook.model.Ids;
import org.posebook.model.Library;
import org.posebook.model.Notices;
import org.posebook.model.Paper;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/**
 * A library's folder: {@code posebook.yaml}, {@code poses/} and {@code routines/}. Files end in
 * {@code .yaml}, {@code .yml} or {@code .json}.
 */
public final class LibraryFolder {
  /** The file name is not the id that the file holds. */
  public static final RuleId ID_MISMATCH = new RuleId("library/id-mismatch");

  /** A picture is not where the pose says. */
  public static final RuleId MISSING_MEDIA = new RuleId("media/missing");

  /** The file is not text in UTF-8. */
  public static final RuleId ENCODING = new RuleId("content/encoding");

  /** Settings that hold for a library without {@code posebook.yaml}. */
  public static final Library EMPTY =
      new Library(
          "Library",
          "en",
          Paper.A4,
          List.of(),
          Filling.PEN,
          Brand.NONE,
          Map.of(),
          Notices.NONE,
          List.of(),
          CheckPolicy.NONE,
          Map.of(),
          Map.of(),
          Map.of());

  static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  private LibraryFolder() {}

  /**
   * What was read of a folder.
   *
   * @param content the library
   * @param sources the text files by name, for messages that show their lines
   */
  public record Read(Content content, Map<String, SourceFile> sources) {}

  /** Whether a folder is a library's: it has settings, poses or routines. */
  public static boolean isLibrary(Path folder) {
    return settings(folder).isPresent()
        || Files.isDirectory(folder.resolve("poses"))
        || Files.isDirectory(folder.resolve("routines"));
  }

  /**
   * Reads a library. Files are named in messages by their path from the folder.
   *
   * @throws IOException when a file cannot be read
   */
  public static Result<Read> read(Path folder) throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, SourceFile> sources = new LinkedHashMap<>();
    List<Opened> opened = new ArrayList<>();
    Optional<Path> settings = settings(folder);
    if (settings.isPresent()) {
      opened.add(Opened.of(SchemaName.LIBRARY, folder, settings.get()));
    }
    opened.addAll(opened(SchemaName.POSE, folder, "poses"));
    opened.addAll(opened(SchemaName.ROUTINE, folder, "routines"));
    List<Document> documents = new ArrayList<>(opened.size());
    List<Content.Bound> bounds = new ArrayList<>(opened.size());
    for (Opened each : opened) {
      each.document.ifPresent(documents::add);
      each.bound.ifPresent(bounds::add);
      sources.putAll(each.source);
      diagnostics.addAll(each.diagnostics);
    }
    Result<Content> bound = Content.bind(EMPTY, documents, bounds);
    diagnostics.addAll(bound.diagnostics());
    missingMedia(folder, bound.value(), diagnostics);
    return new Result<>(new Read(bound.value(), sources), diagnostics);
  }

  private static void missingMedia(Path folder, Content content, List<Diagnostic> diagnostics) {
    for (Pose pose : content.library().poses().values()) {
      for (int i = 0; i < pose.media().size(); i++) {
        String file = pose.media().get(i).file();
        if (!isFile(folder, file)) {
          diagnostics.add(
              Diagnostic.warning(
                  MISSING_MEDIA,
                  content.at(SchemaName.POSE, pose.id(), "media", i, "file"),
                  "The library has no picture \"" + file + "\".",
                  "Put the picture there, or mend its name; it counts from the library's folder."));
        }
      }
    }
  }

  private static boolean isFile(Path folder, String file) {
    try {
      return Files.isRegularFile(folder.resolve(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Content without settings of its own, called after its folder: "back-care" is "Back care". */
  public static Content named(Content content, Path folder) {
    Path last = folder.getFileName();
    String words = last == null ? "" : last.toString().replaceAll("[-_]+", " ").strip();
    Library library = content.library();
    String title =
        words.isEmpty()
            ? library.title()
            : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return new Content(library.withTitle(title), content.documents());
  }

  /**
   * Writes what has changed between two states of a library, all together or not at all. A file
   * whose content is the same is not touched.
   *
   * @return the files that were written, by their path from the folder
   * @throws IOException when a file cannot be written
   */
  public static List<String> save(Path folder, Library before, Library after) throws IOException {
    return save(folder, before, after, Map.of());
  }

  /**
   * Writes what has changed between two states of a library together with pictures.
   *
   * @param media the bytes of the pictures, by their path from the folder with {@code /} between
   *     folders
   * @return the files that were written, by their path from the folder
   * @throws IOException when a file cannot be written
   */
  public static List<String> save(
      Path folder, Library before, Library after, Map<String, byte[]> media) throws IOException {
    return save(folder, before, after, media, Map.of(), files -> {});
  }

  /**
   * Writes what has changed between two states of a library together with pictures and records.
   *
   * @param media the bytes of the pictures, by their path from the folder with {@code /} between
   *     folders
   * @param records the lines of further text files, by their path from the folder
   * @param progress hears how many files are written, after each
   * @return the files that were written, by their path from the folder, without the records
   * @throws IOException when a file cannot be written
   */
  public static List<String> save(
      Path folder,
      Library before,
      Library after,
      Map<String, byte[]> media,
      Map<String, Supplier<Stream<String>>> records,
      IntConsumer progress)
      throws IOException {
    return LibraryWriter.save(folder, before, after, media, records, progress);
  }

  /** A library's settings as plain values, in the order in which a file has them. */
  public static Map<String, Object> values(Library library) {
    return LibraryCodec.write(library);
  }

  /** A pose as plain values, in the order in which a file has them. */
  public static Map<String, Object> values(Pose pose) {
    return PoseCodec.write(pose);
  }

  /** A routine as plain values, in the order in which a file has them. */
  public static Map<String, Object> values(Routine routine) {
    return RoutineCodec.write(routine);
  }

  /** A library's settings in canonical form. */
  public static String text(Library library) {
    return TreeWriter.yaml(LibraryCodec.write(library));
  }

  /** A pose in canonical form. */
  public static String text(Pose pose) {
    return TreeWriter.yaml(PoseCodec.write(pose));
  }

  /** A routine in canonical form. */
  public static String text(Routine routine) {
    return TreeWriter.yaml(RoutineCodec.write(routine));
  }

  private static String sameName(String id, String stem, String ending) {
    String renamed = "Rename the file to \"" + id + ending + "\"";
    String changed = "rite \"id: " + stem + "\"";
    if (!Ids.isId(stem)) {
      return renamed + ".";
    }
    return Ids.isId(id) ? renamed + ", or w" + changed + "." : "W" + changed + ".";
  }

  static Optional<Path> settings(Path folder) {
    return ENDINGS.stream()
        .map(ending -> folder.resolve("posebook" + ending))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(LibraryFolder::isContent).sorted().toList();
    }
  }

  /** A file with one of the endings. Names that begin with a dot are left to whoever hides them. */
  private static boolean isContent(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && ENDINGS.stream().anyMatch(name::endsWith)
        && Files.isRegularFile(file);
  }

  /** What one file gives; its tree is not kept. */
  private record Opened(
      Optional<Document> document,
      Optional<Content.Bound> bound,
      Map<String, SourceFile> source,
      List<Diagnostic> diagnostics) {
    static Opened of(SchemaName kind, Path folder, Path file) throws IOException {
      Map<String, SourceFile> source = new HashMap<>();
      List<Diagnostic> diagnostics = new ArrayList<>();
      Optional<Document> document = LibraryFolder.document(kind, folder, file, source, diagnostics);
      return new Opened(
          document.map(Document::light), document.map(Content::bound), source, diagnostics);
    }
  }

  private static List<Opened> opened(SchemaName kind, Path folder, String part) throws IOException {
    try {
      return AllProcessors.map(
          files(folder.resolve(part)),
          file -> {
            try {
              return Opened.of(kind, folder, file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static Optional<Document> document(
      SchemaName kind,
      Path folder,
      Path path,
      Map<String, SourceFile> sources,
      List<Diagnostic> diagnostics)
      throws IOException {
    String name = folder.relativize(path).toString().replace('\\', '/');
    SourceFile file;
    try {
      file = SourceFile.ofUtf8(name, Files.readAllBytes(path));
    } catch (CharacterCodingException e) {
      diagnostics.add(
          Diagnostic.error(
              ENCODING,
              new Location.WholeFile(name),
              "This file is not text in UTF-8.",
              "Open it in a text editor and save it with the encoding UTF-8."));
      return Optional.empty();
    }
    sources.put(name, file);
    Result<Optional<SourceNode>> read = TreeReader.read(file);
    diagnostics.addAll(read.diagnostics());
    if (read.value().isEmpty()) {
      return Optional.empty();
    }
    SourceNode tree = read.value().get();
    if (kind == SchemaName.LIBRARY) {
      return Optional.of(new Document(kind, "", tree, Optional.of(file)));
    }
    String fileName = path.getFileName().toString();
    int dot = fileName.lastIndexOf('.');
    String stem = fileName.substring(0, dot);
    Document document =
        new Document(kind, Fields.of(tree).text("id").orElse(stem), tree, Optional.of(file));
    if (!document.id().equals(stem)) {
      diagnostics.add(
          Diagnostic.error(
              ID_MISMATCH,
              document.at("id"),
              "The id is \"" + document.id() + "\", but the file is named \"" + fileName + "\".",
              sameName(document.id(), stem, fileName.substring(dot))));
    }
    return Optional.of(document);
  }
}
