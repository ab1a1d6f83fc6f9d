package org.posebook.export.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.Illustration;
import org.posebook.export.sheet.SheetDocument.Link;
import org.posebook.export.sheet.SheetDocument.Options;
import org.posebook.export.sheet.SheetDocument.Part;
import org.posebook.export.sheet.SheetDocument.Remark;
import org.posebook.export.sheet.SheetDocument.Role;
import org.posebook.export.sheet.SheetDocument.Steps;

/** Sets the parts of a pose: dose, steps, remarks and links. */
final class PartComposer {
  /** Where a reader may be sent. */
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private static final float BAR = 1.2f * StyleSheet.MM;
  private static final float STRIP_INDENT = 4 * StyleSheet.MM;
  private static final float STRIP_PADDING = 4;

  /** The drawing of another form of the pose is at most so large. */
  private static final float OPTION_WIDTH = 34 * StyleSheet.MM;

  private static final float OPTION_HEIGHT = 22 * StyleSheet.MM;
  private static final float OPTION_GAP = 3 * StyleSheet.MM;

  private final Typesetter typesetter;
  private final PictureSizes pictures;
  private final float width;
  private final float indent;

  /**
   * A composer for a column.
   *
   * @param indent of remarks, so that they stand in line with the text of steps
   */
  PartComposer(Typesetter typesetter, PictureSizes pictures, float width, float indent) {
    this.typesetter = typesetter;
    this.pictures = pictures;
    this.width = width;
    this.indent = indent;
  }

