package org.posebook.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.importer.BookOptions;
import org.posebook.importer.UnreadSheets;
import org.posebook.importer.UnreadableBookException;
import org.posebook.workbook.MarkedCopy;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The author's own workbook with its problems marked. */
final class MarkOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--mark",
      paramLabel = "COPY",
      description = {
        "Write a copy of the spreadsheet (.xlsx) with a colour and a note at each cell that has a"
            + " problem, and a sheet that lists them. The spreadsheet itself is never changed.",
      })
  private @Nullable Path copy;

  /** Refuses what cannot be done, before anything is. */
  void check(Session session, List<Path> books) throws IOException {
    if (copy == null) {
      return;
    }
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    if (books.size() != 1) {
      throw new CommandLine.ParameterException(
          line, "--mark writes a copy of one spreadsheet. Import them one by one.");
    }
    WorkbookFiles.needsXlsx(copy, line);
    Path place = session.resolve(copy);
    Path book = session.resolve(books.getFirst());
    if (Files.exists(place) && Files.exists(book) && Files.isSameFile(place, book)) {
      throw new CommandLine.ParameterException(
          line, "--mark would write over the spreadsheet itself. Give the copy another name.");
    }
    if (Files.exists(place) && !isMarkedCopy(place)) {
      throw new FileSystemException(
          copy.toString(),
          null,
          "it is there already, and is no marked copy. Give the copy another name");
    }
  }

  /** Writes the copy, where one was asked for and there is something to mark. */
  void write(
      Session session,
      List<Path> books,
      BookOptions reading,
      List<Diagnostic> problems,
      boolean talk)
      throws IOException {
    if (copy == null) {
      return;
    }
    String said;
    if (problems.isEmpty()) {
      said = "Nothing to mark: no copy was written.";
    } else {
      said = marked(session, books.getFirst(), reading, copy, problems);
    }
    if (talk) {
      session.out().println(said);
    }
  }

  private static String marked(
      Session session, Path named, BookOptions reading, Path copy, List<Diagnostic> problems)
      throws IOException {
    Path book = session.resolve(named);
    Books.Read read = Books.read(List.of(book), reading);
    if (read.unreadable()) {
      return "No marked copy was written: the spreadsheet cannot be read.";
    }
    byte[] bytes;
    if (named.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      try (InputStream in = Files.newInputStream(book)) {
        bytes = MarkedCopy.of(in, problems);
      } catch (UnreadableBookException e) {
        return e.problem() + " " + e.hint();
      }
    } else {
      bytes = MarkedCopy.of(read.books().getFirst(), problems);
    }
    WorkbookFiles.write(session, copy, bytes, true);
    return "Written: " + copy + ", with what to mend marked and listed on its last sheet.";
  }

  private static boolean isMarkedCopy(Path file) throws IOException {
    Books.Read read = Books.read(List.of(file), BookOptions.FOUND_OUT);
    return !read.unreadable()
        && read.books().getFirst().sheets().stream()
            .anyMatch(sheet -> sheet.name().startsWith("Problems") && UnreadSheets.isUnread(sheet));
  }
}
