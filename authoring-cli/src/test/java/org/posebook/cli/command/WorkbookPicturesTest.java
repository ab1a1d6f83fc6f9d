package org.posebook.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.importer.ImportResult;
import org.posebook.importer.Importer;
import org.posebook.importer.MarkdownBook;

/** What becomes of pictures inside a workbook. */
final class WorkbookPicturesTest {
  private static final String BOOK =
      """
      @picture D2 image1.png \u0089PNG1, Hips lifted.
      | Pose | Steps | Picture |
      | Bridge | Lift. | |
      | Plank | Hold. | own/plank.png |

      | Title | Moves |
      | Disclaimer | Ask first. |
      """;

  @TempDir private Path folder;

  @Test
  void theyAreWrittenBesideThePosesOnce() throws IOException {
    ImportResult first = run(empty(), BOOK);
    List<String> written = LibraryFolder.save(folder, first.before(), first.after(), first.media());
    assertTrue(written.contains("media/bridge.png"), written.toString());
    assertEquals(5, Files.size(folder.resolve("media/bridge.png")));
    ImportResult again = run(new Content(first.after(), List.of()), BOOK);
    assertEquals(List.of(), PicturesInTheWay.find(folder, again));
    assertEquals(
        List.of(), LibraryFolder.save(folder, again.before(), again.after(), again.media()));
  }

  @Test
  void aNewPictureTakesThePlaceOfTheWorkbooksOldOne() throws IOException {
    ImportResult first = run(empty(), BOOK);
    LibraryFolder.save(folder, first.before(), first.after(), first.media());
    ImportResult other = run(new Content(first.after(), List.of()), BOOK.replace("PNG1", "PNG22"));
    assertEquals(List.of(), PicturesInTheWay.find(folder, other));
    assertEquals(
        List.of("media/bridge.png"),
        LibraryFolder.save(folder, other.before(), other.after(), other.media()));
  }

  @Test
  void aPictureThatNoImportMadeIsNotWrittenOver() throws IOException {
    Files.createDirectories(folder.resolve("media"));
    Files.writeString(folder.resolve("media/bridge.png"), "mine");
    List<Diagnostic> found = PicturesInTheWay.find(folder, run(empty(), BOOK));
    assertEquals(1, found.size());
    assertTrue(found.getFirst().isError());
  }

  @Test
  void printingHasAllPicturesInOneFolderForAShortTime() throws IOException {
    Files.createDirectories(folder.resolve("own"));
    Files.writeString(folder.resolve("own/plank.png"), "plank");
    Path base;
    try (BookPicturesOnDisk pictures = new BookPicturesOnDisk(run(empty(), BOOK), folder)) {
      base = pictures.base();
      assertTrue(Files.exists(base.resolve("media/bridge.png")));
      assertTrue(Files.exists(base.resolve("own/plank.png")));
    }
    assertFalse(Files.exists(base));
    assertTrue(Files.exists(folder.resolve("own/plank.png")));
  }

  private static Content empty() {
    return new Content(LibraryFolder.EMPTY, List.of());
  }

  private static ImportResult run(Content before, String book) {
    return new Importer(CheckRunner.ofReferences())
        .run(before, List.of(MarkdownBook.of("back.xlsx", book)))
        .value();
  }
}
