package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;

/**
 * What stands where on a sheet: tables of poses, rows of facts (a label and its value), and rows of
 * free text. Tables are found by their column names, on whatever rows they begin; they may stand
 * one under the other or side by side.
 *
 * @param name the sheet's name
 * @param tables the tables, from top to bottom and from left to right
 * @param facts the rows of facts
 * @param texts single cells of text above or below the tables, such as a title over them
 * @param marks what the spreadsheet program knows of the sheet besides its cells
 * @param leftOut what is to be said of comments and links that belong to no pose
 */
record SheetLayout(
    String name,
    List<Table> tables,
    List<Fact> facts,
    List<RawCell> texts,
    SheetMarks marks,
    List<Diagnostic> leftOut) {
  static final RuleId UNREAD_ROW = new RuleId("import/unread-row");

  /** A label and its value, each in a cell. */
  record Fact(RawCell label, RawCell value) {
    /** The label's text without the colon at its end. */
    String text() {
      return bare(label.shown());
    }

    static String bare(String text) {
      return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }
  }

  static SheetLayout of(RawSheet sheet, SheetNames names, List<Diagnostic> diagnostics) {
    RawSheet read = MappedRows.of(sheet, names.mapping());
    RawSheet visible = HiddenParts.without(read, diagnostics);
    RawSheet clean = CellText.clean(visible, diagnostics);
    SheetLayout layout =
        new Walk(clean, HeaderFinder.of(clean, names), names, diagnostics).layout();
    return new SheetLayout(
        layout.name(),
        layout.tables(),
        layout.facts(),
        layout.texts(),
        layout.marks(),
        MarksLeftOut.of(visible, layout, names));
  }

  /** The layout with the tables of one kind only. */
  SheetLayout with(List<Table> some) {
    return new SheetLayout(name, List.copyOf(some), facts, texts, marks, leftOut);
  }

  /** Whether the sheet has a table, or a fact that posebook knows. */
  boolean isOfUse() {
    return !tables.isEmpty()
        || facts.stream().anyMatch(fact -> Label.named(fact.text()).isPresent());
  }

  /** The way through a sheet's rows, from top to bottom. */
  private static final class Walk {
    private final RawSheet sheet;
    private final List<List<Header>> headers;
    private final SheetNames known;
    private final List<Diagnostic> diagnostics;
    private final List<Table> tables = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<RawCell> texts = new ArrayList<>();
    private final List<RawRow> unread = new ArrayList<>();
    private final SkippedRows skipped = new SkippedRows();

    private List<Header> current = List.of();
    private List<RawCell> titles = List.of();
    private final List<RawRow> rows = new ArrayList<>();

    Walk(
        RawSheet sheet,
        List<List<Header>> headers,
        SheetNames known,
        List<Diagnostic> diagnostics) {
      this.sheet = sheet;
      this.headers = headers;
      this.known = known;
      this.diagnostics = diagnostics;
    }

    SheetLayout layout() {
      Optional<SidewaysTable> sideways =
          headers.isEmpty() ? SidewaysTable.find(sheet, known) : Optional.empty();
      if (sideways.isPresent()) {
        tables.add(sideways.get().table(known, diagnostics));
        sideways.get().others().forEach(this::outside);
      } else {
        upright();
      }
      report();
      return new SheetLayout(
          sheet.name(),
          List.copyOf(tables),
          List.copyOf(facts),
          List.copyOf(texts),
          sheet.marks(),
          List.of());
    }

    private void upright() {
      int last = 0;
      for (int i = 0; i < sheet.rows().size(); i++) {
        RawRow row = sheet.rows().get(i);
        Optional<List<Header>> header = headerAt(i);
        if (header.isPresent() && !(continues(header.get()) && titles.isEmpty())) {
          List<RawCell> over = titles;
          finish();
          titles = over;
          current = header.get();
          i = current.getFirst().last();
        } else if (header.isPresent()) {
          i = header.get().getFirst().last();
          skipped.add(SkippedRows.HEADER_AGAIN, row);
        } else if (isTitleOfNext(i)) {
          finish();
          titles = row.cells();
        } else if (!current.isEmpty() && !leavesTable(i, row.number() > last + 1)) {
          rows.add(row);
        } else {
          finish();
          outside(row);
        }
        last = sheet.rows().get(i).number();
      }
      finish();
    }

    private Optional<List<Header>> headerAt(int index) {
      return headers.stream().filter(h -> h.getFirst().first() == index).findFirst();
    }

    /** Whether a header only says again what the table above it says. */
    private boolean continues(List<Header> next) {
      return names(current).equals(names(next));
    }

    private Map<Integer, Optional<Column>> names(List<Header> headers) {
      Map<Integer, Optional<Column>> names = new LinkedHashMap<>();
      headers.forEach(
          header ->
              header.cells().forEach(cell -> names.put(cell.column(), known.column(cell.shown()))));
      return names;
    }

    /**
     * Text right over a header: the titles of tables side by side, or of a table that is not the
     * sheet's first. Over the first table stands the title of the whole.
     */
    private boolean isTitleOfNext(int index) {
      RawRow row = sheet.rows().get(index);
      Optional<List<Header>> next = headerAt(index + 1);
      if (next.isEmpty() || headers.size() < 2 && next.get().size() < 2) {
        return false;
      }
      RawRow head = sheet.rows().get(index + 1);
      boolean near = head.number() <= row.number() + 2;
      boolean label = Label.named(Fact.bare(row.cells().getFirst().shown())).isPresent();
      if (!near || (label && row.cells().size() > 1)) {
        return false;
      }
      if (next.get().size() > 1) {
        return row.cells().size() > 1
            && next.get().stream().allMatch(header -> header.within(row).size() <= 1);
      }
      boolean first = next.get().equals(headers.getFirst());
      return row.cells().size() == 1 && (!first || !texts.isEmpty() || !facts.isEmpty());
    }

    private void finish() {
      for (Header header : current) {
        List<RawRow> own = new ArrayList<>();
        for (RawRow row : rows) {
          List<RawCell> cells = header.within(row);
          if (!cells.isEmpty()) {
            boolean whole = cells.size() == row.cells().size();
            own.add(whole ? row : new RawRow(row.number(), cells));
          }
        }
        int number = header.cells().getFirst().at().row();
        MappedTable mapped = MappedTable.of(header.cells(), true, known);
        RawRow names = new RawRow(number, mapped.header());
        Table read =
            TableHead.read(
                sheet.name(), true, names, mapped.meanings(), mapped.rows(own), diagnostics);
        Optional<RawCell> title =
            titles.stream()
                .filter(cell -> cell.column() >= header.from() && cell.column() <= header.to())
                .findFirst();
        tables.add(
            read.hasNames()
                ? Constants.added(TableRows.of(read, sheet.marks(), title, skipped), known)
                : read);
      }
      current = List.of();
      titles = List.of();
      rows.clear();
    }

    /**
     * Whether the table ends above a row: it begins with a known label and has no third cell, or it
     * begins such a block of rows after an empty row.
     */
    private boolean leavesTable(int index, boolean afterGap) {
      RawRow row = sheet.rows().get(index);
      boolean known = isLabel(row.cells().getFirst());
      if (row.cells().size() <= 2 && known && (afterGap || row.cells().size() == 2)) {
        return true;
      }
      return afterGap && isBlockOfFacts(index);
    }

    /** Rows of at most two cells down to the next empty row, one of them with a known label. */
    private boolean isBlockOfFacts(int index) {
      boolean known = false;
      for (int i = index; i < sheet.rows().size(); i++) {
        RawRow row = sheet.rows().get(i);
        if (i > index && row.number() > sheet.rows().get(i - 1).number() + 1) {
          break;
        }
        if (row.cells().size() > 2) {
          return false;
        }
        known |= row.cells().size() == 2 && isLabel(row.cells().getFirst());
      }
      return known;
    }

    private static boolean isLabel(RawCell cell) {
      return Label.named(Fact.bare(cell.shown())).isPresent();
    }

    private void outside(RawRow row) {
      List<RawCell> cells = row.cells();
      switch (cells.size()) {
        case 1 -> texts.add(cells.getFirst());
        case 2 -> facts.add(new Fact(cells.get(0), cells.get(1)));
        default -> unread.add(row);
      }
    }

    private void report() {
      // A sheet without a table and without a known label is left out as a whole.
      if (!tables.isEmpty() || facts.stream().anyMatch(fact -> isLabel(fact.label()))) {
        skipped.report(diagnostics);
        if (!unread.isEmpty()) {
          diagnostics.add(unreadRows());
        }
      }
    }

    private Diagnostic unreadRows() {
      RawCell first = unread.getFirst().cells().getFirst();
      String message =
          unread.size() == 1
              ? "This row stands outside the table and has "
                  + unread.getFirst().cells().size()
                  + " cells, so posebook cannot tell what it means. It was left out."
              : "The rows "
                  + RowNumbers.of(unread.stream().map(RawRow::number).toList())
                  + " stand outside the table and have three cells or more, so posebook cannot tell"
                  + " what they mean. They were left out.";
      return Diagnostic.warning(
          UNREAD_ROW,
          first.at(),
          message,
          unread.size() == 1
              ? "Put it under the column names, or write a label and a value in two cells."
              : "Put them under the column names, or write a label and a value in two cells.");
    }
  }
}
