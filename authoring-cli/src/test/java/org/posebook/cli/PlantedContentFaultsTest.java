package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A library with 200 planted faults of 40 kinds gives just these 200 findings, each at its line: no
 * fault is missed, and nothing else is said.
 */
final class PlantedContentFaultsTest {
  private static final int OF_A_KIND = 5;
  private static final List<String> WORDS =
      List.of("river", "meadow", "harbour", "garden", "window");

  private static final String SETTINGS =
      """
      title: Planted
      language: en
      """;

  private static final String POSE =
      """
      id: ID
      name: NAME
      kind: stretch
      start-position: supine
      steps:
        - Lie on your back and think of a WORD in ID.
        - Lift your hips.
      dose: 10 reps
      cautions:
        - Go slow.
      easier:
        - how: Lift only a little.
      figure: bridge
      """;

  private static final String ROUTINE =
      """
      id: ID
      title: Moves of the WORD, ID
      main-message: Move slowly.
      why: It keeps you supple.
      audience: Adults who sit a lot
      setting: At home, on a mat
      frequency: Three times a week
      length: As long as it helps
      notices:
        disclaimer: This sheet does not take the place of a doctor's advice.
        stop-if:
          - It hurts.
        red-flags:
          - "You faint: get medical help at once."
      items:
        - good
      tracker: daily
      review:
        by: A. Reviewer
        credential: physical therapist
        on: 2026-10-01
        judged: [pemat-2, pemat-16, pemat-18, cci-11]
      """;

  @TempDir private Path folder;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final TreeSet<String> planted = new TreeSet<>();
  private final TreeSet<String> kinds = new TreeSet<>();

  @Test
  void exactlyThePlantedFaultsAreFound() throws IOException {
    files.put("posebook.yaml", SETTINGS);
    files.put("poses/good.yaml", pose("good", 0));
    files.put("routines/good.yaml", routine("good", 0));
    write();
    assertEquals("Checked 1 pose and 1 routine: nothing to mend.\n", run().out(), run().err());

    inPoses();
    inRoutines();
    assertEquals(40, kinds.size(), kinds::toString);
    assertEquals(200, planted.size());
    write();
    TreeSet<String> found = found();
    TreeSet<String> missed = new TreeSet<>(planted);
    missed.removeAll(found);
    TreeSet<String> more = new TreeSet<>(found);
    more.removeAll(planted);
    assertEquals("missed [] more []", "missed " + missed + " more " + more);
  }

  private void inPoses() {
    pose("content/unknown-key", "dose: 10 reps", n -> "stpes: x");
    pose("schema/not-allowed", "kind: stretch", n -> "kind: strech");
    pose("schema/empty", "dose: 10 reps", n -> "purpose: \"\"");
    pose("schema/wrong-form", "dose: 10 reps", n -> "video: nowhere");
    pose("schema/wrong-type", "dose: 10 reps", n -> "feel: [a, b]");
    pose("dose/unreadable", "dose: 10 reps", n -> "dose: hold " + (n + 3));
    pose("figure/unknown", "figure: bridge", n -> "figure: brigde");
    pose("pose/unknown-base", "kind: stretch", n -> "variation-of: nothing");
    pose("text/undisplayable", "  - Go slow.", n -> "  - Go slow \uD83D\uDE00.");
    pose("text/placeholder", "  - Go slow.", n -> "  - TODO");
    pose("link/unsafe", "dose: 10 reps", n -> "video: http://example.org/" + n);
    pose("prop/undeclared", "  - Lift your hips.", n -> "  - Set a block under your hips.");
    pose("prop/unused", "dose: 10 reps", n -> "props: [bolster]");
    pose("side/missing", "  - Lift your hips.", n -> "  - Lift your left leg.");
    pose("progression/vague", "dose: 10 reps", n -> "harder: [{how: Lift one foot.}]");
    pose("step/not-an-action", "  - Lift your hips.", n -> "  - The patient should lift the hips.");
    pose(
        "step/several-actions",
        "  - Lift your hips.",
        n -> "  - Bend your knees, lift your hips, and press your feet down.");
    pose("source/unknown", "dose: 10 reps", n -> "sources: [no-such-source]");
    pose(
        "media/no-alt",
        "dose: 10 reps",
        n -> "media: [{file: media/P" + n + ".png, licence: own}]");
    pose(
        "media/no-licence",
        "dose: 10 reps",
        n -> "media: [{file: media/Q" + n + ".png, alt: A picture of the pose}]");
    pose(
        "media/missing",
        "dose: 10 reps",
        n -> "media: [{file: media/none-" + n + ".png, alt: A picture, licence: own}]");
    pose("library/id-mismatch", "id: ", n -> "id: other-" + WORDS.get(n));
    pose("library/duplicate-name", "name: ", n -> "name: TWIN " + WORDS.get(n));
    for (int n = 0; n < OF_A_KIND; n++) {
      files.put(
          "poses/a-twin-" + n + ".yaml",
          pose("a-twin-" + n, n).replaceFirst("name: .*", "name: Twin " + WORDS.get(n)));
    }
  }

