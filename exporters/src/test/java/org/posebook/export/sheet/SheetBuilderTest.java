package org.posebook.export.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.content.LibraryFolder;
import org.posebook.figure.draw.Mannequin;
import org.posebook.illustration.FigureStore;
import org.posebook.illustration.Illustrator;
import org.posebook.model.Library;
import org.posebook.model.Notices;
import org.posebook.model.Prescription;
import org.posebook.model.Routine;

/**
 * What the sheets of the samples say, whole and in order. {@code -Dgolden.write=true} rewrites the
 * goldens; read the difference.
 */
final class SheetBuilderTest {
  private static final Illustrator ILLUSTRATOR =
      new Illustrator(FigureStore.NONE, Mannequin.STANDARD);
  private static final Path GOLDENS = Path.of("src/test/goldens/sheet");

  @ParameterizedTest
  @ValueSource(strings = {"hip-lower-back", "restorative-low-back", "sacrum", "si-joint"})
  void handout(String id) throws IOException {
    Library library = samples();
    String actual =
        SheetText.of(
            SheetBuilder.handout(library, routine(library, id), ILLUSTRATOR, Prescription.NONE));
    Path file = GOLDENS.resolve(id + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDENS);
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual);
  }

  @Test
  void noSheetWithoutItsDisclaimer() throws IOException {
    Library library = samples();
    Routine routine = routine(library, "sacrum").withNotices(Notices.NONE);
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> SheetBuilder.handout(library, routine, ILLUSTRATOR, Prescription.NONE));
    assertEquals("sacrum has no disclaimer", e.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> new SheetDocument.Safety("Before you start", List.of(), " "));
  }

  private static Library samples() throws IOException {
    return LibraryFolder.read(Path.of("../samples")).value().content().library();
  }

  private static Routine routine(Library library, String id) {
    Routine routine = library.routines().get(id);
    if (routine == null) {
      throw new AssertionError("no routine " + id);
    }
    return routine;
  }
}
