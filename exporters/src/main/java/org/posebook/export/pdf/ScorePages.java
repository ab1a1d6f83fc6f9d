package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.check.score.Mark;
import org.posebook.check.score.Score;
import org.posebook.check.score.Scorecard;
import org.posebook.check.score.Verdict;
import org.posebook.export.sheet.SheetDocument.Foot;

/** Sets a scorecard: for each routine a table of each instrument, and lines to sign on. */
final class ScorePages {
  private static final List<String> HEADS = List.of("Item", "It asks", "Verdict");
  private static final List<String> SIGNED = List.of(Words.JUDGED_BY, Words.CREDENTIAL, Words.DATE);

  /** The shares of the columns in the width. */
  private static final float[] SHARES = {0.15f, 0.52f, 0.33f};

  private static final Type SUBHEADING = new Type(Face.BOLD, 12, 16, Ink.ACCENT);
  private static final Type BODY = new Type(Face.REGULAR, 10.5f, 14, Ink.TEXT);
  private static final float PADDING = 3.5f;
  private static final float SIDE = 5;
  private static final float RULE = 0.75f;
  private static final float BOX = 8.5f;
  private static final float TABLE_GAP = 5 * StyleSheet.MM;
  private static final float SIGN_GAP = 7 * StyleSheet.MM;

  private final Typesetter typesetter;
  private final StyleSheet style;
  private final Setting setting;
  private final Tag document = Tag.document();

  private ScorePages(Setting setting) {
    this.setting = setting;
    this.typesetter = setting.typesetter();
    this.style = setting.style();
  }

  static Plan plan(String title, List<Scorecard> cards, Setting setting) {
    ScorePages pages = new ScorePages(setting);
    Furniture furniture = new Furniture(pages.style, pages.typesetter, new Foot("", title));
    return new Plan(
        pages.document, Pages.ofChapters(pages.style, pages.chapters(title, cards), furniture));
  }

  private List<List<Forms>> chapters(String title, List<Scorecard> cards) {
    List<List<Forms>> chapters = new ArrayList<>();
    for (Scorecard card : cards) {
      List<Forms> galleys = new ArrayList<>();
      if (chapters.isEmpty()) {
        galleys.add(heading(document, Tag.Role.H1, 1, title, style.title(), 0));
        Tag caveat = document.add(Tag.Role.PARAGRAPH);
        galleys.add(
            Forms.of(
                Galley.text(
                    4,
                    typesetter.paragraph(
                        caveat, Scorecard.CAVEAT, StyleSheet.BODY, 0, style.measure()))));
      }
      routine(card, chapters.size() + 1, galleys);
      chapters.add(galleys);
    }
    return chapters;
  }

  private void routine(Scorecard card, int number, List<Forms> galleys) {
    Tag section = document.add(Tag.Role.SECTION);
    galleys.add(heading(section, Tag.Role.H2, 2, card.title(), StyleSheet.HEADING, TABLE_GAP));
    Blanks blanks = setting.blanks().within("routine-" + number);
    for (Score score : card.scores()) {
      Tag part = section.add(Tag.Role.SECTION);
      galleys.add(
          heading(
              part, Tag.Role.H3, 3, score.name() + ": " + score.summary(), SUBHEADING, TABLE_GAP));
      galleys.add(Forms.of(table(score, part.add(Tag.Role.TABLE), blanks)));
    }
    Atom signed = Fields.row(SIGNED, typesetter, blanks, style.width(), section, 0);
    galleys.add(Forms.of(Galley.text(SIGN_GAP, List.of(signed))));
  }

  private Forms heading(Tag parent, Tag.Role role, int level, String text, Type type, float gap) {
    Tag tag = parent.add(role);
    return Forms.of(Galley.heading(gap, typesetter.heading(tag, level, text, type, style.width())));
  }

  private Galley table(Score score, Tag tag, Blanks blanks) {
    Atom head = head(tag.add(Tag.Role.ROW));
    List<Atom> rows = new ArrayList<>();
    for (Mark mark : score.marks()) {
      rows.add(row(mark, tag.add(Tag.Role.ROW), blanks));
    }
    return Galley.table(3, head, rows);
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
  private Atom row(Mark mark, Tag tag, Blanks blanks) {
    List<Atom> id = text(tag.add(Tag.Role.ROW_HEAD), mark.id(), BODY, 0);
    List<Atom> asks = text(tag.add(Tag.Role.CELL), mark.meaning(), BODY, 1);
    Tag cell = tag.add(Tag.Role.CELL);
    List<Atom> verdict =
        switch (mark.verdict()) {
          case MET -> verdict(cell, mark, BODY);
          case NOT_MET -> verdict(cell, mark, BODY.bold());
          case NOT_APPLICABLE -> verdict(cell, mark, BODY.in(Ink.SOFT));
          case PERSON -> List.of(choice(mark, cell, blanks));
        };
    float height = 2 * PADDING;
    height += Math.max(Stack.height(id), Math.max(Stack.height(asks), Stack.height(verdict)));
    List<Item> items = new ArrayList<>(Stack.at(id, left(0), PADDING));
    items.addAll(Stack.at(asks, left(1), PADDING));
    items.addAll(Stack.at(verdict, left(2), PADDING));
    items.add(rule(height));
    return new Atom(0, height, false, items);
  }

  private List<Atom> verdict(Tag cell, Mark mark, Type type) {
    String words = mark.verdict().words();
    return text(cell, mark.why().isEmpty() ? words : words + ": " + mark.why(), type, 2);
  }

  /** Boxes to tick, each before its word. */
  private Atom choice(Mark mark, Tag cell, Blanks blanks) {
    List<Item> items = new ArrayList<>();
    float x = 0;
    for (String word : List.of(Verdict.MET.words(), Verdict.NOT_MET.words())) {
      Item.Box box = new Item.Box(x, (BODY.leading() - BOX) / 2, BOX, BOX);
      items.add(new Item.Outline(box, 0, 1, Ink.TEXT));
      Blank.Tick tick =
          new Blank.Tick(
              Blanks.key(mark.id()) + "-" + Blanks.key(word), Words.joined(mark.meaning(), word));
      items.addAll(blanks.field(cell, box, tick));
      x += BOX + 4;
      float width = typesetter.width(BODY, word);
      items.add(new Item.Text(cell.add(Tag.Role.PARAGRAPH), word, BODY, x, BODY.baseline(), width));
      x += width + 12;
    }
    return new Atom(0, BODY.leading(), false, items);
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
