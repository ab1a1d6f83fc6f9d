package org.posebook.export.svg;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes symbols and markers so that JSVG puts them where they belong. A symbol becomes a group,
 * and each use of it a page in the page. A marker's view box begins at 0, and has the proportions
 * of the marker.
 */
final class Viewports {
  private static final List<String> OF_SYMBOL =
      List.of("viewBox", "preserveAspectRatio", "overflow", "width", "height", "x", "y");

  private final Map<String, Element> ids;

  /** What the symbols say of their pages. */
  private final Map<Element, Map<String, String>> symbols = new LinkedHashMap<>();

  private Viewports(Map<String, Element> ids) {
    this.ids = ids;
  }

  static void apply(Element root, Map<String, Element> ids) {
    Viewports viewports = new Viewports(ids);
    viewports.pages(root);
    viewports.uses(root);
    for (Element symbol : viewports.symbols.keySet()) {
      viewports.uses(symbol);
    }
    Element defs = Element.of("defs");
    defs.children().addAll(viewports.symbols.keySet());
    root.children().add(defs);
  }

  private void pages(Element element) {
    if (element.is("symbol")) {
      Map<String, String> page = new HashMap<>();
      for (String attribute : OF_SYMBOL) {
        String value = element.attributes().remove(attribute);
        if (value != null) {
          page.put(attribute, value);
        }
      }
      symbols.put(element, page);
      element.rename("g");
    } else if (element.is("marker")) {
      marker(element);
    }
    element.children().forEach(this::pages);
    element.children().removeIf(symbols::containsKey);
  }

  private void uses(Element element) {
    element.children().forEach(this::uses);
    if (!element.is("use")) {
      return;
    }
    String address = element.get("href").orElse("");
    Element target = ids.get(Reference.id(address).orElse(""));
    Map<String, String> page = target == null ? null : symbols.get(target);
    if (page == null) {
      return;
    }
    Element view = Element.of("svg");
    view.attributes().putAll(page);
    for (String attribute : List.of("x", "y", "width", "height")) {
      String value = element.attributes().remove(attribute);
      if (value != null) {
        view.attributes().put(attribute, value);
      }
    }
    view.children().add(Element.of("use", "href", address));
    element.attributes().remove("href");
    element.rename("g");
    element.children().clear();
    element.children().add(view);
  }

  private static void marker(Element marker) {
    Optional<Double> width = number(marker.get("markerWidth").orElse("3"));
    Optional<Double> height = number(marker.get("markerHeight").orElse("3"));
    if (width.isEmpty() || height.isEmpty()) {
      return;
    }
    double[] box =
        PageSize.box(marker.get("viewBox").orElse(""))
            .orElse(new double[] {0, 0, width.get(), height.get()});
    if (box[0] != 0 || box[1] != 0) {
      shift(marker, "refX", box[0]);
      shift(marker, "refY", box[1]);
      Element moved = Element.of("g", "transform", "translate(" + -box[0] + " " + -box[1] + ")");
      moved.children().addAll(marker.children());
      marker.children().clear();
      marker.children().add(moved);
    }
    marker.attributes().put("viewBox", "0 0 " + box[2] + " " + box[3]);
    if (marker.get("preserveAspectRatio").isEmpty()) {
      double scale = Math.min(width.get() / box[2], height.get() / box[3]);
      marker.attributes().put("markerWidth", Double.toString(scale * box[2]));
      marker.attributes().put("markerHeight", Double.toString(scale * box[3]));
    }
  }

  private static void shift(Element marker, String attribute, double by) {
    // Words and percentages are counted from the box's edge already.
    number(marker.get(attribute).orElse("0"))
        .ifPresent(at -> marker.attributes().put(attribute, Double.toString(at - by)));
  }

  private static Optional<Double> number(String text) {
    try {
      double value = Double.parseDouble(text);
      return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
