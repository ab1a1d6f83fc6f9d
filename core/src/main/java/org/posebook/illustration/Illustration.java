package org.posebook.illustration;

import java.util.Objects;
import java.util.Optional;
import org.posebook.figure.Side;
import org.posebook.figure.draw.Figure;

/**
 * A drawing of a pose.
 *
 * @param figure the shapes
 * @param description what it shows, for readers who do not see it
 * @param side the side that works in it; empty where both do, or neither
 */
public record Illustration(Figure figure, String description, Optional<Side> side) {
  public Illustration {
    Objects.requireNonNull(figure);
    Objects.requireNonNull(description);
    Objects.requireNonNull(side);
  }
}
