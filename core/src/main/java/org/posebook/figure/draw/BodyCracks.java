package org.posebook.figure.draw;

import static org.posebook.figure.draw.surface.Vectors.ramp;

import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Material;
import org.posebook.figure.draw.surface.Part;
import org.posebook.figure.draw.surface.Sight;
import org.posebook.figure.draw.trace.Cracks;

/**
 * Tells outlines from creases and garment edges, and finds each of them between two pixels by
 * bisection with rays. Weights are line widths in millimetres of body at a scale of 1 to 34.
 */
final class BodyCracks implements Cracks {
  static final double OUTER = 7.0;
  static final double INNER = 5.4;
  static final double CREASE = 4.0;
  static final double EDGE = 2.6;

  private static final int BISECTIONS = 4;

  /** A step in depth within one part that cannot be a line, in metres. */
  private static final double FLAT = .012;

  /**
   * Where the line between arm and trunk begins and is whole, in metres from the shoulder's joint:
   * further out where flesh bulges over flesh, nearer where the arm stands clear of the trunk.
   */
  private static final double FLESH = .070;

  private static final double FLESH_END = .120;
  private static final double BARE = .050;
  private static final double BARE_END = .105;

  /** Faces of a prop are edges that meet; only this far apart one hides the other, in metres. */
  private static final double PROP_APART = .15;

  /** The two halves of a strap are lines of their own from this distance, in metres. */
  private static final double STRAP_APART = .03;

  /** How far before and behind the seen surface a border is looked for, in metres. */
  private static final double BEFORE = .012;

  private static final double BEHIND = .04;

  private final Sight sight;
  private final Field field;
  private final byte[] labels;
  private final int columns;

  BodyCracks(Sight sight, byte[] labels) {
    this.sight = sight;
    this.labels = labels;
    field = sight.field();
    columns = sight.grid().columns();
  }

  @Override
  public double weight(int a, int b, boolean vertical) {
    int ga = sight.group[a];
    int gb = sight.group[b];
    if (ga < 0 || gb < 0) {
      return ga < 0 && gb < 0 ? 0 : Math.min(OUTER, strongest(Math.max(ga, gb)));
    }
    double step = Math.abs(sight.depth[a] - sight.depth[b]);
    boolean same = ga == gb;
    boolean edge = sight.material[a] != sight.material[b];
    if (same && step < FLAT && !edge && !hasRidges(a)) {
      return 0;
    }
    int near = sight.depth[a] > sight.depth[b] ? ga : gb;
    double w =
        same
            ? Math.min(within(a, b, step, vertical), isHand(ga) ? CREASE : OUTER)
            : Math.min(across(a, b, step, vertical), strongest(near));
    return w == 0 && edge ? EDGE : w;
  }

  private boolean isHand(int group) {
    return field.part(group) == Part.HAND;
  }

  /** Strong lines would close the gaps between fingers, and make a chair louder than the body. */
  private double strongest(int group) {
    return isHand(group) || field.part(group) == Part.PROP ? INNER : OUTER;
  }

  private boolean hasRidges(int pixel) {
    Part part = field.part(sight.group[pixel]);
    return part == Part.PROP || part == Part.HAND || part == Part.FOOT;
  }

  /** The step in depth that the surface's own slope does not explain. */
  private double gap(int a, int b, double step, boolean vertical) {
    boolean nearA = sight.depth[a] > sight.depth[b];
    double gap = step - 1.3 * slope(nearA ? b : a, vertical);
    return sight.group[a] == sight.group[b] ? gap - .5 * slope(nearA ? a : b, vertical) : gap;
  }

  private double slope(int pixel, boolean vertical) {
    double along = Math.abs(sight.normal(pixel, vertical ? 0 : 1));
    return along / Math.max(sight.normal(pixel, 2), .12) * sight.grid().pixel();
  }

  private static double occlusion(double gap) {
    return CREASE + (INNER - CREASE) * ramp(.004, .03, gap) + (OUTER - INNER) * ramp(.06, .2, gap);
  }

  private double alike(int a, int b) {
    return sight.normal(a, 0) * sight.normal(b, 0)
        + sight.normal(a, 1) * sight.normal(b, 1)
        + sight.normal(a, 2) * sight.normal(b, 2);
  }

