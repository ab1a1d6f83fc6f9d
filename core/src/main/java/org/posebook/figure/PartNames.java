package org.posebook.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words for parts of the body. Case, spaces, hyphens and "the" do not matter, a plural is as
 * good as its singular, and "outer knee" as good as "kneeouter".
 */
public final class PartNames {
  private static final Map<String, Entry> ENTRIES = entries();
  private static final Map<String, String> WRITTEN = written();
  private static final Set<String> SAME_IN_PLURAL =
      Set.of("toes", "asis", "ribs", "sacrum", "pubis", "fingertips");

  private PartNames() {}

  /**
   * What a word means.
   *
   * @param point where the part meets another part
   * @param patch what lies flat when it rests on a surface
   */
  record Entry(Landmark point, List<Landmark> patch) {
    boolean sided() {
      return point.sided();
    }
  }

  /** All words, in the singular. */
  public static List<String> words() {
    return List.copyOf(ENTRIES.keySet());
  }

  static Entry entry(String word) {
    Entry entry = ENTRIES.get(word);
    if (entry == null) {
      throw new IllegalArgumentException("not a part of the body: " + word);
    }
    return entry;
  }

  /** The singular word that is meant by what an author wrote (without its side). */
  static Optional<String> find(String text) {
    return Optional.ofNullable(WRITTEN.get(simple(text)));
  }

  static String plural(String word) {
    return switch (word) {
      case "foot" -> "feet";
      case "calf" -> "calves";
      default -> SAME_IN_PLURAL.contains(word) ? word : word + "s";
    };
  }

  private static String simple(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\bthe\\b|\\bof\\b|[\\s-]+", "");
  }

  private static Map<String, Entry> entries() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    put(entries, "foot", Landmark.HEEL, Landmark.BALL_INNER, Landmark.BALL_OUTER, Landmark.TOES);
    put(entries, "ball", Landmark.BALL_INNER, Landmark.BALL_OUTER, Landmark.TOES);
    for (Landmark landmark : Landmark.values()) {
      entries.put(landmark.word(), new Entry(landmark, List.of(landmark)));
    }
    Landmark[] palm = {
      Landmark.PALM_HEEL, Landmark.KNUCKLE_FIRST, Landmark.KNUCKLE_LAST, Landmark.FINGERTIPS
    };
    entries.put("palm", new Entry(Landmark.PALM, List.of(palm)));
    entries.put("hand", new Entry(Landmark.PALM, List.of(Landmark.PALM)));
    entries.put(
        "shin",
        new Entry(Landmark.SHIN, List.of(Landmark.KNEE, Landmark.SHIN_LOW, Landmark.INSTEP)));
    entries.put(
        "forearm",
        new Entry(Landmark.FOREARM, List.of(Landmark.ELBOW, Landmark.FOREARM, Landmark.WRIST)));
    entries.put("calf", new Entry(Landmark.CALF, List.of(Landmark.CALF, Landmark.HEEL)));
    put(entries, "arm", Landmark.UPPER_ARM, Landmark.ELBOW, Landmark.WRIST);
    put(entries, "leg", Landmark.KNEE_OUTER, Landmark.ANKLE_OUTER);
    return entries;
  }

  private static void put(Map<String, Entry> entries, String word, Landmark... patch) {
    entries.put(word, new Entry(patch[0], List.of(patch)));
  }

  private static Map<String, String> written() {
    Map<String, String> written = new LinkedHashMap<>();
    for (String word : ENTRIES.keySet()) {
      written.put(word, word);
      written.put(word + "s", word);
    }
    Map<String, String> more =
        Map.ofEntries(
            Map.entry("feet", "foot"),
            Map.entry("calves", "calf"),
            Map.entry("toe", "toes"),
            Map.entry("fingertip", "fingertips"),
            Map.entry("rib", "ribs"),
            Map.entry("backhead", "backhead"),
            Map.entry("lowback", "lowerback"),
            Map.entry("outerknee", "kneeouter"),
            Map.entry("innerknee", "kneeinner"),
            Map.entry("backknee", "kneeback"),
            Map.entry("outerankle", "ankleouter"),
            Map.entry("lowerthigh", "thighlow"),
            Map.entry("uppershin", "shinhigh"),
            Map.entry("lowershin", "shinlow"));
    more.forEach(
        (other, word) -> {
          written.put(other, word);
          written.putIfAbsent(other + "s", word);
        });
    return written;
  }
}
