package org.posebook.importer.ods;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posebook.diagnostic.Result;
import org.posebook.importer.BookOptions;
import org.posebook.importer.BookReader;
import org.posebook.importer.BookTally;
import org.posebook.importer.FileKind;
import org.posebook.importer.Progress;
import org.posebook.importer.RawBook;
import org.posebook.importer.RawSheet;
import org.posebook.importer.UnreadableBookException;
import org.posebook.importer.packed.Archive;
import org.posebook.importer.packed.Xml;

/** Reads OpenDocument spreadsheets. The file is opened for reading only. */
public final class OdsBookReader implements BookReader {
  private static final String CONTENT = "content.xml";

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".ods");
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.ODS;
  }

  @Override
  public Result<RawBook> read(Path file, BookOptions options) throws IOException {
    return read(file, options, Progress.NONE);
  }

  @Override
  public Result<RawBook> read(Path file, BookOptions options, Progress progress)
      throws IOException {
    String name = file.getFileName().toString();
    BookTally tally = new BookTally(progress);
    List<RawSheet> sheets;
    try (Archive archive = new Archive(file)) {
      refuseLocked(archive);
      ContentPass pass = new ContentPass(name, archive, tally);
      try (Xml xml = archive.xml(CONTENT).orElseThrow(() -> Archive.damaged(CONTENT))) {
        pass.read(xml);
      }
      sheets = pass.sheets();
    }
    if (sheets.isEmpty()) {
      throw new UnreadableBookException(
          "This OpenDocument file holds no sheets.",
          "Open it in your spreadsheet program and save it again.");
    }
    return new Result<>(new RawBook(name, sheets), tally.diagnostics());
  }

  private static void refuseLocked(Archive archive) throws IOException {
    Optional<Xml> manifest = archive.xml("META-INF/manifest.xml");
    if (manifest.isPresent()) {
      try (Xml xml = manifest.get()) {
        while (xml.nextStart()) {
          if (xml.starts("encryption-data")) {
            throw new UnreadableBookException(
                "This file is protected with a password.",
                "Open it in your spreadsheet program, save it without the password, and import"
                    + " that.");
          }
        }
      }
    }
  }
}
