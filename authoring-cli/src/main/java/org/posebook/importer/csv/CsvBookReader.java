package org.posebook.importer.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.importer.BookOptions;
import org.posebook.importer.BookReader;
import org.posebook.importer.BookTally;
import org.posebook.importer.Budgets;
import org.posebook.importer.CellValue;
import org.posebook.importer.FileKind;
import org.posebook.importer.Progress;
import org.posebook.importer.RawBook;
import org.posebook.importer.RawCell;
import org.posebook.importer.RawRow;
import org.posebook.importer.RawSheet;
import org.posebook.importer.UnreadableBookException;
import org.posebook.source.Location;

/**
 * Reads text tables: their encoding and the mark between cells are found out if the user does not
 * say them. Rows are counted as a spreadsheet program counts them: a cell with line breaks is still
 * one row.
 */
public final class CsvBookReader implements BookReader {
  private static final RuleId ENCODING = new RuleId("import/encoding");
  private static final RuleId DELIMITER = new RuleId("import/delimiter");

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  @Override
  public boolean reads(FileKind kind) {
    return kind == FileKind.TEXT;
  }

  @Override
  public Result<RawBook> read(Path file, BookOptions options) throws IOException {
    return read(file, options, Progress.NONE);
  }

  @Override
  public Result<RawBook> read(Path file, BookOptions options, Progress progress)
      throws IOException {
    if (Files.size(file) > Budgets.WHOLE_FILE_BYTES) {
      throw Budgets.exceeded("a text table may have 64 MB");
    }
    String name = file.getFileName().toString();
    Decoded decoded = Decoded.of(Files.readAllBytes(file), options.encoding());
    if (decoded.text().indexOf(0) >= 0) {
      throw new UnreadableBookException(
          "This file is named as a text table, but it is not text.",
          "Open it in your spreadsheet program and save it as \"CSV UTF-8\".");
    }
    Delimiter delimiter = Delimiter.of(decoded.text(), options.delimiter());
    String table = decoded.text().substring(delimiter.from());
    refuseOpenQuote(table, delimiter.mark());
    BookTally tally = new BookTally(progress);
    found(name, decoded, delimiter, options).forEach(tally::add);
    RowLengths lengths = new RowLengths();
    List<RawRow> rows = rows(name, table, delimiter.mark(), tally, lengths);
    lengths.diagnostics(name, delimiter.words()).forEach(tally::add);
    return new Result<>(new RawBook(name, List.of(new RawSheet("", rows))), tally.diagnostics());
  }

  /** What was found out, where it is not the usual: the author alone knows whether it is true. */
  private static List<Diagnostic> found(
      String name, Decoded decoded, Delimiter delimiter, BookOptions options) {
    Location at = new Location.WholeFile(name);
    List<Diagnostic> found = new ArrayList<>();
    if (decoded.guessed()) {
      boolean lost = decoded.text().indexOf('\uFFFD') >= 0;
      String text =
          "This file is not text in UTF-8. It was read as "
              + words(decoded.encoding())
              + (lost ? ", and some letters could not be read." : ".");
      String hint =
          "If accents look wrong, save it as \"CSV UTF-8\", or name its encoding: --encoding.";
      found.add(
          lost
              ? Diagnostic.warning(ENCODING, at, text, hint)
              : Diagnostic.advice(ENCODING, at, text, hint));
    }
    boolean usual =
        delimiter.mark() == ','
            || delimiter.mark() == ';'
            || name.toLowerCase(Locale.ROOT).endsWith(".tsv");
    if (!usual && delimiter.from() == 0 && options.delimiter().isEmpty()) {
      found.add(
          Diagnostic.advice(
              DELIMITER,
              at,
              "The cells of this file are parted by " + delimiter.words() + ".",
              "If that is wrong, name the right mark: --delimiter."));
    }
    return found;
  }

  private static String words(Charset encoding) {
    return switch (encoding.name()) {
      case "windows-1252" -> "windows-1252 (Western European)";
      case "windows-1251" -> "windows-1251 (Cyrillic)";
      case "windows-1250" -> "windows-1250 (Central European)";
      case "x-MacRoman" -> "macintosh (of old Mac programs)";
      default -> encoding.name();
    };
  }

  private static List<RawRow> rows(
      String name, String text, char delimiter, BookTally tally, RowLengths lengths)
      throws IOException {
    List<RawRow> rows = new ArrayList<>();
    int number = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)) {
      for (CsvRecord csv : records) {
        if (++number > Budgets.ROWS) {
          throw Budgets.exceeded("it has more than 1,048,576 rows");
        }
        List<RawCell> cells = cells(name, number, csv, tally);
        if (!cells.isEmpty()) {
          tally.row();
          rows.add(new RawRow(number, cells));
          lengths.add(number, csv.getFieldCount());
        }
      }
    } catch (CsvParseException e) {
      throw new UnreadableBookException(
          "Row " + (number + 1) + " of this file cannot be read as a text table (CSV).",
          "Look for a quote (\") that is not closed, and for a row of very many cells.");
    }
    return rows;
  }

  private static List<RawCell> cells(String name, int row, CsvRecord csv, BookTally tally)
      throws IOException {
    if (csv.getFieldCount() > Budgets.COLUMNS) {
      throw Budgets.exceeded("row " + row + " has more than 16,384 cells");
    }
    List<RawCell> cells = new ArrayList<>();
    for (int i = 0; i < csv.getFieldCount(); i++) {
      String value = tally.text(csv.getField(i));
      if (!value.isEmpty()) {
        tally.cell();
        Location.CellRef at = new Location.CellRef(name, "", row, i + 1);
        cells.add(new RawCell(at, tally.fitting(new CellValue.Text(value), at)));
      }
    }
    return cells;
  }

  private static void refuseOpenQuote(String text, char delimiter) throws UnreadableBookException {
    int open = openQuote(text, delimiter);
    if (open > 0) {
      throw new UnreadableBookException(
          "A quote (\") opens in row " + open + " and is never closed.",
          "Close the quote at the end of the cell, or take it away.");
    }
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
