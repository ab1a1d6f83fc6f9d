package org.posebook.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posebook.diagnostic.Suggestions;
import org.posebook.export.SheetLayout;
import org.posebook.model.Filling;
import org.posebook.model.Library;
import org.posebook.model.Routine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which layouts are printed, into how many files, and how they are filled in. */
final class LayoutOptions {
  private static final String ALL = "all";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      split = ",",
      description =
          "handout, poster, cards, tracker, large-print, cue-sheet, several with commas between, or"
              + " all. Default: the library's layouts, or the handout.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--one-file",
      description = "Put all layouts of a routine into one file, with bookmarks.")
  private boolean oneFile;

  @Option(
      names = "--fillable",
      negatable = true,
      description =
          "Lines, boxes and logs can be filled in on a screen: handout, tracker, large-print."
              + " Default: as the library says, or not.")
  private Optional<Boolean> fillable = Optional.empty();

  /**
   * How blanks are filled in: as the option says, else as the library does.
   *
   * @throws ParameterException when the option asks for fields, and no layout has any
   */
  Filling filling(Library library) {
    if (fillable.isEmpty()) {
      return library.filling();
    }
    if (!fillable.get()) {
      return Filling.PEN;
    }
    List<SheetLayout> layouts = layouts(library);
    if (layouts.stream().noneMatch(SheetLayout::hasBlanks)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--fillable finds nothing to fill in: "
              + keys(layouts.stream())
              + (layouts.size() == 1 ? " has" : " have")
              + " no lines and boxes. Leave it out, or choose a --layout that has: "
              + keys(Stream.of(SheetLayout.values()).filter(SheetLayout::hasBlanks))
              + ".");
    }
    return Filling.SCREEN;
  }

  private static String keys(Stream<SheetLayout> layouts) {
    return layouts.map(SheetLayout::key).collect(Collectors.joining(", "));
  }

  /** The layouts that are to be printed, each once, in the order in which they were named. */
  List<SheetLayout> layouts(Library library) {
    List<String> wanted = words.isEmpty() ? library.layouts() : words;
    Set<SheetLayout> layouts = new LinkedHashSet<>();
    for (String word : wanted) {
      if (word.equals(ALL)) {
        layouts.addAll(List.of(SheetLayout.values()));
      } else {
        layouts.add(SheetLayout.ofKey(word).orElseThrow(() -> unknown(word)));
      }
    }
    return layouts.isEmpty() ? List.of(SheetLayout.HANDOUT) : List.copyOf(layouts);
  }

  /**
   * The files of a routine: which layouts stand in which.
   *
   * @param together whether the user names one file
   */
  List<Part> parts(Library library, Routine routine, boolean together) {
    List<SheetLayout> layouts = layouts(library);
    if (oneFile || together || layouts.size() == 1 && words.size() <= 1) {
      return List.of(new Part(routine.id(), layouts));
    }
    return layouts.stream()
        .map(
            layout ->
                new Part(
                    layout == SheetLayout.HANDOUT
                        ? routine.id()
                        : routine.id() + "-" + layout.key(),
                    List.of(layout)))
        .toList();
  }

  /**
   * A file.
   *
   * @param name without its ending
   */
  record Part(String name, List<SheetLayout> layouts) {}

  private ParameterException unknown(String word) {
    List<String> allowed = new ArrayList<>(SheetLayout.keys());
    allowed.add(ALL);
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "there is no layout \"" + word + "\". " + Suggestions.hint(word, allowed));
  }
}
