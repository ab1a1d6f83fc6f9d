package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;

/**
 * A workbook that is imported again: what people changed in the library's files meanwhile stays.
 */
final class ReimportTest {
  private static final String BOOK =
      """
      Title,Two moves for a stiff back
      Studio,First Sample Studio
      Disclaimer,Ask first.

      Pose,Also called,Steps,Dose,Take care
      Bridge,Hip lift,1. Lie down. 2. Lift your hips. 3. Lower them.,5 times,Go slow.
      Cat-cow,,Round your back.,10 times,
      """;

  @TempDir private Path folder;

  @BeforeEach
  void firstImport() throws IOException {
    book(BOOK);
    assertEquals(0, importBook().code());
  }

  @Test
  void changesInBothPlacesComeTogether() throws IOException {
    edit("poses/bridge.yaml", "Lift your hips.", "Lift your hips slowly.");
    edit("poses/bridge.yaml", "  - Go slow.", "  - Go slow.\n  - Keep your neck long.");
    edit("poses/bridge.yaml", "aliases:\n  - Hip lift\n", "");
    edit("poses/cat-cow.yaml", "name: Cat-cow", "name: Cat and cow");
    edit("routines/back.yaml", "title: Two moves for a stiff back", "title: Two moves");
    edit("posebook.yaml", "First Sample Studio", "Second Sample Studio");
    book(
        BOOK.replace("5 times", "8 times")
                .replace("Lie down.", "Lie on your back.")
                .replace("Go slow.", "\"Go slow.\nStop if it hurts.\"")
                .replace("Ask first.", "Ask your doctor first.")
            + "Child's pose,,Kneel.,3 breaths,\n");
    golden("both", importBook());
  }

  @Test
  void whatAPersonNotedBesideTheContentStays() throws IOException {
    edit("poses/bridge.yaml", "id: bridge", "# For Mondays.\nid: bridge # do not change");
    edit(
        "poses/bridge.yaml",
        "  - Lift your hips.",
        "  # As in class:\n  - Lift your hips. # slowly");
    edit("poses/bridge.yaml", "dose: 5 reps", "dose: \"5 reps\" # Ann says 6");
    edit("routines/back.yaml", "items:", "# The order counts.\nitems:");
    book(
        BOOK.replace("Lie down.", "Lie on your back.")
                .replace("5 times", "8 times")
                .replace("Two moves", "Moves")
            + "Child's pose,,Kneel.,3 breaths,\n");
    CommandLineRun run = importBook();
    Golden.assertMatches(
        "cli/reimport-comments.txt",
        run.all() + "\n" + text("poses/bridge.yaml") + "\n" + text("routines/back.yaml"));
  }

