package org.posebook.compare;

import java.util.Objects;

/**
 * A pose or a routine that a message names.
 *
 * @param id its id
 * @param name what readers call it
 */
public record Named(String id, String name) {
  public Named {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
  }
}
