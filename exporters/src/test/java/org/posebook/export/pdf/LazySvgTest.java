package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.model.Paper;

/** Who has no SVG files does not wait for the classes that read them. */
class LazySvgTest {
  /** What runs where JSVG is not to be found. */
  public static final class Run {
    private Run() {}

    /** Prints a sheet with a picture of a folder, and gives the number of remarks. */
    public static Integer print(String folder, String file) throws IOException {
      Path base = Path.of(folder);
      TestPictures.write(base);
      Picture picture = new Picture(file, "A shape", Optional.empty());
      return Printed.print(Sheets.lowerBack(picture), Paper.A4, base).result().diagnostics().size();
    }
  }

  @Test
  void jsvgIsNotLoadedForOtherPictures(@TempDir Path folder) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.contains("jsvg")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    ClassLoader without = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), without)) {
      var print =
          loader.loadClass(Run.class.getName()).getMethod("print", String.class, String.class);
      assertEquals(0, print.invoke(null, folder.toString(), "wide.png"));
      assertEquals(0, print.invoke(null, folder.toString(), "tall.jpg"));
      // The test would see it.
      Files.copy(Path.of("src/test/svg/features.svg"), folder.resolve("drawing.svg"));
      InvocationTargetException missing =
          assertThrows(
              InvocationTargetException.class,
              () -> print.invoke(null, folder.toString(), "drawing.svg"));
      assertEquals(NoClassDefFoundError.class, missing.getCause().getClass());
    }
  }
}
