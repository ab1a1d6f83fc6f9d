package org.posebook.figure.draw.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The borders and lines between labelled pixels as one planar graph. Regions and lines share its
 * chains, so no sliver can open between a fill and its outline.
 *
 * <p>Nodes are pixel corners; directions are 0 right, 1 up, 2 left, 3 down; rows go up. Label 0 is
 * the paper, which also surrounds the grid.
 */
public final class PlanarMap {
  private static final int[] DX = {1, 0, -1, 0};
  private static final int[] DY = {0, 1, 0, -1};

  private final int columns;
  private final int rows;
  private final int width;
  private final byte[] labels;
  private final Cracks cracks;

  /** For each node the crack to its right and the one above: 0 none, 1 there, 2 already walked. */
  private final byte[] right;

  private final byte[] up;
  private final List<Walk> walks = new ArrayList<>();
  private final List<Chain> chains = new ArrayList<>();
  private final Map<Integer, Integer> leaving = new HashMap<>();

  /** Traces the borders between labels and the lines. */
  public PlanarMap(int columns, int rows, byte[] labels, Cracks cracks, int smoothing) {
    this.columns = columns;
    this.rows = rows;
    this.labels = labels;
    this.cracks = cracks;
    width = columns + 1;
    right = new byte[width * (rows + 1)];
    up = new byte[width * (rows + 1)];
    findCracks();
    walkAll();
    Junctions junctions = new Junctions(walks, smoothing);
    for (int k = 0; k < walks.size(); k++) {
      chains.add(new Chain(walks.get(k), junctions.smoothed(k)));
    }
  }

  /** All chains. */
  public List<Chain> chains() {
    return chains;
  }

  private void findCracks() {
    for (int j = 0; j <= rows; j++) {
      for (int i = 0; i <= columns; i++) {
        int n = j * width + i;
        if (i < columns && j > 0 && j < rows) {
          int a = (j - 1) * columns + i;
          right[n] = there(a, a + columns, false);
        }
        if (j < rows && i > 0 && i < columns) {
          int a = j * columns + i - 1;
          up[n] = there(a, a + 1, true);
        }
      }
    }
  }

  private byte there(int a, int b, boolean vertical) {
    if (labels[a] != labels[b]) {
      return 1;
    }
    return (byte) (cracks.weight(a, b, vertical) > 0 ? 1 : 0);
  }

  private byte crack(int node, int direction) {
    return switch (direction) {
      case 0 -> right[node];
      case 1 -> up[node];
      case 2 -> node % width > 0 ? right[node - 1] : 0;
      default -> node >= width ? up[node - width] : 0;
    };
  }

  private void mark(int node, int direction) {
    switch (direction) {
      case 0 -> right[node] = 2;
      case 1 -> up[node] = 2;
      case 2 -> right[node - 1] = 2;
      default -> up[node - width] = 2;
    }
  }

  private int step(int node, int direction) {
    return node + DX[direction] + DY[direction] * width;
  }

  private int degree(int node) {
    int degree = 0;
    for (int d = 0; d < 4; d++) {
      degree += crack(node, d) > 0 ? 1 : 0;
    }
    return degree;
  }

  private void walkAll() {
    for (int n = 0; n < right.length; n++) {
      int degree = degree(n);
      if (degree != 0 && degree != 2) {
        walkFrom(n);
      }
    }
    for (int n = 0; n < right.length; n++) {
      walkFrom(n);
    }
  }

  private void walkFrom(int node) {
    for (int d = 0; d < 4; d++) {
      if (crack(node, d) == 1) {
        walk(node, d);
      }
    }
  }

  private void walk(int start, int direction) {
    Walk walk = new Walk(start, direction);
    int node = start;
    int d = direction;
    while (true) {
      cross(node, d, walk);
      mark(node, d);
      node = step(node, d);
      walk.endDirection = d;
      if (node == start || degree(node) != 2) {
        break;
      }
      int next = onward(node, d);
      if (next < 0) {
        break;
      }
      d = next;
    }
    walk.endNode = node;
    walk.closed = node == start && degree(start) == 2;
    walk.looseStart = degree(start) == 1;
    walk.looseEnd = degree(node) == 1;
    walk.left = label(pixel(start, direction, true));
    walk.right = label(pixel(start, direction, false));
    walk.points = points(walk);
    leaving.put(start * 4 + direction, walks.size() * 2);
    leaving.put(node * 4 + (walk.endDirection + 2) % 4, walks.size() * 2 + 1);
    walks.add(walk);
  }

