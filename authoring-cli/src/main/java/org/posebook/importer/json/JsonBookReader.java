package org.posebook.importer.json;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.posebook.content.TreeReader;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.importer.BookInput;
import org.posebook.importer.BookOptions;
import org.posebook.importer.BookReader;
import org.posebook.importer.Budgets;
import org.posebook.importer.FileKind;
import org.posebook.importer.Mapping;
import org.posebook.importer.RawBook;
import org.posebook.importer.UnreadableBookException;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/**
 * Reads JSON libraries of exercises as a sheet "Poses": a row for each entry, a column for each
 * key. Each cell knows the line and column of its value. What the keys mean, the mapping of the
 * shape tells.
 */
public final class JsonBookReader implements BookReader {
  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.JSON;
  }

  @Override
  public Result<RawBook> read(Path file, BookOptions options) throws IOException {
    Result<BookInput> input = open(file, options);
    return new Result<>(input.value().book(), input.diagnostics());
  }

  @Override
  public Result<BookInput> open(Path file, BookOptions options) throws IOException {
    if (Files.size(file) > Budgets.WHOLE_FILE_BYTES) {
      throw Budgets.exceeded("a JSON file may have 64 MB");
    }
    SourceFile text = text(file);
    Result<Optional<SourceNode>> tree = TreeReader.read(text);
    if (tree.value().isEmpty()) {
      throw unreadable(tree.diagnostics());
    }
    JsonEntries entries = JsonEntries.of(tree.value().get());
    JsonShape shape = JsonShape.of(entries).orElseThrow(() -> unknown(entries));
    JsonTable table = JsonTable.of(text.name(), entries, shape);
    Mapping mapping = BuiltInMappings.of(shape);
    List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
    diagnostics.addAll(table.diagnostics(shape));
    BookInput input =
        new BookInput(
            table.book(), table.places(), Optional.of(mapping), Map.of(text.name(), text));
    return new Result<>(input, diagnostics);
  }

  private static SourceFile text(Path file) throws IOException {
    try {
      return SourceFile.ofUtf8(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (CharacterCodingException e) {
      throw new UnreadableBookException(
          "This JSON file is not text in UTF-8.", "Save it, or get it, as UTF-8.");
    }
  }

  private static UnreadableBookException unreadable(List<Diagnostic> diagnostics) {
    Optional<Diagnostic> first = diagnostics.stream().filter(Diagnostic::isError).findFirst();
    String where =
        first
            .map(Diagnostic::at)
            .filter(Location.TextSpan.class::isInstance)
            .map(Location.TextSpan.class::cast)
            .map(span -> "Line " + span.line() + ", column " + span.column() + ": ")
            .orElse("");
    return new UnreadableBookException(
        "This file cannot be read as JSON. " + where + first.map(Diagnostic::message).orElse(""),
        first.flatMap(Diagnostic::hint).orElse("Get the file again."));
  }

  private static UnreadableBookException unknown(JsonEntries entries) {
    List<String> keys = entries.keys();
    String found =
        keys.isEmpty()
            ? "It has no list of entries."
            : "Its entries have the keys "
                + String.join(", ", keys.subList(0, Math.min(12, keys.size())))
                + (keys.size() > 12 ? " and " + (keys.size() - 12) + " more" : "")
                + ".";
    return new UnreadableBookException(
        "posebook does not know this kind of JSON file. " + found,
        "It reads the libraries of "
            + JsonShape.all()
            + ". Turn another one into a table (.csv or .xlsx), a row for each exercise.");
  }
}