  /** The atoms of all parts, below each other. */
  List<Atom> compose(List<Part> parts, Tag section) {
    List<Atom> atoms = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case DoseStrip dose -> atoms.addAll(dose(dose, section));
        case Steps steps ->
            atoms.addAll(
                typesetter.numbered(
                    section, steps.steps(), StyleSheet.BODY, StyleSheet.PART_GAP, width));
        case Remark remark -> atoms.addAll(remark(remark, section));
        case Options options -> atoms.addAll(options(options, section));
        case Link link -> atoms.addAll(link(link, section));
      }
    }
    return atoms;
  }

  private List<Atom> dose(DoseStrip dose, Tag section) {
    float inner = width - STRIP_INDENT - STRIP_PADDING;
    List<Atom> lines = new ArrayList<>();
    lines.addAll(
        typesetter.paragraph(
            section.add(Tag.Role.PARAGRAPH), dose.brief(), StyleSheet.DOSE, 0, inner));
    lines.addAll(
        typesetter.paragraph(
            section.add(Tag.Role.PARAGRAPH), dose.sentence(), StyleSheet.BODY, 0, inner));
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

  private List<Atom> remark(Remark remark, Tag section) {
    Type body = StyleSheet.BODY;
    float inner = width - (remark.role() == Role.CAUTION ? StyleSheet.INDENT : indent);
    Type labelType =
        switch (remark.role()) {
          case CAUTION -> body.bold().in(Ink.CAUTION);
          case INFORMATION, OPTION -> body.bold().in(Ink.ACCENT);
        };
    boolean single = remark.points().size() == 1;
    String label = closed(remark.label(), ":");
    Tag paragraph = section.add(Tag.Role.PARAGRAPH);
    List<Atom> atoms = new ArrayList<>();
    if (single) {
      Run text = typesetter.run(paragraph, remark.points().get(0), body);
      Run head = typesetter.run(paragraph, label, labelType);
      List<Run> runs =
          head.text().isEmpty()
              ? List.of(text)
              : List.of(new Run(paragraph, head.text() + " ", labelType), text);
      atoms.addAll(typesetter.paragraph(runs, StyleSheet.PART_GAP, inner));
    } else {
      atoms.addAll(
          Typesetter.glued(
              typesetter.paragraph(paragraph, label, labelType, StyleSheet.PART_GAP, inner)));
      atoms.addAll(typesetter.bullets(section, remark.points(), body, 1, inner));
    }
    return signed(remark.role(), atoms);
  }

  /** Cautions have a sign before their first line; all remarks stand in line with the steps. */
  private List<Atom> signed(Role role, List<Atom> atoms) {
    return switch (role) {
      case CAUTION -> {
        Item sign = new Item.Warning(new Item.Box(0, 1, 15, 14), Ink.CAUTION);
        yield Typesetter.labelled(
            sign, atoms, StyleSheet.INDENT, StyleSheet.PART_GAP, StyleSheet.BODY);
      }
      case INFORMATION, OPTION -> atoms.stream().map(atom -> atom.indented(indent)).toList();
    };
  }

  /** Each form with its drawing on the left. */
  private List<Atom> options(Options options, Tag section) {
    float inner = width - indent;
    float picture = Math.min(OPTION_WIDTH, inner * 0.4f);
    List<Atom> atoms = new ArrayList<>();
    atoms.addAll(
        Typesetter.glued(
            typesetter.paragraph(
                section.add(Tag.Role.PARAGRAPH),
                closed(options.label(), ":"),
                StyleSheet.BODY.bold().in(Ink.ACCENT),
                StyleSheet.PART_GAP,
                inner)));
    for (Options.Option option : options.options()) {
      atoms.add(option(option, section, picture, inner));
    }
    return atoms.stream().map(atom -> atom.indented(indent)).toList();
  }

  private Atom option(Options.Option option, Tag section, float picture, float inner) {
    List<Item> items = new ArrayList<>();
    Tag paragraph = section.add(Tag.Role.PARAGRAPH);
    float drawn = 0;
    for (Illustration illustration : option.pictures()) {
      Optional<Shown> shown = Shown.of(illustration, section, option.text(), pictures);
      if (shown.isPresent()) {
        float top = drawn == 0 ? 0 : drawn + OPTION_GAP;
        Item item = shown.get().within(picture, OPTION_HEIGHT);
        items.add(item.moved((picture - item.box().width()) / 2, top));
        drawn = top + item.box().height();
      }
    }
    float x = drawn == 0 ? 0 : picture + OPTION_GAP;
    List<Atom> lines =
        typesetter.paragraph(paragraph, option.text(), StyleSheet.BODY, 0, inner - x);
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

  private List<Atom> link(Link link, Tag section) {
    Tag paragraph = section.add(Tag.Role.PARAGRAPH);
    Type type = StyleSheet.BODY.in(Ink.ACCENT);
    Run label =
        typesetter.run(paragraph.add(Tag.Role.SPAN), closed(link.label(), ":"), type.bold());
    Optional<String> target = target(link.address());
    Tag tag = paragraph.add(target.isPresent() ? Tag.Role.LINK : Tag.Role.SPAN);
    Run address = typesetter.run(tag, link.address(), type);
    List<Run> runs = new ArrayList<>(2);
    if (!label.text().isEmpty()) {
      runs.add(new Run(label.mark(), label.text() + " ", label.type()));
    }
    runs.add(address);
    String contents = label.text() + " " + link.address();
    return typesetter.paragraph(runs, StyleSheet.PART_GAP, width - indent).stream()
        .map(
            atom ->
                target
                    .map(uri -> clickable(atom, tag, uri, contents))
                    .orElse(atom)
                    .indented(indent))
        .toList();
  }

  /** The atom with an area over the link's text, and a line below it. */
  private static Atom clickable(Atom atom, Tag tag, String uri, String contents) {
    List<Item> items = new ArrayList<>(atom.items());
    for (Item item : atom.items()) {
      if (item instanceof Item.Text text && text.mark() == tag) {
        float below = text.y() + 2;
        items.add(new Item.Rule(text.x(), below, text.x() + text.width(), below, 0.5f, Ink.ACCENT));
        items.add(
            new Item.Link(
                tag, new Item.Box(text.x(), 0, text.width(), atom.height()), uri, contents));
      }
    }
    return new Atom(atom.gap(), atom.height(), atom.glued(), items);
  }

  /** The address as a URI in ASCII, where it is one that a reader may be sent to. */
  private static Optional<String> target(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return SCHEMES.contains(scheme) ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
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
