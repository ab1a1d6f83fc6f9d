package org.posebook.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.posebook.cli.CommandLineRun;

/** Imports any bytes as a spreadsheet: a result or a message, whatever they are. */
final class Imports {
  private Imports() {}

  static void of(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    CommandLineRun run =
        CommandLineRun.in(folder, "import", name, "--into", "library", "--dry-run");
    assertTrue(run.code() == 0 || run.code() == 1 || run.code() == 3, run.all());
    // Where a line begins: a fuzzer soon writes the very words that it sees looked for into a cell.
    assertFalse(says(run, "posebook: this is a fault of posebook"), run.err());
    // The last door of the readers: it is there for what nobody thought of, which is looked for.
    assertFalse(
        says(
            run,
            "error[import/unreadable]: posebook cannot read this file: it is damaged, or made"),
        run.err());
    assertArrayEquals(bytes, Files.readAllBytes(file), "changed");
  }

  private static boolean says(CommandLineRun run, String words) {
    return run.err().lines().anyMatch(line -> line.startsWith(words));
  }

  static Path folder() {
    try {
      Path folder = Files.createTempDirectory("posebook-fuzz");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Stream<Arguments> seeds(String... texts) {
    return Arrays.stream(texts)
        .map(text -> Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8)));
  }
}
