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
    follow(sight, labels);
    return labels;
  }

  /** Makes the sight agree with labels that have been merged. */
  private static void follow(Sight sight, byte[] labels) {
    int columns = sight.grid().columns();
    int[] beside = {-1, 1, -columns, columns};
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int o = 0; o < labels.length; o++) {
        byte material = material(labels[o] & 255).code();
        if (labels[o] == 0 && sight.group[o] >= 0) {
          sight.erase(o);
        } else if (labels[o] != 0 && sight.group[o] < 0) {
          for (int side : beside) {
            if (labels[o + side] == labels[o] && sight.group[o + side] >= 0) {
              sight.copy(o + side, o);
              changed = true;
              break;
            }
          }
        } else {
          sight.material[o] = material;
        }
      }
    }
  }

  static Material material(int label) {
    return Material.of(label % STEP);
  }

  static int level(int label) {
    return (label & 255) / STEP;
  }
}
