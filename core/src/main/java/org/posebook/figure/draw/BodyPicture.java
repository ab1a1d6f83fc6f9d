package org.posebook.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.posebook.figure.draw.body.Bones;
import org.posebook.figure.draw.surface.Grid;
import org.posebook.figure.draw.surface.Material;
import org.posebook.figure.draw.surface.Sight;
import org.posebook.figure.draw.trace.Chain;
import org.posebook.figure.draw.trace.PlanarMap;

/** The seen body and props as fills and lines that share their curves. */
final class BodyPicture {
  private static final int SMOOTHING = 8;

  /** Curves keep within this distance of the traced points, in millimetres of body. */
  private static final double MOST = .8;

  /** Larger pixels than this are for pictures that may be coarser, in metres. */
  private static final double FINE = .0032;

  private static final int LABELS = 256;

  private final Sight sight;
  private final PlanarMap map;
  private final List<Strokes> strokes = new ArrayList<>();
  private final boolean[] used = new boolean[LABELS];

  BodyPicture(Sight sight, Bones bones) {
    this.sight = sight;
    Slivers.erase(sight);
    byte[] labels = BodyLabels.of(sight, new FarLimbs(sight, bones));
    for (byte label : labels) {
      used[label & 255] = true;
    }
    Grid grid = sight.grid();
    BodyCracks cracks = new BodyCracks(sight, labels);
    map = new PlanarMap(grid.columns(), grid.rows(), labels, cracks, SMOOTHING);
    for (Chain chain : map.chains()) {
      strokes.add(
          new Strokes(
              chain,
              onPage(chain.points, grid),
              grid.pixel(),
              MOST * Math.max(1, grid.pixel() / FINE)));
    }
  }

  /** Points between pixels, in millimetres of body with y down. */
  static double[] onPage(double[] points, Grid grid) {
    double[] result = new double[points.length];
    for (int k = 0; k < points.length; k += 2) {
      result[k] = (grid.left() + points[k] * grid.pixel()) * 1000;
      result[k + 1] = -(grid.bottom() + points[k + 1] * grid.pixel()) * 1000;
    }
    return result;
  }

  Sight sight() {
    return sight;
  }

  /**
   * Fills in each material's colour. A material that fades is first filled as a whole, so that
   * nothing shows through between its steps.
   */
  void addFills(List<Shape> shapes) {
    for (Material material : Material.values()) {
      if (material == Material.PAPER) {
        continue;
      }
      add(shapes, l -> BodyLabels.material(l) == material, Tint.of(material, 0));
      for (int level = 1; level <= FarLimbs.LEVELS; level++) {
        int wanted = level;
        add(
            shapes,
            l -> BodyLabels.material(l) == material && BodyLabels.level(l) == wanted,
            Tint.of(material, level));
      }
    }
  }

  private void add(List<Shape> shapes, IntPredicate inside, Tint tint) {
    boolean any = false;
    for (int l = 0; l < LABELS && !any; l++) {
      any = used[l] && inside.test(l);
    }
    if (any) {
      shapes.add(new Shape.Fill(outline(inside), tint));
    }
  }

  /** The outline of all labels that are inside. */
  private Path outline(IntPredicate inside) {
    Path.Builder path = new Path.Builder();
    for (int[] loop : map.loops(inside)) {
      boolean connected = false;
      for (int half : loop) {
        path.curves(strokes.get(half / 2).curves, half % 2 == 1, connected);
        connected = true;
      }
      path.close();
    }
    return path.build();
  }

  /** Lines: first those of what is far away. */
  void addLines(List<Shape> shapes) {
    for (int k = 0; k < strokes.size(); k++) {
      if (isFar(k)) {
        strokes.get(k).addTo(shapes, Tint.of(Tint.Role.FAR_INK), false);
      }
    }
    for (int k = 0; k < strokes.size(); k++) {
      if (!isFar(k)) {
        strokes.get(k).addTo(shapes, Tint.of(Tint.Role.INK), false);
      }
    }
  }

  private boolean isFar(int chain) {
    return map.chains().get(chain).far * 2 > map.chains().get(chain).weights.length;
  }

  /** The body as a ghost: one pale fill, and pale lines where they are not behind the body. */
  void addGhost(List<Shape> shapes, Sight body) {
    add(shapes, l -> l != 0, Tint.of(Tint.Role.GHOST));
    List<Shape> lines = new ArrayList<>();
    for (Strokes stroke : strokes) {
      stroke.addTo(lines, Tint.of(Tint.Role.GHOST_INK), true);
    }
    lines.removeIf(line -> line instanceof Shape.Stroke s && isHidden(s.path(), body));
    shapes.addAll(lines);
  }

  /** Whether all ends of a line's curves lie behind the body. */
  private static boolean isHidden(Path path, Sight body) {
    boolean[] hidden = {true};
    path.visit(
        (step, n, at) -> {
          int end = at + step.numbers();
          int pixel = body.grid().at(n[end - 2] / 10_000.0, -n[end - 1] / 10_000.0);
          hidden[0] &= pixel >= 0 && body.group[pixel] >= 0;
        });
    return hidden[0];
  }
}
