package org.posebook.export.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes groups that are see-through as a whole, clipped, masked or blended in a form that JSVG
 * leaves to us: see {@link Signal}. A clip's or mask's content becomes a group beside what it is
 * for.
 */
final class Effects {
  /** What is done with a group as a whole. */
  record Effect(double opacity, String blend, boolean isolated, boolean maskByOpacity) {}

  private static final List<Property> HANDLED =
      List.of(
          Property.OPACITY,
          Property.CLIP_PATH,
          Property.MASK,
          Property.MIX_BLEND_MODE,
          Property.ISOLATION);

  /** What does not count for the shape of a clip. */
  private static final List<Property> LOOKS =
      List.of(
          Property.OPACITY,
          Property.FILL_OPACITY,
          Property.MASK,
          Property.MIX_BLEND_MODE,
          Property.MARKER_START,
          Property.MARKER_MID,
          Property.MARKER_END);

  /** What a leaf hands to the group that is put around it. */
  private static final List<String> MOVED =
      List.of("id", "transform", "transform-origin", "transform-box");

  private final Census census;
  private final String prefix;
  private final Element defs = Element.of("defs");
  private final List<Effect> effects = new ArrayList<>();
  private final Map<Element, String> contents = new HashMap<>();

  private Effects(Census census) {
    this.census = census;
    String free = "posebook";
    while (begins(census, free)) {
      free += "-";
    }
    this.prefix = free;
  }

  private static boolean begins(Census census, String prefix) {
    return census.ids().keySet().stream().anyMatch(id -> id.startsWith(prefix));
  }

  /** Rewrites a file. Its effects are numbered as in the list. */
  static List<Effect> apply(Element root, Census census) {
    Effects effects = new Effects(census);
    effects.inside(root);
    root.children().addFirst(effects.defs);
    return List.copyOf(effects.effects);
  }

  private void inside(Element element) {
    List<Element> children = List.copyOf(element.children());
    element.children().clear();
    for (Element child : children) {
      if (child.is("clipPath", "mask")) {
        continue; // Its content is written where it is used.
      }
      inside(child);
      boolean leaf = Census.isShape(child) || child.is("use", "image");
      element.children().add(leaf && hasEffect(child) ? wrapped(child) : child);
    }
    if (element.is("svg", "g", "a", "symbol", "marker") && hasEffect(element)) {
      group(element, target(element, Property.CLIP_PATH), target(element, Property.MASK));
    }
  }

  private static boolean hasEffect(Element element) {
    return HANDLED.stream().anyMatch(each -> said(element, each));
  }

  private static boolean said(Element element, Property property) {
    return element
        .get(property.key())
        .filter(value -> property != Property.OPACITY || Cascade.share(value) < 1)
        .filter(value -> property != Property.MIX_BLEND_MODE || !value.equals("normal"))
        .filter(value -> property != Property.ISOLATION || value.equals("isolate"))
        .isPresent();
  }

  /** A group around a leaf. */
  private Element wrapped(Element leaf) {
    Element around = new Element("g", null);
    for (Property each : HANDLED) {
      move(leaf, around, each.key());
    }
    MOVED.forEach(attribute -> move(leaf, around, attribute));
    around.children().add(leaf);
    group(around, target(around, Property.CLIP_PATH), target(around, Property.MASK));
    return around;
  }

  private static void move(Element from, Element to, String attribute) {
    String value = from.attributes().remove(attribute);
    if (value != null) {
      to.attributes().put(attribute, value);
    }
  }

  /** Puts what is in an element into a group with the element's effects. */
  private void group(Element element, Optional<Element> clip, Optional<Element> mask) {
    int number = effects.size();
    Map<String, String> said = element.attributes();
    double opacity = element.get(Property.OPACITY.key()).map(Cascade::share).orElse(1.0);
    effects.add(
        new Effect(
            opacity,
            element.get(Property.MIX_BLEND_MODE.key()).orElse("normal"),
            element.get(Property.ISOLATION.key()).isPresent(),
            mask.flatMap(each -> each.get(Property.MASK_TYPE.key()))
                .filter("alpha"::equals)
                .isPresent()));
    HANDLED.forEach(property -> said.remove(property.key()));
    Element group = signalled(new Signal(Signal.Role.GROUP, number));
    clip.ifPresent(
        each -> group.children().add(content(new Signal(Signal.Role.CLIP, number), each)));
    mask.ifPresent(
        each -> group.children().add(content(new Signal(Signal.Role.MASK, number), each)));
    group.children().addAll(element.children());
    element.children().clear();
    element.children().add(group);
  }

