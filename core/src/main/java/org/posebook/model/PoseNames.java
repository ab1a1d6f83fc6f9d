package org.posebook.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a pose is called.
 *
 * @param main the name that a sheet prints, such as "Child's pose"; not blank
 * @param sanskrit the Sanskrit name in IAST transliteration, such as "Bālāsana"
 * @param devanagari the Sanskrit name in Devanagari script
 * @param meaning what the Sanskrit name means
 * @param aliases other names by which authors know the same pose
 */
public record PoseNames(
    String main,
    Optional<String> sanskrit,
    Optional<String> devanagari,
    Optional<String> meaning,
    List<String> aliases) {
  public PoseNames {
    if (main.isBlank()) {
      throw new IllegalArgumentException("a pose needs a name");
    }
    Objects.requireNonNull(sanskrit);
    Objects.requireNonNull(devanagari);
    Objects.requireNonNull(meaning);
    aliases = List.copyOf(aliases);
  }

  /** Only a main name. */
  public static PoseNames of(String main) {
    return new PoseNames(main, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** Every name by which the pose can be found: the main name, the Sanskrit names, the aliases. */
  public Stream<String> all() {
    return Stream.of(Stream.of(main), sanskrit.stream(), devanagari.stream(), aliases.stream())
        .flatMap(names -> names);
  }
}
