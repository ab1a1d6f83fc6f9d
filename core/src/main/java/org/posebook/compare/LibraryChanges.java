package org.posebook.compare;

import java.util.List;

/**
 * What changed in a library for its readers.
 *
 * @param losses safety text that readers no longer see
 * @param routines the routines that changed, in order of id
 * @param poses the poses that changed, in order of id
 * @param settings what changed in the library's settings
 */
public record LibraryChanges(
    List<Loss> losses, List<PartChanges> routines, List<PartChanges> poses, List<Change> settings) {
  public LibraryChanges {
    losses = List.copyOf(losses);
    routines = List.copyOf(routines);
    poses = List.copyOf(poses);
    settings = List.copyOf(settings);
  }

  /** Whether nothing changed for a reader. */
  public boolean isEmpty() {
    return losses.isEmpty() && routines.isEmpty() && poses.isEmpty() && settings.isEmpty();
  }
}
