package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.Illustration;
import org.posebook.export.sheet.SheetDocument.Link;
import org.posebook.export.sheet.SheetDocument.Options;
import org.posebook.export.sheet.SheetDocument.Part;
import org.posebook.export.sheet.SheetDocument.Remark;
import org.posebook.export.sheet.SheetDocument.Role;
import org.posebook.export.sheet.SheetDocument.Steps;

/** Sets the parts of a pose in a narrow column and small type. */
final class CardParts {
  private static final float GAP = 5;
  private static final float POINT_GAP = 1.5f;
  private static final float STRIP_PADDING = 3;

  /** A strip of more lines may be divided. */
  private static final int MOST_STRIP = 6;

  private static final float BAR = 1.2f * StyleSheet.MM;
  private static final float OPTION_WIDTH = 24 * StyleSheet.MM;
  private static final float OPTION_HEIGHT = 16 * StyleSheet.MM;
  private static final float OPTION_GAP = 2.5f * StyleSheet.MM;

  private final Typesetter typesetter;
  private final PictureSizes pictures;
  private final Type body;
  private final float width;

  CardParts(Typesetter typesetter, PictureSizes pictures, Type body, float width) {
    this.typesetter = typesetter;
    this.pictures = pictures;
    this.body = body;
    this.width = width;
  }

