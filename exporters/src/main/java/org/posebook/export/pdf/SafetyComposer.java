package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument.Safety;

/** Sets the safety text in its box. */
final class SafetyComposer {
  private static final float SIGN_INDENT = 26;

  /** A group of more lines may be divided where the box is. */
  private static final int MOST_TOGETHER = 12;

  private final Typesetter typesetter;
  private final StyleSheet style;

  SafetyComposer(Typesetter typesetter, StyleSheet style) {
    this.typesetter = typesetter;
    this.style = style;
  }

  Forms compose(Safety safety, Tag document) {
    float x = Frame.BOXED.side();
    float width = Math.min(style.width() - 2 * x, StyleSheet.MEASURE + StyleSheet.INDENT);
    Tag section = document.add(Tag.Role.SECTION);
    Tag headingTag = section.add(Tag.Role.H2);
    List<Atom> atoms = new ArrayList<>(heading(headingTag, safety.heading(), width));
    if (!atoms.isEmpty()) {
      List<Item> items = new ArrayList<>(atoms.get(0).items());
      items.add(new Item.Bookmark(headingTag, 2, typesetter.clean(safety.heading()), 0));
      atoms.set(0, new Atom(0, atoms.get(0).height(), true, items));
    }
    for (Safety.Group group : safety.groups()) {
      atoms.addAll(group(group, section, width));
    }
    atoms.addAll(
        typesetter.paragraph(
            section.add(Tag.Role.PARAGRAPH),
            safety.disclaimer(),
            StyleSheet.BODY,
            StyleSheet.PART_GAP,
            Math.min(width, style.measure())));
    Column column = new Column(x, atoms);
    List<Atom> again = heading(Artifact.LAYOUT, Words.continued(safety.heading()), width);
    List<Galley> forms = new ArrayList<>();
    for (int i = 0; i <= Forms.TIGHTEST; i++) {
      forms.add(
          new Galley(
              Frame.BOXED,
              10,
              // Where it is too long for the first page, it begins there all the same.
              style.narrow() ? Galley.Division.FREE : Galley.Division.LAST_RESORT,
              false,
              List.of(column.spaced(Math.min(1, PoseSetter.spacing(i)))),
              again));
    }
    return new Forms(forms);
  }

  private List<Atom> heading(Mark mark, String text, float width) {
    Type type = StyleSheet.HEADING.in(Ink.CAUTION);
    Item sign = new Item.Warning(new Item.Box(0, 1, 19, 17.5f), Ink.CAUTION);
    return Typesetter.glued(
        Typesetter.labelled(
            sign,
            typesetter.paragraph(mark, text, type, 0, width - SIGN_INDENT),
            SIGN_INDENT,
            0,
            type));
  }

  private List<Atom> group(Safety.Group group, Tag section, float width) {
    List<Atom> atoms = new ArrayList<>();
    group
        .label()
        .ifPresent(
            label ->
                atoms.addAll(
                    Typesetter.glued(
                        typesetter.paragraph(
                            section.add(Tag.Role.PARAGRAPH),
                            label,
                            StyleSheet.BODY.bold(),
                            StyleSheet.PART_GAP,
                            width))));
    if (!group.points().isEmpty()) {
      float gap = atoms.isEmpty() ? 4 : 1;
      atoms.addAll(
          Typesetter.ends(
              typesetter.bullets(section, group.points(), StyleSheet.BODY, gap, width)));
    }
    // Where it is divided anyway, a group that had to stay whole would leave half a page empty.
    return style.narrow() || atoms.size() > MOST_TOGETHER ? atoms : together(atoms);
  }

  /** A short group stands on one page. */
  private static List<Atom> together(List<Atom> atoms) {
    if (atoms.isEmpty()) {
      return atoms;
    }
    List<Atom> together = new ArrayList<>(Typesetter.glued(atoms.subList(0, atoms.size() - 1)));
    together.add(atoms.getLast());
    return together;
  }
}
