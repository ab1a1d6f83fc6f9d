package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument.Head;
import org.posebook.export.sheet.SheetDocument.Labelled;
import org.posebook.export.sheet.SheetDocument.Picture;

/** Sets the head of the sheet: logo, title, who made it, fields to fill in, main message. */
final class HeadComposer {
  private static final float LOGO_WIDTH = 40 * StyleSheet.MM;
  private static final float LOGO_HEIGHT = 20 * StyleSheet.MM;
  private static final float LOGO_GAP = 5 * StyleSheet.MM;
  private static final float FIELD_GAP = 5 * StyleSheet.MM;

  private final Typesetter typesetter;
  private final StyleSheet style;
  private final PictureSizes pictures;
  private final Blanks blanks;

  HeadComposer(Setting setting, StyleSheet style) {
    this.typesetter = setting.typesetter();
    this.style = style;
    this.pictures = setting.pictures();
    this.blanks = setting.blanks();
  }

  Galley compose(Head head, Tag document) {
    List<Atom> atoms = new ArrayList<>(title(head, document));
    atoms.addAll(details(head.details(), document));
    fields(head)
        .ifPresent(
            labels ->
                atoms.add(Fields.row(labels, typesetter, blanks, style.width(), document, 2)));
    head.mainMessage()
        .ifPresent(
            message ->
                atoms.addAll(
                    typesetter.paragraph(
                        document.add(Tag.Role.PARAGRAPH),
                        message,
                        StyleSheet.MESSAGE,
                        10,
                        style.width())));
    return Galley.text(0, atoms);
  }

  private List<Atom> title(Head head, Tag document) {
    Optional<Item.Picture> logo =
        head.logo().flatMap(picture -> logo(picture, head.title(), document));
    float x = logo.map(item -> item.box().right() + LOGO_GAP).orElse(0f);
    float width = style.width() - x;
    Tag heading = document.add(Tag.Role.H1);
    List<Atom> text =
        new ArrayList<>(typesetter.paragraph(heading, head.title(), style.title(), 0, width));
    byline(head)
        .ifPresent(
            line ->
                text.addAll(
                    typesetter.paragraph(
                        document.add(Tag.Role.PARAGRAPH), line, StyleSheet.SANSKRIT, 3, width)));
    List<Atom> atoms = new ArrayList<>();
    float height = 0;
    for (Atom atom : text) {
      height += atom.gap() + atom.height();
      atoms.add(atom.indented(x).glue());
    }
    if (atoms.isEmpty()) {
      atoms.add(new Atom(0, 0, true, List.of()));
    }
    List<Item> first = new ArrayList<>();
    first.add(new Item.Bookmark(heading, 1, typesetter.clean(head.title()), 0));
    logo.ifPresent(first::add);
    first.addAll(atoms.get(0).items());
    atoms.set(0, new Atom(0, atoms.get(0).height(), true, first));
    float rest = logo.map(item -> item.box().bottom()).orElse(0f) - height;
    if (rest > 0) {
      atoms.add(new Atom(0, rest, true, List.of()));
    }
    return atoms;
  }

  private Optional<Item.Picture> logo(Picture picture, String title, Tag document) {
    return pictures
        .size(picture.file())
        .map(size -> size.within(LOGO_WIDTH, LOGO_HEIGHT))
        .map(
            size ->
                new Item.Picture(
                    document.figure(picture.alt().isBlank() ? title : picture.alt()),
                    picture.file(),
                    new Item.Box(0, 2, size.width(), size.height())));
  }

  private static Optional<String> byline(Head head) {
    if (head.brand().isPresent() && head.author().isPresent()) {
      return Optional.of(head.brand().get() + " \u00B7 " + head.author().get());
    }
    return head.brand().or(head::author);
  }

  /** Short details stand two in a row. */
  private List<Atom> details(List<Labelled> details, Tag document) {
    float half = (style.width() - FIELD_GAP) / 2;
    List<List<Run>> texts =
        details.stream().map(detail -> detail(detail, document.add(Tag.Role.PARAGRAPH))).toList();
    List<List<Atom>> narrow =
        texts.stream().map(runs -> typesetter.paragraph(runs, 0, half)).toList();
    List<Atom> atoms = new ArrayList<>();
    if (narrow.stream().allMatch(lines -> lines.size() == 1)) {
      for (int i = 0; i < narrow.size(); i += 2) {
        List<Item> row = new ArrayList<>(narrow.get(i).get(0).items());
        if (i + 1 < narrow.size()) {
          row.addAll(narrow.get(i + 1).get(0).indented(half + FIELD_GAP).items());
        }
        atoms.add(new Atom(i == 0 ? 6 : 2, StyleSheet.BODY.leading(), false, row));
      }
    } else {
      for (List<Run> runs : texts) {
        atoms.addAll(typesetter.paragraph(runs, atoms.isEmpty() ? 6 : 2, style.measure()));
      }
    }
    return atoms;
  }

  private List<Run> detail(Labelled detail, Tag paragraph) {
    String label = typesetter.clean(detail.label());
    String mark = label.isEmpty() ? "" : label.endsWith(":") ? " " : ": ";
    return List.of(
        new Run(paragraph, label + mark, StyleSheet.BODY.bold()),
        typesetter.run(paragraph, detail.text(), StyleSheet.BODY));
  }

  /** The fields to fill in: those that the details do not tell already. */
  private static Optional<List<String>> fields(Head head) {
    List<String> fields = new ArrayList<>(List.of(Words.FOR, Words.FROM, Words.DATE));
    head.details().forEach(detail -> fields.removeIf(detail.label()::equalsIgnoreCase));
    return fields.isEmpty() ? Optional.empty() : Optional.of(fields);
  }
}
