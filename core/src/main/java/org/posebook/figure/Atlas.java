package org.posebook.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures that come with the program, by the names of their poses. Its data is a resource in
 * JSON, {@link #RESOURCE}; who has read it into plain values makes the atlas of them.
 */
public final class Atlas {
  /** The data's place, for {@code Atlas.class.getResourceAsStream}. */
  public static final String RESOURCE = "atlas.json";

  private final Map<String, Entry> entries;
  private final List<FigureProblem> problems;

  private Atlas(Map<String, Entry> entries, List<FigureProblem> problems) {
    this.entries = Collections.unmodifiableMap(entries);
    this.problems = List.copyOf(problems);
  }

  /**
   * A figure of the atlas.
   *
   * @param title the pose's usual name
   */
  public record Entry(String title, FigureSpec spec) {}

  /** Makes an atlas of plain values: for each pose a mapping of its title and its figure. */
  public static Atlas of(Map<String, Object> plain) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    List<FigureProblem> problems = new ArrayList<>();
    new PlainReader(plain, "", problems)
        .eachGroup(
            (id, pose) -> {
              pose.only("title", "figure");
              Object figure = plain.get(id) instanceof Map<?, ?> map ? map.get("figure") : null;
              if (!(figure instanceof Map<?, ?> map)) {
                pose.problem("figure", "The figure is missing.", "Write the figure's data.");
                return;
              }
              Map<String, Object> data = new LinkedHashMap<>();
              map.forEach((key, value) -> data.put(String.valueOf(key), value));
              FigureReading reading = FigureSpecReader.read(data);
              for (FigureProblem problem : reading.problems()) {
                problems.add(
                    new FigureProblem(
                        "/" + id + "/figure" + problem.path(), problem.message(), problem.hint()));
              }
              entries.put(id, new Entry(pose.text("title").orElse(id), reading.spec()));
            });
    return new Atlas(entries, problems);
  }

  /** The names of the poses, in the order of the data. */
  public List<String> ids() {
    return List.copyOf(entries.keySet());
  }

  /** The figure of a pose. */
  public Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** What was not understood; nothing, in the program's own data. */
  public List<FigureProblem> problems() {
    return problems;
  }
}
