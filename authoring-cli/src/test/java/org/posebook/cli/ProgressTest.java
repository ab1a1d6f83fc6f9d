package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.cli.command.Session;
import org.posebook.importer.BigBook;

/** A person at a terminal sees how far a long import has come; nobody else sees a sign of it. */
final class ProgressTest {
  private static final String WIPE = "\r\u001b[K";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    BigBook.write(folder.resolve("big.xlsx"), "Poses", 2100, 1200);
    BigBook.write(folder.resolve("small.xlsx"), "Poses", 20, 20);
  }

  @Test
  void aLongImportTellsHowFarItIs() {
    String said = err(true, "import", "big.xlsx", "--into", "library");
    assertEquals(
        WIPE
            + "Reading: 1,000 rows"
            + WIPE
            + "Reading: 2,000 rows"
            + WIPE
            + "Importing: 1,000 rows"
            + WIPE
            + "Importing: 2,000 rows"
            + WIPE
            + "Checking …"
            + WIPE
            + "Writing: 1,000 files"
            + WIPE,
        said.substring(0, said.lastIndexOf(WIPE) + WIPE.length()));
  }

  @Test
  void nothingIsShownWithoutATerminal() {
    assertFalse(err(false, "import", "big.xlsx", "--dry-run").contains("\r"));
  }

  @Test
  void nothingIsShownToPrograms() {
    assertEquals("", err(true, "import", "big.xlsx", "--dry-run", "--format", "json"));
  }

  @Test
  void aShortImportShowsNothing() {
    String said = err(true, "import", "small.xlsx", "--dry-run");
    assertFalse(said.contains("\r"), said);
    assertTrue(said.isEmpty(), said);
  }

  private String err(boolean terminal, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            terminal,
            false,
            Optional.empty(),
            () -> 0,
            () -> java.time.LocalDate.of(2026, 11, 26));
    Main.run(args, session);
    return err.toString(StandardCharsets.UTF_8);
  }
}
