package org.posebook.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A second position, drawn pale behind the first: what differs from it, and what stays.
 *
 * @param root another tilt of the pelvis
 * @param angles other angles, in degrees; the first position's hold where none is given here
 * @param contacts other contacts, instead of all of the first position's
 * @param keep parts that stay where the first position has them
 */
public record Ghost(
    Optional<RootTilt> root,
    Map<Freedom, Double> angles,
    Optional<List<Contact>> contacts,
    List<BodyPart> keep) {
  public Ghost {
    angles = FigureSpec.sorted(angles);
    contacts = contacts.map(List::copyOf);
    keep = List.copyOf(keep);
  }

  /** The ghost that a mirror shows. */
  public Ghost mirrored() {
    return new Ghost(
        root.map(RootTilt::mirrored),
        FigureSpec.mirrored(angles),
        contacts.map(list -> list.stream().map(Contact::mirrored).toList()),
        keep.stream().map(BodyPart::mirrored).toList());
  }
}
