package org.posebook.compare;

import java.util.Map;
import java.util.Set;

/** What the keys of a library's files are called in a report, and how their lists are compared. */
final class PartWords {
  /** Lists by the word for one of theirs. */
  private static final Map<String, String> ONE =
      Map.ofEntries(
          Map.entry("steps", "step"),
          Map.entry("cautions", "caution"),
          Map.entry("contraindications", "contraindication"),
          Map.entry("aliases", "other name"),
          Map.entry("targets", "target"),
          Map.entry("props", "prop"),
          Map.entry("variations", "variation"),
          Map.entry("easier", "easier form"),
          Map.entry("harder", "harder form"),
          Map.entry("notes", "note"),
          Map.entry("media", "picture"),
          Map.entry("sources", "source"),
          Map.entry("introduction", "introduction"),
          Map.entry("background", "topic"),
          Map.entry("points", "point"),
          Map.entry("red-flags", "red flag"),
          Map.entry("layouts", "layout"),
          Map.entry("brands", "brand"),
          Map.entry("waivers", "waiver"),
          Map.entry("judged", "judged item"));

  /** Lists in which the place of an element is told. */
  private static final Set<String> NUMBERED = Set.of("steps", "introduction");

  /** Groups that are looked into even where the whole group is new or gone. */
  static final Set<String> GROUPS = Set.of("notices", "brand", "checks", "review", "extra");

  private PartWords() {}

  static String of(String key) {
    return Said.clean(key).replace('-', ' ');
  }

  static String one(String key) {
    return ONE.getOrDefault(key, of(key));
  }

  static boolean isNumbered(String key) {
    return NUMBERED.contains(key);
  }
}
