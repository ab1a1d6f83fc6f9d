package org.posebook.model;

import java.util.Optional;

/**
 * A thing that a pose needs or can use.
 *
 * @param name such as "block", "bolster", "wall"; not blank
 * @param optional whether the pose can be done without it
 * @param use what it is for, such as "under the forehead"
 */
public record Prop(String name, boolean optional, Optional<String> use) {
  public Prop {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a prop needs a name");
    }
  }
}
