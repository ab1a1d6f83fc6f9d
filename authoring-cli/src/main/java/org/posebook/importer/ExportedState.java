package org.posebook.importer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.model.Library;
import org.posebook.schema.SchemaName;

/**
 * The library as it was when posebook wrote a workbook of it, on a hidden sheet of that workbook.
 * By it the first import of such a workbook tells what the author changed in it from what a person
 * has changed in the library's files since.
 */
public final class ExportedState {
  /** What stands at the head of such a sheet, in its second row. */
  public static final String HEAD = "As it was written";

  private static final int FIRST_VALUE = 3;

  private final String id;
  private final Map<ImportRecords.Part, Map<String, Object>> parts;

  private ExportedState(String id, Map<ImportRecords.Part, Map<String, Object>> parts) {
    this.id = id;
    this.parts = parts;
  }

  /** The rows of such a sheet: one for each pose and routine, and one for the settings. */
  public static List<List<String>> rows(Library library) {
    List<List<String>> rows = new ArrayList<>();
    for (ImportRecords.Part part : ImportRecords.parts(library)) {
      List<String> row = new ArrayList<>(List.of(part.kind().word(), part.id()));
      row.addAll(PlainJson.cells(ImportRecords.asRead(part.of(library).orElseThrow())));
      rows.add(row);
    }
    return rows;
  }

  /** The state that a book holds; empty for a book that posebook did not write. */
  static Optional<ExportedState> of(RawBook book) {
    Map<ImportRecords.Part, Map<String, Object>> parts = new LinkedHashMap<>();
    StringBuilder all = new StringBuilder();
    UnreadSheets.rows(book, HEAD)
        .forEach(
            row -> {
              String json = UnreadSheets.joined(row, FIRST_VALUE, Integer.MAX_VALUE);
              all.append(json).append('\n');
              add(row, json, parts);
            });
    return parts.isEmpty() ? Optional.empty() : Optional.of(new ExportedState(digest(all), parts));
  }

  /** Whether posebook wrote the book of a library: then its sheets are named by their routines. */
  static boolean isIn(RawBook book) {
    return UnreadSheets.rows(book, HEAD).findAny().isPresent();
  }

  private static void add(
      RawRow row, String json, Map<ImportRecords.Part, Map<String, Object>> parts) {
    for (SchemaName kind : SchemaName.values()) {
      if (kind.word().equals(UnreadSheets.shown(row, 1))
          && PlainJson.read(json).orElse("") instanceof Map<?, ?> map) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> values.put(String.valueOf(key), value));
        parts.put(new ImportRecords.Part(kind, UnreadSheets.shown(row, 2)), values);
      }
    }
  }

  private static String digest(CharSequence text) {
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A digest of the state, by which a record knows that it was imported already. */
  String id() {
    return id;
  }

  /** Whether a library has any of its poses or routines: else it is another library. */
  boolean isOf(Library library) {
    return parts.keySet().stream()
        .anyMatch(part -> part.kind() != SchemaName.LIBRARY && part.of(library).isPresent());
  }

  /** The state as what an earlier import of the book would have given. */
  ImportRecords.Given given(Library now) {
    Map<ImportRecords.Part, Optional<Map<String, Object>>> given = new LinkedHashMap<>();
    parts.forEach(
        (part, values) -> {
          boolean same = part.of(now).map(ImportRecords::asRead).equals(Optional.of(values));
          given.put(part, same ? Optional.empty() : Optional.of(values));
        });
    return new ImportRecords.Given(given, Optional.of(id));
  }
}
