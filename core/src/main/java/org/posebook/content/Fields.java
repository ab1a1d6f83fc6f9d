package org.posebook.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * The keys of a mapping, taken one by one. What the schema has found wrong is passed over here;
 * what nobody took is what posebook does not know, and is kept.
 */
final class Fields {
  private final SourceNode.Mapping mapping;
  private final Set<String> taken = new LinkedHashSet<>();

  Fields(SourceNode.Mapping mapping) {
    this.mapping = mapping;
  }

  /** The fields of a mapping; of none for any other value. */
  static Fields of(SourceNode node) {
    return new Fields(
        node instanceof SourceNode.Mapping mapping
            ? mapping
            : new SourceNode.Mapping(Map.of(), node.at()));
  }

  Optional<SourceNode> take(String key) {
    taken.add(key);
    return mapping.get(key).filter(node -> !(node instanceof SourceNode.Nothing));
  }

  Optional<String> text(String key) {
    return take(key).flatMap(Fields::scalar);
  }

  <E> Optional<E> choice(String key, Function<String, Optional<E>> ofKey) {
    return text(key).flatMap(ofKey);
  }

  /** The texts of a list; a single text is a list of one. */
  List<String> texts(String key) {
    return list(key, Fields::scalar);
  }

  /** The items of a list, without those that cannot be read; a single value is a list of one. */
  <T> List<T> list(String key, Function<SourceNode, Optional<T>> read) {
    return take(key).map(node -> items(node, read)).orElse(List.of());
  }

  Fields group(String key) {
    return take(key)
        .map(Fields::of)
        .orElseGet(() -> new Fields(new SourceNode.Mapping(Map.of(), mapping.at())));
  }

  boolean has(String key) {
    return mapping.get(key).isPresent();
  }

  /** All keys that were not taken, as plain values. */
  Map<String, Object> rest() {
    Map<String, Object> rest = new LinkedHashMap<>();
    mapping
        .members()
        .forEach(
            (key, member) -> {
              if (!taken.contains(key)) {
                rest.put(key, member.value().plain());
              }
            });
    return rest;
  }

  private static <T> List<T> items(SourceNode node, Function<SourceNode, Optional<T>> read) {
    List<T> items = new ArrayList<>();
    if (node instanceof SourceNode.Sequence sequence) {
      sequence.items().forEach(item -> read.apply(item).ifPresent(items::add));
    } else {
      read.apply(node).ifPresent(items::add);
    }
    return items;
  }

  /** A text, or a number as it was written; empty for anything else and for blank text. */
  static Optional<String> scalar(SourceNode node) {
    return switch (node) {
      case SourceNode.Text text -> Optional.of(text.value().strip()).filter(t -> !t.isEmpty());
      case SourceNode.Numeral number -> Optional.of(number.written());
      case SourceNode.Bool bool -> Optional.of(Boolean.toString(bool.value()));
      case SourceNode.Nothing nothing -> Optional.empty();
      case SourceNode.Sequence sequence -> Optional.empty();
      case SourceNode.Mapping group -> Optional.empty();
    };
  }

  /**
   * The place of a stretch of a scalar's text. The text was stripped and is counted in UTF-16
   * units; a place is counted in characters from where the author's text begins.
   */
  static Location part(SourceNode node, int offset, int length) {
    String written =
        switch (node) {
          case SourceNode.Text text -> text.value();
          case SourceNode.Numeral number -> number.written();
          case SourceNode.Bool bool -> Boolean.toString(bool.value());
          case SourceNode.Nothing nothing -> "";
          case SourceNode.Sequence sequence -> "";
          case SourceNode.Mapping group -> "";
        };
    int start = written.length() - written.stripLeading().length() + offset;
    if (start + length > written.length()) {
      return node.at();
    }
    return node.at()
        .part(written.codePointCount(0, start), written.codePointCount(start, start + length));
  }
}
