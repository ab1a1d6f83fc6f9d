package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument.Illustration;
import org.posebook.export.sheet.SheetDocument.PoseBlock;

/**
 * A pose's pictures below each other, each with its caption or credit, or a calm empty frame with
 * the pose's name. Their heights are chosen when pages are filled.
 *
 * @param pictures what is shown, if there is something to show
 * @param name the pose's name, for the empty frame
 * @param room the room that there is
 */
record PictureFrame(List<Captioned> pictures, List<Line> name, Room room) {
  private static final float GAP = 6;
  private static final float RADIUS = 2 * StyleSheet.MM;

  /** Of two or more pictures, each is at most this part as tall as one alone. */
  private static final float SHARE = 0.75f;

  /**
   * The room for the pictures of a pose.
   *
   * @param width of the column
   * @param most how tall a picture may be
   * @param least how low a picture may become so that more fits on a page
   */
  record Room(float width, float most, float least) {
    /** The room of an empty frame, which needs less. */
    Room empty() {
      return new Room(width, most * StyleSheet.EMPTY, least * StyleSheet.EMPTY);
    }

    private Room shared() {
      return new Room(width, most * SHARE, least * SHARE);
    }

    private float height(float tightness, float fill) {
      float wanted = most + (least - most) * tightness;
      return Math.max(wanted, Math.min(most, fill));
    }
  }

  /** A picture with the lines under it. */
  record Captioned(Shown shown, List<Atom> caption) {}

  static PictureFrame of(
      PoseBlock pose, Tag section, PictureSizes sizes, Typesetter typesetter, Room room) {
    List<Captioned> pictures = new ArrayList<>();
    for (Illustration illustration : pose.pictures()) {
      Shown.of(illustration, section, pose.name(), sizes)
          .ifPresent(shown -> pictures.add(captioned(shown, section, typesetter, room.width)));
    }
    List<Line> name =
        typesetter.lines(
            Artifact.LAYOUT, pose.name(), StyleSheet.CAPTION, room.width - 8 * StyleSheet.MM);
    return new PictureFrame(pictures, name.size() > 2 ? List.of() : name, room);
  }

  private static Captioned captioned(Shown shown, Tag section, Typesetter typesetter, float width) {
    return new Captioned(
        shown,
        shown
            .caption()
            .map(
                text ->
                    typesetter.paragraph(
                        section.add(Tag.Role.PARAGRAPH), text, StyleSheet.CAPTION, 3, width))
            .orElse(List.of()));
  }

  /** How tall it is; see {@link #atoms}. */
  float height(float tightness, float free) {
    float height = 0;
    for (Atom atom : atoms(tightness, free)) {
      height += atom.gap() + atom.height();
    }
    return height;
  }

  /**
   * Its atoms.
   *
   * @param tightness from 0, as tall as may be, to 1, the floor
   * @param free height that the column has anyway: a picture never shrinks below what it fills
   */
  List<Atom> atoms(float tightness, float free) {
    if (pictures.isEmpty()) {
      return List.of(empty(tightness, free - GAP));
    }
    float rest = 0;
    for (Captioned picture : pictures) {
      rest += GAP;
      for (Atom atom : picture.caption) {
        rest += atom.gap() + atom.height();
      }
    }
    Room each = pictures.size() == 1 ? room : room.shared();
    float height = each.height(tightness, (free - rest) / pictures.size());
    List<Atom> atoms = new ArrayList<>();
    for (Captioned picture : pictures) {
      Item item = picture.shown.within(room.width, height);
      atoms.add(new Atom(GAP, item.box().height(), !picture.caption.isEmpty(), List.of(item)));
      atoms.addAll(picture.caption);
    }
    return atoms;
  }

  /** A tinted panel with a line for the floor, and the name below it. */
  private Atom empty(float tightness, float fill) {
    float height = room.empty().height(tightness, fill);
    float width = room.width;
    float textHeight = name.size() * StyleSheet.CAPTION.leading();
    float text = height - textHeight - 2 * StyleSheet.MM;
    float inset = 4 * StyleSheet.MM;
    List<Item> items = new ArrayList<>();
    items.add(new Item.Area(new Item.Box(0, 0, width, height), RADIUS, Ink.TINT));
    items.add(new Item.Rule(inset, text - 4, width - inset, text - 4, 0.75f, Ink.RULE));
    for (int i = 0; i < name.size(); i++) {
      for (Item item : Typesetter.items(name.get(i), inset)) {
        items.add(item.moved(0, text + i * StyleSheet.CAPTION.leading()));
      }
    }
    return new Atom(GAP, height, false, items);
  }
}
