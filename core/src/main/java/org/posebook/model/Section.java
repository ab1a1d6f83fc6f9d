package org.posebook.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a routine, such as "Warm-up".
 *
 * @param title its heading; a routine without parts has one section without a title
 * @param items the poses, in order
 */
public record Section(Optional<String> title, List<Item> items) {
  public Section {
    Objects.requireNonNull(title);
    items = List.copyOf(items);
  }
}
