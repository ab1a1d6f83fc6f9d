package org.posebook.model;

import java.util.List;

/**
 * Background that a routine's sheet gives its reader, such as "Causes".
 *
 * @param heading what it is about; not blank
 * @param points what there is to say, one thought each
 */
public record Topic(String heading, List<String> points) {
  public Topic {
    if (heading.isBlank()) {
      throw new IllegalArgumentException("a topic needs a heading");
    }
    points = List.copyOf(points);
  }
}
