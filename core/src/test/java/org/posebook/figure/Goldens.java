package org.posebook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts and pictures that were looked at and kept; -Dgolden.write=true renews them. */
public final class Goldens {
  private static final Path FOLDER = Path.of("src/test/goldens/figures");

  private Goldens() {}

  /** Whether goldens are to be written and not compared. */
  public static boolean areRenewed() {
    return Boolean.getBoolean("golden.write");
  }

  /** A golden's file, in a folder that exists. */
  public static Path file(String name) throws IOException {
    Files.createDirectories(FOLDER);
    return FOLDER.resolve(name);
  }

  /** Compares a text with the golden of that name, or renews it. */
  public static void compare(String name, String actual) throws IOException {
    Path file = file(name);
    if (areRenewed()) {
      Files.writeString(file, actual);
    }
    assertEquals(Files.exists(file) ? Files.readString(file) : "", actual, name);
  }
}
