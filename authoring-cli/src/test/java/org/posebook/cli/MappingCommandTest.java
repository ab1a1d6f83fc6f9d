package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;

/** Mappings as users meet them: suggested, found beside the workbook, named, and wrong. */
final class MappingCommandTest {
  private static final Path BOOKS = Path.of("../samples/workbooks").toAbsolutePath().normalize();
  private static final String BOOK =
      """
      Was,So geht es,Zeit (s),Laune
      Bridge,Lift.,30,calm
      Plank,Hold.,20,brave

      Title,Moves
      Disclaimer,Ask first.
      """;
  private static final String MAPPING =
      """
      sheets:
        any:
          columns:
            Was: name
            So geht es: steps
            Zeit (s): {column: hold, unit: seconds}
            Laune: ignore
          constants:
            level: beginner
      """;

  @TempDir private Path folder;

  @Test
  void aMappingIsSuggestedBesideTheWorkbook() throws IOException {
    write("books/back.csv", BOOK);
    golden("mapping-suggest", 0, "import", "books/back.csv", "--suggest-mapping");
    Golden.assertMatches(
        "cli/mapping-suggested.yaml", Files.readString(folder.resolve("books/back.mapping.yaml")));
    assertFalse(Files.exists(folder.resolve("posebook.yaml")));
    golden("mapping-suggest-again", 3, "import", "books/back.csv", "--suggest-mapping");
    CommandLineRun forced =
        CommandLineRun.in(folder, "import", "books/back.csv", "--suggest-mapping", "--force");
    assertEquals(0, forced.code(), forced.all());
  }

  @Test
  void theMappingBesideAWorkbookIsFound() throws IOException {
    write("back.csv", BOOK);
    write("back.mapping.yaml", MAPPING);
    golden("mapping-found", 0, "import", "back.csv", "--into", "library");
    assertEquals(
        """
        id: bridge
        name: Bridge
        level: beginner
        steps:
          - Lift.
        dose: hold 30 s
        figure: bridge
        imported-from: back.csv
        """,
        Files.readString(folder.resolve("library/poses/bridge.yaml")));
    golden("mapping-found-print", 0, "print", "back.csv");
    assertTrue(Files.exists(folder.resolve("back.pdf")));
  }

  @Test
  void aMappingIsNamed() throws IOException {
    write("back.csv", BOOK);
    write("maps/mine.yaml", MAPPING);
    golden("mapping-named", 0, "import", "back.csv", "--mapping", "maps/mine.yaml", "--dry-run");
    golden("mapping-none", 3, "import", "back.csv", "--mapping", "maps/yours.yaml");
  }

  @Test
  void theMappingsOfALibrarysWorkbooksAreFound() throws IOException {
    write("library/workbooks/back.csv", BOOK);
    write("library/workbooks/back.mapping.yaml", MAPPING);
    golden("mapping-build", 0, "build", "library");
  }

  @Test
  void aWrongMappingIsToldAtItsLines() throws IOException {
    write("back.csv", BOOK);
    write(
        "back.mapping.yaml",
        MAPPING
            .replace("Was: name", "Wass: name")
            .replace("steps", "stepps")
            .replace("beginner", "beginer")
            .replace("columns:", "colums: {}\n    columns:"));
    golden("mapping-wrong", 1, "import", "back.csv", "--into", "library");
    write("back.mapping.yaml", MAPPING.replace("Was:", "Wass:").replace("Zeit (s):", "Zeit:"));
    golden("mapping-names", 1, "import", "back.csv", "--into", "library", "--keep-going");
    golden("mapping-names-print", 1, "print", "back.csv");
    write("back.mapping.yaml", "sheets: [\n");
    golden("mapping-broken", 1, "import", "back.csv", "--into", "library");
    assertFalse(Files.exists(folder.resolve("library")));
  }

  @Test
  void whatIsWrongWithASplitCellIsToldInTheCell() throws IOException {
    write(
        "back.csv",
        """
        Pose and level,Steps,Count,Of
        Bridge / easy,Lift.,3,8 times
        Plank / purple,Hold.,2,20 bananas

        Title,Moves
        Disclaimer,Ask first.
        """);
    write(
        "back.mapping.yaml",
        """
        sheets:
          any:
            columns:
              Pose and level: "{name} / {level}"
            join: [{columns: [Count, Of], into: dose, with: " x "}]
        """);
    golden("mapping-places", 1, "import", "back.csv", "--into", "library");
    golden("mapping-places-keep-going", 1, "import", "back.csv", "--into", "l", "--keep-going");
  }

  @Test
  void aSuggestedMappingOfTheSamplesChangesNothing() throws IOException {
    for (String name :
        new String[] {
          "hip-lower-back.xlsx", "restorative-low-back.csv", "sacrum.xlsx", "si-joint.xlsx"
        }) {
      Path own = folder.resolve(name + "-dir");
      Files.createDirectories(own);
      Files.copy(BOOKS.resolve(name), own.resolve(name));
      CommandLineRun plain = CommandLineRun.in(own, "import", name, "--into", "plain");
      assertEquals(0, CommandLineRun.in(own, "import", name, "--suggest-mapping").code());
      CommandLineRun mapped = CommandLineRun.in(own, "import", name, "--into", "mapped");
      assertEquals(plain.code(), mapped.code(), mapped.all());
      assertEquals(texts(own.resolve("plain")), texts(own.resolve("mapped")), name);
      assertEquals(plain.err(), mapped.err());
    }
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String text = Files.readString(file);
        texts.put(
            folder.relativize(file).toString(),
            // The library is called after its folder.
            file.endsWith("posebook.yaml") ? text.replaceAll("(?i)mapped|plain", "") : text);
      }
    }
    return texts;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void golden(String name, int code, String... args) throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, args);
    Golden.assertMatches("cli/" + name + ".txt", run.all());
    assertEquals(code, run.code());
  }
}
