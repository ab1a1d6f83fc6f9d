package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.posebook.export.sheet.SheetDocument.Drawing;
import org.posebook.export.sheet.SheetDocument.Illustration;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.figure.draw.Figure;

/**
 * A pose's picture with its credit, or a calm empty frame with the pose's name. Its height is
 * chosen when pages are filled.
 *
 * @param picture what is shown, if there is something to show
 * @param name the pose's name, for the empty frame
 * @param credit the credit's lines
 * @param width of the column
 */
record PictureFrame(Optional<Shown> picture, List<Line> name, List<Atom> credit, float width) {
  private static final float GAP = 6;
  private static final float RADIUS = 2 * StyleSheet.MM;

  /** A drawing is at most so many times smaller than life: small moves are not blown up. */
  private static final float DRAWING_SCALE = 26;

  /** A tenth of a millimetre, at that scale, in points. */
  private static final float UNIT = StyleSheet.MM / 10 / DRAWING_SCALE;

  /** What can be shown: its size as it would be, and how it is placed. */
  record Shown(PictureSizes.Size size, Function<Item.Box, Item> placed) {}

  static PictureFrame of(
      PoseBlock pose, Tag section, PictureSizes sizes, Typesetter typesetter, float width) {
    Optional<Shown> shown = pose.picture().flatMap(picture -> shown(picture, pose, section, sizes));
    List<Atom> credit =
        pose.picture()
            .filter(picture -> shown.isPresent())
            .flatMap(PictureFrame::credit)
            .map(
                text ->
                    typesetter.paragraph(
                        section.add(Tag.Role.PARAGRAPH), text, StyleSheet.FURNITURE, 3, width))
            .orElse(List.of());
    List<Line> name =
        typesetter.lines(
            Artifact.LAYOUT, pose.name(), StyleSheet.CAPTION, width - 8 * StyleSheet.MM);
    return new PictureFrame(shown, name.size() > 2 ? List.of() : name, credit, width);
  }

  private static Optional<Shown> shown(
      Illustration illustration, PoseBlock pose, Tag section, PictureSizes sizes) {
    return switch (illustration) {
      case Picture picture ->
          sizes
              .size(picture.file())
              .map(
                  size -> {
                    Tag tag = figure(section, picture.alt(), pose);
                    return new Shown(size, box -> new Item.Picture(tag, picture.file(), box));
                  });
      case Drawing drawing -> {
        Figure.Bounds bounds = drawing.figure().bounds();
        Tag tag = figure(section, drawing.alt(), pose);
        yield Optional.of(
            new Shown(
                new PictureSizes.Size(bounds.width() * UNIT, bounds.height() * UNIT),
                box -> new Item.Drawing(tag, drawing.figure(), box)));
      }
    };
  }

  private static Optional<String> credit(Illustration illustration) {
    return switch (illustration) {
      case Picture picture -> picture.credit();
      case Drawing drawing -> Optional.empty();
    };
  }

  private static Tag figure(Tag section, String alt, PoseBlock pose) {
    return section.figure(alt.isBlank() ? pose.name() : alt);
  }

  /**
   * Its atoms.
   *
   * @param tightness from 0, as tall as may be, to 1, the floor
   * @param free height that the column has anyway: a picture never shrinks below what it fills
   */
  List<Atom> atoms(float tightness, float free) {
    float rest = GAP;
    for (Atom atom : credit) {
      rest += atom.gap() + atom.height();
    }
    float fill = free - rest;
    List<Atom> atoms = new ArrayList<>(1 + credit.size());
    atoms.add(picture.isPresent() ? shown(picture.get(), tightness, fill) : empty(tightness, fill));
    atoms.addAll(credit);
    return atoms;
  }

  private Atom shown(Shown shown, float tightness, float fill) {
    float height = height(StyleSheet.PICTURE_HEIGHT, StyleSheet.PICTURE_FLOOR, tightness, fill);
    PictureSizes.Size size = shown.size().within(width, height);
    Item.Box box = new Item.Box(0, 0, size.width(), size.height());
    return new Atom(GAP, size.height(), !credit.isEmpty(), List.of(shown.placed().apply(box)));
  }

  /** A tinted panel with a line for the floor, and the name below it. */
  private Atom empty(float tightness, float fill) {
    float height = height(StyleSheet.EMPTY_HEIGHT, StyleSheet.EMPTY_FLOOR, tightness, fill);
    float textHeight = name.size() * StyleSheet.CAPTION.leading();
    float text = height - textHeight - 2 * StyleSheet.MM;
    float inset = 4 * StyleSheet.MM;
    List<Item> items = new ArrayList<>();
    items.add(new Item.Area(new Item.Box(0, 0, width, height), RADIUS, StyleSheet.TINT));
    items.add(new Item.Rule(inset, text - 4, width - inset, text - 4, 0.75f, StyleSheet.RULE));
    for (int i = 0; i < name.size(); i++) {
      for (Item item : Typesetter.items(name.get(i), inset)) {
        items.add(item.moved(0, text + i * StyleSheet.CAPTION.leading()));
      }
    }
    return new Atom(GAP, height, false, items);
  }

  private static float height(float most, float least, float tightness, float fill) {
    float wanted = most + (least - most) * tightness;
    return Math.max(wanted, Math.min(most, fill));
  }
}
