package org.posebook.importer.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final String SEPARATORS = ",;\t";

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
    char separator = separator(text);
    int open = openQuote(text, separator);
    if (open > 0) {
      throw new UnreadableBookException(
          "A quote (\") opens in row " + open + " and is never closed.",
          "Close the quote at the end of the cell, or take it away.");
    }
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator)
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

  /** The separator that stands in most of the first lines; of those, the one that stands most. */
  private static char separator(String text) {
    int[] lines = new int[SEPARATORS.length()];
    int[] counts = new int[SEPARATORS.length()];
    boolean[] inLine = new boolean[SEPARATORS.length()];
    boolean quoted = false;
    int seen = 0;
    for (int i = 0; i < text.length() && seen < LINES_TO_LOOK_AT; i++) {
      char c = text.charAt(i);
      int which = SEPARATORS.indexOf(c);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        seen++;
        Arrays.fill(inLine, false);
      } else if (!quoted && which >= 0) {
        counts[which]++;
        lines[which] += inLine[which] ? 0 : 1;
        inLine[which] = true;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      if (lines[i] > lines[best] || (lines[i] == lines[best] && counts[i] > counts[best])) {
        best = i;
      }
    }
    return SEPARATORS.charAt(best);
  }

  /** The row in which a quote opens that is never closed; 0 when there is none. */
  private static int openQuote(String text, char separator) {
    int row = 1;
    int openedIn = 0;
    boolean fieldStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (openedIn > 0) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else if (c == '"') {
          openedIn = 0;
        }
      } else if (c == '"' && fieldStart) {
        openedIn = row;
        fieldStart = false;
      } else if (c == '\n'
          || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        row++;
        fieldStart = true;
      } else {
        fieldStart = c == separator || (c == '\r' && fieldStart);
      }
    }
    return openedIn;
  }
}
