package org.posebook.model;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A pose's place in a routine.
 *
 * @param pose the pose's id
 * @param name the name to print in this routine, where it is not the pose's main name
 * @param guidance what this routine says otherwise than the pose does
 * @param extras keys that posebook does not know, kept as they are
 */
public record Item(
    String pose, Optional<String> name, Guidance guidance, Map<String, Object> extras) {
  public Item {
    Objects.requireNonNull(pose);
    Objects.requireNonNull(name);
    Objects.requireNonNull(guidance);
    extras = Ordered.copyOf(extras);
  }
}
