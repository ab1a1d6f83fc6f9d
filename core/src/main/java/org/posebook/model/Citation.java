package org.posebook.model;

import java.util.Optional;

/**
 * A source that content refers to.
 *
 * @param id by which content refers to it
 * @param title what it is; not blank
 * @param url where it can be read
 */
public record Citation(String id, String title, Optional<String> url) {
  public Citation {
    if (!Ids.isId(id)) {
      throw new IllegalArgumentException("not an id: " + id);
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("a source needs a title");
    }
  }
}
