package org.posebook.importer.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.importer.BookOptions;
import org.posebook.importer.BookReader;
import org.posebook.importer.BookTally;
import org.posebook.importer.Budgets;
import org.posebook.importer.CellRange;
import org.posebook.importer.FileKind;
import org.posebook.importer.Progress;
import org.posebook.importer.RawBook;
import org.posebook.importer.RawPicture;
import org.posebook.importer.RawSheet;
import org.posebook.importer.SheetMarks;
import org.posebook.importer.UnreadableBookException;
import org.posebook.importer.packed.Archive;
import org.posebook.importer.packed.References;
import org.posebook.importer.packed.Xml;
import org.posebook.source.Location;

/**
 * Reads Excel workbooks in the Open XML format, usual and strict, sheet by sheet as a stream. The
 * file is opened for reading only; macros are not even looked at.
 */
public final class XlsxBookReader implements BookReader {
  private static final RuleId NO_SHEET = new RuleId("import/missing-sheet");

  /** A sheet as the workbook's part lists it. */
  private record Listed(String name, String relation, boolean hidden) {}

  /** The workbook's part. */
  private record Index(List<Listed> sheets, boolean since1904) {}

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") || name.endsWith(".xlsm");
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.XLSX;
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
    List<RawSheet> sheets = new ArrayList<>();
    try (Archive archive = new Archive(file)) {
      String workbook =
          Relations.of(archive, "")
              .first("officeDocument")
              .filter(archive::has)
              .orElseThrow(XlsxBookReader::noWorkbook);
      Relations relations = Relations.of(archive, workbook);
      Index index = index(archive, workbook);
      SheetPart.Workbook book =
          new SheetPart.Workbook(
              name,
              archive,
              SharedTexts.of(archive, relations.first("sharedStrings"), tally),
              Styles.of(archive, relations.first("styles"), index.since1904()),
              CellPictures.of(archive, relations),
              tally);
      for (Listed listed : index.sheets()) {
        sheet(book, relations, listed).ifPresent(sheets::add);
      }
    }
    return new Result<>(new RawBook(name, sheets), tally.diagnostics());
  }

  private static UnreadableBookException noWorkbook() {
    return new UnreadableBookException(
        "This file is not a whole Excel workbook: the part that lists its sheets is missing.",
        "Open it in your spreadsheet program and save it again as an Excel workbook (.xlsx).");
  }

  private static Index index(Archive archive, String part) throws IOException {
    List<Listed> sheets = new ArrayList<>();
    boolean since1904 = false;
    try (Xml xml = archive.xml(part).orElseThrow(XlsxBookReader::noWorkbook)) {
      while (xml.nextStart()) {
        if (xml.starts("workbookPr")) {
          since1904 = xml.is("date1904");
        } else if (xml.starts("sheet")) {
          String state = xml.find("state").orElse("visible");
          sheets.add(
              new Listed(
                  Texts.decoded(xml.find("name").orElse("")),
                  xml.find("id").orElse(""),
                  !state.equals("visible")));
          if (sheets.size() > Budgets.SHEETS) {
            throw Budgets.exceeded("it has more than 1,000 sheets");
          }
        }
      }
    }
    return new Index(sheets, since1904);
  }

  /** A sheet of cells; nothing for sheets of charts, dialogs and macros. */
  private static Optional<RawSheet> sheet(
      SheetPart.Workbook book, Relations workbook, Listed listed) throws IOException {
    Optional<Relations.Relation> relation = workbook.id(listed.relation());
    if (relation.isPresent() && !relation.get().type().equals("worksheet")) {
      return Optional.empty();
    }
    String part = relation.map(Relations.Relation::target).orElse("");
    Optional<Xml> found = book.archive().xml(part);
    if (found.isEmpty()) {
      book.tally()
          .add(
              Diagnostic.warning(
                  NO_SHEET,
                  new Location.WholeFile(book.file()),
                  "The workbook lists a sheet \""
                      + listed.name()
                      + "\", but the file does not hold it. It was left out.",
                  "Open the file in your spreadsheet program, look at that sheet, and save it"
                      + " again."));
      return Optional.empty();
    }
    Relations relations = Relations.of(book.archive(), part);
    SheetPart read = new SheetPart(book, listed.name(), relations);
    try (Xml xml = found.get()) {
      read.read(xml);
    }
    CellNotes marks = new CellNotes(Notes.of(book.archive(), relations, book.tally()), read.links);
    return Optional.of(
        new RawSheet(
            listed.name(),
            marks.marked(read.rows),
            new SheetMarks(
                listed.hidden(),
                read.hiddenRows,
                read.hiddenColumns,
                read.merged,
                tables(book.archive(), relations, read),
                pictures(book, listed.name(), relations, read),
                marks.emptyCells(book.file(), listed.name()))));
  }

  /** Tables, and after them the filters that belong to none. */
  private static List<CellRange> tables(Archive archive, Relations relations, SheetPart read)
      throws IOException {
    List<CellRange> tables = new ArrayList<>();
    for (String id : read.tableParts) {
      Optional<Xml> found =
          archive.xml(relations.id(id).map(Relations.Relation::target).orElse(""));
      if (found.isPresent()) {
        try (Xml xml = found.get()) {
          // Without a header row (headerRowCount 0) the first row is no header.
          if (xml.nextStart() && xml.starts("table") && xml.number("headerRowCount", 1) > 0) {
            xml.find("ref").flatMap(References::range).ifPresent(tables::add);
          }
        }
      }
    }
    read.filters.stream().filter(filter -> !tables.contains(filter)).forEach(tables::add);
    return tables;
  }

  private static List<RawPicture> pictures(
      SheetPart.Workbook book, String sheet, Relations relations, SheetPart read)
      throws IOException {
    List<RawPicture> pictures = new ArrayList<>(read.pictures);
    for (String id : read.drawings) {
      String part = relations.id(id).map(Relations.Relation::target).orElse("");
      pictures.addAll(Pictures.floating(book.archive(), part, book.file(), sheet));
    }
    return pictures;
  }
}
