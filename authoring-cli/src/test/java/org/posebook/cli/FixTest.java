package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;

/** What {@code check --fix} mends, and what it leaves as it is. */
final class FixTest {
  @TempDir private Path folder;

  @BeforeEach
  void library() throws IOException {
    write("posebook.yaml", "title: Care\nnotices: {disclaimer: Ask first.}\n");
    write(
        "poses/bridge.yaml",
        """
        # My favourite.

        name: Bridge   # as everyone calls it
        id: bridge
        # How to do it.
        steps:
          - Lift  your hips for 2-3 breaths.\s\s
          - "Hold on for 5 - 10 seconds."
          # Do not say more.
          - 'Call 555-0100 twice, 3-4 times.'
          - >
            Folded  text stays
            for 2-3 breaths.
        aliases: [Hip lift, "Glute  lift"]
        dose: 8-10 reps
        extra:
          Mine: 2-3  breaths
        """);
    write("poses/one.yaml", "id: one\nname: Twin\n");
    write("poses/two.yaml", "id: two\nname: Twin\n");
    write(
        "routines/r.yaml",
        "id: r\ntitle: R\nitems:\n  - Hip lift\n  - pose: BRIDGE\n    name: Hip lift\n  - Twin\n"
            + "  - brige\n");
  }

  @Test
  void onlyWhatHasOneRightAnswer() throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, "check", ".", "--fix", "--only", "routine");
    Golden.assertMatches(
        "cli/fix.txt",
        run.all()
            + "--- poses/bridge.yaml\n"
            + text("poses/bridge.yaml")
            + "--- routines/r.yaml\n"
            + text("routines/r.yaml"));
  }

  @Test
  void aSecondTimeThereIsNothingToMend() throws IOException {
    CommandLineRun.in(folder, "check", ".", "--fix");
    String bridge = text("poses/bridge.yaml");
    Path two = folder.resolve("poses/two.yaml");
    FileTime before = Files.getLastModifiedTime(two);
    CommandLineRun run = CommandLineRun.in(folder, "check", ".", "--fix");
    assertTrue(run.out().startsWith("There is nothing to mend that has one right answer.\n"));
    assertEquals(bridge, text("poses/bridge.yaml"));
    assertEquals(before, Files.getLastModifiedTime(two));
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
