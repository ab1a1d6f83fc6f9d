package org.posebook.figure;

/**
 * A point or a direction in the world or in a bone: x to the left, y up, z to the front, in metres.
 */
public record Vec3(double x, double y, double z) {
  /** The origin. */
  public static final Vec3 ZERO = new Vec3(0, 0, 0);

  /** The sum. */
  public Vec3 plus(Vec3 other) {
    return new Vec3(x + other.x, y + other.y, z + other.z);
  }

  /** The difference. */
  public Vec3 minus(Vec3 other) {
    return new Vec3(x - other.x, y - other.y, z - other.z);
  }

  /** This, so many times as long. */
  public Vec3 times(double factor) {
    return new Vec3(x * factor, y * factor, z * factor);
  }

  /** The scalar product. */
  public double dot(Vec3 other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** The length. */
  public double length() {
    return StrictMath.sqrt(dot(this));
  }

  /** What a mirror between left and right shows. */
  public Vec3 mirrored() {
    return new Vec3(0 - x, y, z);
  }
}
