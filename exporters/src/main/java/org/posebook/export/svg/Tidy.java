package org.posebook.export.svg;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes out what is hidden, and chooses where a file offers a choice. */
final class Tidy {
  private Tidy() {}

  static void apply(Element root) throws UnusableSvgException {
    Refusals.scripts(root);
    root.children().forEach(Tidy::tidy);
  }

  /** Leaves what is never shown for others to refer to, and takes one of what is to choose from. */
  private static void tidy(Element element) {
    if (element.get(Property.DISPLAY.key()).filter("none"::equals).isPresent()
        && (Census.isShape(element)
            || element.is("svg", "g", "a", "switch", "use", "image", "text"))) {
      element.rename("defs");
      element.attributes().keySet().retainAll(Set.of("id"));
    }
    if (element.is("switch")) {
      element.rename("g");
      List<Element> choices = element.children();
      Optional<Element> chosen =
          choices.stream()
              .filter(child -> !child.is("foreignObject", "defs", "title", "desc"))
              .filter(child -> child.get("requiredExtensions").orElse("").isEmpty())
              .findFirst();
      choices.removeIf(child -> !child.is("defs") && !chosen.filter(child::equals).isPresent());
    }
    element.children().forEach(Tidy::tidy);
  }
}