  private void inRoutines() {
    routine("routine/unknown-pose", "  - good", n -> "  - goood");
    routine("routine/count-mismatch", "title: ", n -> "title: " + (n + 2) + " moves");
    routine("brand/unknown", "tracker: daily", n -> "tracker: daily\nbrand: nobody");
    routine("safety/no-disclaimer", "  disclaimer: ", n -> "");
    routine("routine/no-main-message", "main-message: ", n -> "");
    routine("routine/no-reason", "why: ", n -> "");
    routine("routine/no-setting", "setting: ", n -> "coaching-note: Lie on a mat.");
    routine("routine/no-tracker", "tracker: ", n -> "");
    routine("review/stale", "  on: ", n -> "  on: 2020-01-0" + (n + 1));
    routine("evidence/only-a-person-can-tell", "  judged: ", n -> "");
    routine(
        "text/passive", "main-message: ", n -> "main-message: The moves are shown by a teacher.");
    routine("text/jargon", "main-message: ", n -> "main-message: Mind your lumbar lordosis.");
    routine("dose/missing", "frequency: ", n -> "");
    routine(
        "routine/list-mismatch",
        "main-message: ",
        n -> "main-message: Do Pose good and Lone pose.");
    routine("safety/no-red-flags", "audience: ", n -> "audience: People with a sore lower back");
    routine("safety/no-stop-rule", "  stop-if:", n -> "  before-you-start:");
    routine("safety/contraindicated", "  - good", n -> "  - risky");
    files.put(
        "poses/risky.yaml",
        pose("risky", 0)
            .replace(
                "figure: bridge", "contraindications: [{condition: sit a lot}]\nfigure: bridge"));
    files.put("poses/lone.yaml", pose("lone", 1).replaceFirst("name: .*", "name: Lone pose"));
  }

  /** Plants a fault in five poses: the line that begins so is another. */
  private void pose(String rule, String line, IntFunction<String> other) {
    for (int n = 0; n < OF_A_KIND; n++) {
      String id = "p-" + rule.replace('/', '-') + "-" + n;
      plant("poses/" + id + ".yaml", pose(id, n), rule, line, other.apply(n));
    }
  }

  private void routine(String rule, String line, IntFunction<String> other) {
    for (int n = 0; n < OF_A_KIND; n++) {
      String id = "r-" + rule.replace('/', '-') + "-" + n;
      plant("routines/" + id + ".yaml", routine(id, n), rule, line, other.apply(n));
    }
  }

  /**
   * The finding is at the changed line; where a line was taken out, at the place that misses it.
   */
  private void plant(String file, String text, String rule, String line, String other) {
    kinds.add(rule);
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(line)) {
        int at = i + 1;
        if (other.isEmpty()) {
          lines.remove(i);
          at = missing(lines, rule);
        } else {
          lines.set(i, other);
          at = rule.equals("safety/no-red-flags") ? at(lines, "    - \"You faint") : at;
          at = rule.equals("safety/no-stop-rule") ? at(lines, "  disclaimer") : at;
          at = rule.equals("routine/no-setting") ? at(lines, "title: ") : at;
          at += (int) other.chars().filter(c -> c == '\n').count();
        }
        planted.add(file + ":" + at + " " + rule);
        files.put(file, String.join("\n", lines) + "\n");
        return;
      }
    }
    throw new AssertionError("no line begins with " + line);
  }

  private static int missing(List<String> lines, String rule) {
    return switch (rule) {
      case "safety/no-disclaimer" -> at(lines, "  stop-if");
      case "evidence/only-a-person-can-tell" -> at(lines, "  by: ");
      default -> at(lines, "title: ");
    };
  }

  private static int at(List<String> lines, String begins) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(begins)) {
        return i + 1;
      }
    }
    return 1;
  }

  private static String pose(String id, int n) {
    return POSE.replace("NAME", "Pose " + id).replace("ID", id).replace("WORD", WORDS.get(n));
  }

  private static String routine(String id, int n) {
    return ROUTINE.replace("ID", id).replace("WORD", WORDS.get(n));
  }

  private void write() throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
      Matcher picture = Pattern.compile("media/[PQ][0-9]\\.png").matcher(file.getValue());
      while (picture.find()) {
        Path media = folder.resolve(picture.group());
        Files.createDirectories(media.getParent());
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", media.toFile());
      }
    }
  }

  private CommandLineRun run() {
    return CommandLineRun.in(folder, "check", ".", "--format", "text");
  }

  private TreeSet<String> found() {
    TreeSet<String> found = new TreeSet<>();
    String json = CommandLineRun.in(folder, "check", ".", "--format", "gitlab").out();
    Matcher each =
        Pattern.compile(
                "\"check_name\" : \"([^\"]+)\".*?\"path\" : \"([^\"]+)\".*?\"begin\" : (\\d+)",
                Pattern.DOTALL)
            .matcher(json);
    int count = 0;
    while (each.find()) {
      found.add(each.group(2) + ":" + each.group(3) + " " + each.group(1));
      count++;
    }
    assertEquals(count, found.size(), "each finding is told once");
    return found;
  }
}
