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
    boolean hidden = element.get(Property.DISPLAY.key()).filter("none"::equals).isPresent();
    if ((hidden || !isForAll(element))
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
              .filter(Tidy::isForAll)
              .findFirst();
      choices.removeIf(child -> !child.is("defs") && !chosen.filter(child::equals).isPresent());
    }
    element.children().forEach(Tidy::tidy);
  }

  /** Whether no program with extensions, and no reader of another language, is meant. */
  private static boolean isForAll(Element element) {
    return element.get("requiredExtensions").orElse("").isEmpty()
        && element
            .get("systemLanguage")
            .filter(languages -> !(" " + languages).matches(".*[ ,]en(?:[-, ].*)?"))
            .isEmpty();
  }
}
