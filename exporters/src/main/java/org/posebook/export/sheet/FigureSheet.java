package org.posebook.export.sheet;

import java.util.List;
import java.util.Objects;
import org.posebook.figure.draw.Figure;

/**
 * Figures to choose from, each over its name, in groups.
 *
 * @param title what the sheet is called
 * @param language the language of its text, as a BCP 47 tag such as {@code en}
 * @param groups at least one
 */
public record FigureSheet(String title, String language, List<Group> groups) {
  public FigureSheet {
    Objects.requireNonNull(language);
    groups = List.copyOf(groups);
    if (title.isBlank() || groups.isEmpty()) {
      throw new IllegalArgumentException("a sheet of figures has a title and a group");
    }
  }

  /** Figures under a heading; at least one. */
  public record Group(String title, List<Named> figures) {
    public Group {
      figures = List.copyOf(figures);
      if (title.isBlank() || figures.isEmpty()) {
        throw new IllegalArgumentException("a group has a title and a figure");
      }
    }
  }

  /**
   * A figure with its names.
   *
   * @param title what the pose is called
   * @param id by which content names the figure
   * @param alt what it shows, for readers who do not see it
   */
  public record Named(Figure figure, String title, String id, String alt) {
    public Named {
      Objects.requireNonNull(figure);
      Objects.requireNonNull(title);
      Objects.requireNonNull(id);
      Objects.requireNonNull(alt);
    }
  }

  /** All its figures, group by group. */
  public List<Named> figures() {
    return groups.stream().flatMap(group -> group.figures().stream()).toList();
  }
}
