package org.posebook.figure;

import java.util.Arrays;
import java.util.Map;

/** The angle of every joint, in degrees. Neutral standing, arms hanging, is all zeros. */
public final class JointAngles {
  private final double[] degrees;

  private JointAngles(double[] degrees) {
    this.degrees = degrees;
  }

  /** Neutral standing. */
  public static JointAngles neutral() {
    return new JointAngles(new double[Freedom.COUNT]);
  }

  /** Neutral but for the angles given, in degrees. */
  public static JointAngles of(Map<Freedom, Double> given) {
    double[] degrees = new double[Freedom.COUNT];
    given.forEach((freedom, angle) -> degrees[freedom.index()] = angle);
    return new JointAngles(degrees);
  }

  /** From a solver's variables: radians, in the order of {@link Freedom#all()}. */
  static JointAngles ofRadians(double[] variables) {
    double[] degrees = new double[Freedom.COUNT];
    for (int i = 0; i < degrees.length; i++) {
      degrees[i] = StrictMath.toDegrees(variables[i]);
    }
    return new JointAngles(degrees);
  }

  /** The angle in degrees. */
  public double degrees(Freedom freedom) {
    return degrees[freedom.index()];
  }

  /** The angle in degrees of a joint in the middle. */
  public double degrees(Motion motion) {
    return degrees[Freedom.index(motion, Side.MIDDLE)];
  }

  /** The angle in degrees. */
  public double degrees(Motion motion, Side side) {
    return degrees[Freedom.index(motion, side)];
  }

  /** Writes the angles, in radians, to the start of a solver's variables. */
  void toRadians(double[] variables) {
    for (int i = 0; i < degrees.length; i++) {
      variables[i] = StrictMath.toRadians(degrees[i]);
    }
  }

  /** The angles that a mirror shows. */
  public JointAngles mirrored() {
    double[] mirrored = new double[Freedom.COUNT];
    for (Freedom freedom : Freedom.all()) {
      double angle = degrees[freedom.index()];
      mirrored[freedom.mirrored().index()] =
          freedom.motion().changesSignInMirror() ? -angle : angle;
    }
    return new JointAngles(mirrored);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JointAngles angles && Arrays.equals(degrees, angles.degrees);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(degrees);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Freedom freedom : Freedom.all()) {
      double angle = degrees(freedom);
      if (StrictMath.round(angle) != 0) {
        text.append(text.isEmpty() ? "" : ", ").append(freedom.joint()).append(' ');
        text.append(freedom.motion().say(angle));
      }
    }
    return text.toString();
  }
}
