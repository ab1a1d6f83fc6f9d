package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.cli.command.Session;

/** {@code check --watch} checks again when a file changes, until it is stopped. */
@Timeout(120)
final class WatchTest {
  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @Test
  void aChangedFileIsCheckedAgain() throws Exception {
    write("posebook.yaml", "title: T\nnotices:\n  disclaimer: Ask first.\n");
    write("poses/bridge.yaml", "id: bridge\nname: Bridge\nsteps:\n  - Lift your hips.\n");
    try (PipedInputStream in = new PipedInputStream(1 << 16);
        PrintStream out = new PrintStream(new PipedOutputStream(in), true, StandardCharsets.UTF_8);
        BufferedReader said =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      CompletableFuture<Integer> code = new CompletableFuture<>();
      Thread watch =
          Thread.ofPlatform()
              .start(
                  () ->
                      code.complete(
                          Main.run(
                              new String[] {"check", "--only", "schema", "--watch"},
                              session(out))));
      await(said, "Checked 1 pose and 0 routines: nothing to mend.");
      write("poses/bridge.yaml", "id: bridge\nname: Bridge\nkind: strech\n");
      await(said, "Checked 1 pose and 0 routines: 1 error.");
      write("poses/bridge.yaml", "id: bridge\nname: Bridge\nkind: stretch\n");
      await(said, "Checked 1 pose and 0 routines: nothing to mend.");
      // A folder that was not there before is watched as well.
      write("routines/morning.yaml", "id: morning\ntitle: Morning\nitems:\n  - bridge\n");
      await(said, "Checked 1 pose and 1 routine: nothing to mend.");
      write("routines/morning.yaml", "id: morning\ntitle: Morning\nitems: bridge\n");
      await(said, "Checked 1 pose and 1 routine: 1 error.");
      assertFalse(code.isDone());
      watch.interrupt();
      assertEquals(1, code.get());
    }
  }

  /** Reads on to a line. A slow machine may see a change in two steps, and check twice. */
  private static void await(BufferedReader said, String line) throws IOException {
    String read = said.readLine();
    while (!line.equals(read)) {
      assertNotNull(read, line);
      read = said.readLine();
    }
  }

  private Session session(PrintStream out) {
    return new Session(
        out,
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        folder,
        false,
        false,
        Optional.empty(),
        () -> 0,
        () -> LocalDate.of(2026, 11, 26));
  }

  /** A file is moved to its place whole, as editors do: a half-written one is never checked. */
  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Path next = Files.writeString(elsewhere.resolve("next.yaml"), text);
    Files.move(next, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