  @Test
  void withoutChangesInTheWorkbookTheFilesStay() throws IOException {
    edit("poses/bridge.yaml", "Lift your hips.", "Lift your hips slowly.");
    edit("poses/bridge.yaml", "dose: 5 reps", "dose: 8 reps");
    edit("routines/back.yaml", "  - cat-cow\n", "");
    edit("posebook.yaml", "First Sample Studio", "Second Sample Studio");
    List<String> before = texts();
    CommandLineRun run = importBook("--fail-on", "advice");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().endsWith("Nothing has changed. The library holds 2 poses and 1 routine.\n"));
    assertEquals(before, texts());
  }

  @Test
  void aConflictIsReportedAtBothPlacesAndNothingIsWritten() throws IOException {
    conflict();
    List<String> before = texts();
    CommandLineRun run = importBook();
    assertEquals(1, run.code());
    assertEquals(before, texts());
    golden("conflict", run);
  }

  @Test
  void aConflictInJson() throws IOException {
    conflict();
    Golden.assertMatches("cli/reimport-conflict.json", importBook("--format", "json").out());
  }

  @Test
  void theLibraryIsChosen() throws IOException {
    conflict();
    golden("library", importBook("--on-conflict", "library"));
    // The choice holds: the workbook has been heard.
    assertEquals(0, importBook("--fail-on", "advice").code());
  }

  @Test
  void theWorkbookIsChosen() throws IOException {
    conflict();
    golden("workbook", importBook("--on-conflict", "workbook"));
    assertEquals(0, importBook("--fail-on", "advice").code());
  }

  @Test
  void keepingGoingKeepsTheLibrary() throws IOException {
    conflict();
    assertEquals(0, importBook("--keep-going", "--fail-on", "error").code());
    assertTrue(text("poses/bridge.yaml").contains("dose: 6 reps"));
  }

  @Test
  void aRowThatWasTakenOutLeavesThePoseAndItsChanges() throws IOException {
    edit("poses/bridge.yaml", "dose: 5 reps", "dose: 6 reps");
    book(BOOK.replaceAll("(?m)^Bridge.*\n", "").replace("Two moves", "One move"));
    CommandLineRun run = importBook();
    assertEquals(0, run.code(), run.err());
    assertTrue(text("poses/bridge.yaml").contains("dose: 6 reps"));
    assertFalse(text("routines/back.yaml").contains("bridge"));
  }

  @Test
  void aFileThatWasDeletedComesBackFromTheWorkbook() throws IOException {
    Files.delete(folder.resolve("lib/poses/bridge.yaml"));
    assertEquals(0, importBook().code());
    assertTrue(text("poses/bridge.yaml").contains("dose: 5 reps"));
  }

  @Test
  void anotherWorkbookOfTheSamePoseUndoesNoChange() throws IOException {
    Files.writeString(
        folder.resolve("other.csv"),
        "Title,Other\nStudio,Third Sample Studio\nDisclaimer,Ask.\n\n"
            + "Pose,Also called,Steps,Dose\nBridge,Pelvic lift,Lift.,3 times\n");
    assertEquals(0, run("import", "other.csv", "--into", "lib").code());
    edit("poses/bridge.yaml", "  - Pelvic lift\n", "");
    edit("poses/bridge.yaml", "dose: 5 reps", "dose: 6 reps");
    List<String> before = texts();
    for (String book : List.of("other.csv", "back.csv", "other.csv")) {
      assertEquals(0, run("import", book, "--into", "lib", "--fail-on", "warning").code());
      assertEquals(before, texts());
    }
  }

  @Test
  void withoutARecordTheWorkbookWinsAndSaysSo() throws IOException {
    edit("poses/bridge.yaml", "dose: 5 reps", "dose: 6 reps");
    Files.delete(folder.resolve("lib/imports/back.csv.jsonl"));
    golden("no-record", importBook());
  }

  @Test
  void aBrokenRecordStopsTheImport() throws IOException {
    edit("imports/back.csv.jsonl", "\"gave\":{\"id\":\"bridge\"", "<<<<<<< HEAD");
    List<String> before = texts();
    golden("broken-record", importBook());
    assertEquals(before, texts());
  }

  @Test
  void aDryRunWritesNoRecord() throws IOException {
    String record = text("imports/back.csv.jsonl");
    book(BOOK.replace("5 times", "8 times"));
    assertEquals(0, importBook("--dry-run").code());
    assertEquals(record, text("imports/back.csv.jsonl"));
  }

  private void conflict() throws IOException {
    edit("poses/bridge.yaml", "dose: 5 reps", "dose: 6 reps");
    edit("poses/bridge.yaml", "  - Lower them.", "  - Lower them at once.");
    edit("posebook.yaml", "First Sample Studio", "Second Sample Studio");
    book(
        BOOK.replace("5 times", "8 times")
            .replace("Lower them.", "Lower them slowly.")
            .replace("Round your back.", "Round your back up.")
            .replace("First Sample", "Third Sample"));
  }

  private void golden(String name, CommandLineRun run) throws IOException {
    Golden.assertMatches(
        "cli/reimport-" + name + ".txt",
        "exit " + run.code() + "\n" + run.err() + run.out() + String.join("", texts()));
  }

  private CommandLineRun importBook(String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("import", "back.csv", "--into", "lib"));
    words.addAll(List.of(more));
    return run(words.toArray(new String[0]));
  }

  private CommandLineRun run(String... words) throws IOException {
    return CommandLineRun.in(folder, words);
  }

  private void book(String text) throws IOException {
    Files.writeString(folder.resolve("back.csv"), text);
  }

  private void edit(String file, String from, String to) throws IOException {
    String before = text(file);
    assertTrue(before.contains(from), before);
    Files.writeString(folder.resolve("lib").resolve(file), before.replace(from, to));
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve("lib").resolve(file), StandardCharsets.UTF_8);
  }

  /** All texts of the library but the records. */
  private List<String> texts() throws IOException {
    Path library = folder.resolve("lib");
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(library)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = library.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith("imports/")) {
          texts.add("--- " + name + "\n" + Files.readString(file));
        }
      }
    }
    return texts;
  }
}
