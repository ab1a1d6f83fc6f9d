package org.posebook.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.posebook.content.LibraryFolder;
import org.posebook.export.sheet.SheetBuilder;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.figure.draw.Mannequin;
import org.posebook.illustration.FigureStore;
import org.posebook.illustration.Illustrator;
import org.posebook.model.Library;
import org.posebook.model.Prescription;

/** The sheets of the sample library. */
final class Samples {
  static final Path FOLDER = Path.of("..", "samples");

  private static final Illustrator ILLUSTRATOR =
      new Illustrator(FigureStore.NONE, Mannequin.STANDARD);
  private static final Library LIBRARY = library();

  private Samples() {}

  static List<String> routines() {
    return List.copyOf(LIBRARY.routines().keySet());
  }

  static SheetDocument sheet(String routine) {
    return SheetBuilder.handout(
        LIBRARY,
        Objects.requireNonNull(LIBRARY.routines().get(routine)),
        ILLUSTRATOR,
        Prescription.NONE);
  }

  private static Library library() {
    try {
      return LibraryFolder.read(FOLDER).value().content().library();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
