package org.posebook.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;

/** What the importer makes of cells, pictures and rows: whole texts, remarks and all. */
final class CellGoldenTest {
  @Test
  void valuesAsTheyCome() throws IOException {
    BookGolden.assertMatches(
        "values",
        """
        | Exercise | Steps | Targets | Reps | Unit | Common mistakes | Video | Source | Picture | Level |
        | Bridge | <ol><li>Lie&nbsp;down.</li><li>Lift &amp; hold.</li></ol> | ['hips', 'lower back'] | {number 30} | seconds | Knees fall in->Push them out | film {link https://example.org/v} | A book {link https://example.org/b} | https://example.org/p.jpg | N/A |
        | Plank | 1. Lie down. 2. Lift. | hips \\| back | {number 10 10.00} | reps | • Sagging • Holding your breath | | | | — |
        | CafÃ© stretch | Lift.\u00a0Then rest. | hips; back | 8-10 | reps | | | | | easy |
        | Bird dog {link https://example.org/dog} | Reach. {note Ask Ann about this.} | back | 30 s | seconds | | | | | |
        """
            + BookGolden.FACTS);
  }

  @Test
  void datesAndFailedFormulas() throws IOException {
    BookGolden.assertMatches(
        "values-dates",
        """
        | Exercise | Steps | Reps | Load | Added |
        | Bridge | Lift. | {date 10-Aug 2026-08-10} | | {date 2026-01-05} |
        | Plank | Hold. | {date Dec-15 2015-12-01} | {failed #REF!} | |
        | Bird dog | Reach. | {date 8/10/26} | {number 0.7 70%} | |
        """
            + BookGolden.FACTS);
  }

  @Test
  void manyColumnsThatNobodyKnows() throws IOException {
    BookGolden.assertMatches(
        "values-many-columns",
        """
        | Exercise | Steps | Glutes % | Quads % | Calves % | Core % | Back % | Chest % | Neck % | Home | Gym |
        | Bridge | Lift. | {number 0.7 70%} | 1 | 2 | 3 | 4 | 5 | 6 | x | |
        | Plank | Hold. | 1 | 1 | 2 | 3 | 4 | 5 | 6 | | x |
        """
            + BookGolden.FACTS);
  }

  @Test
  void picturesGoToTheirPoses() throws IOException {
    BookGolden.assertMatches(
        "pictures",
        """
        @picture B1 image0.png \u0089PNG0
        @picture D2 image1.png \u0089PNG1, Hips lifted.
        @picture D3 image2.png \u0089PNG1
        @picture D3 image3.jpg \u00ff\u00d8\u00ff3, A straight back.
        @picture D4 image4.emf EMF, A drawing.
        | Exercise | Steps | Reps |
        | Bridge | Lift. | 8 |
        | Plank | Hold. | 2 |
        | Bird dog | Reach. | 8 |
        """
            + BookGolden.FACTS);
  }

  @Test
  void aPoseThatHasThisPictureIsTheSameAgain() {
    RawBook book =
        MarkdownBook.of(
            "back.xlsx",
            "@picture C2 a.png \u0089PNG1, Hips up.\n| Pose | Steps |\n| Bridge | Lift. |\n"
                + BookGolden.FACTS);
    Content first =
        new Content(run(new Content(LibraryFolder.EMPTY, List.of()), book).after(), List.of());
    ImportResult again = run(first, book);
    assertEquals(first.library(), again.after());
    assertEquals(List.of("media/bridge.png"), List.copyOf(again.media().keySet()));
  }

  @Test
  void anotherBooksPictureOfAPoseIsNotTaken() {
    String rows = "| Pose | Steps |\n| Bridge | Lift. |\n" + BookGolden.FACTS;
    RawBook a = MarkdownBook.of("a.xlsx", "@picture C2 a.png \u0089PNG1, Hips up.\n" + rows);
    RawBook b = MarkdownBook.of("b.xlsx", "@picture C2 b.png \u0089PNG2, Hips up.\n" + rows);
    Content first =
        new Content(run(new Content(LibraryFolder.EMPTY, List.of()), a).after(), List.of());
    assertEquals(List.of(), List.copyOf(run(first, b).media().keySet()));
  }

  @Test
  void rowsThatAreTheSameFaultAreToldOnce() throws IOException {
    BookGolden.assertMatches(
        "repeats",
        "| Pose | Steps |\n"
            + "| | Nobody's. |\n".repeat(30)
            + "| Bridge | Lift. |\n"
            + BookGolden.FACTS);
  }

  @Test
  void goodRowsAlone() throws IOException {
    String text =
        """
        # Poses
        | Pose | Steps | Sides | Variation of |
        | Bridge | Lift. | bananas | |
        | High bridge | Lift more. | | Bridge |
        | Plank | Hold. | none | |
        # Plan
        | Pose | Dose |
        | Bridge | 5 times |
        | Plank | 20 s |

        | Title | Moves |
        | Disclaimer | Ask first. |
        """;
    RawBook book = MarkdownBook.of("back.xlsx", text);
    Result<ImportResult> result =
        new Importer(CheckRunner.ofReferences())
            .runGoodRows(new Content(LibraryFolder.EMPTY, List.of()), List.of(book));
    Golden.assertMatches("import/good-rows.txt", BookGolden.text(result));
  }

  private static ImportResult run(Content before, RawBook book) {
    Result<ImportResult> result =
        new Importer(CheckRunner.ofReferences()).run(before, List.of(book));
    assertEquals(List.of(), result.diagnostics().stream().filter(Diagnostic::isError).toList());
    return result.value();
  }
}
