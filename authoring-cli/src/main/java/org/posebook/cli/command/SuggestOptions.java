package org.posebook.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.posebook.cli.report.Excerpts;
import org.posebook.importer.BookOptions;
import org.posebook.importer.MappingSuggestion;
import picocli.CommandLine.Option;

/** A mapping for a spreadsheet, to be mended by its author. */
final class SuggestOptions {
  @Option(
      names = "--suggest-mapping",
      description = {
        "Write a mapping beside the spreadsheet, with what posebook makes of its columns, and"
            + " import nothing. Change it where it is wrong, then import.",
      })
  private boolean suggest;

  @Option(
      names = "--force",
      description = "Write over a mapping that is there (with --suggest-mapping).")
  private boolean force;

  boolean isAsked() {
    return suggest;
  }

  /** Writes a mapping for each spreadsheet; one that is there is not touched unless forced. */
  int write(Session session, List<Path> books, BookOptions reading, ReportOptions report)
      throws IOException {
    List<Path> files = books.stream().map(session::resolve).toList();
    for (Path file : files) {
      Path place = Mappings.beside(file);
      if (Files.isDirectory(place) || (Files.exists(place) && !force)) {
        throw new FileSystemException(
            Folders.shown(session, place),
            null,
            "it is there already. Rename it, or write over it with --force");
      }
    }
    boolean unreadable = false;
    for (Path file : files) {
      Books.Read read = Books.read(List.of(file), reading);
      report.print(session, read.diagnostics(), new Excerpts());
      unreadable |= read.unreadable();
      if (!read.unreadable()) {
        write(session, file, MappingSuggestion.of(read.inputs().getFirst()), report.isText());
      }
    }
    return unreadable ? Session.UNREADABLE : Session.CLEAN;
  }

  private static void write(
      Session session, Path file, MappingSuggestion.Suggested suggested, boolean talk)
      throws IOException {
    String name = Folders.shown(session, Mappings.beside(file));
    WorkbookFiles.write(
        session, Path.of(name), suggested.text().getBytes(StandardCharsets.UTF_8), true);
    if (talk) {
      session
          .out()
          .println(
              "Written: "
                  + name
                  + ", with "
                  + Counts.of(suggested.columns(), "column")
                  + ", "
                  + (suggested.unknown() == 0
                      ? "all of them known."
                      : suggested.unknown() + " of them not known by name."));
      session.out().println("Nothing was imported. Look the file over, then import again.");
    }
  }
}
