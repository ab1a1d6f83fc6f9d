package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed samples are what the commands make of the sample workbooks. */
final class SamplesTest {
  private static final Path SAMPLES = Path.of("../samples").toAbsolutePath().normalize();

  private static final String NOTHING_NEW =
      """
      Poses: 0 new, 0 changed, 26 the same. Routines: 0 new, 0 changed, 4 the same.
      Nothing has changed. The library holds 26 poses and 4 routines.
      """;

  @TempDir private Path folder;

  @Test
  void importGivesExactlyTheCommittedLibrary() throws IOException {
    Path library = folder.resolve("samples");
    // What no workbook tells: the brands, and which routine has which.
    for (String own : List.of("posebook.yaml", "routines/si-joint.yaml")) {
      Files.createDirectories(library.resolve(own).getParent());
      Files.copy(SAMPLES.resolve(own), library.resolve(own));
    }
    CommandLineRun run = CommandLineRun.in(folder, importOf(library));
    assertEquals("", run.err());
    assertEquals(
        """
        hip-lower-back.xlsx: Poses    15 rows read
        hip-lower-back.xlsx: Routine  15 rows read
        restorative-low-back.csv      4 rows read
        sacrum.xlsx: Sacrum           5 rows read
        si-joint.xlsx: Exercises      11 rows read
        Poses: 26 new, 0 changed, 0 the same. Routines: 3 new, 0 changed, 1 the same.
        29 files written. The library holds 26 poses and 4 routines.
        """,
        run.out());
    assertEquals(0, run.code());
    assertEquals(texts(SAMPLES), texts(library));
  }

  @Test
  void importingAgainChangesNoFileInAnyOrder() throws IOException {
    Path library = copy();
    Map<String, String> before = texts(library);
    CommandLineRun again = CommandLineRun.in(folder, importOf(library));
    assertTrue(again.out().endsWith(NOTHING_NEW), again.out());
    for (Path book : books().reversed()) {
      CommandLineRun one =
          CommandLineRun.in(folder, "import", book.toString(), "--into", library.toString());
      assertTrue(one.out().endsWith(NOTHING_NEW), one.out());
    }
    assertEquals(before, texts(library));
  }

  @Test
  void workbooksAreNeverChanged() throws IOException {
    for (Path book : books()) {
      byte[] before = Files.readAllBytes(book);
      CommandLineRun.in(folder, "import", book.toString(), "--into", "library");
      CommandLineRun.in(folder, "print", book.toString());
      assertArrayEquals(before, Files.readAllBytes(book));
    }
  }

  @Test
  void theSamplesAreClean() {
    CommandLineRun run = CommandLineRun.in(SAMPLES, "check", "--fail-on", "advice");
    assertEquals(
        "exit 0\n--- out\nChecked 26 poses and 4 routines: nothing to mend (16 findings waived).\n"
            + "--- err\n",
        run.all());
  }

  @Test
  void buildPrintsFourSheetsTheSameEachTime() throws IOException {
    Path library = copy();
    CommandLineRun first =
        CommandLineRun.in(folder, "build", library.toString(), "--paper", "a4,letter");
    assertEquals(0, first.code(), first.all());
    Map<String, byte[]> sheets = sheets(library);
    assertEquals(2 * 4 * 6, sheets.size());
    CommandLineRun.in(folder, "build", library.toString(), "--paper", "a4,letter");
    Map<String, byte[]> again = sheets(library);
    sheets.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
  }

  @Test
  void aSheetStraightFromAWorkbookIsTheLibrarysSheet() throws IOException {
    // The workbook that no other workbook has poses in common with before it.
    Path book = SAMPLES.resolve("workbooks/hip-lower-back.xlsx");
    CommandLineRun direct = CommandLineRun.in(folder, "print", book.toString(), "-o", "a.pdf");
    assertEquals(0, direct.code(), direct.all());
    CommandLineRun.in(folder, "import", book.toString(), "--into", "library");
    CommandLineRun.in(folder, "print", "hip-lower-back", "--library", "library", "-o", "b.pdf");
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.pdf")), Files.readAllBytes(folder.resolve("b.pdf")));
  }

  private static Map<String, byte[]> sheets(Path library) throws IOException {
    Map<String, byte[]> sheets = new TreeMap<>();
    try (Stream<Path> files = Files.list(library.resolve("out"))) {
      for (Path file : files.toList()) {
        sheets.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return sheets;
  }

  private static List<Path> books() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES.resolve("workbooks"))) {
      return files.sorted().toList();
    }
  }

  private static String[] importOf(Path library) throws IOException {
    List<String> args = new ArrayList<>(List.of("import"));
    books().forEach(book -> args.add(book.toString()));
    args.addAll(List.of("--into", library.toString()));
    return args.toArray(String[]::new);
  }

  private Path copy() throws IOException {
    Path copy = folder.resolve("samples");
    for (Map.Entry<String, String> file : texts(SAMPLES).entrySet()) {
      Path place = copy.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.writeString(place, file.getValue());
    }
    Files.createDirectories(copy.resolve("media"));
    try (Stream<Path> media = Files.list(SAMPLES.resolve("media"))) {
      for (Path picture : media.toList()) {
        Files.copy(picture, copy.resolve("media").resolve(picture.getFileName()));
      }
    }
    return copy;
  }

  /** The library's files by name. */
  private static Map<String, String> texts(Path library) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String part : List.of("posebook.yaml", "poses", "routines")) {
      try (Stream<Path> files = Files.walk(library.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.put(library.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return texts;
  }
}
