package org.posebook.export.pdf;

import java.util.List;
import java.util.Locale;
import org.posebook.model.Filling;

/**
 * Makes the fields of a sheet that is filled in on a screen. On a sheet for the pen it makes
 * nothing, so that who sets a sheet need not ask.
 *
 * @param filling how the sheet is filled in
 * @param prefix stands before the names of the fields, which are unlike each other in a file
 */
record Blanks(Filling filling, String prefix) {
  /** For the pen. */
  static final Blanks NONE = new Blanks(Filling.PEN, "");

  /** Above and below a rule that is written on; letters then stand just above it. */
  private static final float ABOVE = 16;

  private static final float BELOW = 4;

  /** Between a cell's border and its field. */
  private static final float INSET = 1.5f;

  /** The fields of a part of the sheet. */
  Blanks within(String part) {
    return new Blanks(filling, prefix + part + "-");
  }

  /** A field, which is the last child of what it belongs to. */
  List<Item> field(Tag parent, Item.Box box, Blank blank) {
    return switch (filling) {
      case PEN -> List.of();
      case SCREEN -> List.of(new Item.Field(parent.add(Tag.Role.FORM), box, blank.under(prefix)));
    };
  }

  /** The field of a level rule. */
  static Item.Box on(float x, float end, float y) {
    return new Item.Box(x, y - ABOVE, end - x, ABOVE + BELOW);
  }

  /** The field of a cell. */
  static Item.Box in(float x, float y, float width, float height) {
    return new Item.Box(x + INSET, y + INSET, width - 2 * INSET, height - 2 * INSET);
  }

  /** A part of a name, from a short word or two of the sheet's own, such as {@code week-1}. */
  static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
