package org.posebook.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A degree of freedom of the mannequin: one motion on one side.
 *
 * @param motion what turns, and how
 * @param side left or right, or the middle for spine, neck and head
 */
public record Freedom(Motion motion, Side side) implements Comparable<Freedom> {
  private static final List<Freedom> ALL = list();
  private static final Map<Side, Map<Motion, Integer>> INDEX = places();

  /** How many there are. */
  public static final int COUNT = 46;

  public Freedom {
    if (motion.joint().sided() == (side == Side.MIDDLE)) {
      throw new IllegalArgumentException("no such joint: " + side + " " + motion);
    }
  }

  /** All of them: the middle, then the left, then the right side. */
  public static List<Freedom> all() {
    return ALL;
  }

  /** The place in {@link #all()}. */
  public int index() {
    return index(motion, side);
  }

  /** The place in {@link #all()} of a motion on a side. */
  static int index(Motion motion, Side side) {
    Integer index = INDEX.getOrDefault(side, Map.of()).get(motion);
    if (index == null) {
      throw new IllegalArgumentException("no such joint: " + side + " " + motion);
    }
    return index;
  }

  /** The same motion on the side that a mirror shows. */
  public Freedom mirrored() {
    return new Freedom(motion, side.mirrored());
  }

  /** The joint in an author's words, such as "left hip". */
  public String joint() {
    return side.prefix() + motion.joint().word();
  }

  @Override
  public int compareTo(Freedom other) {
    return Integer.compare(index(), other.index());
  }

  @Override
  public String toString() {
    return joint() + " " + motion.forward();
  }

  private static List<Freedom> list() {
    List<Freedom> all = new ArrayList<>();
    for (Side side : Side.values()) {
      for (Motion motion : Motion.values()) {
        if (motion.joint().sided() == (side != Side.MIDDLE)) {
          all.add(new Freedom(motion, side));
        }
      }
    }
    return List.copyOf(all);
  }

  private static Map<Side, Map<Motion, Integer>> places() {
    Map<Side, Map<Motion, Integer>> index = new EnumMap<>(Side.class);
    for (int i = 0; i < ALL.size(); i++) {
      Freedom freedom = ALL.get(i);
      index
          .computeIfAbsent(freedom.side, side -> new EnumMap<>(Motion.class))
          .put(freedom.motion, i);
    }
    return index;
  }
}
