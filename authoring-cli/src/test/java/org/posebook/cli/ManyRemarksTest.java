package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table with very many faults does not bury its author: most are counted. */
final class ManyRemarksTest {
  private static final String TOP = "Disclaimer,Ask your doctor first.\n\n";

  @TempDir private Path folder;

  @Test
  void ofVeryManyRemarksOfOneKindTheFirstAreTold() throws IOException {
    StringBuilder table = new StringBuilder(TOP + "Pose,Steps,Variation of\n");
    for (int i = 1; i <= 300; i++) {
      table.append("Pose ").append(i).append(",Lift,Nowhere ").append(1000 * i).append('\n');
    }
    Files.writeString(folder.resolve("many.csv"), table, StandardCharsets.UTF_8);
    CommandLineRun run = CommandLineRun.in(folder, "import", "many.csv");
    assertEquals(1, run.code());
    assertEquals(201, run.err().split("error\\[", -1).length - 1);
    assertTrue(
        run.err()
            .contains(
                "error[pose/unknown-base]: This is one of very many remarks of this kind; only the"
                    + " first 200 are told in full. The same holds for 99 more cells: C205, C206,"
                    + " C207, C208, C209, C210, C211, C212 and 91 that are not listed."),
        run.err());
  }

  @Test
  void everyRowWithAnErrorIsLeftOutAllTheSame() throws IOException {
    StringBuilder table = new StringBuilder(TOP + "Pose,Steps,Variation of\nBridge,Lift,\n");
    for (int i = 1; i <= 300; i++) {
      table.append("Pose ").append(i).append(",Lift,Nowhere ").append(1000 * i).append('\n');
    }
    Files.writeString(folder.resolve("many.csv"), table, StandardCharsets.UTF_8);
    CommandLineRun run = CommandLineRun.in(folder, "import", "many.csv", "--keep-going");
    assertTrue(run.out().contains("1 row read, left out: 300 rows"), run.all());
  }
}
