package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.importer.BookInput;
import org.posebook.importer.BookOptions;
import org.posebook.importer.BookReader;
import org.posebook.importer.FileKind;
import org.posebook.importer.RawBook;
import org.posebook.importer.UnreadableBookException;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;

/** Opens spreadsheets of any kind that a reader is there for. */
final class Books {
  static final RuleId UNREADABLE = new RuleId("import/unreadable");

  private static final RuleId MISNAMED = new RuleId("import/wrong-ending");

  private static final List<BookReader> READERS =
      ServiceLoader.load(BookReader.class, BookReader.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private Books() {}

  /**
   * What was read.
   *
   * @param mapped lines that say which mapping was used for which spreadsheet
   * @param unreadable whether a file could not be read as the spreadsheet that its name says
   */
  record Read(
      List<BookInput> inputs,
      List<Diagnostic> diagnostics,
      List<String> mapped,
      boolean unreadable) {
    List<RawBook> books() {
      return inputs.stream().map(BookInput::book).toList();
    }

    /** Text files that messages may show. */
    Map<String, SourceFile> texts() {
      Map<String, SourceFile> texts = new LinkedHashMap<>();
      inputs.forEach(input -> texts.putAll(input.texts()));
      return texts;
    }
  }

  static boolean isBook(Path file) {
    return reader(file).isPresent();
  }

  /** Reads all files; one that cannot be read does not hide the others. */
  static Read read(List<Path> files, BookOptions options) throws IOException {
    return read(files, options, Optional.empty());
  }

  /** Reads all files, each with the mapping that holds for it. */
  static Read read(List<Path> files, BookOptions options, Mappings mappings) throws IOException {
    return read(files, options, Optional.of(mappings));
  }

  private static Read read(List<Path> files, BookOptions options, Optional<Mappings> mappings)
      throws IOException {
    List<BookInput> books = new ArrayList<>();
    List<String> mapped = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    boolean unreadable = false;
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      try {
        Result<BookInput> book = open(file, options);
        diagnostics.addAll(book.diagnostics());
        books.add(
            mappings.isPresent()
                ? mappings.get().of(file, book.value(), diagnostics, mapped)
                : book.value());
      } catch (UnreadableBookException e) {
        unreadable = true;
        diagnostics.add(
            Diagnostic.error(
                UNREADABLE,
                new Location.WholeFile(file.getFileName().toString()),
                e.problem(),
                e.hint()));
      }
    }
    return new Read(books, diagnostics, mapped, unreadable);
  }

  /** The spreadsheets in a folder, by name. */
  static List<Path> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("~$"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(Books::isBook)
          .sorted()
          .toList();
    }
  }

  /** Opens a file as what it is by its content; a name that says otherwise is reported. */
  private static Result<BookInput> open(Path file, BookOptions options) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableBookException(
          "This is a folder, not a spreadsheet.", "Name the spreadsheets in it.");
    }
    FileKind kind = FileKind.of(file);
    Optional<BookReader> named = reader(file);
    Optional<BookReader> fitting =
        isText(kind) && named.filter(reader -> reader.reads(FileKind.JSON)).isPresent()
            ? named // Broken JSON: its reader knows best what is wrong with it.
            : READERS.stream().filter(reader -> reader.reads(kind)).findFirst();
    if (named.isEmpty() && (isText(kind) || kind == FileKind.UNKNOWN)) {
      throw new UnreadableBookException(
          "posebook does not read files with this ending.",
          "Save the table as an Excel workbook (.xlsx) or as \"CSV UTF-8\" (.csv).");
    }
    BookReader reader = fitting.orElseThrow(kind::refusal);
    Result<BookInput> book = read(reader, file, options);
    if (named.equals(fitting)) {
      return book;
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.add(misnamed(file.getFileName().toString(), kind));
    diagnostics.addAll(book.diagnostics());
    return new Result<>(book.value(), diagnostics);
  }

  private static boolean isText(FileKind kind) {
    return kind == FileKind.TEXT || kind == FileKind.JSON;
  }

  /** The last door: no file, however broken, may show a user what went wrong inside. */
  private static Result<BookInput> read(BookReader reader, Path file, BookOptions options)
      throws IOException {
    try {
      return reader.open(file, options);
    } catch (RuntimeException | StackOverflowError e) {
      throw new UnreadableBookException(
          "posebook cannot read this file: it is damaged, or made in a way that posebook does not"
              + " know.",
          "Open it in your spreadsheet program and save it as an Excel workbook (.xlsx).");
    }
  }

  private static Diagnostic misnamed(String name, FileKind kind) {
    int dot = name.lastIndexOf('.');
    return Diagnostic.advice(
        MISNAMED,
        new Location.WholeFile(name),
        (dot < 0 ? "This file's name has no ending" : "This file is named " + name.substring(dot))
            + ", but it is "
            + kind.words()
            + ". It was read as that.",
        "Name it \"" + (dot < 0 ? name : name.substring(0, dot)) + kind.ending() + "\".");
  }

  private static Optional<BookReader> reader(Path file) {
    String name = file.getFileName().toString();
    return READERS.stream().filter(reader -> reader.reads(name)).findFirst();
  }
}
