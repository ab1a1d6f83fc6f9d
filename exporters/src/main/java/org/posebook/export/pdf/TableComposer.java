package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.posebook.export.sheet.SheetDocument.Tracker;

/** Sets a log to fill in as a table with a head row and a head column. */
final class TableComposer {
  private static final float PADDING = 6;
  private static final float ROW = 11 * StyleSheet.MM;
  private static final float HEAD_ROW = 9 * StyleSheet.MM;

  /** Narrower columns cannot be written in: the table is parted into several. */
  private static final float NARROWEST = 10 * StyleSheet.MM;

  /** Beside the text of a column's head. */
  private static final float HEAD_PADDING = 2;

  /** The column of the rows' heads is not made narrower for the others' sake. */
  private static final float LEAST_HEAD = 0.28f;

  private static final float RULE = 0.75f;

  private final Typesetter typesetter;
  private final StyleSheet style;
  private final Blanks blanks;
  private final float tallestRow;

  TableComposer(Typesetter typesetter, StyleSheet style, Blanks blanks) {
    this.typesetter = typesetter;
    this.blanks = blanks;
    this.style = style;
    this.tallestRow = style.pageHeight() / 4;
  }

  /**
   * The names of fields.
   *
   * @param prefix before them
   * @param columns the heads of the columns
   */
  private record Cells(String prefix, List<String> columns) {
    /** Those of a row. */
    Cells row(int number) {
      return new Cells(prefix + "row-" + number + "-", columns);
    }

    Blank field(String row, int column) {
      String number = Integer.toString(column + 1);
      String said = Words.joined(row, columns.get(column));
      return new Blank.Cell(
          prefix + number, said.isEmpty() ? "Column " + number : said, StyleSheet.BODY);
    }
  }

  /** A table; several below each other when its columns would become too narrow. */
  List<Galley> compose(Tracker tracker, Tag section) {
    float head = headWidth(tracker);
    int most = Math.max(1, (int) ((style.width() - head) / narrowest(tracker.columns())));
    int count = tracker.columns().size();
    int tables = Math.max(1, (count + most - 1) / most);
    int each = (count + tables - 1) / tables;
    List<Galley> galleys = new ArrayList<>(tables);
    for (int i = 0; i < tables; i++) {
      List<String> columns =
          tracker.columns().subList(Math.min(count, i * each), Math.min(count, (i + 1) * each));
      Cells cells = new Cells(tables == 1 ? "" : "table-" + (i + 1) + "-", columns);
      galleys.add(table(tracker, cells, head, each, section));
    }
    return galleys;
  }

  private float headWidth(Tracker tracker) {
    float widest = typesetter.width(StyleSheet.BODY.bold(), typesetter.clean(tracker.corner()));
    for (String row : tracker.rows()) {
      widest = Math.max(widest, typesetter.width(StyleSheet.BODY, typesetter.clean(row)));
    }
    float most = style.width() * 0.4f;
    float beside = style.width() - tracker.columns().size() * narrowest(tracker.columns());
    if (beside >= style.width() * LEAST_HEAD) {
      most = Math.min(most, beside);
    }
    return Math.clamp(widest + 2 * PADDING + 1, Math.min(most, style.width() * 0.2f), most);
  }

  /** How narrow a column may be: it can be written in, and its head stands on a line. */
  private float narrowest(List<String> columns) {
    float widest = NARROWEST;
    for (String column : columns) {
      float head = typesetter.width(StyleSheet.BODY.bold(), typesetter.clean(column));
      widest = Math.max(widest, head + 2 * HEAD_PADDING + 1);
    }
    return Math.min(widest, style.width() / 4);
  }

  /**
   * One table.
   *
   * @param most how many columns the widest of its siblings has, so that they stand in line
   */
  private Galley table(Tracker tracker, Cells cells, float head, int most, Tag section) {
    List<String> columns = cells.columns;
    Tag table = section.add(Tag.Role.TABLE);
    float cell = (style.width() - head) / Math.max(1, most);
    float[] widths = new float[columns.size() + 1];
    Arrays.fill(widths, cell);
    widths[0] = columns.isEmpty() ? style.width() : head;
    List<Atom> headRow = headRow(table.add(Tag.Role.ROW), tracker.corner(), columns, widths);
    List<Atom> carry = headRow(Artifact.LAYOUT, tracker.corner(), columns, widths);
    List<Atom> atoms = new ArrayList<>(Typesetter.glued(headRow));
    for (int i = 0; i < tracker.rows().size(); i++) {
      Tag row = table.add(Tag.Role.ROW);
      atoms.addAll(bodyRow(row, tracker.rows().get(i), cells.row(i + 1), widths));
    }
    return new Galley(
        Frame.NONE,
        8,
        Galley.Division.LAST_RESORT,
        false,
        List.of(new Column(0, atoms)),
        carry.size() > 1 ? List.of() : Typesetter.glued(carry));
  }

