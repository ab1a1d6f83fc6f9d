package org.posebook.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.posebook.content.LibraryFolder;
import org.posebook.content.TreeReader;
import org.posebook.content.TreeWriter;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Library;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/**
 * What each workbook gave when it was imported last. The library's folder keeps a file for each
 * workbook, with one line for each pose and routine. By it an import tells what a person changed in
 * the library's files from what the author changed in the workbook.
 */
public final class ImportRecords {
  /** No records are kept: the library is in no folder. */
  public static final ImportRecords NOT_KEPT = new ImportRecords(Map.of(), false);

  static final RuleId UNREADABLE = new RuleId("import/record-unreadable");

  private static final String FOLDER = "imports/";
  private static final String HEAD =
      "{\"posebook\":\"import record\",\"version\":1,\"about\":\"What this workbook gave when it"
          + " was imported last. posebook import writes it. Keep it with the library.\"}";

  /** The second line, for a workbook that posebook wrote: the state that it was written from. */
  private static final Pattern WRITTEN =
      Pattern.compile("\\{\"written-from\":\"([0-9a-f]{1,64})\"\\}");

  /** How a line of a part begins. */
  private static final Pattern START =
      Pattern.compile("\\{\"kind\":\"([a-z]+)\",\"id\":\"([a-z0-9-]*)\",");

  private final Map<String, Given> byBook;
  private final boolean kept;

  private ImportRecords(Map<String, Given> byBook, boolean kept) {
    this.byBook = Map.copyOf(byBook);
    this.kept = kept;
  }

  /** A pose, a routine, or a library's settings. */
  record Part(SchemaName kind, String id) {
    static final Part SETTINGS = new Part(SchemaName.LIBRARY, "");

    /** The part as plain values; empty where a library has no such part. */
    Optional<Map<String, Object>> of(Library library) {
      return switch (kind) {
        case LIBRARY -> Optional.of(LibraryFolder.values(library));
        case POSE -> Optional.ofNullable(library.poses().get(id)).map(LibraryFolder::values);
        case ROUTINE -> Optional.ofNullable(library.routines().get(id)).map(LibraryFolder::values);
        case PRESCRIPTION, MAPPING -> Optional.empty();
      };
    }

