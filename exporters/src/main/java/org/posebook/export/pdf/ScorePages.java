package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.ScoreSheet;
import org.posebook.export.sheet.SheetDocument.Foot;

/** Sets a scorecard: for each routine a table of each instrument, and lines to sign on. */
final class ScorePages {
  private static final List<String> HEADS = List.of("Item", "It asks", "Verdict");
  private static final List<String> SIGNED = List.of(Words.JUDGED_BY, Words.CREDENTIAL, Words.DATE);

  /** The shares of the columns in the width. */
  private static final float[] SHARES = {0.15f, 0.52f, 0.33f};

  /** Of the lines to sign on; a date needs less room than a name. */
  private static final float[] SIGN_SHARES = {0.42f, 0.33f, 0.25f};

  private static final Type BODY = new Type(Face.REGULAR, 10.5f, 14, Ink.TEXT);
  private static final float PADDING = 3.5f;
  private static final float SIDE = 5;
  private static final float RULE = 0.75f;
  private static final float BOX = 8.5f;
  private static final float TABLE_GAP = 5 * StyleSheet.MM;
  private static final float SIGN_GAP = 7 * StyleSheet.MM;
  private static final float BETWEEN = 4 * StyleSheet.MM;

  private final Typesetter typesetter;
  private final StyleSheet style;
  private final Setting setting;
  private final Tag document = Tag.document();

  private ScorePages(Setting setting) {
    this.setting = setting;
    this.typesetter = setting.typesetter();
    this.style = setting.style();
  }

  static Plan plan(ScoreSheet sheet, Setting setting) {
    ScorePages pages = new ScorePages(setting);
    Furniture furniture = new Furniture(pages.style, pages.typesetter, new Foot("", sheet.title()));
    return new Plan(
        pages.document, Pages.ofChapters(pages.style, pages.chapters(sheet), furniture));
  }

  private List<List<Forms>> chapters(ScoreSheet sheet) {
    List<List<Forms>> chapters = new ArrayList<>();
    for (ScoreSheet.Routine routine : sheet.routines()) {
      List<Forms> galleys = new ArrayList<>();
      if (chapters.isEmpty()) {
        galleys.add(heading(document, Tag.Role.H1, 1, sheet.title(), style.title(), 0));
        Tag caveat = document.add(Tag.Role.PARAGRAPH);
        galleys.add(
            Forms.of(
                Galley.text(
                    4,
                    typesetter.paragraph(
                        caveat, sheet.caveat(), StyleSheet.BODY, 0, style.measure()))));
      }
      routine(routine, chapters.size() + 1, galleys);
      chapters.add(galleys);
    }
    return chapters;
  }

  private void routine(ScoreSheet.Routine routine, int number, List<Forms> galleys) {
    Tag section = document.add(Tag.Role.SECTION);
    galleys.add(heading(section, Tag.Role.H2, 2, routine.title(), StyleSheet.HEADING, TABLE_GAP));
    Blanks blanks = setting.blanks().within("routine-" + number);
    for (ScoreSheet.Table table : routine.tables()) {
      Tag part = section.add(Tag.Role.SECTION);
      galleys.add(heading(part, Tag.Role.H3, 3, table.title(), subheading(), TABLE_GAP));
      galleys.add(Forms.of(table(table, part.add(Tag.Role.TABLE), blanks)));
    }
    galleys.add(Forms.of(Galley.text(SIGN_GAP, List.of(signature(section, blanks)))));
  }

  private static Type subheading() {
    return new Type(Face.BOLD, 12, 16, Ink.ACCENT);
  }

  private Forms heading(Tag parent, Tag.Role role, int level, String text, Type type, float gap) {
    Tag tag = parent.add(role);
    List<Atom> atoms = typesetter.paragraph(tag, text, type, 0, style.width());
    return Forms.of(Galley.heading(gap, Stack.marked(atoms, tag, level, typesetter.clean(text))));
  }

  private Galley table(ScoreSheet.Table table, Tag tag, Blanks blanks) {
    Atom head = head(tag.add(Tag.Role.ROW));
    List<Atom> atoms = new ArrayList<>();
    atoms.add(head.glue());
    for (ScoreSheet.Row row : table.rows()) {
      atoms.add(row(row, tag.add(Tag.Role.ROW), blanks));
    }
    return new Galley(
        Frame.NONE,
        3,
        Galley.Division.FREE,
        false,
        List.of(new Column(0, atoms)),
        Typesetter.glued(Stack.silentAtoms(List.of(head))));
  }

