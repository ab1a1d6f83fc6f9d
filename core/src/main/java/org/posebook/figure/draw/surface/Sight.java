package org.posebook.figure.draw.surface;

import java.util.Arrays;

/**
 * What the camera sees of a field: for each pixel the depth, the group and the material; normals
 * where asked for; and single rays between pixels, to find edges more precisely than a pixel.
 */
public final class Sight {
  /** The depth of the paper, in metres: behind everything. */
  public static final float NOWHERE = -1e6f;

  private static final double MARGIN = .012;

  /** The least step of a ray that only looks for an edge, in metres. */
  private static final double QUICK = .0015;

  /** Blocks of so many pixels square are not parted further before their single rays. */
  private static final int LEAST_BLOCK = 2;

  private final Field field;
  private final Paint paint;
  private final Grid grid;
  private final Tiles tiles;
  private final RayMarcher rays;
  private final double farthest;

  /** Metres towards the viewer for each pixel, {@link #NOWHERE} on the paper. */
  public final float[] depth;

  /** The group for each pixel, −1 on the paper. */
  public final byte[] group;

  /** The code of the {@link Material} for each pixel. */
  public final byte[] material;

  private final float[] normals;

  /** Looks at a field with pixels of {@code pixel} metres. */
  public Sight(Field field, double pixel, Paint paint) {
    this(field, pixel, paint, NOWHERE);
  }

  /** The same, without what lies further away than the depth {@code farthest}. */
  public Sight(Field field, double pixel, Paint paint, double farthest) {
    this.farthest = farthest;
    this.field = field;
    this.paint = paint;
    grid = Grid.around(field, pixel, MARGIN);
    tiles = new Tiles(field, grid);
    rays = new RayMarcher(field, tiles);
    depth = new float[grid.size()];
    group = new byte[grid.size()];
    material = new byte[grid.size()];
    normals = new float[grid.size() * 3];
    Arrays.fill(depth, NOWHERE);
    Arrays.fill(group, (byte) -1);
    Arrays.fill(normals, Float.NaN);
    look();
  }

  /** The pixels. */
  public Grid grid() {
    return grid;
  }

  /** The field that is looked at. */
  public Field field() {
    return field;
  }

  private void look() {
    for (int row = 0; row < grid.rows(); row += Tiles.SIDE) {
      for (int column = 0; column < grid.columns(); column += Tiles.SIDE) {
        int tile = tiles.at(column, row);
        if (tiles.lists[tile].length > 0) {
          look(tile, column, row, Tiles.SIDE, tiles.nearest[tile]);
        }
      }
    }
  }

  /** Looks along all rays of a square block together, and then along those of its quarters. */
  private void look(int tile, int column, int row, int side, double near) {
    double x = grid.left() + (column + .5 * side) * grid.pixel();
    double y = grid.bottom() + (row + .5 * side) * grid.pixel();
    double far = Math.max(farthest, tiles.farthest[tile]);
    double radius = (side - 1) * .708 * grid.pixel();
    double from = rays.approach(tile, x, y, near, far, radius);
    if (from <= far) {
      return;
    }
    int half = side / 2;
    if (side > LEAST_BLOCK) {
      look(tile, column, row, half, from);
      look(tile, column + half, row, half, from);
      look(tile, column, row + half, half, from);
      look(tile, column + half, row + half, half, from);
      return;
    }
    for (int j = row; j < Math.min(row + side, grid.rows()); j++) {
      for (int i = column; i < Math.min(column + side, grid.columns()); i++) {
        look(tile, i, j, from, far);
      }
    }
  }

  private void look(int tile, int column, int row, double near, double far) {
    double x = grid.x(column);
    double y = grid.y(row);
    if (rays.resume(tile, x, y, near, far)) {
      int pixel = row * grid.columns() + column;
      depth[pixel] = (float) rays.depth;
      group[pixel] = (byte) rays.group;
      material[pixel] = material(tile, x, y).code();
    }
  }

  private Material material(int tile, double x, double y) {
    int solid = rays.nearestSolid(tile, rays.group, x, y, rays.depth);
    double along = 0;
    if (field.types[solid] == Primitives.LIMB) {
      int o = solid * Primitives.STRIDE;
      along = Primitives.along(field.numbers, o, x, y, rays.depth);
    }
    return paint.at(rays.group, Material.of(field.materials[solid]), along, x, y, rays.depth);
  }

  /** Takes a pixel out of the picture. */
  public void erase(int pixel) {
    depth[pixel] = NOWHERE;
    group[pixel] = -1;
    material[pixel] = 0;
  }

  /** Shows at one pixel what is seen at another. */
  public void copy(int from, int to) {
    depth[to] = depth[from];
    group[to] = group[from];
    material[to] = material[from];
    for (int axis = 0; axis < 3; axis++) {
      normals[to * 3 + axis] = (float) normal(from, axis);
    }
  }

  /** One coordinate (0 x, 1 y, 2 z) of the surface's normal at a pixel that shows the surface. */
  public double normal(int pixel, int axis) {
    if (Float.isNaN(normals[pixel * 3])) {
      int column = pixel % grid.columns();
      int row = pixel / grid.columns();
      rays.normal(
          tiles.at(column, row), grid.x(column), grid.y(row), depth[pixel], normals, pixel * 3);
    }
    return normals[pixel * 3 + axis];
  }

  /**
   * Follows a ray between pixel middles from one depth to another; says whether it meets the
   * surface there.
   */
  public boolean cast(double column, double row, double near, double far) {
    return rays.cast(tiles.at(column, row), grid.x(column), grid.y(row), near, far, QUICK);
  }

  /** The depth that the last ray met, in metres. */
  public double castDepth() {
    return rays.depth;
  }

  /** The group that the last ray met, or −1. */
  public int castGroup() {
    return rays.group;
  }

  /** The code of the material that the last ray met, which must have gone through this place. */
  public int castMaterial(double column, double row) {
    return material(tiles.at(column, row), grid.x(column), grid.y(row)).code();
  }
}
