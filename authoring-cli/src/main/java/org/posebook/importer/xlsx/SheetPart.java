package org.posebook.importer.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.importer.BookTally;
import org.posebook.importer.Budgets;
import org.posebook.importer.CellRange;
import org.posebook.importer.CellValue;
import org.posebook.importer.RawCell;
import org.posebook.importer.RawPicture;
import org.posebook.importer.RawRow;
import org.posebook.importer.packed.Archive;
import org.posebook.importer.packed.References;
import org.posebook.importer.packed.Xml;
import org.posebook.source.Location;

/** One pass over a sheet's part (ECMA-376, part 1, 18.3): its cells, and what is said of them. */
final class SheetPart {
  private static final Pattern LINK = Pattern.compile("^HYPERLINK\\(\\s*\"([^\"]+)\"");

  /** A link of a range that is larger leads from its first cell only. */
  private static final int LARGEST_LINK = 1000;

  /** What cells are read with. */
  record Workbook(
      String file,
      Archive archive,
      SharedTexts texts,
      Styles styles,
      CellPictures pictures,
      BookTally tally) {}

  private final Workbook book;
  private final String sheet;
  private final Relations relations;
  final List<RawRow> rows = new ArrayList<>();
  final Set<Integer> hiddenRows = new HashSet<>();
  final Set<Integer> hiddenColumns = new HashSet<>();
  final List<CellRange> merged = new ArrayList<>();
  final List<CellRange> filters = new ArrayList<>();
  final List<RawPicture> pictures = new ArrayList<>();
  final Map<Long, String> links = new LinkedHashMap<>();
  final List<String> tableParts = new ArrayList<>();
  final List<String> drawings = new ArrayList<>();
  private int row;

  SheetPart(Workbook book, String sheet, Relations relations) {
    this.book = book;
    this.sheet = sheet;
    this.relations = relations;
  }

  void read(Xml xml) throws IOException {
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "col" -> column(xml);
        case "row" -> row(xml);
        case "mergeCell" -> range(xml).ifPresent(merged::add);
        case "autoFilter" -> range(xml).ifPresent(filters::add);
        case "hyperlink" -> link(xml);
        case "tablePart" -> xml.find("id").ifPresent(tableParts::add);
        case "drawing" -> xml.find("id").ifPresent(drawings::add);
        default -> {
          // Print settings, conditional formats and the like.
        }
      }
      if (merged.size() > Budgets.MARKS || tableParts.size() + filters.size() > Budgets.MARKS) {
        throw Budgets.exceeded("a sheet has more than 65,536 merged ranges");
      }
    }
  }

  private static Optional<CellRange> range(Xml xml) {
    return xml.find("ref").flatMap(References::range);
  }

  private void column(Xml xml) throws IOException {
    if (xml.is("hidden")) {
      int last = Math.min(xml.number("max", 0), Budgets.COLUMNS);
      for (int i = Math.max(1, xml.number("min", 1)); i <= last; i++) {
        hiddenColumns.add(i);
      }
    }
  }

  private void link(Xml xml) throws IOException {
    Optional<String> target =
        xml.find("id")
            .flatMap(relations::id)
            .filter(Relations.Relation::external)
            .map(Relations.Relation::target);
    Optional<CellRange> range = range(xml);
    if (target.isEmpty() || range.isEmpty()) {
      return; // A link within the workbook.
    }
    CellRange at = range.get();
    long size =
        (long) (at.lastRow() - at.firstRow() + 1) * (at.lastColumn() - at.firstColumn() + 1);
    int lastRow = size > LARGEST_LINK ? at.firstRow() : at.lastRow();
    int lastColumn = size > LARGEST_LINK ? at.firstColumn() : at.lastColumn();
    for (int r = at.firstRow(); r <= lastRow; r++) {
      for (int c = at.firstColumn(); c <= lastColumn; c++) {
        links.put(References.key(r, c), target.get());
      }
    }
    if (links.size() > 16 * Budgets.MARKS) {
      throw Budgets.exceeded("a sheet has more than a million links");
    }
  }

  private void row(Xml xml) throws IOException {
    int outer = xml.depth();
    row = xml.number("r", row + 1);
    boolean hidden = xml.is("hidden");
    if (row > Budgets.ROWS) {
      throw Budgets.exceeded("a sheet has more than 1,048,576 rows");
    }
    if (row < 1) {
      throw xml.damaged();
    }
    List<RawCell> cells = new ArrayList<>();
    int column = 0;
    while (xml.nextIn(outer)) {
      if (xml.starts("c")) {
        String reference = xml.attribute("r");
        column = reference == null ? column + 1 : References.column(reference);
        if (column < 1 || column > Budgets.COLUMNS) {
          throw xml.damaged();
        }
        cell(xml, column, cells);
      }
    }
    if (!cells.isEmpty()) {
      book.tally().row();
      rows.add(new RawRow(row, cells));
      if (hidden) {
        hiddenRows.add(row);
      }
    }
  }

  private void cell(Xml xml, int column, List<RawCell> cells) throws IOException {
    int outer = xml.depth();
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    int metadata = xml.number("vm", 0);
    String value = "";
    String formula = "";
    boolean valued = false;
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "v" -> {
          value = xml.text();
          valued = true;
        }
        case "is" -> value = Texts.runs(xml);
        case "f" -> {
          formula = xml.text();
          formula = formula.isEmpty() ? "=" : formula; // One that is shared from another cell.
        }
        default -> {
          // Extensions.
        }
      }
    }
    if (value.isEmpty() && formula.isEmpty()) {
      return;
    }
    Location.CellRef at = new Location.CellRef(book.file(), sheet, row, column);
    boolean plain = formula.isEmpty() && metadata == 0; // As most cells are.
    Optional<RawPicture> picture = plain ? Optional.empty() : picture(metadata, formula, at);
    if (picture.isPresent()) {
      pictures.add(picture.get());
      return;
    }
    if (!formula.isEmpty()) {
      Matcher link = LINK.matcher(formula);
      if (link.find()) {
        links.put(References.key(row, column), link.group(1));
      }
    }
    if (value.isEmpty()) {
      // An empty text is a value; a formula that was never worked out has none at all.
      if (!valued || type == null || type.equals("n")) {
        book.tally().withoutValue(at);
      }
      return;
    }
    CellValue read;
    try {
      read = value(type == null ? "n" : type, style, value);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw xml.damaged();
    }
    if (!read.shown().isEmpty()) {
      book.tally().cell();
      cells.add(new RawCell(at, book.tally().fitting(read, at)));
    }
  }

  private Optional<RawPicture> picture(int metadata, String formula, Location.CellRef at) {
    return book.pictures()
        .ofMetadata(metadata)
        .or(() -> book.pictures().ofFormula(formula))
        .flatMap(picture -> picture.at(book.archive(), at));
  }

  private CellValue value(String type, int style, String raw) throws IOException {
    return switch (type) {
      case "s" -> book.texts().get(Integer.parseInt(raw.strip()));
      case "str" -> book.tally().shared(new CellValue.Text(book.tally().text(Texts.decoded(raw))));
      case "inlineStr" -> book.tally().shared(new CellValue.Text(book.tally().text(raw)));
      case "b" -> new CellValue.Bool(raw.strip().equals("1") || raw.strip().equals("true"));
      case "e" -> new CellValue.Failure(raw.strip());
      case "d" -> new CellValue.Date(raw.strip());
      default -> book.styles().number(style, raw.strip());
    };
  }
}
