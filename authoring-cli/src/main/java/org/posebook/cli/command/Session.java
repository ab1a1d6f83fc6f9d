package org.posebook.cli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.posebook.illustration.FigureStore;

/**
 * What a command works with: nothing below the command line reads these from the system itself.
 *
 * @param out for what was asked for
 * @param err for messages and progress
 * @param directory the folder that paths are named from
 * @param interactive whether a person watches: progress is shown
 * @param colour whether colours are wanted
 * @param cache the folder for what can be made anew; none where there is no such folder
 * @param nanos the clock that run times are taken from, in nanoseconds
 * @param today the day of the run
 */
public record Session(
    PrintStream out,
    PrintStream err,
    Path directory,
    boolean interactive,
    boolean colour,
    Optional<Path> cache,
    LongSupplier nanos,
    Supplier<LocalDate> today) {
  /** All is well. */
  public static final int CLEAN = 0;

  /** There is something to mend. */
  public static final int FINDINGS = 1;

  /** The command was not written as it should be. */
  public static final int USAGE = 2;

  /** Something could not be read or written. */
  public static final int UNREADABLE = 3;

  public Session {
    Objects.requireNonNull(out);
    Objects.requireNonNull(err);
    Objects.requireNonNull(directory);
    Objects.requireNonNull(cache);
    Objects.requireNonNull(nanos);
    Objects.requireNonNull(today);
  }

  /** Where drawn figures are kept between runs. */
  public FigureStore figures() {
    return cache.map(folder -> FigureStore.in(folder.resolve("figures"))).orElse(FigureStore.NONE);
  }

  /** A path as the user named it, from the folder of the session. */
  public Path resolve(Path named) {
    return directory.resolve(named);
  }
}
