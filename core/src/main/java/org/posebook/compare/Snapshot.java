package org.posebook.compare;

import java.util.Map;
import java.util.Objects;
import org.posebook.model.Library;

/**
 * A state of a library.
 *
 * @param library its content
 * @param pictures a digest of each picture that is there, by its path from the library's folder;
 *     equal digests mean equal bytes
 */
public record Snapshot(Library library, Map<String, String> pictures) {
  public Snapshot {
    Objects.requireNonNull(library);
    pictures = Map.copyOf(pictures);
  }

  /** A library whose pictures are not looked at. */
  public static Snapshot of(Library library) {
    return new Snapshot(library, Map.of());
  }
}