  /** All parts below each other; of a dose the sentence. */
  List<Atom> compose(List<Part> parts, Tag section) {
    List<Atom> atoms = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case DoseStrip dose ->
            atoms.addAll(
                typesetter.paragraph(
                    section.add(Tag.Role.PARAGRAPH), dose.sentence(), body.bold(), GAP, width));
        case Steps steps ->
            atoms.addAll(list(section.add(Tag.Role.NUMBERED_LIST), steps.steps(), GAP, width));
        case Remark remark -> atoms.addAll(remark(remark, section));
        case Options options -> atoms.addAll(options(options, section));
        case Link link -> atoms.addAll(link(link, section));
      }
    }
    return atoms;
  }

  /** A dose in brief, on its tinted strip. */
  List<Atom> strip(String brief, Type type, Tag section) {
    float indent = BAR + 3 * StyleSheet.MM;
    List<Atom> lines =
        typesetter.paragraph(
            section.add(Tag.Role.PARAGRAPH), brief, type, 0, width - indent - STRIP_PADDING);
    if (lines.isEmpty()) {
      return List.of();
    }
    if (lines.size() > MOST_STRIP) {
      // As long as a card: each line brings its own piece, so that it may go on on the next face.
      List<Atom> pieces = new ArrayList<>(lines.size());
      for (int i = 0; i < lines.size(); i++) {
        pieces.add(piece(lines.subList(i, i + 1), indent, 0, i == 0 ? GAP : 0));
      }
      return pieces;
    }
    return List.of(piece(lines, indent, STRIP_PADDING, GAP));
  }

  /** Lines on a tinted ground with a bar before them. */
  private Atom piece(List<Atom> lines, float indent, float padding, float gap) {
    float height = Stack.height(lines) + 2 * padding;
    List<Item> items = new ArrayList<>();
    items.add(new Item.Area(new Item.Box(0, 0, width, height), 0, Ink.TINT));
    items.add(new Item.Area(new Item.Box(0, 0, BAR, height), 0, Ink.ACCENT));
    items.addAll(Stack.at(lines, indent, padding));
    return new Atom(gap, height, false, items);
  }

  /** A list of numbered steps or of points. */
  List<Atom> list(Tag list, List<String> points, float gap, float room) {
    boolean numbered = list.role() == Tag.Role.NUMBERED_LIST;
    Type type = numbered ? body.bold().in(Ink.ACCENT) : body;
    float after = numbered ? 4 : 5;
    float indent = after + typesetter.width(type, numbered ? points.size() + "." : "\u2022");
    List<Atom> atoms = new ArrayList<>(points.size() * 2);
    for (int i = 0; i < points.size(); i++) {
      Tag item = list.add(Tag.Role.ITEM);
      Tag label = item.add(Tag.Role.LABEL);
      String text = numbered ? i + 1 + "." : "\u2022";
      float signWidth = typesetter.width(type, text);
      Item sign =
          new Item.Text(label, text, type, indent - after - signWidth, type.baseline(), signWidth);
      float above = i == 0 ? gap : POINT_GAP;
      List<Atom> lines =
          typesetter.paragraph(item.add(Tag.Role.BODY), points.get(i), body, above, room - indent);
      atoms.addAll(Typesetter.labelled(sign, lines, indent, above, body));
    }
    return atoms;
  }

  /** A label with its text in the same line, or with a list below. */
  List<Atom> remark(Remark remark, Tag section) {
    boolean caution = remark.role() == Role.CAUTION;
    float size = body.size();
    float indent = caution ? size * 1.5f : 0;
    Type labelType = body.bold().in(caution ? Ink.CAUTION : Ink.ACCENT);
    Tag paragraph = section.add(Tag.Role.PARAGRAPH);
    String label = closed(remark.label());
    List<Run> runs = new ArrayList<>(2);
    boolean single = remark.points().size() == 1;
    String clean = typesetter.clean(label);
    runs.add(new Run(paragraph, single && !clean.isEmpty() ? clean + " " : clean, labelType));
    if (single) {
      runs.add(typesetter.run(paragraph, remark.points().getFirst(), body));
    }
    List<Atom> atoms = new ArrayList<>(typesetter.paragraph(runs, GAP, width - indent));
    if (!single) {
      float above = atoms.isEmpty() ? GAP : POINT_GAP;
      atoms = new ArrayList<>(Typesetter.glued(atoms));
      atoms.addAll(list(section.add(Tag.Role.BULLET_LIST), remark.points(), above, width - indent));
    }
    if (!caution) {
      return atoms;
    }
    float top = (body.leading() - size) / 2;
    Item sign = new Item.Warning(new Item.Box(0, top, size * 1.1f, size), Ink.CAUTION);
    return Typesetter.labelled(sign, atoms, indent, GAP, body);
  }

  private List<Atom> options(Options options, Tag section) {
    Type labelType = body.bold().in(Ink.ACCENT);
    List<Atom> atoms =
        new ArrayList<>(
            Typesetter.glued(
                typesetter.paragraph(
                    section.add(Tag.Role.PARAGRAPH),
                    closed(options.label()),
                    labelType,
                    GAP,
                    width)));
    for (Options.Option option : options.options()) {
      atoms.addAll(option(option, section));
    }
    return atoms;
  }

  /** A form with its drawings on the left; a very long text is not kept together. */
  private List<Atom> option(Options.Option option, Tag section) {
    Tag paragraph = section.add(Tag.Role.PARAGRAPH);
    List<Item> items = new ArrayList<>();
    float drawn = 0;
    for (Illustration illustration : option.pictures()) {
      Optional<Shown> shown = Shown.of(illustration, section, option.text(), pictures);
      if (shown.isPresent()) {
        Item item = shown.get().within(OPTION_WIDTH, OPTION_HEIGHT);
        float top = drawn == 0 ? 0 : drawn + OPTION_GAP;
        items.add(item.moved((OPTION_WIDTH - item.box().width()) / 2, top));
        drawn = top + item.box().height();
      }
    }
    if (items.isEmpty()) {
      return typesetter.paragraph(paragraph, option.text(), body, POINT_GAP, width);
    }
    float x = OPTION_WIDTH + OPTION_GAP;
    List<Atom> lines = typesetter.paragraph(paragraph, option.text(), body, 0, width - x);
    float text = Stack.height(lines);
    if (text > 4 * OPTION_HEIGHT) {
      List<Atom> atoms = new ArrayList<>();
      atoms.add(new Atom(POINT_GAP, drawn, true, items));
      atoms.addAll(typesetter.paragraph(paragraph, option.text(), body, POINT_GAP, width));
      return atoms;
    }
    items.addAll(0, Stack.at(lines, x, Math.max(0, (drawn - text) / 2)));
    return List.of(new Atom(OPTION_GAP, Math.max(drawn, text), false, items));
  }

  private List<Atom> link(Link link, Tag section) {
    Tag paragraph = section.add(Tag.Role.PARAGRAPH);
    String label = typesetter.clean(closed(link.label()));
    List<Run> runs = new ArrayList<>(2);
    Mark mark = label.isEmpty() ? paragraph : paragraph.add(Tag.Role.SPAN);
    runs.add(new Run(mark, label.isEmpty() ? label : label + " ", body.bold().in(Ink.ACCENT)));
    Optional<String> target = WebLink.target(link.address());
    Tag tag = target.isPresent() ? paragraph.add(Tag.Role.LINK) : paragraph;
    runs.add(typesetter.run(tag, link.address(), body));
    List<Atom> lines = typesetter.paragraph(runs, GAP, width);
    return target
        .map(
            uri ->
                lines.stream()
                    .map(line -> WebLink.clickable(line, tag, uri, label + " " + link.address()))
                    .toList())
        .orElse(lines);
  }

  /** A label with a mark at its end, unless it has one. */
  private static String closed(String label) {
    String text = label.strip();
    return text.isEmpty() || ".:!?\u2026".indexOf(text.charAt(text.length() - 1)) >= 0
        ? text
        : text + ":";
  }
}
