package org.posebook.figure;

import java.util.List;

/**
 * How well a figure was solved.
 *
 * @param contacts every contact, in the author's order
 * @param changed the author's angles that could not be kept
 * @param ranges angles outside their ranges
 * @param cost the solver's sum of squares: below 1 easy, above 10 a struggle
 * @param iterations how many iterations it took
 */
public record PoseReport(
    List<ContactResult> contacts,
    List<ChangedAngle> changed,
    List<RangeFinding> ranges,
    double cost,
    int iterations) {
  public PoseReport {
    contacts = List.copyOf(contacts);
    changed = List.copyOf(changed);
    ranges = List.copyOf(ranges);
  }

  /** The contacts that were missed. */
  public List<ContactResult> missed() {
    return contacts.stream().filter(ContactResult::missed).toList();
  }
}
