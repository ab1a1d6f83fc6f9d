package org.posebook.export.svg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which elements a rule is for: names, {@code .class}, {@code #id} and {@code *}, also one inside
 * the other ({@code g path} or {@code g > path}, not both at once).
 */
final class Selector {
  private static final Pattern SIMPLE = Pattern.compile("([.#]?)([\\w\\-\\u0080-\\uFFFF]+)|\\*");

  /** Rules for what the reader does with a screen never hold on paper. */
  private static final Set<String> NEVER = Set.of(":hover", ":focus", ":active", ":visited");

  /** Names, classes and ids of one element. */
  private record Step(List<String> names, List<String> classes, List<String> ids) {
    boolean matches(Element element, Set<String> own) {
      return names.stream().allMatch(element.name()::equals)
          && ids.stream().allMatch(id -> element.get("id").filter(id::equals).isPresent())
          && own.containsAll(classes);
    }
  }

  private final List<Step> steps;
  private final boolean children;

  private Selector(List<Step> steps, boolean children) {
    this.steps = steps;
    this.children = children;
  }

  /** A selector; nothing where it has more than is understood. */
  static Optional<Selector> of(String text) {
    if (NEVER.stream().anyMatch(text::endsWith)) {
      return Optional.of(new Selector(List.of(), false));
    }
    boolean children = text.contains(">");
    List<Step> steps = new ArrayList<>();
    for (String part : text.split(children ? "\\s*>\\s*" : "\\s+", -1)) {
      Step step = new Step(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      Matcher simple = SIMPLE.matcher(part);
      int at = 0;
      while (simple.find() && simple.start() == at) {
        at = simple.end();
        if (simple.group(2) != null) {
          switch (simple.group(1)) {
            case "." -> step.classes().add(simple.group(2));
            case "#" -> step.ids().add(simple.group(2));
            default -> step.names().add(simple.group(2));
          }
        }
      }
      if (at == 0 || at != part.length()) {
        return Optional.empty();
      }
      steps.add(step);
    }
    return Optional.of(new Selector(List.copyOf(steps), children));
  }

  /** An id, a class or a name that each element has that it is for; empty where there is none. */
  String key() {
    if (steps.isEmpty()) {
      return "";
    }
    Step last = steps.getLast();
    if (!last.ids().isEmpty()) {
      return "#" + last.ids().getFirst();
    }
    if (!last.classes().isEmpty()) {
      return "." + last.classes().getFirst();
    }
    return last.names().isEmpty() ? "" : last.names().getFirst();
  }

  /** Ids before classes before names, as CSS counts. */
  int weight() {
    int weight = 0;
    for (Step step : steps) {
      weight += step.ids().size() * 1_000_000 + step.classes().size() * 1_000 + step.names().size();
    }
    return weight;
  }

  /**
   * Whether it is for an element.
   *
   * @param own the element's classes
   */
  boolean matches(Element element, Set<String> own) {
    if (steps.isEmpty() || !steps.getLast().matches(element, own)) {
      return false;
    }
    // Of elements inside each other the nearest is as good as any: there is no need to go back.
    Optional<Element> above = element.parent();
    for (int i = steps.size() - 2; i >= 0; i--) {
      while (!children
          && above.isPresent()
          && !steps.get(i).matches(above.get(), classes(above.get()))) {
        above = above.get().parent();
      }
      if (above.isEmpty() || !steps.get(i).matches(above.get(), classes(above.get()))) {
        return false;
      }
      above = above.get().parent();
    }
    return true;
  }

  /** The classes of an element. */
  static Set<String> classes(Element element) {
    return element
        .get("class")
        .map(text -> Set.copyOf(new HashSet<>(Arrays.asList(text.split("\\s+", -1)))))
        .orElse(Set.of());
  }
}