  private double within(int a, int b, double step, boolean vertical) {
    if (sight.material[a] == Material.STRAP.code()) {
      return step > STRAP_APART ? EDGE : 0; // a strap is too thin for ridges
    }
    boolean prop = Material.of(sight.material[a]).isProp();
    if (step > FLAT) {
      double gap = gap(a, b, step, vertical);
      if (prop && gap > PROP_APART) {
        return CREASE;
      }
      if (!prop && gap > FLAT) {
        return occlusion(gap) * ramp(.010, .022, gap);
      }
    }
    if (!hasRidges(a)) {
      return 0;
    }
    double alike = alike(a, b);
    if (prop) {
      return alike < .9 ? EDGE : 0;
    }
    return alike < .72 ? EDGE * .85 : 0;
  }

  private double across(int a, int b, double step, boolean vertical) {
    double gap = gap(a, b, step, vertical);
    boolean joined = joined(a, b);
    double w = 0;
    if (gap > .005) {
      w = occlusion(gap);
    } else {
      double most = joined ? .80 : .93;
      double alike = alike(a, b);
      w = alike < most ? CREASE * ramp(most, most - .25, alike) : 0;
      w = w < 1 ? 0 : w;
    }
    return joined ? fadedAtShoulder(a, b, w, gap) : w;
  }

  private boolean joined(int a, int b) {
    int ga = sight.group[a];
    int gb = sight.group[b];
    return field.parent(ga) == gb || field.parent(gb) == ga;
  }

  /** Where the arm grows out of the trunk there is no line. */
  private double fadedAtShoulder(int a, int b, double w, double gap) {
    boolean fromA = field.parent(sight.group[a]) == sight.group[b];
    int child = fromA ? sight.group[a] : sight.group[b];
    if (w == 0 || field.part(child) != Part.UPPER_ARM) {
      return w;
    }
    int near = sight.depth[a] > sight.depth[b] ? a : b;
    double x = sight.grid().x(near % columns);
    int line = near / columns;
    double y = sight.grid().y(line);
    double apart = ramp(.015, .05, gap);
    double from = FLESH + (BARE - FLESH) * apart;
    double to = FLESH_END + (BARE_END - FLESH_END) * apart;
    double faded = w * ramp(from, to, field.fromJoint(child, x, y, sight.depth[near]));
    return faded < .6 ? 0 : faded;
  }

  @Override
  public boolean far(int a, int b) {
    int near = sight.depth[a] > sight.depth[b] ? a : b;
    return BodyLabels.level(labels[near]) >= FarLimbs.LEVELS - 1;
  }

  @Override
  public double crossing(int a, int b, boolean vertical) {
    int ga = sight.group[a];
    int gb = sight.group[b];
    double za = sight.depth[a];
    double zb = sight.depth[b];
    boolean paper = ga < 0 || gb < 0;
    boolean edge = ga == gb && sight.material[a] != sight.material[b];
    if (ga == gb && !edge && Math.abs(za - zb) < .02) {
      return .5;
    }
    boolean apart = !paper && Math.abs(za - zb) > FLAT;
    double near = Math.max(za, zb) + BEFORE;
    double far = paper || apart ? near - BEFORE - BEHIND : Math.min(za, zb) - BEHIND;
    if (apart) {
      far = Math.max(far, (za + zb) / 2);
    }
    double low = 0;
    double high = 1;
    double column = a % columns;
    int line = a / columns;
    double row = line;
    for (int k = 0; k < BISECTIONS; k++) {
      double t = (low + high) / 2;
      double x = vertical ? column + t : column;
      double y = vertical ? row : row + t;
      boolean hit = sight.cast(x, y, near, far);
      boolean isA;
      if (paper) {
        isA = hit == ga >= 0;
      } else if (apart) {
        isA = hit == za > zb;
      } else if (edge) {
        isA = hit && sight.castMaterial(x, y) == sight.material[a];
      } else if (ga != gb) {
        int g = sight.castGroup();
        isA = g == ga || (g != gb && nearerTo(za, zb));
      } else {
        isA = nearerTo(za, zb);
      }
      if (isA) {
        low = t;
      } else {
        high = t;
      }
    }
    return (low + high) / 2;
  }

  private boolean nearerTo(double za, double zb) {
    double z = sight.castDepth();
    return Math.abs(z - za) < Math.abs(z - zb);
  }
}