  private Optional<Element> target(Element element, Property property) {
    return element
        .get(property.key())
        .flatMap(Reference::of)
        .flatMap(reference -> Reference.id(reference.address()))
        .flatMap(id -> Optional.ofNullable(census.ids().get(id)));
  }

  private Element signalled(Signal signal) {
    String id = prefix + "-" + signal.role().ordinal() + "-" + signal.number();
    defs.children().add(signal.clipPath(id));
    return Element.of("g", "clip-path", "url(#" + id + ")");
  }

  /** A group that shows a clip's or mask's content, untouched by the styles around. */
  private Element content(Signal signal, Element target) {
    Element group = signalled(signal);
    for (Property property : Property.values()) {
      if (property.isInherited()) {
        group.attributes().put(property.key(), property.initial());
      }
    }
    group.children().add(Element.of("use", "href", "#" + content(target)));
    return group;
  }

  /** The id of a group with a clip's or mask's content. */
  private String content(Element target) {
    String known = contents.get(target);
    if (known != null) {
      return known;
    }
    String id = prefix + "-content-" + contents.size();
    contents.put(target, id);
    Element group = Element.of("g", "id", id);
    if (target.is("clipPath")) {
      target.children().forEach(child -> silhouette(child).ifPresent(group.children()::add));
    } else {
      group.children().addAll(target.children());
      region(target).ifPresent(region -> group(group, Optional.of(region), Optional.empty()));
    }
    HANDLED.forEach(property -> move(target, group, property.key()));
    MOVED.forEach(attribute -> move(target, group, attribute));
    group.attributes().put("id", id);
    inside(group);
    defs.children().add(group);
    return id;
  }

  /** The part of the page that a mask is for, as a clip. */
  private static Optional<Element> region(Element mask) {
    if (mask.get("maskUnits").filter("userSpaceOnUse"::equals).isEmpty()) {
      return Optional.empty();
    }
    Element clip = Element.of("clipPath");
    clip.children()
        .add(
            Element.of(
                "rect",
                "x",
                mask.get("x").orElse("-10%"),
                "y",
                mask.get("y").orElse("-10%"),
                "width",
                mask.get("width").orElse("120%"),
                "height",
                mask.get("height").orElse("120%")));
    return Optional.of(clip);
  }

  /** A clip's shape, filled; nothing where SVG allows it in no clip. */
  private Optional<Element> silhouette(Element child) {
    if (Census.isShape(child)) {
      return Optional.of(filled(child, child));
    }
    Optional<Element> used =
        child
            .get("href")
            .filter(address -> child.is("use"))
            .flatMap(Reference::id)
            .flatMap(id -> Optional.ofNullable(census.ids().get(id)))
            .filter(Census::isShape);
    if (used.isEmpty()) {
      return Optional.empty();
    }
    String id = prefix + "-shape-" + defs.children().size();
    Element shape = filled(used.get(), child);
    shape.attributes().put("id", id);
    defs.children().add(shape);
    Element use = new Element("use", null);
    use.attributes().putAll(child.attributes());
    use.attributes().put("href", "#" + id);
    use.attributes().remove("id");
    return Optional.of(use);
  }

  /** A copy of a shape that is filled as a clip is, whatever its own look. */
  private static Element filled(Element shape, Element inClip) {
    Element copy = new Element(shape.name(), null);
    copy.attributes().putAll(shape.attributes());
    copy.attributes().remove("id");
    for (Property each : LOOKS) {
      copy.attributes().remove(each.key());
    }
    String rule = Property.CLIP_RULE.key();
    String own = shape.get(rule).orElse("nonzero");
    copy.attributes().put("fill", "#000000");
    copy.attributes().put("stroke", "none");
    copy.attributes().put("fill-rule", own.equals("nonzero") ? inClip.get(rule).orElse(own) : own);
    return copy;
  }
}
