package org.posebook.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The full words for the short terms of motions: "flexion" for {@code flex}, "external rotation"
 * for {@code er}. They stand in messages, and authors may write them in tables.
 */
public final class MotionWords {
  private static final Map<String, String> WORDS = words();

  private MotionWords() {}

  /** A joint and one of its terms. */
  public record JointTerm(String joint, String term) {}

  /** The full word of a term. */
  public static String of(String term) {
    return WORDS.getOrDefault(term, term);
  }

  /** An angle in full words: 30 as "30° of abduction", −30 as "30° of adduction". */
  public static String phrase(Motion motion, double degrees) {
    long rounded = StrictMath.round(degrees);
    return rounded < 0 && !motion.backward().isEmpty()
        ? -rounded + "° of " + of(motion.backward())
        : rounded + "° of " + of(motion.forward());
  }

  /**
   * Reads the name of an angle as people write it: "hip flexion R", "Right hip: flexion", "knee
   * flex (both)", "left shoulder external rotation". Without a side, both are meant.
   *
   * @return the joint with its side and the short term, as figures' data has them
   */
  public static Optional<JointTerm> read(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (!word.isEmpty() && !word.equals("angle") && !word.equals("joint")) {
        words.add(word);
      }
    }
    Optional<Joint> joint = words.stream().flatMap(word -> Joint.of(word).stream()).findFirst();
    if (joint.isEmpty()) {
      return Optional.empty();
    }
    words.remove(joint.get().word());
    String motion = String.join(" ", words);
    for (Motion each : joint.get().motions()) {
      for (String term : each.terms()) {
        for (String spelt : List.of(of(term), term.toLowerCase(Locale.ROOT))) {
          Optional<String> side = side(motion, spelt, joint.get());
          if (side.isPresent()) {
            return Optional.of(new JointTerm(side.get() + joint.get().word(), term));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The side that is left of the words when the motion is taken away, as a prefix. */
  private static Optional<String> side(String words, String motion, Joint joint) {
    if (!joint.sided()) {
      return words.equals(motion) ? Optional.of("") : Optional.empty();
    }
    if (words.equals(motion)) {
      return Optional.of("both ");
    }
    Map<String, String> sides =
        Map.of("r", "right ", "right", "right ", "l", "left ", "left", "left ", "both", "both ");
    for (Map.Entry<String, String> side : sides.entrySet()) {
      if (words.equals(side.getKey() + " " + motion)
          || words.equals(motion + " " + side.getKey())) {
        return Optional.of(side.getValue());
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("flex", "flexion");
    words.put("ext", "extension");
    words.put("abd", "abduction");
    words.put("add", "adduction");
    words.put("er", "external rotation");
    words.put("ir", "internal rotation");
    words.put("rot", "rotation");
    words.put("dorsi", "dorsiflexion");
    words.put("plantar", "plantar flexion");
    words.put("invert", "inversion");
    words.put("evert", "eversion");
    words.put("elev", "elevation");
    words.put("depress", "depression");
    words.put("prot", "protraction");
    words.put("retract", "retraction");
    words.put("pron", "pronation");
    words.put("sup", "supination");
    words.put("rad", "radial deviation");
    words.put("ulnar", "ulnar deviation");
    words.put("bendLeft", "side bend left");
    words.put("bendRight", "side bend right");
    words.put("turnLeft", "rotation left");
    words.put("turnRight", "rotation right");
    return words;
  }
}
