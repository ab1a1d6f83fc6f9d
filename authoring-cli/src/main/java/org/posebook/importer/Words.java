package org.posebook.importer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.posebook.model.Ids;

/** The words that authors use for the fixed choices of a column. */
final class Words {
  private static final Pattern SPACES = Pattern.compile(" ");
  private static final Set<String> NOTHING = Set.of("-", "–", "—", "n/a", "--", "/", "n.a.");

  private static final Map<Column, Map<String, String>> CHOICES =
      Map.of(
          Column.SIDES,
          words(
              "none",
              "none no both together middle",
              "each",
              "each both yes left_and_right each_side both_sides right_and_left one_side_at_a_time"
                  + " l/r r/l",
              "alternating",
              "alternating alternate alternately alternating_sides in_turn"),
          Column.START,
          words(
              "standing", "standing stand on_the_feet",
              "seated", "seated sitting sit on_a_chair",
              "kneeling", "kneeling kneel half_kneeling",
              "quadruped",
                  "quadruped hands_and_knees on_hands_and_knees all_fours on_all_fours tabletop",
              "prone", "prone face_down on_the_belly on_the_stomach lying_face_down",
              "supine",
                  "supine on_the_back on_your_back face_up lying lying_down lying_on_the_back",
              "side-lying", "side_lying on_the_side on_your_side lying_on_the_side"),
          Column.KIND,
          words(
              "pose", "pose asana yoga yoga_pose posture",
              "stretch", "stretch stretching flexibility",
              "strength", "strength strengthening strengthen",
              "mobility", "mobility movement range_of_motion",
              "breathing", "breathing breath pranayama",
              "relaxation", "relaxation relax rest restorative",
              "aerobic", "aerobic cardio aerobics endurance"),
          Column.LEVEL,
          words(
              "beginner", "beginner easy beginners all_levels 1",
              "intermediate", "intermediate medium moderate 2",
              "advanced", "advanced hard expert 3"));

  private Words() {}

  /** Whether a cell says "nothing here". */
  static boolean meanNothing(String text) {
    return NOTHING.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** The key for an author's word, if it is known. */
  static Optional<String> key(Column column, String text) {
    return Optional.ofNullable(CHOICES.getOrDefault(column, Map.of()).get(Ids.fold(text)));
  }

  private static Map<String, String> words(String... keysAndWords) {
    Map<String, String> keys = new HashMap<>();
    for (int i = 0; i < keysAndWords.length; i += 2) {
      for (String word : SPACES.split(keysAndWords[i + 1], -1)) {
        keys.put(Ids.fold(word.replace('_', ' ')), keysAndWords[i]);
      }
    }
    return Map.copyOf(keys);
  }
}