  private List<Atom> headRow(Mark row, String corner, List<String> columns, float[] widths) {
    List<List<Line>> cells = new ArrayList<>(widths.length);
    for (int i = 0; i < widths.length; i++) {
      String text = i == 0 ? corner : columns.get(i - 1);
      Mark mark =
          switch (row) {
            case Artifact artifact -> artifact;
            // An empty corner is no head of anything.
            case Tag tag -> tag.add(text.isBlank() ? Tag.Role.CELL : Tag.Role.COLUMN_HEAD);
          };
      Type type = StyleSheet.BODY.bold();
      cells.add(
          typesetter.lines(mark, text, type, widths[i] - 2 * (i == 0 ? PADDING : HEAD_PADDING)));
    }
    return row(cells, widths, HEAD_ROW, true);
  }

  private List<Atom> bodyRow(Tag row, String label, Cells fields, float[] widths) {
    Tag head = row.add(label.isBlank() ? Tag.Role.CELL : Tag.Role.ROW_HEAD);
    List<Tag> cells = new ArrayList<>(widths.length);
    for (int i = 1; i < widths.length; i++) {
      cells.add(row.add(Tag.Role.CELL));
    }
    List<Line> lines = typesetter.lines(head, label, StyleSheet.BODY, widths[0] - 2 * PADDING);
    List<Atom> atoms = new ArrayList<>(row(List.of(lines), widths, ROW, false));
    Atom first = atoms.getFirst();
    List<Item> items = new ArrayList<>(first.items());
    float x = widths[0];
    for (int i = 0; i < cells.size(); i++) {
      Item.Box box = Blanks.in(x, 0, widths[i + 1], first.height());
      items.addAll(blanks.field(cells.get(i), box, fields.field(label, i)));
      x += widths[i + 1];
    }
    atoms.set(0, new Atom(first.gap(), first.height(), first.glued(), items));
    return atoms;
  }

  /** A row as one atom, or as one for each line when it is very tall. */
  private List<Atom> row(List<List<Line>> cells, float[] widths, float least, boolean head) {
    float leading = StyleSheet.BODY.leading();
    int lines = 1;
    for (List<Line> cell : cells) {
      lines = Math.max(lines, cell.size());
    }
    float height = Math.max(least, lines * leading + 2 * PADDING);
    if (height <= tallestRow) {
      List<Item> items = new ArrayList<>(grid(widths, height, head, head, true));
      texts(cells, widths, 0, lines, height, items);
      return List.of(new Atom(0, height, false, items));
    }
    List<Atom> atoms = new ArrayList<>(lines);
    for (int i = 0; i < lines; i++) {
      List<Item> items =
          new ArrayList<>(grid(widths, leading, head, head && i == 0, i + 1 == lines));
      texts(cells, widths, i, i + 1, leading, items);
      atoms.add(new Atom(0, leading, false, items));
    }
    return atoms;
  }

  /** Texts stand in the middle of the row's height; column heads in the middle of their column. */
  private static void texts(
      List<List<Line>> cells, float[] widths, int from, int to, float height, List<Item> items) {
    float x = 0;
    for (int i = 0; i < cells.size(); i++) {
      List<Line> all = cells.get(i);
      List<Line> lines = all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
      float y = (height - lines.size() * StyleSheet.BODY.leading()) / 2;
      for (Line line : lines) {
        float left = i == 0 ? PADDING : (widths[i] - line.width()) / 2;
        for (Item item : Typesetter.items(line, x + left)) {
          items.add(item.moved(0, y));
        }
        y += StyleSheet.BODY.leading();
      }
      x += widths[i];
    }
  }

  private static List<Item> grid(
      float[] widths, float height, boolean tinted, boolean above, boolean below) {
    float width = 0;
    for (float each : widths) {
      width += each;
    }
    List<Item> items = new ArrayList<>();
    if (tinted) {
      items.add(new Item.Area(new Item.Box(0, 0, width, height), 0, Ink.TINT));
    }
    if (above) {
      items.add(new Item.Rule(0, 0, width, 0, RULE, Ink.RULE));
    }
    if (below) {
      items.add(new Item.Rule(0, height, width, height, RULE, Ink.RULE));
    }
    float x = 0;
    for (int i = 0; i <= widths.length; i++) {
      items.add(new Item.Rule(x, 0, x, height, RULE, Ink.RULE));
      x += i < widths.length ? widths[i] : 0;
    }
    return items;
  }
}
