package org.posebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.posebook.content.Content;
import org.posebook.diagnostic.Diagnostic;

/** Runs all rules over content. Rules are found by {@link ServiceLoader}, as others' would be. */
public final class CheckRunner {
  private final List<Check> checks;

  /** A runner of these rules. */
  public CheckRunner(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** A runner of all rules on the class path. */
  public static CheckRunner ofAll() {
    return new CheckRunner(
        ServiceLoader.load(Check.class, Check.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /** The rules that run. */
  public List<Check> checks() {
    return checks;
  }

  /** What the rules report, in order of place; rules about days are silent. */
  public List<Diagnostic> run(Content content) {
    return run(content, Optional.empty());
  }

  /**
   * What the rules report, in order of place, each with its own weight: see {@link Judge}.
   *
   * @param today the day of the check
   */
  public List<Diagnostic> run(Content content, Optional<LocalDate> today) {
    ContentIndex index = new ContentIndex(content, today);
    List<Diagnostic> found = new ArrayList<>();
    checks.forEach(check -> check.check(index, found::add));
    found.sort(Diagnostic.ORDER);
    return List.copyOf(found);
  }
}
