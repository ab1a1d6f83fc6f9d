package org.posebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.dose.DoseFormat;
import org.posebook.model.Dose;

/** What changed in a dose, part by part. */
final class DoseChanges {
  private static final String HOLD = " hold";

  private DoseChanges() {}

  static List<Change> of(Optional<Dose> before, Optional<Dose> after) {
    if (before.equals(after)) {
      return List.of();
    }
    if (before.isEmpty() || after.isEmpty()) {
      return List.of(
          new Change.Dosed(before.map(DoseChanges::whole), after.map(DoseChanges::whole)));
    }
    Map<String, String> was = DoseFormat.parts(before.get());
    Map<String, String> now = DoseFormat.parts(after.get());
    Set<String> keys = new LinkedHashSet<>(was.keySet());
    keys.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (String key : keys) {
      Optional<String> old = Optional.ofNullable(was.get(key)).map(DoseChanges::holdFirst);
      Optional<String> current = Optional.ofNullable(now.get(key)).map(DoseChanges::holdFirst);
      if (!old.equals(current)) {
        changes.add(new Change.Dosed(old, current));
      }
    }
    if (changes.isEmpty()) {
      // Two doses that are said alike in few words differ in many.
      changes.add(
          new Change.Dosed(
              before.map(DoseFormat::canonical).filter(text -> !text.isEmpty()),
              after.map(DoseFormat::canonical).or(() -> Optional.of("none"))));
    }
    return changes;
  }

  private static String whole(Dose dose) {
    String brief = DoseFormat.brief(dose);
    return brief.isEmpty() ? "none" : plainSpaces(brief);
  }

  private static String holdFirst(String part) {
    String plain = plainSpaces(part);
    return plain.endsWith(HOLD)
        ? "hold " + plain.substring(0, plain.length() - HOLD.length())
        : plain;
  }

  /** A sheet keeps a number with its unit on one line; a report has no need to. */
  private static String plainSpaces(String text) {
    return text.replace('\u00a0', ' ');
  }
}
