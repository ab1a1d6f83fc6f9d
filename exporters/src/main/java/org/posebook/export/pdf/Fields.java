package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets labels with rules to write on beside each other, such as a name and a date. */
final class Fields {
  private static final float GAP = 5 * StyleSheet.MM;

  private Fields() {}

  /**
   * A row of fields. A date needs half the room of a name.
   *
   * @param parent the tag that the labels belong to
   * @param gap free space above the row
   */
  static Atom row(
      List<String> labels,
      Typesetter typesetter,
      Blanks blanks,
      float width,
      Tag parent,
      float gap) {
    float shares = 0;
    for (String label : labels) {
      shares += share(label);
    }
    float unit = (width - GAP * (labels.size() - 1)) / shares;
    List<Item> items = new ArrayList<>();
    float x = 0;
    float line = StyleSheet.WRITING - 4;
    for (String label : labels) {
      String text = label + ":";
      float labelWidth = typesetter.width(StyleSheet.BODY, text);
      float end = x + unit * share(label);
      items.add(
          new Item.Text(
              parent.add(Tag.Role.PARAGRAPH), text, StyleSheet.BODY, x, line - 1, labelWidth));
      items.add(new Item.Rule(x + labelWidth + 4, line, end, line, 0.75f, Ink.RULE));
      items.addAll(
          blanks.field(
              parent,
              Blanks.on(x + labelWidth + 4, end, line),
              new Blank.Words(Blanks.key(label), label, StyleSheet.BODY)));
      x = end + GAP;
    }
    return new Atom(gap, StyleSheet.WRITING, false, items);
  }

  private static float share(String label) {
    return label.equals(Words.DATE) ? 1.3f : 2;
  }
}
