package org.posebook.diagnostic;

import java.util.Comparator;
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
 */
public record Diagnostic(
    RuleId rule, Severity severity, Location at, String message, Optional<String> hint) {
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