  private int onward(int node, int d) {
    for (int turn : new int[] {0, 1, 3}) {
      if (crack(node, (d + turn) % 4) == 1) {
        return (d + turn) % 4;
      }
    }
    return -1;
  }

  private int pixel(int node, int direction, boolean left) {
    int i = node % width;
    int j = node / width;
    boolean high = direction == 0 ? left : direction == 2 ? !left : direction == 1;
    boolean east = direction == 1 ? !left : direction == 3 ? left : direction == 0;
    int x = east ? i : i - 1;
    int y = high ? j : j - 1;
    return x < 0 || y < 0 || x >= columns || y >= rows ? -1 : y * columns + x;
  }

  private int label(int pixel) {
    return pixel < 0 ? 0 : labels[pixel] & 255;
  }

  private void cross(int node, int d, Walk walk) {
    int from = d == 2 ? node - 1 : d == 3 ? node - width : node;
    boolean vertical = d % 2 == 1;
    int i = from % width;
    int j = from / width;
    int b = j * columns + i;
    int a = vertical ? b - 1 : b - columns;
    walk.weights.add(cracks.weight(a, b, vertical));
    walk.far += cracks.far(a, b) ? 1 : 0;
    crossing(from, vertical, walk.crossings);
  }

  private void crossing(int from, boolean vertical, Numbers out) {
    int i = from % width;
    int j = from / width;
    int b = j * columns + i;
    if (vertical) {
      out.add(i - .5 + cracks.crossing(b - 1, b, true), j + .5);
    } else {
      out.add(i + .5, j - .5 + cracks.crossing(b - columns, b, false));
    }
  }

  /**
   * A junction lies in the middle of the crossings that meet there, a loose end on its crossing.
   */
  private void node(int node, Numbers out) {
    Numbers around = new Numbers();
    for (int d = 0; d < 4; d++) {
      if (crack(node, d) > 0) {
        int from = d == 2 ? node - 1 : d == 3 ? node - width : node;
        crossing(from, d % 2 == 1, around);
      }
    }
    double x = 0;
    double y = 0;
    for (int k = 0; k < around.size(); k += 2) {
      x += around.get(k);
      y += around.get(k + 1);
    }
    int n = around.size() / 2;
    out.add(x / n, y / n);
  }

  private double[] points(Walk walk) {
    Numbers points = new Numbers();
    if (!walk.closed) {
      node(walk.startNode, points);
    }
    for (int k = 0; k < walk.crossings.size(); k++) {
      points.add(walk.crossings.get(k));
    }
    if (walk.closed) {
      points.add(walk.crossings.get(0), walk.crossings.get(1));
    } else {
      node(walk.endNode, points);
    }
    return points.toArray();
  }

  /**
   * The outlines of the region of all labels that are {@code inside}, which lies to their left.
   *
   * @return for each loop the chains in turn: twice the index, and one more where run backwards
   */
  public List<int[]> loops(IntPredicate inside) {
    boolean[] done = new boolean[chains.size() * 2];
    List<int[]> loops = new ArrayList<>();
    for (int half = 0; half < done.length; half++) {
      if (!done[half] && bounds(half, inside)) {
        List<Integer> loop = new ArrayList<>();
        for (int h = half; h >= 0 && !done[h]; h = next(h, inside)) {
          done[h] = true;
          loop.add(h);
        }
        loops.add(loop.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return loops;
  }

  private boolean bounds(int half, IntPredicate inside) {
    Chain chain = chains.get(half / 2);
    boolean left = inside.test(chain.left);
    boolean rightSide = inside.test(chain.right);
    return half % 2 == 0 ? left && !rightSide : rightSide && !left;
  }

  private int next(int half, IntPredicate inside) {
    Chain chain = chains.get(half / 2);
    if (chain.closed) {
      return -1;
    }
    boolean back = half % 2 == 1;
    int node = back ? chain.startNode : chain.endNode;
    int d = back ? (chain.startDirection + 2) % 4 : chain.endDirection;
    for (int turn : new int[] {1, 0, 3}) {
      Integer next = leaving.get(node * 4 + (d + turn) % 4);
      if (next != null && bounds(next, inside)) {
        return next;
      }
    }
    return -1;
  }
}
