package org.posebook.importer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How two trees of plain values differ, and how one is changed into the other. */
final class TreeChanges {
  private static final Set<String> GROUPS = Set.of("notices", "brand", "review");

  private TreeChanges() {}

  /**
   * A difference.
   *
   * @param path keys from the top; items of a routine by their poses, other lists by position
   * @param from the value as it is; empty where there is none
   * @param to the value as it should be; empty where there should be none
   */
  record Change(List<String> path, Optional<Object> from, Optional<Object> to) {}

  /** What has to change so that one tree becomes the other. */
  static List<Change> between(Map<String, Object> from, Map<String, Object> to) {
    List<Change> changes = new ArrayList<>();
    members(open(from), open(to), List.of(), changes);
    return changes;
  }

  /**
   * Makes a change in a tree.
   *
   * @return whether it was made, or was there already; not, when the tree has another value there
   */
  static boolean apply(Map<String, Object> tree, Change change, boolean anyway) {
    Object at = tree;
    List<String> way = change.path().subList(0, change.path().size() - 1);
    for (String step : way) {
      at = child(at, step);
    }
    String last = change.path().getLast();
    Object now = child(at, last);
    if (same(now, change.to().orElse(null))) {
      return true;
    }
    if (!anyway && !same(now, change.from().orElse(null))) {
      return false;
    }
    return set(at, last, change.to().orElse(null));
  }

  /** A copy that can be changed, with each item of a routine as a mapping. */
  static Map<String, Object> open(Map<String, Object> tree) {
    Map<String, Object> open = new LinkedHashMap<>();
    tree.forEach(
        (key, value) ->
            open.put(
                key,
                switch (key) {
                  case "items" -> items(value);
                  case "sections" -> sections(value);
                  default -> copy(value);
                }));
    return open;
  }

  private static Object sections(Object value) {
    return value instanceof List<?> list
        ? new ArrayList<>(
            list.stream()
                .map(each -> each instanceof Map<?, ?> map ? open(texts(map)) : copy(each))
                .toList())
        : copy(value);
  }

  private static Object items(Object value) {
    if (!(value instanceof List<?> list)) {
      return copy(value);
    }
    List<Object> items = new ArrayList<>();
    for (Object each : list) {
      Map<String, Object> item = new LinkedHashMap<>();
      if (each instanceof Map<?, ?> map) {
        texts(map).forEach((key, part) -> item.put(key, copy(part)));
      } else {
        item.put("pose", each);
      }
      items.add(item);
    }
    return items;
  }

  private static Map<String, Object> texts(Map<?, ?> map) {
    Map<String, Object> texts = new LinkedHashMap<>();
    map.forEach((key, value) -> texts.put(String.valueOf(key), value));
    return texts;
  }

  private static Object copy(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, each) -> copy.put(String.valueOf(key), copy(each)));
        yield copy;
      }
      case List<?> list -> new ArrayList<>(list.stream().map(TreeChanges::copy).toList());
      default -> value;
    };
  }

  private static void members(Object from, Object to, List<String> path, List<Change> changes) {
    Map<String, Object> before = texts((Map<?, ?>) from);
    Map<String, Object> after = texts((Map<?, ?>) to);
    List<String> keys = new ArrayList<>(after.keySet());
    before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(keys::add);
    keys.forEach(key -> value(before.get(key), after.get(key), with(path, key), changes));
  }

  private static void value(
      @Nullable Object from, @Nullable Object to, List<String> path, List<Change> changes) {
    if (same(from, to)) {
      return;
    }
    String key = path.getLast();
    if (from instanceof Map<?, ?> && to instanceof Map<?, ?> && GROUPS.contains(key)) {
      members(from, to, path, changes);
    } else if (from instanceof List<?> before
        && to instanceof List<?> after
        && names(key, before).equals(names(key, after))) {
      List<String> names = names(key, before);
      for (int i = 0; i < names.size(); i++) {
        List<String> place = with(path, names.get(i));
        if ((key.equals("items") || key.equals("sections"))
            && before.get(i) instanceof Map<?, ?>
            && after.get(i) instanceof Map<?, ?>) {
          members(before.get(i), after.get(i), place, changes);
        } else if (!same(before.get(i), after.get(i))) {
          changes.add(
              new Change(
                  place, Optional.<Object>of(before.get(i)), Optional.<Object>of(after.get(i))));
        }
      }
    } else {
      changes.add(new Change(path, Optional.ofNullable(from), Optional.ofNullable(to)));
    }
  }

  /** A name for each item of a list, under which it is found again. */
  private static List<String> names(String key, List<?> list) {
    List<String> names = new ArrayList<>();
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Object each : list) {
      String name =
          key.equals("items") && each instanceof Map<?, ?> map
              ? String.valueOf(map.get("pose"))
              : "";
      names.add(name + "#" + seen.merge(name, 1, Integer::sum));
    }
    return names;
  }

  private static @Nullable Object child(@Nullable Object at, String step) {
    return switch (at) {
      case Map<?, ?> map -> map.get(step);
      case List<?> list -> {
        int i = position(list, step);
        yield i < 0 ? null : list.get(i);
      }
      case null, default -> null;
    };
  }

  private static int position(List<?> list, String step) {
    String key = list.stream().allMatch(TreeChanges::isItem) ? "items" : "";
    return names(key, list).indexOf(step);
  }

  private static boolean isItem(Object value) {
    return value instanceof Map<?, ?> map && map.containsKey("pose");
  }

  @SuppressWarnings("unchecked") // All trees here are copies made above.
  private static boolean set(@Nullable Object at, String step, @Nullable Object value) {
    switch (at) {
      case Map<?, ?> map -> {
        if (value == null) {
          map.remove(step);
        } else {
          ((Map<String, Object>) map).put(step, value);
        }
        return true;
      }
      case List<?> list -> {
        int i = position(list, step);
        if (i < 0 || value == null) {
          return false;
        }
        ((List<Object>) list).set(i, value);
        return true;
      }
      case null, default -> {
        return false;
      }
    }
  }

  private static List<String> with(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }

  /** Whether two values are the same, with the keys in the same order. */
  private static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
      return a.size() == b.size()
          && same(a.keySet().iterator(), b.keySet().iterator())
          && same(a.values().iterator(), b.values().iterator());
    }
    if (one instanceof List<?> a && other instanceof List<?> b) {
      return a.size() == b.size() && same(a.iterator(), b.iterator());
    }
    return one == null ? other == null : one.equals(other);
  }

  private static boolean same(Iterator<?> one, Iterator<?> other) {
    while (one.hasNext() && other.hasNext()) {
      if (!same(one.next(), other.next())) {
        return false;
      }
    }
    return true;
  }
}
