package org.posebook.importer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.source.Location;

/**
 * A workbook written as text. A line {@code # Name} begins a sheet; {@code | a | b |} is a row, an
 * empty line an empty row, {@code //} a line break in a cell.
 *
 * <p>Lines that begin with {@code @} tell what a spreadsheet program knows besides the cells: {@code
 * @hidden}, {@code @hide-rows 3 4}, {@code @hide-columns 2}, {@code @merge A1:C1}, {@code @table
 * B4:F9}, {@code @picture B3 image1.png PNG-bytes, description}.
 *
 * <p>In a cell, {@code {date 10-Aug 2026-08-10}}, {@code {number 10 10.00}} and {@code {failed
 * #REF!}} are values; {@code {note …}} and {@code {link …}} at the end are marks.
 */
public final class MarkdownBook {
  private static final Pattern VALUE =
      Pattern.compile("\\{(date|number|failed|yes|no) ?([^ }]*) ?([^}]*)\\}");
  private static final Pattern MARK = Pattern.compile("\\{(note|link) ([^}]*)\\}");

  private final String file;
  private final List<RawSheet> sheets = new ArrayList<>();

  private String name = "Sheet1";
  private List<RawRow> rows = new ArrayList<>();
  private int number;
  private boolean hidden;
  private Set<Integer> hiddenRows = new TreeSet<>();
  private Set<Integer> hiddenColumns = new TreeSet<>();
  private List<CellRange> merged = new ArrayList<>();
  private List<CellRange> tables = new ArrayList<>();
  private List<RawPicture> pictures = new ArrayList<>();
  private List<EmptyCell> emptyCells = new ArrayList<>();

  private MarkdownBook(String file) {
    this.file = file;
  }

  /** Reads the text as the workbook with that file name. */
  public static RawBook of(String file, String text) {
    MarkdownBook book = new MarkdownBook(file);
    text.lines().forEach(book::line);
    book.finish();
    return new RawBook(file, book.sheets);
  }

  private void line(String line) {
    if (line.startsWith("# ")) {
      if (number > 0) {
        finish();
      }
      name = line.substring(2);
    } else if (line.startsWith("@")) {
      mark(line.substring(1));
    } else {
      number++;
      List<RawCell> cells = cells(line);
      if (!cells.isEmpty()) {
        rows.add(new RawRow(number, cells));
      }
    }
  }

  private void finish() {
    sheets.add(
        new RawSheet(
            name,
            rows,
            new SheetMarks(
                hidden, hiddenRows, hiddenColumns, merged, tables, pictures, emptyCells)));
    rows = new ArrayList<>();
    number = 0;
    hidden = false;
    hiddenRows = new TreeSet<>();
    hiddenColumns = new TreeSet<>();
    merged = new ArrayList<>();
    tables = new ArrayList<>();
    pictures = new ArrayList<>();
    emptyCells = new ArrayList<>();
  }

  private void mark(String mark) {
    String[] words = mark.split(" ", 4);
    List<Integer> numbers =
        Arrays.stream(words).filter(w -> w.matches("[0-9]+")).map(Integer::valueOf).toList();
    switch (words[0]) {
      case "hidden" -> hidden = true;
      case "hide-rows" -> hiddenRows.addAll(numbers);
      case "hide-columns" -> hiddenColumns.addAll(numbers);
      case "merge" -> merged.add(range(words[1]));
      case "table" -> tables.add(range(words[1]));
      case "picture" -> {
        String[] content = words[3].split(",", 2);
        byte[] bytes = content[0].getBytes(StandardCharsets.ISO_8859_1);
        CellRange at = range(words[1] + ":" + words[1]);
        pictures.add(
            new RawPicture(
                new Location.CellRef(file, name, at.firstRow(), at.firstColumn()),
                content.length > 1 ? content[1].strip() : "",
                words[2],
                () -> bytes));
      }
      default -> throw new IllegalArgumentException(mark);
    }
  }

  private static CellRange range(String text) {
    Matcher cells = Pattern.compile("([A-Z])([0-9]+):([A-Z])([0-9]+)").matcher(text);
    if (!cells.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new CellRange(
        Integer.parseInt(cells.group(2)),
        cells.group(1).charAt(0) - 'A' + 1,
        Integer.parseInt(cells.group(4)),
        cells.group(3).charAt(0) - 'A' + 1);
  }

  private List<RawCell> cells(String line) {
    List<RawCell> cells = new ArrayList<>();
    if (line.startsWith("|")) {
      String[] parts = line.substring(1).replace("\\|", "\u0000").split("\\|", -1);
      for (int i = 0; i < parts.length; i++) {
        String text = parts[i].strip().replace('\u0000', '|').replace(" // ", "\n");
        if (!text.isEmpty()) {
          RawCell cell = cell(new Location.CellRef(file, name, number, i + 1), text);
          if (cell.shown().isEmpty()) {
            emptyCells.add(new EmptyCell(cell.at(), cell.marks()));
          } else {
            cells.add(cell);
          }
        }
      }
    }
    return cells;
  }

  private static RawCell cell(Location.CellRef at, String text) {
    Optional<String> note = Optional.empty();
    Optional<String> link = Optional.empty();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      if (mark.group(1).equals("note")) {
        note = Optional.of(mark.group(2));
      } else {
        link = Optional.of(mark.group(2));
      }
    }
    String plain = MARK.matcher(text).replaceAll("").strip();
    return new RawCell(at, value(plain), new CellMarks(note, link));
  }

  private static CellValue value(String text) {
    Matcher value = VALUE.matcher(text);
    if (!value.matches()) {
      return new CellValue.Text(text);
    }
    String first = value.group(2);
    String second = value.group(3);
    return switch (value.group(1)) {
      case "date" ->
          new CellValue.Date(
              first, second.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(second)));
      case "number" ->
          new CellValue.Numeral(new BigDecimal(first), second.isEmpty() ? first : second);
      case "failed" -> new CellValue.Failure(first);
      default -> new CellValue.Bool(value.group(1).equals("yes"));
    };
  }
}
