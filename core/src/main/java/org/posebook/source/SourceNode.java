package org.posebook.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value as an author wrote it, with its place. Every reader (YAML, JSON, workbook, CSV) gives
 * such a tree, and all that follows knows only the tree: a value from a cell is validated by the
 * same schema as a value from a file, and a remark on it points at the cell.
 */
public sealed interface SourceNode {
  /** Where the value stands. */
  Location at();

  /** The value in plain terms: a String, a BigDecimal, a Boolean, a List, a Map, or the text "". */
  Object plain();

  /**
   * The tree of a plain value.
   *
   * @param value a Map, a List, a BigDecimal, a Boolean; anything else counts as its text
   * @param at the place of a part of it, by keys and positions from the top
   */
  static SourceNode of(Object value, Function<List<Object>, Location> at) {
    return of(value, at, List.of());
  }

  private static SourceNode of(
      Object value, Function<List<Object>, Location> at, List<Object> path) {
    Location place = at.apply(path);
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Member> members = new LinkedHashMap<>();
        map.forEach(
            (key, each) -> {
              SourceNode node = of(each, at, within(path, key));
              members.put(String.valueOf(key), new Member(node.at(), node));
            });
        yield new Mapping(members, place);
      }
      case List<?> list -> {
        List<SourceNode> nodes = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
          nodes.add(of(list.get(i), at, within(path, i)));
        }
        yield new Sequence(nodes, place);
      }
      case BigDecimal number -> new Numeral(number, number.toString(), place);
      case Boolean bool -> new Bool(bool, place);
      default -> new Text(String.valueOf(value), place);
    };
  }

  private static List<Object> within(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }

  /** A text. */
  record Text(String value, Location at) implements SourceNode {
    @Override
    public Object plain() {
      return value;
    }
  }

  /**
   * A number.
   *
   * @param written as the author wrote it
   */
  record Numeral(BigDecimal value, String written, Location at) implements SourceNode {
    @Override
    public Object plain() {
      return value;
    }
  }

  /** True or false. */
  record Bool(boolean value, Location at) implements SourceNode {
    @Override
    public Object plain() {
      return value;
    }
  }

  /** A key without a value. */
  record Nothing(Location at) implements SourceNode {
    @Override
    public Object plain() {
      return "";
    }
  }

  /** A list. */
  record Sequence(List<SourceNode> items, Location at) implements SourceNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public Object plain() {
      List<Object> plain = new ArrayList<>(items.size());
      items.forEach(item -> plain.add(item.plain()));
      return plain;
    }
  }

  /** Values by key, in the order in which the author wrote them. */
  record Mapping(Map<String, Member> members, Location at) implements SourceNode {
    public Mapping {
      if (!(members instanceof LaterMembers)) {
        members =
            members.size() < 2
                ? Map.copyOf(members) // There are very many small ones.
                : Collections.unmodifiableMap(new LinkedHashMap<>(members));
      }
    }

    /**
     * Values that are made when they are asked for, so that very many trees take little memory.
     *
     * @param maker gives the same values each time
     */
    public static Mapping later(Supplier<Map<String, Member>> maker, Location at) {
      return new Mapping(new LaterMembers(maker), at);
    }

    /**
     * Values that are made when they are asked for, of which only the keys are kept.
     *
     * @param maker gives the same values each time
     * @param keys the keys that it gives
     */
    public static Mapping later(
        Supplier<Map<String, Member>> maker, Set<String> keys, Location at) {
      return new Mapping(new LaterMembers(maker, keys), at);
    }

    /** The value of a key, if it is there. */
    public Optional<SourceNode> get(String key) {
      return Optional.ofNullable(members.get(key)).map(Member::value);
    }

    @Override
    public Object plain() {
      Map<String, Object> plain = new LinkedHashMap<>();
      members.forEach((key, member) -> plain.put(key, member.value().plain()));
      return plain;
    }
  }

  /**
   * A member of a mapping.
   *
   * @param keyAt where the key stands
   */
  record Member(Location keyAt, SourceNode value) {}
}
