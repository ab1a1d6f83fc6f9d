package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;

/** What {@code import} says at its end, and its ways to go about. */
final class ImportCommandTest {
  private static final String FACTS = "\nTitle,Moves\nDisclaimer,Ask first.\n";

  @TempDir private Path folder;

  @Test
  void aDryRunShowsWhatWouldChangeAndWritesNothing() throws IOException {
    write("back.csv", "Pose,Steps\nBridge,Lift.\nPlank,Hold.\n" + FACTS);
    golden("import-dry-run", 0, "import", "back.csv", "--into", "library", "--dry-run");
    assertFalse(Files.exists(folder.resolve("library")));
    CommandLineRun.in(folder, "import", "back.csv", "--into", "library");
    write("back.csv", "Pose,Steps\nBridge,Lift slowly.\nPlank,Hold.\nSquat,Sink.\n" + FACTS);
    golden("import-dry-run-changes", 0, "import", "back.csv", "--into", "library", "--dry-run");
    assertFalse(Files.exists(folder.resolve("library/poses/squat.yaml")));
  }

  @Test
  void goodRowsAreTakenAndTheOthersTold() throws IOException {
    write(
        "back.csv",
        "Pose,Steps,Level\nBridge,Lift.,easy\nPlank,Hold.,purple\n,Nobody's.,\n" + FACTS);
    golden("import-keep-going", 1, "import", "back.csv", "--into", "library", "--keep-going");
    assertTrue(Files.exists(folder.resolve("library/poses/bridge.yaml")));
    assertFalse(Files.exists(folder.resolve("library/poses/plank.yaml")));
  }

  @Test
  void whatIsInNoRowStopsTheImportAllTheSame() throws IOException {
    write("back.csv", "Pose,Steps,Contraindicatons\nBridge,Lift.,Pregnancy\n" + FACTS);
    golden("import-misspelt-safety", 1, "import", "back.csv", "--into", "library", "--keep-going");
    assertFalse(Files.exists(folder.resolve("library")));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void golden(String name, int code, String... args) throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, args);
    Golden.assertMatches("cli/" + name + ".txt", run.all());
    assertEquals(code, run.code());
  }
}
