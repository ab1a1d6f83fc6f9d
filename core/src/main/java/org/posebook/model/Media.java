package org.posebook.model;

import java.util.Optional;

/**
 * A picture of a pose, as a file of the library.
 *
 * @param file path from the library's folder, with {@code /} between folders; not blank
 * @param alt what the picture shows, for readers who do not see it
 * @param credit who made it
 * @param licence under which licence it may be printed
 */
public record Media(
    String file, Optional<String> alt, Optional<String> credit, Optional<String> licence) {
  public Media {
    if (file.isBlank()) {
      throw new IllegalArgumentException("a picture needs a file");
    }
  }
}