    private String line(Map<String, Object> values) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("kind", kind.word());
      line.put("id", id);
      line.put("gave", values);
      return TreeWriter.line(line);
    }
  }

  /**
   * What one workbook gave.
   *
   * @param parts what it gave; empty where the library still has just that
   * @param exported the state of the library that it was written from, where posebook wrote it
   */
  record Given(Map<Part, Optional<Map<String, Object>>> parts, Optional<String> exported) {}

  /** All parts of a library. */
  static List<Part> parts(Library library) {
    List<Part> parts = new ArrayList<>(List.of(Part.SETTINGS));
    library.poses().keySet().forEach(id -> parts.add(new Part(SchemaName.POSE, id)));
    library.routines().keySet().forEach(id -> parts.add(new Part(SchemaName.ROUTINE, id)));
    return parts;
  }

  /** Whether the library keeps records at all. */
  boolean areKept() {
    return kept;
  }

  Optional<Given> of(String book) {
    return Optional.ofNullable(byBook.get(book));
  }

  /**
   * Reads the records of workbooks.
   *
   * @param folder the library's folder
   * @param library the library as its files have it
   * @throws IOException when a record is there and cannot be read
   */
  public static Result<ImportRecords> read(Path folder, Library library, List<String> books)
      throws IOException {
    Map<String, Given> byBook = new LinkedHashMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String book : books) {
      Path file = folder.resolve(path(book));
      if (Files.isRegularFile(file)) {
        record(file, path(book), library, diagnostics)
            .ifPresent(record -> byBook.put(book, record));
      }
    }
    return new Result<>(new ImportRecords(byBook, true), diagnostics);
  }

  private static Optional<Given> record(
      Path file, String name, Library library, List<Diagnostic> diagnostics) throws IOException {
    Map<Part, Optional<Map<String, Object>>> parts = new LinkedHashMap<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 1;
      if (!HEAD.equals(reader.readLine())) {
        diagnostics.add(unreadable(name, number));
        return Optional.empty();
      }
      Optional<String> exported = Optional.empty();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        Matcher written = WRITTEN.matcher(line);
        if (number == 2 && written.matches()) {
          exported = Optional.of(written.group(1));
          continue;
        }
        Optional<Part> named = named(line);
        if (named.isPresent() && isSame(named.get(), line, library)) {
          parts.put(named.get(), Optional.empty()); // Most are: their lines need no reading.
          continue;
        }
        Optional<Map.Entry<Part, Map<String, Object>>> part = part(line);
        if (part.isEmpty()) {
          diagnostics.add(unreadable(name, number));
          return Optional.empty();
        }
        Part key = part.get().getKey();
        boolean same = isSame(key, line, library);
        parts.put(key, same ? Optional.empty() : Optional.of(part.get().getValue()));
      }
      return Optional.of(new Given(parts, exported));
    } catch (CharacterCodingException e) {
      diagnostics.add(unreadable(name, 1));
      return Optional.empty();
    }
  }

  private static boolean isSame(Part part, String line, Library library) {
    return part.of(library).map(part::line).equals(Optional.of(line));
  }

  /** The part that a line is of, by how posebook writes such lines. */
  private static Optional<Part> named(String line) {
    Matcher start = START.matcher(line);
    return start.lookingAt()
        ? kind(start.group(1)).map(kind -> new Part(kind, start.group(2)))
        : Optional.empty();
  }

  private static Optional<SchemaName> kind(String word) {
    return Arrays.stream(SchemaName.values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  private static Optional<Map.Entry<Part, Map<String, Object>>> part(String line) {
    if (!(plain(line) instanceof Map<?, ?> values)
        || !(values.get("id") instanceof String id)
        || !(values.get("gave") instanceof Map<?, ?> gave)) {
      return Optional.empty();
    }
    return kind(String.valueOf(values.get("kind")))
        .map(kind -> Map.entry(new Part(kind, id), texts(gave)));
  }

  /** Values as a file would give them: numbers of one kind, to be compared with a record's. */
  static Map<String, Object> asRead(Map<String, Object> values) {
    return plain(TreeWriter.line(values)) instanceof Map<?, ?> map ? texts(map) : Map.of();
  }

  private static Object plain(String json) {
    return TreeReader.read(new SourceFile("part.json", json))
        .value()
        .map(SourceNode::plain)
        .orElse("");
  }

  private static Map<String, Object> texts(Map<?, ?> map) {
    Map<String, Object> texts = new LinkedHashMap<>();
    map.forEach((key, value) -> texts.put(String.valueOf(key), value));
    return texts;
  }

  private static Diagnostic unreadable(String name, int line) {
    return Diagnostic.error(
        UNREADABLE,
        new Location.TextSpan(name, line, 1, 0),
        "This record of the last import cannot be read.",
        "Take the file from an earlier version of the library. If there is none, delete it: then"
            + " what the workbook says replaces what was changed by hand.");
  }

  /** The record's path from the library's folder. */
  static String path(String book) {
    return FOLDER + book + ".jsonl";
  }

  /**
   * The lines of the record of parts that a workbook gave.
   *
   * @param exported the state that the workbook was written from, where posebook wrote it
   */
  static Supplier<Stream<String>> lines(
      Library imported, List<Part> parts, Optional<String> exported) {
    List<Part> all = List.copyOf(parts);
    return () ->
        Stream.concat(
            Stream.concat(
                Stream.of(HEAD), exported.stream().map(id -> "{\"written-from\":\"" + id + "\"}")),
            all.stream().flatMap(part -> part.of(imported).map(part::line).stream()));
  }
}
