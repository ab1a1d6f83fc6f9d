package org.posebook.importer.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.posebook.diagnostic.Result;
import org.posebook.importer.BookReader;
import org.posebook.importer.CellValue;
import org.posebook.importer.RawBook;
import org.posebook.importer.RawCell;
import org.posebook.importer.RawRow;
import org.posebook.importer.RawSheet;
import org.posebook.importer.UnreadableBookException;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;

/**
 * Reads comma-separated text in UTF-8. The separator (comma, semicolon or tab) is the one that
 * stands most often in the first lines, outside quotes. Rows are counted as a spreadsheet program
 * counts them: a cell with line breaks is still one row.
 */
public final class CsvBookReader implements BookReader {
  private static final int LINES_TO_LOOK_AT = 30;

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  @Override
  public Result<RawBook> read(Path file) throws IOException {
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableBookException(
            "This file is named .csv, but it is not text.",
            "Open it in your spreadsheet program and save it as \"CSV UTF-8\".");
      }
    }
    String text;
    try {
      text = SourceFile.ofUtf8(name, bytes).text();
    } catch (CharacterCodingException e) {
      throw new UnreadableBookException(
          "This file is not text in UTF-8.",
          "Save it again as \"CSV UTF-8\", so that accents and signs come through.");
    }
    return Result.of(new RawBook(name, List.of(new RawSheet("", rows(name, text)))));
  }

  private static List<RawRow> rows(String name, String text) throws UnreadableBookException {
    List<RawRow> rows = new ArrayList<>();
    int number = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)) {
      for (CsvRecord csv : records) {
        number++;
        List<RawCell> cells = new ArrayList<>();
        for (int i = 0; i < csv.getFieldCount(); i++) {
          String value = csv.getField(i).replace("\r\n", "\n").replace('\r', '\n').strip();
          if (!value.isEmpty()) {
            Location.CellRef at = new Location.CellRef(name, "", number, i + 1);
            cells.add(new RawCell(at, new CellValue.Text(value)));
          }
        }
        if (!cells.isEmpty()) {
          rows.add(new RawRow(number, cells));
        }
      }
    } catch (CsvParseException e) {
      throw new UnreadableBookException(
          "Row " + (number + 1) + " of this file cannot be read as comma-separated text.",
          "Look for a quote (\") that is not closed.");
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
    return rows;
  }

  private static char separator(String text) {
    int[] counts = new int[3];
    String separators = ",;\t";
    boolean quoted = false;
    int lines = 0;
    for (int i = 0; i < text.length() && lines < LINES_TO_LOOK_AT; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\n') {
        lines++;
      } else if (!quoted && separators.indexOf(c) >= 0) {
        counts[separators.indexOf(c)]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[best]) {
        best = i;
      }
    }
    return separators.charAt(best);
  }
}
