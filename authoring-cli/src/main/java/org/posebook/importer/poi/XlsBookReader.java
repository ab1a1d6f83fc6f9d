package org.posebook.importer.poi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.posebook.diagnostic.Result;
import org.posebook.importer.BookOptions;
import org.posebook.importer.BookReader;
import org.posebook.importer.BookTally;
import org.posebook.importer.Budgets;
import org.posebook.importer.FileKind;
import org.posebook.importer.RawBook;
import org.posebook.importer.RawSheet;
import org.posebook.importer.UnreadableBookException;

/** Reads workbooks of Excel 97 to 2003 (.xls). The file is opened for reading only. */
public final class XlsBookReader implements BookReader {
  private static final List<String> ENCRYPTED = List.of("EncryptedPackage", "EncryptionInfo");
  private static final List<String> DOCUMENTS = List.of("WordDocument", "PowerPoint Document");

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".xls");
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.OLE2;
  }

  @Override
  public Result<RawBook> read(Path file, BookOptions options) throws IOException {
    if (Files.size(file) > Budgets.WHOLE_FILE_BYTES) {
      throw Budgets.exceeded("an .xls file may have 64 MB");
    }
    String name = file.getFileName().toString();
    BookTally tally = new BookTally();
    List<RawSheet> sheets = new ArrayList<>();
    try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
      refuseOthers(system.getRoot());
      try (HSSFWorkbook book = new HSSFWorkbook(system.getRoot(), false)) {
        if (book.getNumberOfSheets() > Budgets.SHEETS) {
          throw Budgets.exceeded("it has more than 1,000 sheets");
        }
        XlsNumbers numbers = new XlsNumbers(book);
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
          sheets.add(new XlsSheet(name, book, i, numbers, tally).read());
        }
      }
    } catch (UnreadableBookException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw locked();
    } catch (OldExcelFormatException e) {
      throw FileKind.OLD_EXCEL.refusal();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // POI says in many ways that records do not fit together.
      throw new UnreadableBookException(
          "This file is damaged or cut off: it is no whole Excel workbook.",
          "Get a whole copy of it, or open it in your spreadsheet program and save it as an Excel"
              + " workbook (.xlsx).");
    }
    return new Result<>(new RawBook(name, sheets), tally.diagnostics());
  }

  private static void refuseOthers(DirectoryNode root) throws UnreadableBookException {
    if (ENCRYPTED.stream().anyMatch(root::hasEntryCaseInsensitive)) {
      throw locked();
    }
    if (DOCUMENTS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
      throw FileKind.DOCUMENT.refusal();
    }
    if (!root.hasEntryCaseInsensitive("Workbook")) {
      throw root.hasEntryCaseInsensitive("Book")
          ? FileKind.OLD_EXCEL.refusal()
          : FileKind.UNKNOWN.refusal();
    }
  }

  private static UnreadableBookException locked() {
    return new UnreadableBookException(
        "This file is protected with a password.",
        "Open it in your spreadsheet program, take the password away (in Excel: File > Info >"
            + " Protect Workbook), save a copy and import that.");
  }
}
