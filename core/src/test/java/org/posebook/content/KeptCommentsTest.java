package org.posebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/** Comments of a YAML file stay when its content changes. */
final class KeptCommentsTest {
  private static final String OLD =
      """
      # The bridge, for Mondays.
      # Ask Ann before you change it.

      id: bridge
      name: "Bridge"   # not "the bridge"
      level: beginner # for now

      # Steps as in class:
      steps:
        - Lie down.
        # Both feet!
        - Press your feet down. # flat
        - Lift your hips.
      targets: [hips, back]   # as in the book
      # Where is the rest?
      dose: 10 reps
      notes:
        - |-
          Text with a
          # sign that is no comment.
      # The end.
      """;

  private static final String BEFORE =
      """
      id: bridge
      name: Bridge
      level: beginner
      targets:
        - hips
        - back
      steps:
        - Lie down.
        - Press your feet down.
        - Lift your hips.
      dose: 10 reps
      notes:
        - "Text with a\\n# sign that is no comment."
      """;

  @Test
  void whatDoesNotChangeStaysAsItsAuthorWroteIt() {
    assertEquals(OLD, KeptComments.in(OLD, BEFORE, BEFORE));
  }

  @Test
  void aChangedPartKeepsItsCommentsAtTheirLines() {
    String now =
        BEFORE
            .replace("level: beginner", "level: advanced")
            .replace("  - Lie down.\n", "  - Breathe.\n  - Lie down.\n")
            .replace("name: Bridge\n", "name: Bridge\nmeaning: a bridge\n");
    String expected =
        OLD.replace("level: beginner", "level: advanced")
            .replace("  - Lie down.\n", "  - Breathe.\n  - Lie down.\n")
            .replace("level:", "meaning: a bridge\nlevel:");
    assertEquals(expected, KeptComments.in(OLD, BEFORE, now));
  }

  @Test
  void aCommentWhoseLineIsGoneStandsAboveItsPart() {
    String now =
        BEFORE
            .replace("  - Press your feet down.\n", "")
            .replace("dose: 10 reps\n", "")
            .replace("name: Bridge", "name: The Bridge");
    String expected =
        OLD.replace("  # Both feet!\n  - Press your feet down. # flat\n", "")
            .replace("steps:\n", "# Both feet!\n# flat\nsteps:\n")
            .replace("dose: 10 reps\n", "")
            .replace("\"Bridge\"   #", "The Bridge #");
    assertEquals(expected, KeptComments.in(OLD, BEFORE, now));
  }

  @Test
  void aTextThatOnlyLooksLikeALineWithACommentIsLeftAlone() {
    String old = "id: a\nsteps:\n  - One.\n  # before two\n  - Two.\n";
    String before = "id: a\nsteps:\n  - One.\n  - Two.\n";
    String now = "id: a\nsteps:\n  - |-\n    One.\n    Two.\n";
    assertEquals(
        "id: a\n# before two\nsteps:\n  - |-\n    One.\n    Two.\n",
        KeptComments.in(old, before, now));
  }

  @Test
  void aFileOfAnotherFormKeepsThemAboveAll() {
    assertEquals(
        "# mine\nid: a\nname: B\n",
        KeptComments.in("{id: a, name: A} # mine\n", "id: a\nname: A\n", "id: a\nname: B\n"));
    assertEquals("id: a\n", KeptComments.in("id: b\n", "id: b\n", "id: a\n"));
    assertEquals(
        "# one\nid: a\n", KeptComments.in("\uFEFF# one\r\nid: b\r\n", "id: b\n", "id: a\n"));
  }

  /** Whatever changes, the values are the new ones, and each comment is there just once. */
  @Property(tries = 300)
  void noneIsLostAndNoValueChanges(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, Object> before = values(random, new LinkedHashMap<>());
    Map<String, Object> now = values(random, new LinkedHashMap<>(before));
    String canonical = TreeWriter.yaml(before);
    List<String> lines = new ArrayList<>();
    int count = 0;
    for (String line : canonical.lines().toList()) {
      if (random.nextInt(4) == 0) {
        lines.add(" ".repeat(random.nextInt(5)) + "# comment " + count++ + ";");
      }
      lines.add(
          random.nextInt(4) == 0 && !line.endsWith("|-") && !line.endsWith("|")
              ? line + " # comment " + count++ + ";"
              : line);
    }
    String old = String.join("\n", lines) + "\n";
    if (!plain(old).equals(Optional.of(before))) {
      return; // A comment fell into a text.
    }
    String kept = KeptComments.in(old, canonical, TreeWriter.yaml(now));
    assertEquals(Optional.of(now), plain(kept), kept);
    for (int i = 0; i < count; i++) {
      String comment = "# comment " + i + ";";
      assertEquals(2, (kept + " ").split(comment, -1).length, () -> comment + " in\n" + kept);
    }
    assertEquals(old, KeptComments.in(old, canonical, canonical));
    assertTrue(KeptComments.in(kept, TreeWriter.yaml(now), TreeWriter.yaml(now)).equals(kept));
  }

  private static Map<String, Object> values(Random random, Map<String, Object> values) {
    for (String key : List.of("id", "name", "steps", "dose", "items", "notes", "extra")) {
      switch (random.nextInt(5)) {
        case 0 -> values.remove(key);
        case 1 -> values.put(key, text(random));
        case 2 -> values.put(key, List.of(text(random), text(random), text(random)));
        case 3 -> values.put(key, List.of(Map.of("pose", text(random)), text(random)));
        default -> {
          // It stays.
        }
      }
    }
    values.putIfAbsent("id", "a");
    return values;
  }

  private static String text(Random random) {
    List<String> texts =
        List.of("Lift.", "Lower.", "# not one", "a: b", "two\nlines", "# x\n# y", "it's", "\"", "");
    return texts.get(random.nextInt(texts.size()));
  }

  private static Optional<Object> plain(String text) {
    return TreeReader.read(new SourceFile("a.yaml", text)).value().map(SourceNode::plain);
  }
}
