package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument.PoseBlock;

/** Sets a pose in two columns: name and picture on the left, what to do on the right. */
final class PoseComposer implements PoseSetter {
  private static final float GAP = 4 * StyleSheet.MM;

  private final StyleSheet style;
  private final PartComposer composer;
  private final PoseHead heads;
  private final PictureFrame.Room room;
  private final Typesetter typesetter;
  private final PictureSizes pictures;

  PoseComposer(Typesetter typesetter, StyleSheet style, PictureSizes pictures) {
    this.typesetter = typesetter;
    this.style = style;
    this.pictures = pictures;
    this.composer = new PartComposer(typesetter, pictures);
    this.heads = new PoseHead(typesetter, style.left());
    this.room =
        new PictureFrame.Room(style.left(), StyleSheet.PICTURE_HEIGHT, StyleSheet.PICTURE_FLOOR);
  }

  /**
   * The parts of a pose in the two columns.
   *
   * @param left under the picture
   * @param right beside it
   */
  private record Shares(Column left, Column right) {
    Shares spaced(float factor) {
      return new Shares(left.spaced(factor), right.spaced(factor));
    }
  }

  @Override
  public Forms compose(PoseBlock pose, Tag parent, int level) {
    Tag section = parent.add(Tag.Role.SECTION);
    Column head = new Column(0, heads.compose(pose, section, level));
    PictureFrame frame = PictureFrame.of(pose, section, pictures, typesetter, room);
    PoseParts parts = PoseParts.of(pose.parts());
    List<TaggedPart> before = composer.tag(parts.before(), section);
    List<TaggedPart> core = composer.tag(parts.core(), section);
    List<TaggedPart> after = composer.tag(parts.after(), section);
    List<Shares> airy = shares(before, core, after, false);
    List<Shares> close = shares(before, core, after, true);
    List<Atom> carry = heads.again(pose);
    List<Galley> forms = new ArrayList<>();
    for (int i = 0; i <= Forms.TIGHTEST; i++) {
      float tightness = PoseSetter.tightness(i);
      float spacing = PoseSetter.spacing(i);
      float above = head.height() + frame.height(tightness, 0);
      Shares best = lowest(i > Forms.NATURAL + 1 ? close : airy, above, spacing);
      List<Atom> left = new ArrayList<>(head.atoms());
      float free = best.right.height() - head.height() - height(best.left.atoms());
      left.addAll(frame.atoms(tightness, free));
      left.addAll(best.left.atoms());
      forms.add(
          new Galley(
              Frame.RULED,
              GAP * Math.max(0.75f, spacing),
              Galley.Division.LAST_RESORT,
              false,
              List.of(new Column(0, left), best.right),
              carry));
    }
    return new Forms(forms);
  }

  /** All ways to share the parts out: what comes after the rest stands in either column. */
  private List<Shares> shares(
      List<TaggedPart> before, List<TaggedPart> core, List<TaggedPart> after, boolean joined) {
    List<Shares> shares = new ArrayList<>(after.size() + 1);
    for (int i = 0; i <= after.size(); i++) {
      List<TaggedPart> left = new ArrayList<>(before);
      left.addAll(after.subList(i, after.size()));
      List<TaggedPart> right = new ArrayList<>(core);
      right.addAll(after.subList(0, i));
      shares.add(
          new Shares(
              new Column(0, set(left, joined, style.left(), 0)),
              new Column(
                  style.width() - style.right(),
                  set(right, joined, style.right(), StyleSheet.INDENT))));
    }
    return shares;
  }

  private List<Atom> set(List<TaggedPart> parts, boolean joined, float width, float indent) {
    return composer.set(joined ? TaggedPart.joined(parts) : parts, width, indent);
  }

  private static Shares lowest(List<Shares> all, float above, float spacing) {
    Shares best = all.getFirst().spaced(spacing);
    float least = Float.MAX_VALUE;
    for (Shares shares : all) {
      Shares spaced = shares.spaced(spacing);
      float height = Math.max(above + height(spaced.left.atoms()), spaced.right.height());
      if (height < least) {
        least = height;
        best = spaced;
      }
    }
    return best;
  }

  private static float height(List<Atom> atoms) {
    float height = 0;
    for (Atom atom : atoms) {
      height += atom.gap() + atom.height();
    }
    return height;
  }
}
