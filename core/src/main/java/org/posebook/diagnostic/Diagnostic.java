package org.posebook.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.posebook.source.Location;

/**
 * One remark on the content, at its place.
 *
 * @param rule which rule speaks
 * @param severity how much it weighs
 * @param at where
 * @param message what was found, and what is allowed: one sentence or two
 * @param hint how to mend it
 * @param notes other places that belong to the remark, in the order in which they help
 */
public record Diagnostic(
    RuleId rule,
    Severity severity,
    Location at,
    String message,
    Optional<String> hint,
    List<Note> notes) {
  /**
   * What another place has to do with a remark.
   *
   * @param at where
   * @param message what is there: one sentence
   */
  public record Note(Location at, String message) {
    public Note {
      Objects.requireNonNull(at);
      if (message.isBlank()) {
        throw new IllegalArgumentException("a note says something");
      }
    }
  }

  /** By file, then by place in it, then by rule: the order in which reports print. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.at().file())
          .thenComparing(d -> sheet(d.at()))
          .thenComparing(d -> row(d.at()))
          .thenComparing(d -> column(d.at()))
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(at);
    if (message.isBlank()) {
      throw new IllegalArgumentException("a diagnostic says something");
    }
    notes = List.copyOf(notes);
  }

  /** A remark on one place. */
  public Diagnostic(
      RuleId rule, Severity severity, Location at, String message, Optional<String> hint) {
    this(rule, severity, at, message, hint, List.of());
  }

  /** The same remark, with one more place that belongs to it. */
  public Diagnostic with(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    return new Diagnostic(rule, severity, at, message, hint, more);
  }

  /** An error. */
  public static Diagnostic error(RuleId rule, Location at, String message, String hint) {
    return new Diagnostic(rule, Severity.ERROR, at, message, Optional.of(hint));
  }

  /** A warning. */
  public static Diagnostic warning(RuleId rule, Location at, String message, String hint) {
    return new Diagnostic(rule, Severity.WARNING, at, message, Optional.of(hint));
  }

  /** A piece of advice. */
  public static Diagnostic advice(RuleId rule, Location at, String message, String hint) {
    return new Diagnostic(rule, Severity.ADVICE, at, message, Optional.of(hint));
  }

  /** Whether this diagnostic is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  private static String sheet(Location at) {
    return switch (at) {
      case Location.CellRef cell -> cell.sheet();
      case Location.TextSpan span -> "";
      case Location.WholeFile file -> "";
    };
  }

  private static int row(Location at) {
    return switch (at) {
      case Location.CellRef cell -> cell.row();
      case Location.TextSpan span -> span.line();
      case Location.WholeFile file -> 0;
    };
  }

  private static int column(Location at) {
    return switch (at) {
      case Location.CellRef cell -> cell.column();
      case Location.TextSpan span -> span.column();
      case Location.WholeFile file -> 0;
    };
  }
}
