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
  private static final float AFTER_HEADING = 4;
  private static final int FEW_LINES = 4;

  private final Typesetter typesetter;
  private final StyleSheet style;
  private final PictureSizes pictures;
  private final PoseComposer poses;
  private final List<Forms> galleys = new ArrayList<>();
  private final Tag document = Tag.document();

  /** The section that blocks now stand in, and the level of its heading. */
  private Tag section = document;

  private int level = 1;

  SheetComposer(Typesetter typesetter, StyleSheet style, PictureSizes pictures) {
    this.typesetter = typesetter;
    this.style = style;
    this.pictures = pictures;
    this.poses = new PoseComposer(typesetter, style, pictures);
  }

  /** A sheet that is set: its structure, and its galleys from first to last. */
  record Set(Tag document, List<Forms> galleys) {}

  /**
   * Sets a sheet.
   *
   * @param closing a last paragraph
   */
  Set compose(SheetDocument sheet, Optional<String> closing) {
    add(new HeadComposer(typesetter, style, pictures).compose(sheet.head(), document));
    add(new SafetyComposer(typesetter, style).compose(sheet.safety(), document));
    for (SheetDocument.Block block : sheet.blocks()) {
      switch (block) {
        case Heading heading -> heading(heading.level(), heading.text());
        case Paragraph paragraph -> paragraph(paragraph.text(), 8);
        case Bullets bullets -> bullets(bullets);
        case PoseBlock pose -> galleys.add(poses.compose(pose, section, level + 1));
        case Tracker tracker -> tracker(tracker);
        case WritingLines lines -> writingLines(lines);
      }
    }
    closing.ifPresent(text -> paragraph(text, HEADING_GAP));
    return new Set(document, galleys);
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
      add(Galley.heading(HEADING_GAP, atoms));
    }
  }

  private void paragraph(String text, float gap) {
    text(
        gap,
        typesetter.paragraph(
            section.add(Tag.Role.PARAGRAPH), text, StyleSheet.BODY, 0, style.measure()));
  }

  private void bullets(Bullets bullets) {
    text(
        AFTER_HEADING,
        typesetter.bullets(section, bullets.points(), StyleSheet.BODY, 0, style.measure()));
  }

  /** Running text. A few lines below a heading lead to what follows, as the heading does. */
  private void text(float gap, List<Atom> atoms) {
    if (atoms.isEmpty()) {
      return;
    }
    boolean belowHeading =
        !galleys.isEmpty() && galleys.get(galleys.size() - 1).at(Forms.NATURAL).leads();
    if (belowHeading && atoms.size() <= FEW_LINES) {
      add(Galley.heading(AFTER_HEADING, atoms));
    } else {
      add(Galley.text(belowHeading ? AFTER_HEADING : gap, atoms));
    }
  }

  private void tracker(Tracker tracker) {
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
      new TableComposer(typesetter, style).compose(tracker, section).forEach(this::add);
    }
  }

  private void writingLines(WritingLines lines) {
    heading(2, lines.heading());
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < lines.lines(); i++) {
      Item rule =
          new Item.Rule(
              0, StyleSheet.WRITING, style.width(), StyleSheet.WRITING, 0.75f, StyleSheet.RULE);
      atoms.add(new Atom(0, StyleSheet.WRITING + 1, i == 0 && lines.lines() > 1, List.of(rule)));
    }
    if (!atoms.isEmpty()) {
      add(
          new Galley(
              Frame.NONE,
              AFTER_HEADING,
              Galley.Division.LAST_RESORT,
              false,
              List.of(new Column(0, atoms)),
              List.of()));
    }
  }
}
