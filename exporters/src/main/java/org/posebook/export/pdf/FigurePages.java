package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.FigureSheet;
import org.posebook.export.sheet.FigureSheet.Group;
import org.posebook.export.sheet.FigureSheet.Named;
import org.posebook.export.sheet.SheetDocument.Foot;

/** Sets a sheet of figures: rows of cells under the groups' headings, all at one scale. */
final class FigurePages {
  private static final int COLUMNS = 5;
  private static final float GAP = 3 * StyleSheet.MM;
  private static final float ROW_GAP = 4 * StyleSheet.MM;
  private static final float HEADING_GAP = 6 * StyleSheet.MM;
  private static final Type NAME = new Type(Face.BOLD, 8, 10.5f, Ink.TEXT);
  private static final Type ID = new Type(Face.REGULAR, 8, 10.5f, Ink.SOFT);

  private final FigureSheet sheet;
  private final Typesetter typesetter;
  private final StyleSheet style;
  private final float cell;

  /** Points of the page in a tenth of a millimetre of body. */
  private final float scale;

  private final Tag document = Tag.document();
  private final List<Forms> galleys = new ArrayList<>();

  private FigurePages(FigureSheet sheet, Typesetter typesetter, StyleSheet style) {
    this.sheet = sheet;
    this.typesetter = typesetter;
    this.style = style;
    this.cell = (style.width() - (COLUMNS - 1) * GAP) / COLUMNS;
    int widest =
        sheet.figures().stream().mapToInt(n -> n.figure().bounds().width()).max().orElse(1);
    this.scale = cell / widest;
  }

  static Plan plan(FigureSheet sheet, StyleSheet style, Metrics metrics, Legible legible) {
    Typesetter typesetter = new Typesetter(metrics, legible);
    FigurePages pages = new FigurePages(sheet, typesetter, style);
    pages.compose();
    Furniture furniture = new Furniture(style, typesetter, new Foot("", sheet.title()));
    return new Plan(pages.document, Pages.of(style, pages.galleys, furniture));
  }

  private void compose() {
    heading(document, Tag.Role.H1, 1, sheet.title(), StyleSheet.TITLE, 0);
    for (Group group : sheet.groups()) {
      Tag section = document.add(Tag.Role.SECTION);
      heading(section, Tag.Role.H2, 2, group.title(), StyleSheet.HEADING, HEADING_GAP);
      List<Named> all = group.figures();
      for (int i = 0; i < all.size(); i += COLUMNS) {
        row(section, all.subList(i, Math.min(all.size(), i + COLUMNS)));
      }
    }
  }

  private void heading(Tag parent, Tag.Role role, int level, String text, Type type, float gap) {
    Tag tag = parent.add(role);
    List<Atom> atoms = typesetter.heading(tag, level, text, type, style.width());
    galleys.add(Forms.of(Galley.heading(gap, atoms)));
  }

  /** Figures that stand on one line, each over its name; a row is never divided. */
  private void row(Tag section, List<Named> row) {
    float tallest = 0;
    for (Named named : row) {
      tallest = Math.max(tallest, named.figure().bounds().height() * scale);
    }
    List<Item> items = new ArrayList<>();
    float height = 0;
    for (int i = 0; i < row.size(); i++) {
      height = Math.max(height, cell(section, row.get(i), i * (cell + GAP), tallest, items));
    }
    galleys.add(Forms.of(Galley.text(ROW_GAP, List.of(new Atom(0, height, false, items)))));
  }

  /** Sets a figure and its names; gives the height down to which they reach. */
  private float cell(Tag section, Named named, float x, float floor, List<Item> items) {
    float width = named.figure().bounds().width() * scale;
    float height = named.figure().bounds().height() * scale;
    Item.Box box = new Item.Box(x + (cell - width) / 2, floor - height, width, height);
    items.add(new Item.Drawing(section.figure(named.alt()), named.figure(), box));
    float y = text(section, named.title(), NAME, x, floor + 3, items);
    return text(section, named.id(), ID, x, y, items);
  }

  private float text(Tag section, String text, Type type, float x, float top, List<Item> items) {
    float y = top;
    Tag paragraph = section.add(Tag.Role.PARAGRAPH);
    for (Line line : typesetter.lines(paragraph, text, type, cell)) {
      for (Item item : Typesetter.items(line, x + (cell - line.width()) / 2)) {
        items.add(item.moved(0, y));
      }
      y += type.leading();
    }
    return y;
  }
}
