package org.posebook.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The safety text of a routine or of a whole library.
 *
 * @param disclaimer that the sheet does not take the place of a clinician's advice
 * @param beforeYouStart what to do or ask first
 * @param stopIf when to stop
 * @param redFlags when to get medical help
 */
public record Notices(
    Optional<String> disclaimer,
    List<String> beforeYouStart,
    List<String> stopIf,
    List<String> redFlags) {

  /** No notices at all. */
  public static final Notices NONE = new Notices(Optional.empty(), List.of(), List.of(), List.of());

  public Notices {
    Objects.requireNonNull(disclaimer);
    beforeYouStart = List.copyOf(beforeYouStart);
    stopIf = List.copyOf(stopIf);
    redFlags = List.copyOf(redFlags);
  }

  /**
   * This routine's notices with the library's added: no notice of either is left out. Only the
   * disclaimer is one text: a routine's own stands in place of the library's.
   */
  public Notices with(Notices library) {
    return new Notices(
        disclaimer.or(library::disclaimer),
        union(beforeYouStart, library.beforeYouStart),
        union(stopIf, library.stopIf),
        union(redFlags, library.redFlags));
  }

  private static List<String> union(List<String> own, List<String> more) {
    Set<String> all = new LinkedHashSet<>(own);
    all.addAll(more);
    return List.copyOf(all);
  }
}
