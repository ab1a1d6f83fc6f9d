package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.posebook.diagnostic.Suggestions;

/**
 * Reads joint angles in an author's terms: {@code "left hip": {"flex": 90, "er": 30}}. A later line
 * wins: "both hip" and then "left hip".
 */
final class AngleReader {
  private AngleReader() {}

  static Map<Freedom, Double> read(Optional<PlainReader> angles) {
    Map<Freedom, Double> given = new TreeMap<>();
    angles.ifPresent(all -> all.eachGroup((name, terms) -> joint(all, name, terms, given)));
    return given;
  }

  private static void joint(
      PlainReader all, String name, PlainReader terms, Map<Freedom, Double> given) {
    String[] words = name.strip().split("\\s+", 2);
    Optional<Sides> side = words.length == 2 ? side(words[0]) : Optional.empty();
    String word = side.isPresent() ? words[1] : name.strip();
    Optional<Joint> joint = Joint.of(word);
    if (joint.isEmpty()) {
      all.misshapen(
          name, "\"" + word + "\" is not a joint.", Suggestions.hint(word, Joint.words()));
      return;
    }
    if (joint.get().sided() && side.isEmpty()) {
      all.misshapen(
          name,
          "Which " + word + "?",
          "Write \"left " + word + "\", \"right " + word + "\" or \"both " + word + "\".");
      return;
    }
    if (!joint.get().sided() && side.isPresent()) {
      all.misshapen(name, "There is only one " + word + ".", "Leave out the side.");
      return;
    }
    Map<Motion, String> seen = new TreeMap<>();
    for (String term : terms.keys()) {
      angle(joint.get(), side.orElse(Sides.MIDDLE), term, terms, seen, given);
    }
  }

  private static void angle(
      Joint joint,
      Sides sides,
      String term,
      PlainReader terms,
      Map<Motion, String> seen,
      Map<Freedom, Double> given) {
    List<String> allowed = new ArrayList<>();
    for (Motion motion : joint.motions()) {
      allowed.addAll(motion.terms());
      OptionalDouble sign = motion.signOf(term);
      if (sign.isEmpty()) {
        continue;
      }
      String before = seen.putIfAbsent(motion, term);
      if (before != null) {
        terms.problem(
            term,
            "\"" + term + "\" and \"" + before + "\" are one motion.",
            "Leave one of them out.");
        return;
      }
      Optional<Double> degrees = terms.number(term, -360, 360);
      degrees.ifPresent(
          angle ->
              sides
                  .each()
                  .forEach(
                      side -> given.put(new Freedom(motion, side), angle * sign.getAsDouble())));
      return;
    }
    terms.misshapen(
        term,
        "\"" + term + "\" is not a motion of the " + joint.word() + ".",
        Suggestions.hint(term, allowed));
  }

  private static Optional<Sides> side(String word) {
    return switch (word) {
      case "left" -> Optional.of(Sides.LEFT);
      case "right" -> Optional.of(Sides.RIGHT);
      case "both" -> Optional.of(Sides.BOTH);
      default -> Optional.empty();
    };
  }
}
