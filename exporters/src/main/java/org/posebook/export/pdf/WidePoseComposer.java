package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument.PoseBlock;

/** Sets a pose in one column: the name, a large picture, then all that there is to do. */
final class WidePoseComposer implements PoseSetter {
  private static final float GAP = 4 * StyleSheet.MM;

  /** A paragraph of more lines may be divided. */
  private static final int LONG = 8;

  private final float width;
  private final PictureFrame.Room room;
  private final PartComposer composer;
  private final PoseHead heads;
  private final Typesetter typesetter;
  private final PictureSizes pictures;

  /**
   * A composer of wide poses.
   *
   * @param room for pictures, over the full width
   */
  WidePoseComposer(Typesetter typesetter, PictureSizes pictures, PictureFrame.Room room) {
    this.typesetter = typesetter;
    this.pictures = pictures;
    this.width = room.width();
    this.room = room;
    this.composer = new PartComposer(typesetter, pictures);
    this.heads = new PoseHead(typesetter, width);
  }

  @Override
  public Forms compose(PoseBlock pose, Tag parent, int level) {
    Tag section = parent.add(Tag.Role.SECTION);
    List<Atom> head = heads.compose(pose, section, level);
    PictureFrame frame = PictureFrame.of(pose, section, pictures, typesetter, room);
    List<TaggedPart> parts = composer.tag(pose.parts(), section);
    Column airy = text(parts);
    Column close = text(TaggedPart.joined(parts));
    List<Atom> carry = heads.again(pose);
    List<Galley> forms = new ArrayList<>();
    for (int i = 0; i <= Forms.TIGHTEST; i++) {
      List<Atom> atoms = new ArrayList<>(head);
      for (Atom atom : frame.atoms(PoseSetter.tightness(i), 0)) {
        atoms.add(centred(atom));
      }
      Column text = i == Forms.TIGHTEST ? close : airy;
      atoms.addAll(text.spaced(PoseSetter.spacing(i)).atoms());
      forms.add(
          new Galley(
              Frame.RULED,
              GAP,
              Galley.Division.LAST_RESORT,
              false,
              List.of(new Column(0, atoms)),
              carry));
    }
    return new Forms(forms);
  }

  /** A picture in the middle of the column; all else as it is. */
  private Atom centred(Atom atom) {
    if (atom.items().size() != 1) {
      return atom;
    }
    return switch (atom.items().getFirst()) {
      case Item.Picture picture -> atom.indented((width - picture.box().width()) / 2);
      case Item.Drawing drawing -> atom.indented((width - drawing.box().width()) / 2);
      default -> atom;
    };
  }

  private Column text(List<TaggedPart> parts) {
    List<Atom> atoms = new ArrayList<>();
    for (TaggedPart part : parts) {
      atoms.addAll(whole(composer.set(List.of(part), width, 0)));
    }
    return new Column(0, atoms);
  }

  /** A part that has no gaps within goes over the end of a page whole, unless it is very long. */
  private static List<Atom> whole(List<Atom> part) {
    boolean paragraph = part.size() <= LONG && part.stream().skip(1).allMatch(a -> a.gap() == 0);
    if (!paragraph || part.isEmpty()) {
      return part;
    }
    List<Atom> atoms = new ArrayList<>(Typesetter.glued(part.subList(0, part.size() - 1)));
    atoms.add(part.getLast());
    return atoms;
  }
}
