package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posebook.export.Exporter;

/**
 * A routine inherits every caution, contraindication and notice of its poses and of its library,
 * and no layout can leave one out: each has a word of its own, and all words are on paper.
 */
final class SafetyEverywhereTest {
  private static final int POSES = 9;

  private final List<String> words = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeEach
  void library() throws IOException {
    write(
        "posebook.yaml",
        "title: Care\nnotices:\n  disclaimer: "
            + word("Ask")
            + "\n  before-you-start: ["
            + word("Library-before")
            + "]\n  stop-if: ["
            + word("Library-stop")
            + "]\n  red-flags: ["
            + word("Library-flag")
            + "]\n");
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < POSES; i++) {
      write(
          "poses/p" + i + ".yaml",
          "id: p"
              + i
              + "\nname: Pose "
              + i
              + "\nsteps: [Lift., Lower.]\nfigure: bridge\ncautions: ["
              + word("Pose-caution")
              + "]\ncontraindications:\n  - condition: "
              + word("Leave-out")
              + "\n  - condition: "
              + word("Change")
              + "\n    modify: "
              + word("Modified")
              + "\n");
      items
          .append("  - pose: p")
          .append(i)
          .append("\n    cautions: [")
          .append(word("Item-caution"))
          .append("]\n    contraindications:\n      - condition: ")
          .append(word("Item-leave-out"))
          .append("\n");
    }
    write(
        "routines/r.yaml",
        "id: r\ntitle: R\nmain-message: Go.\nnotices:\n  before-you-start: ["
            + word("Routine-before")
            + "]\n  stop-if: ["
            + word("Routine-stop")
            + "]\n  red-flags: ["
            + word("Routine-flag")
            + "]\nitems:\n"
            + items);
  }

  @ParameterizedTest
  @CsvSource({
    "handout,a4,colour",
    "handout,letter,saver",
    "cards,a4,colour",
    "cards,letter,grey",
    "large-print,a4,colour",
    "large-print,letter,grey",
    "cue-sheet,a4,colour",
    "cue-sheet,letter,saver",
    "poster,a4,colour",
    "poster,letter,saver",
    "tracker,a4,colour",
    "tracker,letter,saver",
  })
  void everySafetyTextIsOnPaper(String layout, String paper, String ink) throws IOException {
    CommandLineRun run =
        CommandLineRun.in(
            folder,
            "print",
            "r",
            "--layout",
            layout,
            "--paper",
            paper,
            "--ink",
            ink,
            "-o",
            "r.pdf");
    assertEquals(0, run.code(), run.all());
    assertEquals(List.of(), missing());
  }

  /** A single pose has room for its cautions on the poster and in the tracker's box, or has not. */
  @ParameterizedTest
  @CsvSource({"poster,1", "poster,40", "tracker,1", "tracker,40"})
  void neitherAreShortOrLongOnes(String layout, int times) throws IOException {
    words.clear();
    String caution = word("Long-caution");
    String condition = word("Long-condition");
    write(
        "poses/p0.yaml",
        "id: p0\nname: Pose\nsteps: [Lift.]\ncautions: [\""
            + "Rest now. ".repeat(times)
            + caution
            + "\"]\ncontraindications:\n  - condition: "
            + condition
            + "\n");
    write("routines/r.yaml", "id: r\ntitle: R\nmain-message: Go.\nitems: [p0]\n");
    CommandLineRun run = CommandLineRun.in(folder, "print", "r", "--layout", layout, "-o", "r.pdf");
    assertEquals(0, run.code(), run.all());
    assertEquals(List.of(), missing());
  }

  @Test
  void aPrescriptionCannotTakeOneAway() throws IOException {
    CommandLineRun run =
        CommandLineRun.in(
            folder,
            "print",
            "r",
            "--for",
            "A. Reader",
            "--dose",
            "p1=3 reps",
            "--note",
            "p2=Slow.",
            "-o",
            "r.pdf");
    assertEquals(0, run.code(), run.all());
    assertEquals(List.of(), missing());
  }

  @Test
  void withoutADisclaimerNothingIsPrintedInAnyLayout() throws IOException {
    write("posebook.yaml", "title: Care\n");
    for (String layout :
        List.of("handout", "poster", "cards", "tracker", "large-print", "cue-sheet")) {
      CommandLineRun run =
          CommandLineRun.in(folder, "print", "r", "--layout", layout, "-o", "no.pdf");
      assertEquals(1, run.code());
      assertTrue(run.err().contains("safety/no-disclaimer"));
      assertFalse(Files.exists(folder.resolve("no.pdf")));
    }
  }

  /** A new exporter has to join this test. */
  @Test
  void theseAreAllExporters() {
    assertEquals(
        List.of("pdf"),
        ServiceLoader.load(Exporter.class).stream().map(each -> each.get().format()).toList());
  }

  /** A word that stands nowhere else. */
  private String word(String kind) {
    String word = kind.replace("-", "").toLowerCase(java.util.Locale.ROOT) + letters(words.size());
    words.add(word);
    return word;
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  private List<String> missing() throws IOException {
    String printed = printed();
    return words.stream().filter(word -> !printed.contains(word)).toList();
  }

  private String printed() throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve("r.pdf").toFile())) {
      return new PDFTextStripper()
          .getText(document)
          .replaceAll("[-\u00AD]\\s*\\n", "")
          .replaceAll("\\s+", "");
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
