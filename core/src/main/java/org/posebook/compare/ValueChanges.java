package org.posebook.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed between two sets of plain values, as files hold them: key by key. */
final class ValueChanges {
  /** Keys that name an element of a list, the best first. */
  private static final List<String> NAMES =
      List.of("pose", "id", "file", "name", "title", "heading", "condition", "rule", "how");

  private static final int LONGEST = 400;

  private final List<Change> changes = new ArrayList<>();

  private ValueChanges() {}

  static List<Change> of(Map<String, Object> was, Map<String, Object> now) {
    ValueChanges comparison = new ValueChanges();
    comparison.mapping("", was, now);
    return comparison.changes;
  }

  private void mapping(String prefix, Map<?, ?> was, Map<?, ?> now) {
    Set<Object> keys = new LinkedHashSet<>(was.keySet());
    keys.addAll(now.keySet());
    for (Object key : keys) {
      value(prefix, String.valueOf(key), was.get(key), now.get(key));
    }
  }

  private void value(String prefix, String key, @Nullable Object was, @Nullable Object now) {
    if (Objects.equals(was, now)) {
      return;
    }
    String label = prefix + PartWords.of(key);
    if ((was == null || was instanceof List) && (now == null || now instanceof List)) {
      list(prefix, key, list(was), list(now));
    } else if (isGroup(key, was) && isGroup(key, now)) {
      // "Stop if" needs no word before it.
      mapping(key.equals("notices") ? prefix : label + ", ", map(was), map(now));
    } else {
      plain(label, was, now);
    }
  }

  private static boolean isGroup(String key, @Nullable Object value) {
    return value instanceof Map || (value == null && PartWords.GROUPS.contains(key));
  }

  private void plain(String label, @Nullable Object was, @Nullable Object now) {
    if (was == null) {
      changes.add(new Change.Added(label, said(now)));
    } else if (now == null) {
      changes.add(new Change.Removed(label, said(was)));
    } else {
      changes.add(new Change.Replaced(label, said(was), said(now)));
    }
  }

  private void list(String prefix, String key, List<?> was, List<?> now) {
    String one = prefix + PartWords.one(key);
    List<String> before = names(was);
    List<String> after = names(now);
    int[] partners = Alignment.partners(before, after);
    int[] places = moved(before, after, partners);
    int[] reworded = reworded(was, now, partners, places);
    Set<Integer> known = new HashSet<>();
    boolean reordered = false;
    for (int i = 0; i < was.size(); i++) {
      String numbered = PartWords.isNumbered(key) ? one + " " + (i + 1) : one;
      if (partners[i] >= 0) {
        known.add(partners[i]);
        element(one, was.get(i), now.get(partners[i]));
      } else if (places[i] >= 0) {
        known.add(places[i]);
        if (PartWords.isNumbered(key)) {
          changes.add(new Change.Moved(one + " " + quoted(was.get(i)), i + 1, places[i] + 1));
        } else {
          reordered = true;
        }
        element(one, was.get(i), now.get(places[i]));
      } else if (reworded[i] >= 0) {
        known.add(reworded[i]);
        changes.add(
            new Change.Replaced(
                PartWords.isNumbered(key) ? one + " " + (reworded[i] + 1) : one,
                said(was.get(i)),
                said(now.get(reworded[i]))));
      } else {
        changes.add(new Change.Removed(numbered, said(was.get(i))));
      }
    }
    if (reordered) {
      changes.add(new Change.Noted(prefix + PartWords.of(key), "in another order"));
    }
    for (int j = 0; j < now.size(); j++) {
      if (!known.contains(j)) {
        String numbered = PartWords.isNumbered(key) ? one + " " + (j + 1) : one;
        changes.add(new Change.Added(numbered, said(now.get(j))));
      }
    }
  }

  /** An element of the same name in both. */
  private void element(String one, Object was, Object now) {
    if (was.equals(now)) {
      return;
    }
    if (was instanceof Map<?, ?> before && now instanceof Map<?, ?> after) {
      mapping(one + " " + Said.quoted(name(now)) + ", ", before, after);
    } else {
      changes.add(new Change.Replaced(one, said(was), said(now)));
    }
  }

  /** Where an element that has no partner stands now, by its name; -1 where it is gone. */
  static int[] moved(List<String> before, List<String> after, int[] partners) {
    int[] places = new int[before.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = partners[i] >= 0 ? -1 : after.indexOf(before.get(i));
    }
    return places;
  }

  /** The new element that a gone one may have become: one between the same neighbours. */
  private static int[] reworded(List<?> was, List<?> now, int[] partners, int[] places) {
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < partners.length; i++) {
      taken.add(partners[i]);
      taken.add(places[i]);
    }
    int[] reworded = new int[was.size()];
    int from = 0;
    for (int i = 0; i < was.size(); i++) {
      reworded[i] = -1;
      if (partners[i] >= 0) {
        from = partners[i] + 1;
        continue;
      }
      int end = now.size();
      for (int k = i + 1; k < was.size(); k++) {
        if (partners[k] >= 0) {
          end = partners[k];
          break;
        }
      }
      for (int j = from; j < end && places[i] < 0; j++) {
        if (!taken.contains(j) && Likeness.areAlike(said(was.get(i)), said(now.get(j)))) {
          reworded[i] = j;
          taken.add(j);
          break;
        }
      }
    }
    return reworded;
  }

  private static List<String> names(List<?> list) {
    return Alignment.unique(list.stream().map(ValueChanges::name).toList());
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

  private static String quoted(Object each) {
    return Said.quoted(said(each));
  }

  /** A value as one text. */
  private static String said(@Nullable Object value) {
    String text =
        switch (value) {
          case null -> "";
          case Map<?, ?> map ->
              map.entrySet().stream()
                  .map(entry -> member(String.valueOf(entry.getKey()), entry.getValue()))
                  .collect(Collectors.joining(", "));
          case List<?> list ->
              list.stream().map(ValueChanges::said).collect(Collectors.joining(", "));
          case BigDecimal number -> number.toPlainString();
          default -> String.valueOf(value);
        };
    return value instanceof Map && text.length() > LONGEST
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…"
        : text;
  }

  private static String member(String key, @Nullable Object value) {
    return NAMES.contains(key) ? said(value) : PartWords.of(key) + " " + said(value);
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
