package org.posebook.figure.draw;

import org.posebook.figure.draw.surface.Material;
import org.posebook.figure.draw.surface.Sight;
import org.posebook.figure.draw.trace.Islands;

/** Labels for the body's pixels: what they are made of and how far away they are. */
final class BodyLabels {
  private static final int STEP = 16;

  /** Islands of fewer pixels are merged into what surrounds them, at 3.2 mm a pixel. */
  private static final int ISLAND = 26;

  private static final double ISLAND_PIXEL = .0032;

  private BodyLabels() {}

  /** The labels; pixels that turn out to be crumbs of body on the paper are erased. */
  static byte[] of(Sight sight, FarLimbs far) {
    byte[] labels = new byte[sight.grid().size()];
    for (int o = 0; o < labels.length; o++) {
      if (sight.group[o] >= 0) {
        labels[o] = (byte) (sight.material[o] + STEP * far.level(o));
      }
    }
    double scale = ISLAND_PIXEL / sight.grid().pixel();
    int least = (int) (ISLAND * scale * scale);
    Islands.merge(sight.grid().columns(), sight.grid().rows(), labels, least);
    for (int o = 0; o < labels.length; o++) {
      if (labels[o] == 0 && sight.group[o] >= 0) {
        sight.erase(o);
      }
    }
    return labels;
  }

  static Material material(int label) {
    return Material.of(label % STEP);
  }

  static int level(int label) {
    return (label & 255) / STEP;
  }
}
