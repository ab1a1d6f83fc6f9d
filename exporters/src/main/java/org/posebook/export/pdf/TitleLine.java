package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.posebook.export.sheet.SheetDocument.Head;

/**
 * Sets a short head: logo, title, who made it and the main message, without fields to fill in.
 *
 * @param title how the title is set
 * @param message how the main message is set
 * @param width of the page between its margins
 */
record TitleLine(
    Typesetter typesetter, PictureSizes pictures, Type title, Type message, float width) {
  private static final float LOGO_WIDTH = 36 * StyleSheet.MM;
  private static final float LOGO_HEIGHT = 18 * StyleSheet.MM;
  private static final float GAP = 5 * StyleSheet.MM;

  /** The head as one atom, or as a line of text each where it is taller than it should be. */
  List<Atom> atoms(Head head, Tag parent, float most) {
    return compose(head, Tag.document()).height() <= most
        ? List.of(compose(head, parent))
        : lines(head, parent);
  }

  /** A very long title is set like running text. */
  private List<Atom> lines(Head head, Tag parent) {
    Tag heading = parent.add(Tag.Role.H1);
    Type type = StyleSheet.CAPTION.bold().in(Ink.ACCENT);
    List<Atom> atoms =
        new ArrayList<>(
            Stack.marked(
                typesetter.paragraph(heading, head.title(), type, 0, width),
                heading,
                1,
                typesetter.clean(head.title())));
    Stream.concat(byline(head).stream(), head.mainMessage().stream())
        .forEach(
            text ->
                atoms.addAll(
                    typesetter.paragraph(
                        parent.add(Tag.Role.PARAGRAPH), text, StyleSheet.CAPTION, 3, width)));
    return atoms;
  }

  /** The head as one atom. */
  Atom compose(Head head, Tag parent) {
    Optional<PictureSizes.Size> logo =
        head.logo()
            .flatMap(picture -> pictures.size(picture.file()))
            .map(size -> size.within(LOGO_WIDTH, LOGO_HEIGHT));
    float x = logo.map(size -> size.width() + GAP).orElse(0f);
    List<Item> items = new ArrayList<>();
    if (logo.isPresent() && head.logo().isPresent()) {
      String alt = head.logo().get().alt();
      items.add(
          new Item.Picture(
              parent.figure(alt.isBlank() ? head.title() : alt),
              head.logo().get().file(),
              new Item.Box(0, 1, logo.get().width(), logo.get().height())));
    }
    Tag heading = parent.add(Tag.Role.H1);
    List<Atom> atoms =
        new ArrayList<>(
            Stack.marked(
                typesetter.paragraph(heading, head.title(), title, 0, width - x),
                heading,
                1,
                typesetter.clean(head.title())));
    byline(head)
        .ifPresent(
            line ->
                atoms.addAll(
                    typesetter.paragraph(
                        parent.add(Tag.Role.PARAGRAPH), line, StyleSheet.CAPTION, 1, width - x)));
    head.mainMessage()
        .ifPresent(
            text ->
                atoms.addAll(
                    typesetter.paragraph(
                        parent.add(Tag.Role.PARAGRAPH), text, message, 2, width - x)));
    items.addAll(Stack.at(atoms, x, 0));
    float height = Math.max(Stack.height(atoms), logo.map(size -> size.height() + 1).orElse(0f));
    return new Atom(0, height, false, items);
  }

  /** Who hands it out, and who wrote it. */
  static Optional<String> byline(Head head) {
    return head.brand()
        .map(brand -> head.author().map(author -> brand + " \u00B7 " + author).orElse(brand))
        .or(head::author);
  }
}
