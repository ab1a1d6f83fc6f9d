package org.posebook.export.svg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Works out what each element's style is, from its attributes, the style sheets and its {@code
 * style}, and leaves it as attributes that JSVG reads. JSVG itself takes of two rules the first it
 * finds, and lets children inherit some properties only.
 */
final class Cascade {
  private static final Pattern UNITS = Pattern.compile("(?<=[\\d.])(?:deg|px)");

  private final StyleRules rules;

  private Cascade(StyleRules rules) {
    this.rules = rules;
  }

  /** Gives all elements of a file their styles. */
  static void apply(Element root) throws UnusableSvgException {
    StringBuilder sheets = new StringBuilder();
    collect(root, sheets);
    new Cascade(StyleRules.of(sheets.toString())).style(root);
  }

  private static void collect(Element element, StringBuilder sheets) {
    if (element.is("style") && element.get("type").orElse("text/css").equals("text/css")) {
      sheets.append(element.text()).append('\n');
    }
    element.children().forEach(child -> collect(child, sheets));
  }

  private void style(Element element) throws UnusableSvgException {
    Map<Property, String> winners = winners(element);
    Map<String, String> attributes = element.attributes();
    attributes.remove("style");
    for (Property property : Property.values()) {
      attributes.remove(property.key());
      Optional<String> parents = element.parent().flatMap(parent -> parent.get(property.key()));
      Optional<String> value = value(property, winners.get(property), parents);
      value.ifPresent(said -> attributes.put(property.key(), said));
    }
    stop(element);
    for (Element child : element.children()) {
      style(child);
    }
    if (element.is("svg", "g", "a", "switch")) {
      attributes.remove(Property.VISIBILITY.key()); // Its children have it, or say otherwise.
    }
  }

  private static Optional<String> value(
      Property property, @Nullable String said, Optional<String> parents) {
    if (said == null) {
      return isForChildren(property) ? parents : Optional.empty();
    }
    return switch (said) {
      case "inherit" ->
          property.isInherited() && !isForChildren(property) ? Optional.empty() : parents;
      case "initial" -> property.isInherited() ? Optional.of(property.initial()) : Optional.empty();
      case "unset", "revert" -> isForChildren(property) ? parents : Optional.empty();
      default -> Optional.of(plain(property, said));
    };
  }

  /** A value in the form that JSVG knows. */
  private static String plain(Property property, String said) {
    if (property == Property.TRANSFORM) {
      return UNITS.matcher(said).replaceAll(""); // As styles write it: rotate(45deg).
    }
    return property.isColour() ? Colour.of(said).map(Cascade::hex).orElse(said) : said;
  }

  /** Inherited properties that JSVG does not hand on to children. */
  private static boolean isForChildren(Property property) {
    return property == Property.VISIBILITY
        || property == Property.CLIP_RULE
        || Property.MARKERS.contains(property);
  }

  private static String hex(Colour colour) {
    int opacity = (int) Math.round(colour.opacity() * 255);
    return opacity == 255
        ? colour.hex()
        : colour.hex() + Integer.toHexString(0x100 | opacity).substring(1);
  }

  /** The strongest value of each property that is understood. */
  private Map<Property, String> winners(Element element) throws UnusableSvgException {
    List<Declaration> all = new ArrayList<>();
    element
        .attributes()
        .forEach(
            (name, value) -> {
              if (name.equals("marker")
                  || Property.of(name).filter(each -> !each.isOfStyles()).isPresent()) {
                all.add(new Declaration(name, value, false));
              }
            });
    all.addAll(rules.of(element));
    element.get("style").ifPresent(text -> all.addAll(Declaration.list(text)));
    Map<Property, String> winners = new EnumMap<>(Property.class);
    Map<Property, Declaration> passedOver = new HashMap<>();
    for (boolean important : new boolean[] {false, true}) {
      for (Declaration each : all) {
        if (each.important() == important) {
          take(each, winners, passedOver);
        }
      }
    }
    for (Map.Entry<Property, Declaration> each : passedOver.entrySet()) {
      if (!winners.containsKey(each.getKey())) {
        Declaration odd = each.getValue();
        throw new UnusableSvgException(
            "its style \""
                + XmlFile.shortened(odd.property() + ": " + odd.value())
                + "\" is not understood; save it as plain SVG");
      }
    }
    return winners;
  }

  private static void take(
      Declaration declaration,
      Map<Property, String> winners,
      Map<Property, Declaration> passedOver) {
    String value = declaration.value().strip();
    List<Property> properties =
        switch (declaration.property()) {
          case "marker" -> Property.MARKERS;
          case "background" ->
              Colour.of(value).isPresent() ? List.of(Property.BACKGROUND_COLOR) : List.of();
          default -> Property.of(declaration.property()).stream().toList();
        };
    String lower = value.toLowerCase(Locale.ROOT);
    String plain = Property.isKeyword(lower) ? lower : value;
    for (Property property : properties) {
      if (property.accepts(plain)) {
        winners.put(property, plain);
      } else if (!value.isEmpty()) {
        passedOver.putIfAbsent(property, declaration);
      }
    }
  }

  /** A stop's colour in full: JSVG takes its opacity in place of the colour's. */
  private static void stop(Element element) {
    if (!element.is("stop")) {
      return;
    }
    String said = element.get(Property.STOP_COLOR.key()).orElse("#000000");
    if (said.equalsIgnoreCase("currentcolor")) {
      said = color(element);
    }
    Colour colour = Colour.of(said).orElse(new Colour(0, 1));
    element.attributes().put(Property.STOP_COLOR.key(), colour.hex());
    if (colour.opacity() < 1) {
      double own = share(element.get(Property.STOP_OPACITY.key()).orElse("1"));
      element
          .attributes()
          .put(Property.STOP_OPACITY.key(), Double.toString(own * colour.opacity()));
    }
  }

  private static String color(Element element) {
    Optional<Element> at = Optional.of(element);
    while (at.isPresent()) {
      Optional<String> said = at.get().get(Property.COLOR.key());
      if (said.isPresent()) {
        return said.get();
      }
      at = at.get().parent();
    }
    return Property.COLOR.initial();
  }

  /** A number or a percentage, from 0 to 1. */
  static double share(String text) {
    double value =
        text.endsWith("%")
            ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
            : Double.parseDouble(text);
    return Math.clamp(value, 0, 1);
  }
}
