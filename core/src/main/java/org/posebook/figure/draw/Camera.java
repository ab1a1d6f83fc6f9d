package org.posebook.figure.draw;

import org.posebook.figure.draw.surface.Vectors;

/**
 * Where the picture is taken from, far away (parallel rays).
 *
 * @param azimuth degrees about the vertical: 0 looks at what faces +z from the front, 90 from its
 *     left, −90 from its right
 * @param elevation degrees above the horizon
 */
public record Camera(double azimuth, double elevation) {
  /** Rows: to the right, up, and towards the viewer. */
  double[] matrix() {
    double a = StrictMath.toRadians(azimuth);
    double e = StrictMath.toRadians(elevation);
    double ca = StrictMath.cos(a);
    double sa = StrictMath.sin(a);
    double ce = StrictMath.cos(e);
    double[] to = {sa * ce, StrictMath.sin(e), ca * ce};
    double[] right = {ca, 0, -sa};
    double[] up = Vectors.cross(to, right);
    return new double[] {right[0], right[1], right[2], up[0], up[1], up[2], to[0], to[1], to[2]};
  }
}
