package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Safety;

/** Fills the pages of trackers from top to bottom; the safety text stands at each page's end. */
final class TrackerPages {
  private static final float GAP = 10;
  private static final float NOTES_GAP = 14;
  private static final int MOST_LINES = 7;

  private final SheetDocument sheet;
  private final Tag root;
  private final Setting setting;
  private final StyleSheet style;
  private final Typesetter typesetter;
  private final Furniture furniture;
  private final StopBox box;
  private final Optional<Safety> boxed;
  private final List<List<Item>> pages = new ArrayList<>();
  private float y;
  private float bottom;

  /**
   * Pages of a sheet.
   *
   * @param boxed the safety text that stands on each page
   */
  TrackerPages(
      SheetDocument sheet, Tag root, Setting setting, Furniture furniture, Optional<Safety> boxed) {
    this.sheet = sheet;
    this.root = root;
    this.setting = setting;
    this.style = setting.style();
    this.typesetter = setting.typesetter();
    this.furniture = furniture;
    this.box = new StopBox(typesetter, style.width());
    this.boxed = boxed;
  }

  /** A long safety text, with the sheet's title, on pages of its own. */
  void safetyBefore(Safety safety) {
    List<Forms> galleys =
        List.of(
            Forms.of(new HeadComposer(setting, style).compose(sheet.head(), root)),
            new SafetyComposer(typesetter, style).compose(safety, root));
    pages.addAll(Pages.bodies(style, List.of(galleys), furniture, true));
  }

  /** The whole safety text, after the trackers. */
  void safetyAfter(Safety safety) {
    pages.addAll(SafetyPages.bodies(safety, root, setting, furniture));
  }

  /** A tracker. */
  void add(TrackerSpan span, List<PoseBlock> poses) {
    boolean first = root.children().isEmpty();
    Tag part = first ? root : root.add(Tag.Role.SECTION);
    begin();
    Blanks blanks = setting.blanks().within(span.key());
    TrackerHead head = new TrackerHead(setting, blanks, style.width());
    head.compose(sheet.head(), span, part, first).forEach(this::place);
    y += GAP;
    Tag table = part.add(Tag.Role.TABLE);
    TrackerRows rows = new TrackerRows(setting, blanks, span, style.width());
    float safety = boxed.map(text -> box.again(text).height() + GAP).orElse(0f);
    bottom = furniture.bottom() - safety;
    Atom top = rows.head(table.add(Tag.Role.ROW));
    place(top);
    for (Atom row : rows.body(poses, table, room(rows, poses))) {
      if (y + row.height() > bottom) {
        boxed.ifPresent(text -> end(box.again(text)));
        begin();
        place(rows.head(Artifact.LAYOUT));
      }
      place(row);
    }
    notes(part, blanks, span);
    // It is read once in each tracker: where the tracker ends.
    boxed.ifPresent(text -> end(box.compose(text, part)));
  }

  /** The roomiest rows with which the tracker fits on the page; else rows of a middle size. */
  private TrackerRows.Room room(TrackerRows rows, List<PoseBlock> poses) {
    for (int lines : new int[] {3, 0}) {
      for (TrackerRows.Room room : rows.rooms()) {
        float height = lines == 0 ? 0 : notesHeight(lines);
        for (Atom row : rows.body(poses, Tag.document(), room)) {
          height += row.height();
        }
        boolean whole = lines == 0 || room.dose() != TrackerRows.Dose.NONE;
        if (whole && y + height <= bottom) {
          return room;
        }
      }
    }
    return rows.rooms().get(2);
  }

  private static float notesHeight(int lines) {
    return NOTES_GAP + StyleSheet.SUBHEADING.leading() + lines * StyleSheet.WRITING;
  }

  /** Lines to write on, as many as there is room for. */
  private void notes(Tag part, Blanks blanks, TrackerSpan span) {
    int lines = MOST_LINES;
    while (lines > 0 && y + notesHeight(lines) > bottom) {
      lines--;
    }
    if (lines < 2) {
      return;
    }
    y += NOTES_GAP;
    Tag heading = part.add(Tag.Role.H3);
    typesetter
        .paragraph(heading, Words.NOTES, StyleSheet.SUBHEADING, 0, style.width())
        .forEach(this::place);
    Item rule =
        new Item.Rule(0, StyleSheet.WRITING, style.width(), StyleSheet.WRITING, 0.75f, Ink.RULE);
    for (int i = 0; i < lines; i++) {
      List<Item> items = new ArrayList<>(List.of(rule));
      String spoken = span.title() + ", " + Words.line(Words.SPOKEN_NOTES, i + 1);
      items.addAll(
          blanks.field(
              part,
              Blanks.on(0, style.width(), StyleSheet.WRITING),
              new Blank.Words("notes-" + (i + 1), spoken, StyleSheet.BODY)));
      place(new Atom(0, StyleSheet.WRITING, false, items));
    }
  }

  private void begin() {
    y = furniture.top(pages.isEmpty());
    pages.add(new ArrayList<>());
  }

  private void place(Atom atom) {
    y += atom.gap();
    draw(atom, y);
    y += atom.height();
  }

  /** Places a page's last atom at its foot. */
  private void end(Atom atom) {
    draw(atom, furniture.bottom() - atom.height());
  }

  private void draw(Atom atom, float top) {
    for (Item item : atom.items()) {
      pages.getLast().add(item.moved(StyleSheet.MARGIN_LEFT, top));
    }
  }

  /** All pages with their heads and feet. */
  List<Plan.Page> finish() {
    return Pages.furnished(style, pages, furniture);
  }
}
