package org.posebook.compare;

import java.util.Optional;
import org.posebook.model.Library;

/** What readers call poses. */
final class Names {
  private Names() {}

  /** A pose by its name now; by its name before where it is gone; by its id where it never was. */
  static Named pose(Library before, Library after, String id) {
    Optional<String> name =
        after.pose(id).or(() -> before.pose(id)).map(pose -> pose.names().main());
    return new Named(id, name.orElse(id));
  }
}
