package org.posebook.export.svg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through all that is drawn: what stands on the page, and what that refers to. Refuses what
 * cannot be drawn as it is meant, and counts how often things are drawn through references.
 */
final class Census {
  private static final long MOST_DRAWN = 50_000;

  /** Groups and references inside each other. */
  private static final int MOST_DEEP = 120;

  static final Set<String> BLENDS =
      Set.of(
          "multiply",
          "screen",
          "overlay",
          "darken",
          "lighten",
          "color-dodge",
          "color-burn",
          "hard-light",
          "soft-light",
          "difference",
          "exclusion",
          "hue",
          "saturation",
          "color",
          "luminosity");

  private final Map<String, Element> ids = new HashMap<>();
  private final Set<Element> drawn = new HashSet<>();
  private final Set<Element> open = new HashSet<>();
  private final Map<Element, Extent> known = new HashMap<>();
  private final PaintServers paints = new PaintServers(ids);

  /**
   * How much is drawn with an element.
   *
   * @param count elements, counted as often as they are drawn
   * @param depth how deep they are inside each other
   */
  private record Extent(long count, int depth) {
    static final Extent NOTHING = new Extent(0, 0);

    Extent and(Extent other) {
      return new Extent(
          Math.min(count + other.count, MOST_DRAWN + 1), Math.max(depth, other.depth));
    }

    Extent inside() {
      return new Extent(count + 1, depth + 1);
    }
  }

  private Census(Element root) {
    index(root);
  }

  private void index(Element element) {
    element.get("id").ifPresent(id -> ids.putIfAbsent(id, element));
    element.children().forEach(this::index);
  }

  /**
   * Looks at a file whose styles are worked out. References that lead nowhere are taken out.
   *
   * @return its elements by their ids
   */
  static Census of(Element root) throws UnusableSvgException {
    Tidy.apply(root);
    Census census = new Census(root);
    Extent extent = census.draw(root);
    if (extent.count() > MOST_DRAWN) {
      throw new UnusableSvgException(
          "it draws more than 50,000 shapes; simplify it, or save it as PNG");
    }
    if (extent.depth() > MOST_DEEP) {
      throw new UnusableSvgException(
          "its groups and elements that use one another are nested more than "
              + MOST_DEEP
              + " deep; ungroup some");
    }
    return census;
  }

  Map<String, Element> ids() {
    return ids;
  }

  /** Takes out what is neither drawn nor needed for what is. */
  void prune(Element element) {
    element.children().removeIf(child -> !isNeeded(child));
    for (Element child : element.children()) {
      if (!drawn.contains(child)) {
        child.rename("defs");
        child.attributes().clear();
      }
      prune(child);
    }
  }

  private boolean isNeeded(Element element) {
    return drawn.contains(element) || element.children().stream().anyMatch(this::isNeeded);
  }

  private Extent draw(Element element) throws UnusableSvgException {
    Extent before = known.get(element);
    if (before != null) {
      return before;
    }
    if (!open.add(element)) {
      throw new UnusableSvgException(
          "an element uses itself" + Refusals.named(element) + "; take that use out");
    }
    drawn.add(element);
    drawn.addAll(paints.needed(element));
    Extent extent = effects(element);
    if (element.is("svg", "g", "a", "symbol", "clipPath", "mask", "marker")) {
      extent = extent.and(all(element.children()));
    } else if (element.is("use")) {
      Refusals.animationOf(element);
      extent = extent.and(use(element));
    } else if (element.is("image")) {
      Refusals.animationOf(element);
    } else if (isShape(element)) {
      Refusals.animationOf(element);
      extent = extent.and(markers(element));
    } else {
      throw new UnusableSvgException(
          "<"
              + XmlFile.shortened(element.name())
              + "> is not drawn; take it out, or save it as PNG");
    }
    open.remove(element);
    known.put(element, extent.inside());
    return extent.inside();
  }

