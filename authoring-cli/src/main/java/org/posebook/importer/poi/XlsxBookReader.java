package org.posebook.importer.poi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.posebook.diagnostic.Result;
import org.posebook.importer.BookReader;
import org.posebook.importer.RawBook;
import org.posebook.importer.RawSheet;
import org.posebook.importer.UnreadableBookException;
import org.xml.sax.SAXException;

/**
 * Reads Excel workbooks in the Open XML format, sheet by sheet as a stream. The file is opened for
 * reading only.
 */
public final class XlsxBookReader implements BookReader {
  private static final String SAVE_AGAIN =
      "Open it in your spreadsheet program and save it as an Excel workbook (.xlsx).";

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  @Override
  public Result<RawBook> read(Path file) throws IOException {
    refuseOtherFiles(file);
    String name = file.getFileName().toString();
    List<RawSheet> sheets = new ArrayList<>();
    OPCPackage book = null;
    try {
      book = OPCPackage.open(file.toFile(), PackageAccess.READ);
      XSSFReader reader = new XSSFReader(book);
      ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(book);
      StylesTable styles = reader.getStylesTable();
      DataFormatter formatter = new DataFormatter(Locale.ROOT);
      XSSFReader.SheetIterator iterator = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (iterator.hasNext()) {
        try (InputStream data = iterator.next()) {
          String sheet = iterator.getSheetName();
          sheets.add(
              new RawSheet(
                  sheet, new SheetReader(name, sheet, texts, styles, formatter).read(data)));
        }
      }
    } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException | XMLStreamException e) {
      throw damaged();
    } finally {
      if (book != null) {
        book.revert(); // Closes without writing.
      }
    }
    return Result.of(new RawBook(name, sheets));
  }

  private static UnreadableBookException damaged() {
    return new UnreadableBookException(
        "This file is named .xlsx, but it is not a whole Excel workbook: it is damaged or cut off.",
        SAVE_AGAIN);
  }

  private static void refuseOtherFiles(Path file) throws IOException {
    if (Files.size(file) == 0) {
      throw new UnreadableBookException("This file is empty (0 bytes).", SAVE_AGAIN);
    }
    FileMagic magic;
    try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
      magic = FileMagic.valueOf(in);
    }
    if (magic == FileMagic.OOXML) {
      return;
    }
    if (magic == FileMagic.OLE2) {
      throw new UnreadableBookException(
          "This file is named .xlsx, but it is protected with a password or in the old Excel"
              + " format.",
          "Take the password away, or save it as an Excel workbook (.xlsx).");
    }
    throw new UnreadableBookException(
        "This file is named .xlsx, but it is not an Excel workbook.",
        "If it is a text file, name it .csv. Else: " + SAVE_AGAIN);
  }
}
