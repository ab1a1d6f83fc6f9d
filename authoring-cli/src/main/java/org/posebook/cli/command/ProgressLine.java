package org.posebook.cli.command;

import java.io.PrintStream;
import java.util.Locale;
import org.posebook.importer.Progress;

/**
 * One line on a terminal that tells how far a long import has come, and is wiped out at its end.
 * Short imports show nothing.
 */
final class ProgressLine implements Progress, AutoCloseable {
  /** The line is written anew at every so many rows: it costs nothing then. */
  private static final int EVERY = 1000;

  private static final String WIPE = "\r\u001b[K";

  private final PrintStream out;
  private boolean shown;

  private ProgressLine(PrintStream out) {
    this.out = out;
  }

  /** The line of a session, where a person watches. */
  static ProgressLine of(Session session) {
    return new ProgressLine(session.err());
  }

  @Override
  public void at(Stage stage, int done) {
    if (done % EVERY != 0 || (done == 0 && !shown)) {
      return;
    }
    shown = true;
    String count = String.format(Locale.ROOT, "%,d", done);
    out.print(
        WIPE
            + switch (stage) {
              case READING -> "Reading: " + count + " rows";
              case IMPORTING -> "Importing: " + count + " rows";
              case CHECKING -> "Checking …";
              case WRITING -> "Writing: " + count + " files";
            });
    out.flush();
  }

  @Override
  public void close() {
    if (shown) {
      out.print(WIPE);
      out.flush();
    }
  }
}
