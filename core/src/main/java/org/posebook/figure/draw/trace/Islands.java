package org.posebook.figure.draw.trace;

import java.util.Arrays;

/** Merges islands of a few pixels into the label around them. */
public final class Islands {
  private static final int LABELS = 256;

  private Islands() {}

  /** Gives every region of less than {@code least} pixels the label that most of its border has. */
  public static void merge(int columns, int rows, byte[] labels, int least) {
    boolean[] seen = new boolean[labels.length];
    int[] region = new int[labels.length];
    int[] votes = new int[LABELS];
    for (int o = 0; o < labels.length; o++) {
      if (!seen[o]) {
        int size = flood(columns, rows, labels, seen, region, o, votes);
        if (size < least) {
          int best = -1;
          for (int l = 0; l < LABELS; l++) {
            if (votes[l] > 0 && (best < 0 || votes[l] > votes[best])) {
              best = l;
            }
          }
          for (int k = 0; k < size && best >= 0; k++) {
            labels[region[k]] = (byte) best;
          }
        }
        Arrays.fill(votes, 0);
      }
    }
  }

  private static int flood(
      int columns, int rows, byte[] labels, boolean[] seen, int[] region, int start, int[] votes) {
    byte label = labels[start];
    region[0] = start;
    seen[start] = true;
    int size = 1;
    for (int head = 0; head < size; head++) {
      int o = region[head];
      int column = o % columns;
      int row = o / columns;
      for (int side = 0; side < 4; side++) {
        int next =
            switch (side) {
              case 0 -> column > 0 ? o - 1 : -1;
              case 1 -> column + 1 < columns ? o + 1 : -1;
              case 2 -> row > 0 ? o - columns : -1;
              default -> row + 1 < rows ? o + columns : -1;
            };
        if (next >= 0 && labels[next] != label) {
          votes[labels[next] & (LABELS - 1)]++;
        } else if (next >= 0 && !seen[next]) {
          seen[next] = true;
          region[size++] = next;
        }
      }
    }
    return size;
  }
}
