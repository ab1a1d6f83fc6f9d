package org.posebook.check.score;

import java.util.Objects;

/**
 * The verdict on one item.
 *
 * @param id the instrument's key and the item's number, such as {@code pemat-2}
 * @param meaning what the item asks, in our words
 * @param why what the verdict goes by: rules that found something, or who signed; may be empty
 */
public record Mark(String id, String meaning, Verdict verdict, String why) {
  public Mark {
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(why);
    if (id.isBlank() || meaning.isBlank()) {
      throw new IllegalArgumentException("an item has a number and a meaning");
    }
  }
}
