package org.posebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.posebook.cli.command.Session;

/** One run of the command line, as a user would see it. */
public record CommandLineRun(int code, String out, String err) {
  /** Runs a command in a folder, on no terminal, without colours; time stands still. */
  public static CommandLineRun in(Path directory, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            directory,
            false,
            false,
            Optional.empty(),
            () -> 0,
            () -> LocalDate.of(2026, 11, 26));
    int code = Main.run(args, session);
    return new CommandLineRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** All that was said, with the exit code. */
  public String all() {
    return "exit " + code + "\n--- out\n" + out + "--- err\n" + err;
  }
}
