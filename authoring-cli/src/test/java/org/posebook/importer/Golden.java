package org.posebook.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares whole texts with files beside the tests. {@code -Dgolden.write=true} rewrites the files;
 * read the difference.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/goldens");

  private Golden() {}

  /** Fails when the text is not the file's. */
  public static void assertMatches(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertEquals(Files.exists(file) ? Files.readString(file) : "(no golden yet)", actual, name);
  }
}
