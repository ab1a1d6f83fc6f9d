package org.posebook.figure.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.content.TreeReader;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.figure.FigureProblem;
import org.posebook.figure.FigureReading;
import org.posebook.figure.FigureSpec;
import org.posebook.figure.FigureSpecReader;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/**
 * The data of a built-in figure: a YAML file whose name is the figure's id.
 *
 * <pre>
 * title: Bridge
 * names:
 *   - Setu Bandhāsana
 * alt: Lying on the back with bent knees, the hips lifted.
 * figure:
 *   orientation: supine
 *   angles:
 *     both hip: {ext: 5}
 * </pre>
 *
 * @param title what the pose is called
 * @param names other names of the pose
 * @param alt what the figure shows, where its own description would not say it well
 * @param data the figure as plain values
 * @param spec the figure as it is understood
 */
public record FigureFile(
    String title,
    List<String> names,
    Optional<String> alt,
    Map<String, Object> data,
    FigureSpec spec) {
  public FigureFile {
    names = List.copyOf(names);
  }

  /**
   * Reads a figure's data.
   *
   * @throws IllegalArgumentException when something in it is not understood: the data comes with
   *     the program and has to be right
   */
  public static FigureFile read(SourceFile file) {
    Result<Optional<SourceNode>> tree = TreeReader.read(file);
    List<String> problems =
        new ArrayList<>(tree.diagnostics().stream().map(Diagnostic::message).toList());
    Map<String, Object> plain = mapping(tree.value().map(SourceNode::plain).orElse(""));
    Map<String, Object> data = mapping(plain.getOrDefault("figure", ""));
    FigureReading reading = FigureSpecReader.read(data);
    for (FigureProblem problem : reading.problems()) {
      problems.add(problem.path() + ": " + problem.message() + " " + problem.hint());
    }
    List<String> names = new ArrayList<>();
    if (plain.get("names") instanceof List<?> list) {
      list.forEach(name -> names.add(String.valueOf(name)));
    }
    if (!(plain.get("title") instanceof String title)) {
      throw new IllegalArgumentException(file.name() + ": the title is missing");
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(file.name() + ": " + String.join("\n", problems));
    }
    return new FigureFile(
        title,
        names,
        Optional.ofNullable(plain.get("alt")).map(String::valueOf),
        data,
        reading.spec());
  }

  @SuppressWarnings("unchecked") // The reader of files gives text for keys.
  private static Map<String, Object> mapping(Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
