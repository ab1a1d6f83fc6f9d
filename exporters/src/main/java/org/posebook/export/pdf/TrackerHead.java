package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.posebook.export.sheet.SheetDocument.Head;

/** Sets the top of a tracker: title, fields to fill in, how to use it, a scale for pain. */
final class TrackerHead {
  private static final float FIELD_GAP = 5 * StyleSheet.MM;
  private static final float SCALE = 7 * StyleSheet.MM;
  private static final float LOGO_WIDTH = 34 * StyleSheet.MM;
  private static final float LOGO_HEIGHT = 15 * StyleSheet.MM;
  private static final int WORST = 10;

  private final Typesetter typesetter;
  private final PictureSizes pictures;
  private final Blanks blanks;
  private final float width;

  TrackerHead(Setting setting, Blanks blanks, float width) {
    this.typesetter = setting.typesetter();
    this.pictures = setting.pictures();
    this.blanks = blanks;
    this.width = width;
  }

  /**
   * The top of a tracker.
   *
   * @param first whether it is the first of the file's trackers, which has the sheet's title
   */
  List<Atom> compose(Head head, TrackerSpan span, Tag part, boolean first) {
    List<Item> logo = first ? logo(head, part) : List.of();
    float beside = logo.isEmpty() ? 0 : logo.getFirst().box().width() + FIELD_GAP;
    List<Atom> atoms = new ArrayList<>();
    if (first) {
      Tag title = part.add(Tag.Role.H1);
      atoms.addAll(bookmarked(title, head.title(), StyleSheet.SANSKRIT, 1, width - beside));
    }
    Tag heading = part.add(Tag.Role.H2);
    atoms.addAll(bookmarked(heading, span.title(), StyleSheet.TITLE, 2, width - beside));
    if (!logo.isEmpty()) {
      List<Item> items = new ArrayList<>(logo);
      items.addAll(atoms.getFirst().items());
      atoms.set(0, new Atom(0, atoms.getFirst().height(), true, items));
    }
    atoms.add(fields(part, span));
    atoms.addAll(
        typesetter.paragraph(
            part.add(Tag.Role.PARAGRAPH),
            span.instruction(),
            StyleSheet.BODY,
            8,
            Math.min(width, StyleSheet.MEASURE)));
    atoms.addAll(scale(part));
    return atoms;
  }

  private List<Item> logo(Head head, Tag part) {
    return head.logo().stream()
        .flatMap(
            picture ->
                pictures.size(picture.file()).stream()
                    .map(size -> size.within(LOGO_WIDTH, LOGO_HEIGHT))
                    .<Item>map(
                        size ->
                            new Item.Picture(
                                part.figure(picture.alt().isBlank() ? head.title() : picture.alt()),
                                picture.file(),
                                new Item.Box(
                                    width - size.width(), 0, size.width(), size.height()))))
        .toList();
  }

  private List<Atom> bookmarked(Tag tag, String text, Type type, int level, float room) {
    List<Atom> lines = new ArrayList<>(typesetter.paragraph(tag, text, type, 0, room));
    if (!lines.isEmpty()) {
      List<Item> items = new ArrayList<>(lines.getFirst().items());
      items.add(new Item.Bookmark(tag, level, typesetter.clean(text), 0));
      lines.set(0, new Atom(0, lines.getFirst().height(), true, items));
    }
    return lines;
  }

  /** Labels with rules to write on. */
  private Atom fields(Tag part, TrackerSpan span) {
    float line = StyleSheet.WRITING - 4;
    float half = (width - FIELD_GAP) * 0.58f;
    List<Item> items = new ArrayList<>();
    String before = span.title() + ", ";
    items.addAll(field(Words.NAME, 0, half, line, part, before));
    items.addAll(field(Words.STARTING, half + FIELD_GAP, width, line, part, before));
    return new Atom(0, StyleSheet.WRITING, false, items);
  }

  private List<Item> field(String label, float x, float end, float y, Tag part, String before) {
    List<Item> items = new ArrayList<>();
    String text = label + ":";
    float labelWidth = typesetter.width(StyleSheet.BODY, text);
    items.add(
        new Item.Text(part.add(Tag.Role.PARAGRAPH), text, StyleSheet.BODY, x, y - 1, labelWidth));
    items.add(new Item.Rule(x + labelWidth + 4, y, end, y, 0.75f, Ink.RULE));
    items.addAll(
        blanks.field(
            part,
            Blanks.on(x + labelWidth + 4, end, y),
            new Blank.Words(
                Blanks.key(label), before + label.toLowerCase(Locale.ROOT), StyleSheet.BODY)));
    return items;
  }

  /** The numbers from no pain to the worst pain, in a row of boxes. */
  private List<Atom> scale(Tag part) {
    Type label = StyleSheet.BODY.bold();
    List<Item> ends = new ArrayList<>();
    ends.addAll(text(part.add(Tag.Role.PARAGRAPH), Words.NO_PAIN, label, 0));
    float right = width - typesetter.width(label, Words.WORST_PAIN);
    ends.addAll(text(part.add(Tag.Role.PARAGRAPH), Words.WORST_PAIN, label, right));
    Tag numbers = part.add(Tag.Role.PARAGRAPH);
    List<Item> boxes = new ArrayList<>();
    float cell = width / (WORST + 1);
    for (int i = 0; i <= WORST; i++) {
      String number = Integer.toString(i);
      float free = cell - typesetter.width(label, number);
      float y = (SCALE - label.leading()) / 2;
      boxes.addAll(
          text(numbers, number + (i < WORST ? " " : ""), label, i * cell + free / 2).stream()
              .map(item -> item.moved(0, y))
              .toList());
    }
    boxes.add(new Item.Outline(new Item.Box(0, 0, width, SCALE), 0, 0.75f, Ink.RULE));
    for (int i = 1; i <= WORST; i++) {
      boxes.add(new Item.Rule(i * cell, 0, i * cell, SCALE, 0.75f, Ink.RULE));
    }
    return List.of(new Atom(8, label.leading() + 1, true, ends), new Atom(0, SCALE, false, boxes));
  }

  private List<Item> text(Tag tag, String text, Type type, float x) {
    float textWidth = typesetter.width(type, text.strip());
    return List.of(new Item.Text(tag, text, type, x, type.baseline(), textWidth));
  }
}