  private Atom head(Tag row) {
    Type type = BODY.bold().in(Ink.ACCENT);
    float height = type.leading() + 2 * PADDING;
    List<Item> items = new ArrayList<>();
    items.add(new Item.Area(new Item.Box(0, 0, style.width(), height), 0, Ink.TINT));
    for (int i = 0; i < HEADS.size(); i++) {
      Tag cell = row.add(Tag.Role.COLUMN_HEAD);
      items.addAll(Stack.at(text(cell, HEADS.get(i), type, i), left(i), PADDING));
    }
    items.add(rule(0));
    items.add(rule(height));
    return new Atom(0, height, true, items);
  }

  /** A row is never divided: none is tall. */
  private Atom row(ScoreSheet.Row row, Tag tag, Blanks blanks) {
    List<Atom> id = text(tag.add(Tag.Role.ROW_HEAD), row.id(), BODY, 0);
    List<Atom> asks = text(tag.add(Tag.Role.CELL), row.asks(), BODY, 1);
    Tag cell = tag.add(Tag.Role.CELL);
    List<Atom> verdict =
        switch (row.verdict()) {
          case MET -> verdict(cell, Words.MET, row.why(), BODY);
          case NOT_MET -> verdict(cell, Words.NOT_MET, row.why(), BODY.bold());
          case DOES_NOT_APPLY -> verdict(cell, Words.DOES_NOT_APPLY, row.why(), BODY.in(Ink.SOFT));
          case TO_JUDGE -> List.of(choice(row, cell, blanks));
        };
    float height = 2 * PADDING;
    height += Math.max(Stack.height(id), Math.max(Stack.height(asks), Stack.height(verdict)));
    List<Item> items = new ArrayList<>(Stack.at(id, left(0), PADDING));
    items.addAll(Stack.at(asks, left(1), PADDING));
    items.addAll(Stack.at(verdict, left(2), PADDING));
    items.add(rule(height));
    return new Atom(0, height, false, items);
  }

  private List<Atom> verdict(Tag cell, String word, String why, Type type) {
    return text(cell, why.isEmpty() ? word : word + ": " + why, type, 2);
  }

  /** Boxes to tick, each before its word. */
  private Atom choice(ScoreSheet.Row row, Tag cell, Blanks blanks) {
    List<Item> items = new ArrayList<>();
    float x = 0;
    for (String word : List.of(Words.MET, Words.NOT_MET)) {
      Item.Box box = new Item.Box(x, (BODY.leading() - BOX) / 2, BOX, BOX);
      items.add(new Item.Outline(box, 0, 1, Ink.TEXT));
      Blank.Tick tick =
          new Blank.Tick(
              Blanks.key(row.id()) + "-" + Blanks.key(word), Words.joined(row.asks(), word));
      items.addAll(blanks.field(cell, box, tick));
      x += BOX + 4;
      float width = typesetter.width(BODY, word);
      items.add(new Item.Text(cell.add(Tag.Role.PARAGRAPH), word, BODY, x, BODY.baseline(), width));
      x += width + 12;
    }
    return new Atom(0, BODY.leading(), false, items);
  }

  /** Who judged, with what training, and when. */
  private Atom signature(Tag section, Blanks blanks) {
    List<Item> items = new ArrayList<>();
    float x = 0;
    float line = StyleSheet.WRITING - 4;
    for (int i = 0; i < SIGNED.size(); i++) {
      String label = SIGNED.get(i) + ":";
      float end = x + SIGN_SHARES[i] * style.width() - (i + 1 < SIGNED.size() ? BETWEEN : 0);
      float width = typesetter.width(BODY, label);
      Tag paragraph = section.add(Tag.Role.PARAGRAPH);
      items.add(new Item.Text(paragraph, label, BODY, x, line - 1, width));
      items.add(new Item.Rule(x + width + 4, line, end, line, RULE, Ink.RULE));
      items.addAll(
          blanks.field(
              section,
              Blanks.on(x + width + 4, end, line),
              new Blank.Words(Blanks.key(SIGNED.get(i)), SIGNED.get(i), BODY)));
      x += SIGN_SHARES[i] * style.width();
    }
    return new Atom(0, StyleSheet.WRITING, false, items);
  }

  private List<Atom> text(Tag tag, String text, Type type, int column) {
    return typesetter.paragraph(tag, text, type, 0, SHARES[column] * style.width() - 2 * SIDE);
  }

  private float left(int column) {
    float x = SIDE;
    for (int i = 0; i < column; i++) {
      x += SHARES[i] * style.width();
    }
    return x;
  }

  private Item rule(float y) {
    return new Item.Rule(0, y, style.width(), y, RULE, Ink.RULE);
  }
}
