package org.posebook.figure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A figure as its author describes it.
 *
 * @param orientation how the pelvis lies at the start
 * @param root how it is tilted from there
 * @param view from where the body is seen
 * @param angles the angles that the author gives, in degrees: they are held firmly, while the
 *     solver chooses the others
 * @param contacts what touches what
 * @param props more about the props that the contacts name, and props of their own
 * @param wall where a wall stands, if one does
 * @param targets where the move is felt
 * @param arrows what moves, and where to
 * @param ghost a second position
 * @param mat whether there is a mat, if the author says so
 */
public record FigureSpec(
    Orientation orientation,
    RootTilt root,
    View view,
    Map<Freedom, Double> angles,
    List<Contact> contacts,
    List<PropSpec> props,
    Optional<WallSide> wall,
    List<Target> targets,
    List<Arrow> arrows,
    Optional<Ghost> ghost,
    Optional<Boolean> mat) {
  public FigureSpec {
    angles = sorted(angles);
    contacts = List.copyOf(contacts);
    props = List.copyOf(props);
    targets = List.copyOf(targets);
    arrows = List.copyOf(arrows);
  }

  /** The figure that a mirror shows: left for right, seen from the mirrored side. */
  public FigureSpec mirrored() {
    return new FigureSpec(
        orientation.mirrored(),
        root.mirrored(),
        view.mirrored(),
        mirrored(angles),
        contacts.stream().map(Contact::mirrored).toList(),
        props.stream().map(PropSpec::mirrored).toList(),
        wall.map(WallSide::mirrored),
        targets.stream().map(Target::mirrored).toList(),
        arrows.stream().map(Arrow::mirrored).toList(),
        ghost.map(Ghost::mirrored),
        mat);
  }

  /**
   * The side that works, where the figure is one-sided: the side on which it is felt; empty for a
   * figure that is felt on both sides or in the middle.
   */
  public Optional<Side> workingSide() {
    List<Side> sides =
        targets.stream()
            .flatMap(target -> target.sides().each().stream())
            .filter(side -> side != Side.MIDDLE)
            .distinct()
            .toList();
    return sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
  }

  /** The second position as a figure of its own, if there is one. */
  Optional<FigureSpec> second() {
    return ghost.map(
        other -> {
          Map<Freedom, Double> both = new TreeMap<>(angles);
          both.putAll(other.angles());
          return new FigureSpec(
              orientation,
              other.root().orElse(root),
              view,
              both,
              other.contacts().orElse(contacts),
              props,
              wall,
              targets,
              arrows,
              Optional.empty(),
              mat);
        });
  }

  static Map<Freedom, Double> sorted(Map<Freedom, Double> angles) {
    return Collections.unmodifiableMap(new TreeMap<>(angles));
  }

  static Map<Freedom, Double> mirrored(Map<Freedom, Double> angles) {
    Map<Freedom, Double> mirrored = new TreeMap<>();
    angles.forEach(
        (freedom, angle) ->
            mirrored.put(
                freedom.mirrored(), freedom.motion().changesSignInMirror() ? 0 - angle : angle));
    return mirrored;
  }
}
