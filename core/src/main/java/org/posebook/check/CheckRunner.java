package org.posebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.posebook.content.Content;
import org.posebook.content.MediaFolder;
import org.posebook.diagnostic.Diagnostic;

/** Runs all rules over content. Rules are found by {@link ServiceLoader}, as others' would be. */
public final class CheckRunner {
  private final List<Check> checks;
  private final Optional<LocalDate> today;
  private final Optional<MediaFolder> media;

  /** A runner of these rules, on no day that is known: rules about days are silent. */
  public CheckRunner(List<Check> checks) {
    this(checks, Optional.empty(), Optional.empty());
  }

  private CheckRunner(List<Check> checks, Optional<LocalDate> today, Optional<MediaFolder> media) {
    this.checks = List.copyOf(checks);
    this.today = today;
    this.media = media;
  }

  /** A runner of the same rules, on a day. */
  public CheckRunner on(LocalDate day) {
    return new CheckRunner(checks, Optional.of(day), media);
  }

  /** A runner of the same rules, with the library's pictures; rules about these are silent else. */
  public CheckRunner with(MediaFolder pictures) {
    return new CheckRunner(checks, today, Optional.of(pictures));
  }

  /** A runner of all rules on the class path. */
  public static CheckRunner ofAll() {
    return new CheckRunner(
        ServiceLoader.load(Check.class, Check.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /** A runner of all rules on the class path but those of guidance. */
  public static CheckRunner ofReferences() {
    return new CheckRunner(
        ofAll().checks().stream().filter(check -> !(check instanceof GuidanceCheck)).toList());
  }

  /** The rules that run. */
  public List<Check> checks() {
    return checks;
  }

  /** What the rules report, in order of place, each with its own weight: see {@link Judge}. */
  public List<Diagnostic> run(Content content) {
    ContentIndex index = new ContentIndex(content, today, media);
    List<Diagnostic> found = new ArrayList<>();
    checks.forEach(check -> check.check(index, found::add));
    found.sort(Diagnostic.ORDER);
    return List.copyOf(found);
  }
}
