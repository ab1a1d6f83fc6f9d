package org.posebook.export.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What fills and strokes refer to. */
final class PaintServers {
  private final Map<String, Element> ids;

  /** Gradients that were looked at, and whether they have stops. */
  private final Map<Element, Boolean> known = new HashMap<>();

  PaintServers(Map<String, Element> ids) {
    this.ids = ids;
  }

  /**
   * The elements that an element's fill and stroke need. A paint that leads nowhere becomes the
   * colour beside it, or none, as SVG wants it.
   */
  List<Element> needed(Element element) throws UnusableSvgException {
    List<Element> all = new ArrayList<>(needed(element, Property.FILL));
    all.addAll(needed(element, Property.STROKE));
    return all;
  }

  private List<Element> needed(Element element, Property property) throws UnusableSvgException {
    Optional<Reference> reference = element.get(property.key()).flatMap(Reference::of);
    if (reference.isEmpty()) {
      return List.of();
    }
    String address = reference.get().address();
    String id = Reference.id(address).orElseThrow(() -> Refusals.elsewhere(address));
    Element target = ids.get(id);
    if (target != null && target.is("pattern")) {
      throw new UnusableSvgException(
          "it is filled with a pattern; turn it into shapes (in Inkscape: Object > Pattern >"
              + " Pattern to Objects), or save it as PNG");
    }
    Boolean before = target == null ? Boolean.FALSE : known.get(target);
    List<Element> needed = new ArrayList<>();
    if (target != null && before == null) {
      List<Element> chain = gradient(target);
      for (Element each : chain) {
        order(each.children());
        needed.addAll(each.children());
      }
      before = needed.stream().anyMatch(child -> child.is("stop"));
      needed.addAll(chain);
      known.put(target, before);
    }
    String instead = reference.get().rest();
    if (!instead.equalsIgnoreCase("currentcolor")) {
      instead = Colour.of(instead).map(Colour::hex).orElse("none");
    }
    element
        .attributes()
        .put(property.key(), Boolean.TRUE.equals(before) ? "url(#" + id + ")" : instead);
    return needed;
  }

  /** A stop that lies before the one before it lies at the same place. */
  private static void order(List<Element> stops) {
    double least = 0;
    for (Element stop : stops) {
      try {
        least = Math.max(least, Cascade.share(stop.get("offset").orElse("0")));
      } catch (NumberFormatException e) {
        // What is no number is 0, as SVG wants it.
      }
      stop.attributes().put("offset", Double.toString(least));
    }
  }

  /** A gradient and those whose stops it may take. */
  private List<Element> gradient(Element first) throws UnusableSvgException {
    List<Element> chain = new ArrayList<>();
    Optional<Element> at = Optional.of(first);
    while (at.filter(each -> each.is("linearGradient", "radialGradient")).isPresent()) {
      Element gradient = at.get();
      if (chain.contains(gradient)) {
        throw new UnusableSvgException(
            "an element uses itself" + Refusals.named(gradient) + "; take that use out");
      }
      if (gradient.get("fr").filter(value -> !value.matches("0(?:\\.0*)?%?")).isPresent()) {
        throw new UnusableSvgException(
            "it has a gradient with an inner radius (fr), which is not drawn; save it as PNG");
      }
      chain.add(gradient);
      Refusals.animationOf(gradient);
      String address = gradient.get("href").orElse("");
      if (!address.isEmpty() && !address.startsWith("#")) {
        throw Refusals.elsewhere(address);
      }
      at = Reference.id(address).flatMap(id -> Optional.ofNullable(ids.get(id)));
    }
    return chain;
  }
}
