package org.posebook.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * Brings together what two people made of the same part of a library, value by value. What only one
 * of them changed is taken; where both changed the same value in two ways, that is a conflict.
 * Items of a list are compared by what names them, so that a new item moves no other.
 */
public final class TreeMerge {
  /** Lists whose order says nothing: what both add to them is kept. */
  private static final Set<String> ANY_ORDER =
      Set.of(
          "aliases",
          "targets",
          "props",
          "cautions",
          "contraindications",
          "sources",
          "media",
          "notes",
          "before-you-start",
          "stop-if",
          "red-flags");

  /** Keys that name an item of a list, the best first. */
  private static final List<String> NAMES = List.of("pose", "id", "file", "name", "title", "how");

  private final boolean prefersRight;
  private final Function<Object[], Location> leftAt;
  private final Function<Object[], Location> rightAt;
  private final List<Conflict> conflicts = new ArrayList<>();

  private TreeMerge(Side left, Side right, boolean prefersRight) {
    this.leftAt = left.at();
    this.rightAt = right.at();
    this.prefersRight = prefersRight;
  }

  /**
   * A part as one of the two has it.
   *
   * @param values plain values
   * @param at the place of a value, by keys and positions from the top
   */
  public record Side(Map<String, Object> values, Function<Object[], Location> at) {}

  /**
   * A value that both changed.
   *
   * @param path keys and positions from the top, as the left has them
   * @param was what it was before; empty where there was none
   * @param left what the left has now
   * @param right what the right has now
   */
  public record Conflict(
      List<Object> path,
      Optional<Object> was,
      Optional<Object> left,
      Optional<Object> right,
      Location leftAt,
      Location rightAt) {}

  /**
   * The outcome.
   *
   * @param tree all values, each with the place that it was taken from
   */
  public record Merged(SourceNode tree, List<Conflict> conflicts) {}

  /**
   * Merges.
   *
   * @param was the part from which both come
   * @param prefersRight whose value is taken where both changed it
   */
  public static Merged merge(Map<String, Object> was, Side left, Side right, boolean prefersRight) {
    TreeMerge merge = new TreeMerge(left, right, prefersRight);
    SourceNode tree = merge.mappings(was, left.values(), right.values(), List.of(), List.of());
    return new Merged(tree, merge.conflicts);
  }

  private SourceNode mappings(
      Map<?, ?> was, Map<?, ?> left, Map<?, ?> right, List<Object> inLeft, List<Object> inRight) {
    Set<Object> keys = new LinkedHashSet<>(left.keySet());
    keys.addAll(right.keySet());
    Map<String, SourceNode.Member> members = new LinkedHashMap<>();
    for (Object key : keys) {
      SourceNode node =
          value(was.get(key), left.get(key), right.get(key), with(inLeft, key), with(inRight, key));
      if (node != null) {
        members.put(String.valueOf(key), new SourceNode.Member(node.at(), node));
      }
    }
    return new SourceNode.Mapping(members, leftAt.apply(inLeft.toArray()));
  }

  private @Nullable SourceNode value(
      @Nullable Object was,
      @Nullable Object left,
      @Nullable Object right,
      List<Object> inLeft,
      List<Object> inRight) {
    if (same(left, right) || same(was, right)) {
      return node(left, leftAt, inLeft);
    }
    if (same(was, left)) {
      return node(right, rightAt, inRight);
    }
    if (left instanceof Map<?, ?> one && right instanceof Map<?, ?> other) {
      return mappings(was instanceof Map<?, ?> map ? map : Map.of(), one, other, inLeft, inRight);
    }
    if (left instanceof List<?> one && right instanceof List<?> other) {
      SourceNode merged =
          lists(was instanceof List<?> list ? list : List.of(), one, other, inLeft, inRight);
      if (merged != null) {
        return merged;
      }
    }
    conflicts.add(
        new Conflict(
            inLeft,
            Optional.ofNullable(was),
            Optional.ofNullable(left),
            Optional.ofNullable(right),
            leftAt.apply(inLeft.toArray()),
            rightAt.apply(inRight.toArray())));
    return prefersRight ? node(right, rightAt, inRight) : node(left, leftAt, inLeft);
  }

  private @Nullable SourceNode lists(
      List<?> was, List<?> left, List<?> right, List<Object> inLeft, List<Object> inRight) {
    boolean texts =
        was.stream().noneMatch(TreeMerge::isNamed)
            && left.stream().noneMatch(TreeMerge::isNamed)
            && right.stream().noneMatch(TreeMerge::isNamed);
    if (texts && was.size() == left.size() && was.size() == right.size()) {
      // Nothing was added or taken out: each stands where it stood.
      List<SourceNode> nodes = new ArrayList<>();
      for (int i = 0; i < was.size(); i++) {
        SourceNode node =
            value(was.get(i), left.get(i), right.get(i), with(inLeft, i), with(inRight, i));
        nodes.add(Objects.requireNonNull(node));
      }
      return new SourceNode.Sequence(nodes, leftAt.apply(inLeft.toArray()));
    }
    boolean anyOrder = ANY_ORDER.contains(String.valueOf(inLeft.getLast()));
    Optional<List<ListMerge.Pick>> picks =
        ListMerge.merge(names(was), names(left), names(right), anyOrder);
    if (picks.isEmpty()
        || losesWork(was, left, picks.get().stream().map(ListMerge.Pick::left).toList())
        || losesWork(was, right, picks.get().stream().map(ListMerge.Pick::right).toList())) {
      return null;
    }
    List<SourceNode> nodes = new ArrayList<>();
    for (ListMerge.Pick pick : picks.get()) {
      SourceNode node =
          value(
              pick.base() < 0 ? null : was.get(pick.base()),
              pick.left() < 0 ? null : left.get(pick.left()),
              pick.right() < 0 ? null : right.get(pick.right()),
              with(inLeft, Math.max(0, pick.left())),
              with(inRight, Math.max(0, pick.right())));
      if (node != null) {
        nodes.add(node);
      }
    }
    return new SourceNode.Sequence(nodes, leftAt.apply(inLeft.toArray()));
  }

  /** Whether an item that one changed was taken out by the other. */
  private static boolean losesWork(List<?> was, List<?> now, List<Integer> taken) {
    List<String> names = names(now);
    List<String> before = names(was);
    Set<Integer> kept = new HashSet<>(taken);
    for (int i = 0; i < now.size(); i++) {
      int old = kept.contains(i) ? -1 : before.indexOf(names.get(i));
      if (old >= 0 && !same(was.get(old), now.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Object each) {
    return each instanceof Map<?, ?>;
  }

  /** A name for each item, under which it is found in the other lists. */
  private static List<String> names(List<?> list) {
    return Alignment.unique(list.stream().map(TreeMerge::name).toList());
  }

  private static String name(Object each) {
    if (each instanceof Map<?, ?> map) {
      for (String key : NAMES) {
        if (map.get(key) != null) {
          return String.valueOf(map.get(key));
        }
      }
    }
    return String.valueOf(each);
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return Objects.equals(one, other);
  }

  private static @Nullable SourceNode node(
      @Nullable Object value, Function<Object[], Location> at, List<Object> path) {
    return value == null
        ? null
        : SourceNode.of(
            value,
            within -> {
              List<Object> whole = new ArrayList<>(path);
              whole.addAll(within);
              return at.apply(whole.toArray());
            });
  }

  private static List<Object> with(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }
}
