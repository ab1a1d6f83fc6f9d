package org.posebook.model;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The drawing of a pose: one of the built-in figures, or joint angles of the author's own.
 *
 * @param name the built-in figure, such as {@code bridge}
 * @param side which side of a one-sided figure is shown; as the figure is drawn, where nothing is
 *     said
 * @param alt what the figure shows, for readers who do not see it; where nothing is said, the
 *     figure describes itself
 * @param data what the author says of the figure, by key, as plain values: all of it, or what is to
 *     change in the built-in one; the schema says which keys there are
 */
public record FigureRef(
    Optional<String> name,
    Optional<FigureSide> side,
    Optional<String> alt,
    Map<String, Object> data) {
  public FigureRef {
    Objects.requireNonNull(name);
    Objects.requireNonNull(side);
    Objects.requireNonNull(alt);
    data = Ordered.copyOf(data);
    if (name.isEmpty() && side.isEmpty() && alt.isEmpty() && data.isEmpty()) {
      throw new IllegalArgumentException("a figure has a name or data");
    }
  }

  /** The name that stands for no figure, where a pose's figure does not suit a routine. */
  public static final String NONE = "none";

  /** A built-in figure as it is. */
  public static FigureRef named(String name) {
    return new FigureRef(Optional.of(name), Optional.empty(), Optional.empty(), Map.of());
  }

  /** Whether the author wants no figure. */
  public boolean isNone() {
    return name.filter(NONE::equals).isPresent();
  }

  /** The same figure, seen on that side. */
  public FigureRef on(FigureSide shown) {
    return new FigureRef(name, Optional.of(shown), alt, data);
  }
}
