package org.posebook.export.svg;

/** What no file may have, wherever it is found. */
final class Refusals {
  private Refusals() {}

  static void scripts(Element element) throws UnusableSvgException {
    if (element.is("script")) {
      throw new UnusableSvgException("it has a script, which is never run; take it out");
    }
    for (Element child : element.children()) {
      scripts(child);
    }
  }

  static void animationOf(Element shape) throws UnusableSvgException {
    for (Element child : shape.children()) {
      animation(child);
    }
  }

  static void animation(Element element) throws UnusableSvgException {
    if (element.name().startsWith("animate") || element.is("set", "discard")) {
      throw new UnusableSvgException("it moves (<animate>); save a still picture");
    }
  }

  static void text(Element element) throws UnusableSvgException {
    if (hasLetters(element)) {
      throw new UnusableSvgException(
          "it has text, which would look otherwise on another computer; turn the text into paths"
              + " (in Inkscape: Path > Object to Path)");
    }
  }

  private static boolean hasLetters(Element element) {
    return !element.text().toString().isBlank()
        || element.children().stream().anyMatch(Refusals::hasLetters);
  }

  static UnusableSvgException elsewhere(String address) {
    return new UnusableSvgException(
        address.isEmpty()
            ? "it uses an element without saying which; save it again"
            : "it needs another file ("
                + XmlFile.shortened(address)
                + "), and none is loaded; put everything into one file");
  }

  static String named(Element element) {
    return element.get("id").map(id -> " (" + XmlFile.shortened(id) + ")").orElse("");
  }
}
