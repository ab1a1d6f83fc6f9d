package org.posebook.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A library: poses, each once, and the routines that use them.
 *
 * @param title what the library is called; not blank
 * @param language the language of its text, as a BCP 47 tag such as {@code en}
 * @param paper the paper that sheets are printed on
 * @param brand who hands the sheets out
 * @param notices safety text that every sheet carries
 * @param sources what content refers to
 * @param poses by id, in order of id
 * @param routines by id, in order of id
 * @param extras keys that posebook does not know, kept as they are
 */
public record Library(
    String title,
    String language,
    Paper paper,
    Brand brand,
    Notices notices,
    List<Citation> sources,
    Map<String, Pose> poses,
    Map<String, Routine> routines,
    Map<String, Object> extras) {
  public Library {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a library needs a title");
    }
    Objects.requireNonNull(language);
    Objects.requireNonNull(paper);
    Objects.requireNonNull(brand);
    Objects.requireNonNull(notices);
    sources = List.copyOf(sources);
    poses = Ordered.copyOf(poses);
    routines = Ordered.copyOf(routines);
    extras = Ordered.copyOf(extras);
  }

  /** The pose with that id, if the library has it. */
  public Optional<Pose> pose(String id) {
    return Optional.ofNullable(poses.get(id));
  }
}
