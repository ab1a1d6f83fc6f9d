package org.posebook.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value and what there is to say about it. Work that can half-succeed gives both, so that one bad
 * row never hides the next.
 *
 * @param value what came of the work
 * @param diagnostics remarks, in the order in which they were found
 */
public record Result<T>(T value, List<Diagnostic> diagnostics) {
  public Result {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A value with nothing to remark. */
  public static <T> Result<T> of(T value) {
    return new Result<>(value, List.of());
  }

  /** Whether any remark is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** The next step of the work, its remarks after this one's. */
  public <U> Result<U> then(Function<? super T, Result<U>> next) {
    Result<U> result = next.apply(value);
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(result.diagnostics());
    return new Result<>(result.value(), all);
  }
}