  static boolean isShape(Element element) {
    return element.is("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
  }

  private Extent all(List<Element> elements) throws UnusableSvgException {
    Extent extent = Extent.NOTHING;
    for (Element element : elements) {
      switch (element.name()) {
        case "defs", "symbol", "clipPath", "mask", "marker", "pattern", "filter" -> {}
        case "linearGradient", "radialGradient", "style", "title", "desc", "metadata" -> {}
        case "view", "cursor", "color-profile", "font", "font-face" -> {}
        case "text" -> Refusals.text(element);
        case "foreignObject" ->
            throw new UnusableSvgException(
                "it holds a piece of a web page (<foreignObject>); save it as plain SVG");
        default -> {
          Refusals.animation(element);
          extent = extent.and(draw(element));
        }
      }
    }
    return extent;
  }

  private Extent use(Element element) throws UnusableSvgException {
    String address = element.get("href").orElse("");
    Optional<String> id = Reference.id(address);
    if (id.isEmpty()) {
      throw Refusals.elsewhere(address);
    }
    Element target = ids.get(id.get());
    if (target == null) {
      throw new UnusableSvgException(
          "it uses \""
              + XmlFile.shortened(id.get())
              + "\", which is not in the file; save it again");
    }
    return target.is("defs") ? Extent.NOTHING : follow(target);
  }

  private Extent follow(Element target) throws UnusableSvgException {
    return target.is("text") ? all(List.of(target)) : draw(target);
  }

  private Extent effects(Element element) throws UnusableSvgException {
    if (element.get(Property.FILTER.key()).filter(value -> !value.equals("none")).isPresent()) {
      throw new UnusableSvgException(
          "it has a blur, a shadow or another filter; take it out (in Inkscape: Filters > Remove"
              + " Filters), or save it as PNG");
    }
    Optional<String> blend = element.get(Property.MIX_BLEND_MODE.key());
    if (blend.isPresent() && !blend.get().equals("normal") && !BLENDS.contains(blend.get())) {
      throw new UnusableSvgException(
          "its blend mode \""
              + XmlFile.shortened(blend.get())
              + "\" is not known; choose another, or save it as PNG");
    }
    return effect(element, Property.CLIP_PATH, "clipPath", "clipPathUnits")
        .and(effect(element, Property.MASK, "mask", "maskContentUnits"));
  }

  /** A clip or a mask. */
  private Extent effect(Element element, Property property, String name, String units)
      throws UnusableSvgException {
    String value = element.get(property.key()).orElse("none");
    if (value.equals("none")) {
      element.attributes().remove(property.key());
      return Extent.NOTHING;
    }
    Optional<Reference> reference = Reference.of(value);
    if (reference.isEmpty()) {
      throw new UnusableSvgException(
          "its "
              + property.key()
              + " \""
              + XmlFile.shortened(value)
              + "\" is not understood; use"
              + " a shape, or save it as PNG");
    }
    Element target = ids.get(Reference.id(reference.get().address()).orElse(""));
    if (!reference.get().address().startsWith("#")) {
      throw Refusals.elsewhere(reference.get().address());
    }
    if (target == null || !target.is(name)) {
      element.attributes().remove(property.key()); // As SVG 2 wants it.
      return Extent.NOTHING;
    }
    if (target.get(units).filter("objectBoundingBox"::equals).isPresent()) {
      throw new UnusableSvgException(
          "a clip or mask is measured by what it is put on ("
              + units
              + "), which is not drawn;"
              + " release it, or save it as PNG");
    }
    if (target.is("mask")) {
      region(target);
    }
    return follow(target);
  }

  /** A mask that cuts off a part of what it is put on is not understood. */
  private static void region(Element mask) throws UnusableSvgException {
    if (mask.get("maskUnits").filter("userSpaceOnUse"::equals).isPresent()) {
      return;
    }
    for (String[] each : new String[][] {{"x", "width"}, {"y", "height"}}) {
      double from = signed(mask.get(each[0]).orElse("-10%"));
      double size = signed(mask.get(each[1]).orElse("120%"));
      if (!(from <= 0 && from + size >= 1)) {
        throw new UnusableSvgException(
            "a mask is measured by what it is put on (maskUnits), which is not drawn; release it,"
                + " or save it as PNG");
      }
    }
  }

  /** A number or a percentage; what is neither lets no mask pass. */
  private static double signed(String text) {
    try {
      return text.endsWith("%")
          ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
          : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private Extent markers(Element shape) throws UnusableSvgException {
    Extent extent = Extent.NOTHING;
    for (Property end : Property.MARKERS) {
      Optional<Element> marker =
          shape
              .get(end.key())
              .filter(value -> shape.is("path", "line", "polyline", "polygon"))
              .flatMap(Reference::of)
              .flatMap(reference -> Reference.id(reference.address()))
              .flatMap(id -> Optional.ofNullable(ids.get(id)))
              .filter(target -> target.is("marker"));
      if (marker.isPresent()) {
        extent = extent.and(follow(marker.get()));
      } else {
        shape.attributes().remove(end.key());
      }
    }
    return extent;
  }
}
