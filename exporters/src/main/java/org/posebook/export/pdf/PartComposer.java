package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.Link;
import org.posebook.export.sheet.SheetDocument.Options;
import org.posebook.export.sheet.SheetDocument.Part;
import org.posebook.export.sheet.SheetDocument.Remark;
import org.posebook.export.sheet.SheetDocument.Role;
import org.posebook.export.sheet.SheetDocument.Steps;

/** Sets the parts of a pose: dose, steps, remarks, other forms and links. */
final class PartComposer {
  private static final float BAR = 1.2f * StyleSheet.MM;
  private static final float STRIP_INDENT = 4 * StyleSheet.MM;
  private static final float STRIP_PADDING = 4;

  /** The drawing of another form of the pose is at most so large. */
  private static final float OPTION_WIDTH = 27 * StyleSheet.MM;

  private static final float OPTION_HEIGHT = 17 * StyleSheet.MM;

  /** A QR code with its quiet zone. */
  private static final float CODE = 18 * StyleSheet.MM;

  private static final float OPTION_GAP = 3 * StyleSheet.MM;

  private static final int MOST_UNBROKEN = 24;

  private final Typesetter typesetter;
  private final PictureSizes pictures;

  /** Addresses that have their QR code already: one for each is enough. */
  private final Set<String> coded = new HashSet<>();

  PartComposer(Typesetter typesetter, PictureSizes pictures) {
    this.typesetter = typesetter;
    this.pictures = pictures;
  }

  /** The parts with new tags in a section. */
  List<TaggedPart> tag(List<Part> parts, Tag section) {
    return parts.stream().map(part -> tag(part, section)).toList();
  }

  private TaggedPart tag(Part part, Tag section) {
    return switch (part) {
      case DoseStrip dose -> dose(dose, section);
      case Steps steps -> {
        List<Typesetter.Point> points =
            typesetter.points(section.add(Tag.Role.NUMBERED_LIST), steps.steps(), StyleSheet.BODY);
        yield new TaggedPart.Whole(
            (width, indent) ->
                typesetter.numbered(points, StyleSheet.BODY, StyleSheet.PART_GAP, width));
      }
      case Remark remark -> remark(remark, section);
      case Options options -> options(options, section);
      case Link link -> link(link, section);
    };
  }

  /**
   * The atoms of parts below each other.
   *
   * @param indent of remarks, so that they stand in line with the text of steps
   */
  List<Atom> set(List<TaggedPart> parts, float width, float indent) {
    List<Atom> atoms = new ArrayList<>();
    for (TaggedPart part : parts) {
      switch (part) {
        case TaggedPart.RunIn run ->
            typesetter
                .paragraph(run.runs(), StyleSheet.PART_GAP, width - indent)
                .forEach(atom -> atoms.add(atom.indented(indent)));
        case TaggedPart.Whole whole -> atoms.addAll(whole.setter().atoms(width, indent));
      }
    }
    return atoms;
  }

  private TaggedPart dose(DoseStrip dose, Tag section) {
    Run brief = typesetter.run(section.add(Tag.Role.PARAGRAPH), dose.brief(), StyleSheet.DOSE);
    Run sentence =
        typesetter.run(section.add(Tag.Role.PARAGRAPH), dose.sentence(), StyleSheet.BODY);
    return new TaggedPart.Whole(
        (width, indent) -> {
          float inner = width - STRIP_INDENT - STRIP_PADDING;
          List<Atom> lines = new ArrayList<>(typesetter.paragraph(List.of(brief), 0, inner));
          lines.addAll(typesetter.paragraph(List.of(sentence), 0, inner));
          return strip(lines, width);
        });
  }

