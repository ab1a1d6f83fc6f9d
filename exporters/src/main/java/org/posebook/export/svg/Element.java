package org.posebook.export.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element of SVG. The steps of reading change it in place. */
final class Element {
  private String name;
  private final @Nullable Element parent;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Element(String name, @Nullable Element parent) {
    this.name = name;
    this.parent = parent;
  }

  /** A new element with attributes: name, value, name, value. */
  static Element of(String name, String... attributes) {
    Element element = new Element(name, null);
    for (int i = 0; i < attributes.length; i += 2) {
      element.attributes.put(attributes[i], attributes[i + 1]);
    }
    return element;
  }

  String name() {
    return name;
  }

  void rename(String other) {
    name = other;
  }

  /** The element around it in the file. */
  Optional<Element> parent() {
    return Optional.ofNullable(parent);
  }

  /** Attributes without a namespace, and {@code href} in any. */
  Map<String, String> attributes() {
    return attributes;
  }

  List<Element> children() {
    return children;
  }

  /** The letters that stand in it, without those of its children. */
  StringBuilder text() {
    return text;
  }

  Optional<String> get(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  boolean is(String... names) {
    for (String each : names) {
      if (name.equals(each)) {
        return true;
      }
    }
    return false;
  }
}
