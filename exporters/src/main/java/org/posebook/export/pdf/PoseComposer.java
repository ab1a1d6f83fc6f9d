package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument.PoseBlock;

/** Sets a pose: name and picture on the left, what to do on the right. */
final class PoseComposer {
  private static final float DISC = 26;
  private static final float NAME_INDENT = 12 * StyleSheet.MM;
  private static final float GAP = 4 * StyleSheet.MM;

  /** In the tightest form, gaps shrink to this part of themselves. */
  private static final float TIGHTEST_SPACING = 0.5f;

  private static final float ROOMIEST_SPACING = 1.6f;

  private final Typesetter typesetter;
  private final StyleSheet style;
  private final PictureSizes pictures;
  private final PartComposer beside;
  private final PartComposer under;

  PoseComposer(Typesetter typesetter, StyleSheet style, PictureSizes pictures) {
    this.typesetter = typesetter;
    this.style = style;
    this.pictures = pictures;
    this.beside = new PartComposer(typesetter, pictures, style.right(), StyleSheet.INDENT);
    this.under = new PartComposer(typesetter, pictures, style.left(), 0);
  }

  /**
   * A pose.
   *
   * @param parent the tag under which it stands
   * @param level the level of its heading
   */
  Forms compose(PoseBlock pose, Tag parent, int level) {
    Tag section = parent.add(Tag.Role.SECTION);
    List<Atom> head = head(pose, section.add(Tag.Role.heading(level)), level);
    List<Atom> sanskrit = sanskrit(pose, section);
    PictureFrame frame = PictureFrame.of(pose, section, pictures, typesetter, style.left());
    PoseParts parts = PoseParts.of(pose.parts());
    int split = split(pose, parts);
    List<Atom> below = new ArrayList<>(under.compose(parts.before(), section));
    List<Atom> beside = new ArrayList<>(this.beside.compose(parts.core(), section));
    beside.addAll(this.beside.compose(parts.after().subList(0, split), section));
    below.addAll(under.compose(parts.after().subList(split, parts.after().size()), section));
    Column right = new Column(style.width() - style.right(), beside);
    Column lower = new Column(0, below);
    List<Atom> carry = carry(pose);
    List<Galley> forms = new ArrayList<>();
    for (int i = 0; i <= Forms.TIGHTEST; i++) {
      float tightness = Math.max(0, (i - Forms.NATURAL) / (float) (Forms.TIGHTEST - Forms.NATURAL));
      float spacing = i < Forms.NATURAL ? ROOMIEST_SPACING : 1 - (1 - TIGHTEST_SPACING) * tightness;
      List<Atom> left = new ArrayList<>(head);
      left.addAll(sanskrit);
      Column spaced = right.spaced(spacing);
      List<Atom> rest = lower.spaced(spacing).atoms();
      float free = spaced.height() - new Column(0, left).height() - height(rest);
      left.addAll(frame.atoms(tightness, free));
      left.addAll(rest);
      forms.add(
          new Galley(
              Frame.RULED,
              GAP * Math.max(0.75f, spacing),
              Galley.Division.LAST_RESORT,
              false,
              List.of(new Column(0, left), spaced),
              carry));
    }
    return new Forms(forms);
  }