  private static List<Atom> strip(List<Atom> lines, float width) {
    List<Atom> strip = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      float above = i == 0 ? STRIP_PADDING : 0;
      float below = i + 1 == lines.size() ? STRIP_PADDING + 1 : 0;
      // Each line brings its own piece of the strip, so that a strip may go over a page's end.
      float height = above + lines.get(i).height() + below;
      List<Item> items = new ArrayList<>();
      items.add(new Item.Area(new Item.Box(0, 0, width, height), 0, Ink.TINT));
      items.add(new Item.Area(new Item.Box(0, 0, BAR, height), 0, Ink.ACCENT));
      for (Item item : lines.get(i).items()) {
        items.add(item.moved(STRIP_INDENT, above));
      }
      float gap = i == 0 ? StyleSheet.PART_GAP : 0;
      strip.add(new Atom(gap, height, i + 1 < lines.size(), items));
    }
    return strip;
  }

  private TaggedPart remark(Remark remark, Tag section) {
    Type body = StyleSheet.BODY;
    Type labelType =
        switch (remark.role()) {
          case CAUTION -> body.bold().in(Ink.CAUTION);
          case INFORMATION, OPTION -> body.bold().in(Ink.ACCENT);
        };
    Tag paragraph = section.add(Tag.Role.PARAGRAPH);
    Run label = typesetter.run(paragraph, closed(remark.label(), ":"), labelType);
    if (remark.points().size() > 1) {
      List<Typesetter.Point> points =
          typesetter.points(section.add(Tag.Role.BULLET_LIST), remark.points(), body);
      return new TaggedPart.Whole(
          (width, indent) ->
              signed(
                  remark.role(),
                  indent,
                  inner -> {
                    List<Atom> atoms =
                        new ArrayList<>(
                            Typesetter.glued(
                                typesetter.paragraph(
                                    List.of(label), StyleSheet.PART_GAP, width - inner)));
                    atoms.addAll(typesetter.bullets(points, body, 1, width - inner));
                    return atoms;
                  }));
    }
    List<Run> runs = new ArrayList<>(2);
    if (!label.text().isEmpty()) {
      runs.add(new Run(paragraph, unbroken(label.text()) + " ", labelType));
    }
    runs.add(typesetter.run(paragraph, remark.points().getFirst(), body));
    return switch (remark.role()) {
      case CAUTION ->
          new TaggedPart.Whole(
              (width, indent) ->
                  signed(
                      remark.role(),
                      indent,
                      inner -> typesetter.paragraph(runs, StyleSheet.PART_GAP, width - inner)));
      case INFORMATION, OPTION -> new TaggedPart.RunIn(runs);
    };
  }

  /** Cautions have a sign before their first line; all remarks stand in line with the steps. */
  private static List<Atom> signed(Role role, float indent, Function<Float, List<Atom>> atoms) {
    return switch (role) {
      case CAUTION -> {
        Item sign = new Item.Warning(new Item.Box(0, 1, 15, 14), Ink.CAUTION);
        yield Typesetter.labelled(
            sign,
            atoms.apply(StyleSheet.INDENT),
            StyleSheet.INDENT,
            StyleSheet.PART_GAP,
            StyleSheet.BODY);
      }
      case INFORMATION, OPTION ->
          atoms.apply(indent).stream().map(atom -> atom.indented(indent)).toList();
    };
  }

  /** A form of the pose with its tags. */
  private record Form(Run text, List<Shown> shown) {}

  /** Each form with its drawing on the left. */
  private TaggedPart options(Options options, Tag section) {
    Run label =
        typesetter.run(
            section.add(Tag.Role.PARAGRAPH),
            closed(options.label(), ":"),
            StyleSheet.BODY.bold().in(Ink.ACCENT));
    List<Form> forms = options.options().stream().map(option -> form(option, section)).toList();
    return new TaggedPart.Whole(
        (width, indent) -> {
          List<Atom> atoms =
              new ArrayList<>(
                  Typesetter.glued(
                      typesetter.paragraph(List.of(label), StyleSheet.PART_GAP, width - indent)));
          forms.forEach(form -> atoms.add(atom(form, width - indent)));
          return atoms.stream().map(atom -> atom.indented(indent)).toList();
        });
  }

  private Form form(Options.Option option, Tag section) {
    Tag paragraph = section.add(Tag.Role.PARAGRAPH);
    List<Shown> shown =
        option.pictures().stream()
            .flatMap(each -> Shown.of(each, section, option.text(), pictures).stream())
            .toList();
    return new Form(typesetter.run(paragraph, option.text(), StyleSheet.BODY), shown);
  }

  private Atom atom(Form form, float width) {
    float picture = Math.min(OPTION_WIDTH, width * 0.4f);
    List<Item> items = new ArrayList<>();
    float drawn = 0;
    for (Shown shown : form.shown) {
      float top = drawn == 0 ? 0 : drawn + OPTION_GAP;
      Item item = shown.within(picture, OPTION_HEIGHT);
      items.add(item.moved((picture - item.box().width()) / 2, top));
      drawn = top + item.box().height();
    }
    float x = drawn == 0 ? 0 : picture + OPTION_GAP;
    List<Atom> lines = typesetter.paragraph(List.of(form.text), 0, width - x);
    float text = lines.size() * StyleSheet.BODY.leading();
    float y = Math.max(0, (drawn - text) / 2);
    List<Item> all = new ArrayList<>();
    for (Atom line : lines) {
      for (Item item : line.items()) {
        all.add(item.moved(x, y));
      }
      y += line.height();
    }
    all.addAll(items);
    return new Atom(StyleSheet.POINT_GAP, Math.max(drawn, y), false, all);
  }

  private TaggedPart link(Link link, Tag section) {
    Tag paragraph = section.add(Tag.Role.PARAGRAPH);
    Type type = StyleSheet.BODY.in(Ink.ACCENT);
    Run label =
        typesetter.run(paragraph.add(Tag.Role.SPAN), closed(link.label(), ":"), type.bold());
    Optional<String> target = WebLink.target(link.address());
    Tag tag = paragraph.add(target.isPresent() ? Tag.Role.LINK : Tag.Role.SPAN);
    Run address = typesetter.run(tag, link.address(), type);
    List<Run> runs = new ArrayList<>(2);
    if (!label.text().isEmpty()) {
      runs.add(new Run(label.mark(), label.text() + " ", label.type()));
    }
    runs.add(address);
    String contents = label.text() + " " + link.address();
    Optional<QrCode> code = target.filter(coded::add).flatMap(QrCode::of);
    return new TaggedPart.Whole(
        (width, indent) -> {
          float beside = code.isPresent() ? CODE + OPTION_GAP : 0;
          List<Atom> lines =
              typesetter.paragraph(runs, StyleSheet.PART_GAP, width - indent - beside).stream()
                  .map(
                      atom ->
                          target
                              .map(uri -> WebLink.clickable(atom, tag, uri, contents))
                              .orElse(atom)
                              .indented(indent + beside))
                  .toList();
          return code.map(each -> List.of(besideCode(each, lines, indent))).orElse(lines);
        });
  }

  /** A QR code with the link's text at its right: one atom, that is never divided. */
  private static Atom besideCode(QrCode code, List<Atom> lines, float x) {
    List<Item> items = new ArrayList<>();
    items.add(new Item.Code(code, new Item.Box(x, 0, CODE, CODE)));
    float text = 0;
    for (Atom line : lines) {
      text += line.height();
    }
    float y = Math.max(0, (CODE - text) / 2);
    for (Atom line : lines) {
      for (Item item : line.items()) {
        items.add(item.moved(0, y));
      }
      y += line.height();
    }
    return new Atom(StyleSheet.PART_GAP, Math.max(CODE, y), false, items);
  }

  /** A short label, not to be broken over two lines. */
  private static String unbroken(String label) {
    return label.length() > MOST_UNBROKEN ? label : label.replace(' ', '\u00A0');
  }

  /** A label with a mark at its end, unless it has one. */
  private static String closed(String label, String mark) {
    String text = label.strip();
    if (text.isEmpty() || ".:!?\u2026".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return text;
    }
    return text + mark;
  }
}
