package org.posebook.figure;

/**
 * How an author turns the pelvis away from its {@link Orientation}, in degrees about the world's
 * axes: first roll, then pitch, then turn. The solver may still move it.
 *
 * @param pitch above 0, what is on top tips to the world's front
 * @param roll above 0, towards the world's left
 * @param turn above 0, towards the world's left
 */
public record RootTilt(double pitch, double roll, double turn) {
  /** Not tilted. */
  public static final RootTilt NONE = new RootTilt(0, 0, 0);

  /** The tilt that a mirror shows. */
  public RootTilt mirrored() {
    return new RootTilt(pitch, 0 - roll, 0 - turn);
  }

  /** The pelvis' rotation, row by row: this tilt of that orientation. */
  double[] applied(Orientation orientation) {
    double[] rotation = orientation.turn().clone();
    rotate(rotation, 0, 1, -roll);
    rotate(rotation, 1, 2, pitch);
    rotate(rotation, 2, 0, turn);
    return rotation;
  }

  /** Turns rows a and b as a rotation in that plane does. */
  private static void rotate(double[] rotation, int a, int b, double degrees) {
    double c = StrictMath.cos(StrictMath.toRadians(degrees));
    double s = StrictMath.sin(StrictMath.toRadians(degrees));
    for (int k = 0; k < 3; k++) {
      double u = rotation[a * 3 + k];
      double v = rotation[b * 3 + k];
      rotation[a * 3 + k] = c * u - s * v;
      rotation[b * 3 + k] = s * u + c * v;
    }
  }
}
