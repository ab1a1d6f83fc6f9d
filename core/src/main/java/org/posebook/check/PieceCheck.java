package org.posebook.check;

import java.util.function.Consumer;
import org.posebook.diagnostic.Diagnostic;

/**
 * A rule that looks at one part of the content after the other: a pose, a routine, the settings.
 * Several parts may be looked at in the same moment, so a run must not change anything but through
 * what it reports.
 */
public interface PieceCheck extends Check {
  /** Gets ready: works out what is needed of the whole content. */
  Run start(ContentIndex index);

  @Override
  default void check(ContentIndex index, Consumer<Diagnostic> report) {
    Run run = start(index);
    index.pieces().forEach(piece -> run.check(piece, report));
  }

  /** A rule that is ready for a content. */
  @FunctionalInterface
  interface Run {
    /** Looks at nothing: for content of which the rule cannot speak. */
    Run NONE = (piece, report) -> {};

    /** Reports what breaks the rule in one part, in any order. */
    void check(Piece piece, Consumer<Diagnostic> report);
  }
}