  /**
   * How many of the loose parts stand beside the picture; the others stand under it. Of all ways it
   * takes the one with the least height. What is measured here is thrown away.
   */
  private int split(PoseBlock pose, PoseParts parts) {
    Tag scratch = Tag.document();
    float left =
        height(head(pose, scratch, 2))
            + height(sanskrit(pose, scratch))
            + PictureFrame.tallest(pose.pictures().size())
            + height(under.compose(parts.before(), scratch));
    float right = height(beside.compose(parts.core(), scratch));
    int count = parts.after().size();
    float[] tall = new float[count + 1];
    for (int i = count - 1; i >= 0; i--) {
      tall[i] = tall[i + 1] + height(under.compose(parts.after().subList(i, i + 1), scratch));
    }
    int best = count;
    float least = Float.MAX_VALUE;
    for (int i = 0; i <= count; i++) {
      float height = Math.max(right, left + tall[i]);
      if (height < least) {
        least = height;
        best = i;
      }
      if (i < count) {
        right += height(beside.compose(parts.after().subList(i, i + 1), scratch));
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

  private List<Atom> head(PoseBlock pose, Tag heading, int level) {
    List<Item> disc = disc(heading, pose.number());
    Item.Box round = disc.get(0).box();
    float indent = Math.max(NAME_INDENT, round.width() + 8);
    String number = Integer.toString(pose.number());
    List<Item> first = new ArrayList<>(disc);
    first.add(new Item.Bookmark(heading, level, number + " " + typesetter.clean(pose.name()), 0));
    List<Atom> name =
        typesetter.paragraph(heading, pose.name(), StyleSheet.HEADING, 0, style.left() - indent);
    return Typesetter.glued(besideDisc(first, name, indent));
  }

  /** The head that stands again when a pose goes on on another page. */
  private List<Atom> carry(PoseBlock pose) {
    List<Item> disc = disc(Artifact.LAYOUT, pose.number());
    float indent = Math.max(NAME_INDENT, disc.get(0).box().width() + 8);
    float width = style.left() - indent;
    String full = Words.continued(pose.name());
    List<Atom> name = typesetter.paragraph(Artifact.LAYOUT, full, StyleSheet.HEADING, 0, width);
    if (name.size() > 3) {
      name =
          typesetter.paragraph(Artifact.LAYOUT, Words.continued(""), StyleSheet.HEADING, 0, width);
    }
    return Typesetter.glued(besideDisc(disc, name, indent));
  }

  private List<Item> disc(Mark mark, int number) {
    String text = Integer.toString(number);
    Type type = StyleSheet.HEADING.in(Ink.PAPER);
    float textWidth = typesetter.width(type, text);
    float width = Math.max(DISC, textWidth + 12);
    float baseline = (DISC + Metrics.CAP_HEIGHT * type.size()) / 2;
    return List.of(
        new Item.Area(new Item.Box(0, 0, width, DISC), DISC / 2, Ink.ACCENT),
        new Item.Text(mark, text + " ", type, (width - textWidth) / 2, baseline, textWidth));
  }

  /** The first line of the name stands at the middle of the disc. */
  private static List<Atom> besideDisc(List<Item> disc, List<Atom> name, float indent) {
    float drop = (DISC - StyleSheet.HEADING.leading()) / 2;
    List<Item> items = new ArrayList<>(disc);
    if (name.isEmpty()) {
      return List.of(new Atom(0, DISC, true, items));
    }
    for (Item item : name.get(0).items()) {
      items.add(item.moved(indent, drop));
    }
    List<Atom> atoms = new ArrayList<>(name.size());
    float height = name.size() == 1 ? DISC - drop / 2 : DISC - drop;
    atoms.add(new Atom(0, height, true, items));
    for (Atom atom : name.subList(1, name.size())) {
      atoms.add(atom.indented(indent));
    }
    return atoms;
  }

  private List<Atom> sanskrit(PoseBlock pose, Tag section) {
    // Without the means to shape it, the name in Devanagari is left out: its parts say nothing.
    Optional<String> devanagari = pose.devanagari().filter(typesetter::shows);
    if (pose.sanskrit().isEmpty() && devanagari.isEmpty() && pose.meaning().isEmpty()) {
      return List.of();
    }
    Tag paragraph = section.add(Tag.Role.PARAGRAPH);
    List<Run> runs = new ArrayList<>(3);
    pose.sanskrit()
        .ifPresent(
            name -> runs.add(typesetter.run(paragraph.span("sa-Latn"), name, StyleSheet.SANSKRIT)));
    devanagari.ifPresent(
        name -> {
          Run run = typesetter.run(paragraph.span("sa-Deva"), name, StyleSheet.SANSKRIT);
          runs.add(runs.isEmpty() ? run : new Run(run.mark(), " " + run.text(), run.type()));
        });
    pose.meaning()
        .ifPresent(
            meaning -> {
              Run run = typesetter.run(paragraph.add(Tag.Role.SPAN), meaning, StyleSheet.SANSKRIT);
              runs.add(
                  runs.isEmpty() ? run : new Run(run.mark(), " (" + run.text() + ")", run.type()));
            });
    return typesetter.paragraph(runs, 0, style.left() - NAME_INDENT).stream()
        .map(atom -> atom.indented(NAME_INDENT))
        .toList();
  }
}
