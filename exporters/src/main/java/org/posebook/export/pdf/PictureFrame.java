package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.PoseBlock;

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

  /** A picture that can be shown. */
  record Shown(Tag figure, String file, PictureSizes.Size size) {}

  static PictureFrame of(
      PoseBlock pose, Tag section, PictureSizes sizes, Typesetter typesetter, float width) {
    Optional<Shown> shown =
        pose.picture()
            .flatMap(
                picture ->
                    sizes
                        .size(picture.file())
                        .map(
                            size ->
                                new Shown(figure(section, picture, pose), picture.file(), size)));
    List<Atom> credit =
        pose.picture()
            .filter(picture -> shown.isPresent())
            .flatMap(SheetDocument.Picture::credit)
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

  private static Tag figure(Tag section, SheetDocument.Picture picture, PoseBlock pose) {
    return section.figure(picture.alt().isBlank() ? pose.name() : picture.alt());
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
    return new Atom(
        GAP,
        size.height(),
        !credit.isEmpty(),
        List.of(new Item.Picture(shown.figure(), shown.file(), box)));
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
