package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Bullets;
import org.posebook.export.sheet.SheetDocument.Heading;
import org.posebook.export.sheet.SheetDocument.Paragraph;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Tracker;
import org.posebook.export.sheet.SheetDocument.WritingLines;

/** Sets a whole sheet: a galley for each block, in reading order. */
final class SheetComposer {
  private static final float HEADING_GAP = 7 * StyleSheet.MM;
  private static final float SUBHEADING_GAP = 4.5f * StyleSheet.MM;

  /** Between two short points that share a line. */
  private static final float COLUMN_GAP = 5 * StyleSheet.MM;

  /** So many short points stand below each other; more share lines. */
  private static final int FEW = 3;

  private static final float AFTER_HEADING = 4;

  private final Setting setting;
  private final Typesetter typesetter;
  private final StyleSheet style;
  private final PoseSetter poses;
  private final List<Forms> galleys = new ArrayList<>();
  private final Tag document;

  /** The section that blocks now stand in, and the level of its heading. */
  private Tag section;

  private int level = 1;

  SheetComposer(Setting setting, StyleSheet style, PoseSetter poses, Tag document) {
    this.document = document;
    this.section = document;
    this.setting = setting;
    this.typesetter = setting.typesetter();
    this.style = style;
    this.poses = poses;
  }

  /**
   * Sets a sheet; gives its galleys from first to last.
   *
   * @param closing a last paragraph
   */
  List<Forms> compose(SheetDocument sheet, Optional<String> closing) {
    add(new HeadComposer(setting, style).compose(sheet.head(), document));
    galleys.add(new SafetyComposer(typesetter, style).compose(sheet.safety(), document));
    int number = 0;
    for (SheetDocument.Block block : sheet.blocks()) {
      number++;
      switch (block) {
        case Heading heading -> heading(heading.level(), heading.text());
        case Paragraph paragraph -> paragraph(paragraph.label(), paragraph.text(), 8);
        case Bullets bullets -> bullets(bullets);
        case PoseBlock pose -> galleys.add(poses.compose(pose, section, level + 1));
        case Tracker tracker -> tracker(tracker, number);
        case WritingLines lines -> writingLines(lines, number);
      }
    }
    closing.ifPresent(text -> paragraph(Optional.empty(), text, HEADING_GAP));
    return galleys;
  }

  private void add(Galley galley) {
    galleys.add(Forms.of(galley));
  }

  private void heading(int wanted, String text) {
    if (text.isBlank()) {
      return;
    }
    if (wanted == 2) {
      section = document.add(Tag.Role.SECTION);
    }
    // A part of a part, where no part was begun, is a part itself: levels are never skipped.
    level = Math.min(wanted, level + 1);
    Tag tag = section.add(Tag.Role.heading(level));
    Type type = level == 2 ? StyleSheet.HEADING : StyleSheet.SUBHEADING;
    List<Atom> atoms = new ArrayList<>(typesetter.paragraph(tag, text, type, 0, style.width()));
    if (!atoms.isEmpty()) {
      List<Item> items = new ArrayList<>(atoms.get(0).items());
      items.add(new Item.Bookmark(tag, level, typesetter.clean(text), 0));
      Atom first = atoms.get(0);
      atoms.set(0, new Atom(0, first.height(), first.glued(), items));
      add(Galley.heading(level == 2 ? HEADING_GAP : SUBHEADING_GAP, atoms));
    }
  }

  private void paragraph(Optional<String> label, String text, float gap) {
    Tag tag = section.add(Tag.Role.PARAGRAPH);
    List<Run> runs = new ArrayList<>(2);
    label
        .map(typesetter::clean)
        .filter(clean -> !clean.isEmpty())
        .ifPresent(
            clean -> {
              String mark = clean.endsWith(":") ? " " : ": ";
              runs.add(new Run(tag, clean + mark, StyleSheet.BODY.bold().in(Ink.ACCENT)));
            });
    runs.add(typesetter.run(tag, text, StyleSheet.BODY));
    text(gap, typesetter.paragraph(runs, 0, style.measure()));
  }

  /** A list; many short points stand in pairs, which are read line by line. */
  private void bullets(Bullets bullets) {
    List<Typesetter.Point> points =
        typesetter.points(section.add(Tag.Role.BULLET_LIST), bullets.points(), StyleSheet.BODY);
    float half = (style.width() - COLUMN_GAP) / 2;
    List<Atom> narrow = typesetter.bullets(points, StyleSheet.BODY, 0, half);
    if (points.size() > FEW && narrow.size() == points.size()) {
      text(AFTER_HEADING, Typesetter.ends(Typesetter.pairs(narrow, half + COLUMN_GAP)));
    } else {
      text(
          AFTER_HEADING,
          Typesetter.ends(typesetter.bullets(points, StyleSheet.BODY, 0, style.measure())));
    }
  }

  /** Running text. */
  private void text(float gap, List<Atom> atoms) {
    if (!atoms.isEmpty()) {
      boolean belowHeading =
          !galleys.isEmpty() && galleys.get(galleys.size() - 1).at(Forms.NATURAL).leads();
      add(Galley.text(belowHeading ? AFTER_HEADING : gap, atoms));
    }
  }

  private void tracker(Tracker tracker, int number) {
    heading(2, tracker.heading());
    List<Atom> instruction =
        typesetter.paragraph(
            section.add(Tag.Role.PARAGRAPH),
            tracker.instruction(),
            StyleSheet.BODY,
            0,
            style.measure());
    if (!instruction.isEmpty()) {
      add(Galley.heading(AFTER_HEADING, instruction));
    }
    if (!tracker.columns().isEmpty() || !tracker.rows().isEmpty()) {
      Blanks blanks = setting.blanks().within("log-" + number);
      new TableComposer(typesetter, style, blanks).compose(tracker, section).forEach(this::add);
    }
  }

  /** Lines to write on. In a tighter form there are fewer of them, but at least two. */
  private void writingLines(WritingLines lines, int number) {
    heading(2, lines.heading());
    if (lines.lines() < 1) {
      return;
    }
    List<Atom> rules = rules(lines, number);
    List<Galley> forms = new ArrayList<>();
    for (int i = 0; i <= Forms.TIGHTEST; i++) {
      int fewer = Math.max(0, i - Forms.NATURAL);
      int count = Math.max(Math.min(2, lines.lines()), lines.lines() - fewer);
      forms.add(
          new Galley(
              Frame.NONE,
              AFTER_HEADING,
              Galley.Division.LAST_RESORT,
              false,
              List.of(new Column(0, rules.subList(0, count))),
              List.of()));
    }
    galleys.add(new Forms(forms));
  }

  /** The rules of the roomiest form; tighter forms have the first ones of them. */
  private List<Atom> rules(WritingLines lines, int number) {
    float y = StyleSheet.WRITING;
    int count = lines.lines();
    Blanks blanks = setting.blanks().within("lines-" + number);
    List<Atom> atoms = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      List<Item> items = new ArrayList<>();
      items.add(new Item.Rule(0, y, style.width(), y, 0.75f, Ink.RULE));
      String spoken = Words.line(lines.heading(), i + 1);
      items.addAll(
          blanks.field(
              section,
              Blanks.on(0, style.width(), y),
              new Blank.Words(Integer.toString(i + 1), spoken, StyleSheet.BODY)));
      atoms.add(new Atom(0, y + 1, i == 0 && count > 1, items));
    }
    return atoms;
  }
}
