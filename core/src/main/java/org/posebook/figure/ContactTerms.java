package org.posebook.figure;

/** The terms that bring points into contact. Weights count for each metre. */
final class ContactTerms {
  /** How much a metre of contact counts. */
  static final double WEIGHT = 150;

  private ContactTerms() {}

  /** A spot's skin lies on the plane through the origin, raised by a height (metres). */
  record OnPlane(Spot spot, Vec3 normal, double height) implements Term {
    @Override
    public void add(Posture posture, Equations equations) {
      equations.point(
          spot.boneIndex(),
          posture.spots[spot.index() * 3],
          posture.spots[spot.index() * 3 + 1],
          posture.spots[spot.index() * 3 + 2],
          normal.x(),
          normal.y(),
          normal.z());
      equations.add(gap(posture), WEIGHT);
    }

    private double gap(Posture posture) {
      int at = spot.index() * 3;
      return posture.spots[at] * normal.x()
          + posture.spots[at + 1] * normal.y()
          + posture.spots[at + 2] * normal.z()
          - spot.radius()
          - height;
    }
  }

  /** A spot's skin looks down. */
  record FacingDown(Spot spot) implements Term {
    private static final double FACING = 2;

    @Override
    public void add(Posture posture, Equations equations) {
      int at = spot.index() * 3;
      double y = posture.normals[at + 1];
      equations.direction(
          spot.boneIndex(), posture.normals[at], y, posture.normals[at + 2], 0, 1, 0);
      equations.add(1 + y, FACING);
    }
  }

  /** Two spots' centres meet, in the world's axes that count. */
  record Meet(Spot spot, Spot other, boolean height, double weight) implements Term {
    @Override
    public void add(Posture posture, Equations equations) {
      for (int k = 0; k < 3; k++) {
        if (k != 1 || height) {
          int a = spot.index() * 3;
          int b = other.index() * 3;
          Rows.axis(equations, spot.boneIndex(), posture.spots, a, k, 1);
          Rows.axis(equations, other.boneIndex(), posture.spots, b, k, -1);
          equations.add(posture.spots[a + k] - posture.spots[b + k], weight);
        }
      }
    }
  }

  /** A spot's skin touches another spot's skin where that looks outwards. */
  static final class Touch implements Term {
    private static final double PALM_FACING = 1.2;

    private final Spot spot;
    private final Spot other;
    private final double weight;
    private final double reach;
    private final double[] outside = new double[3];

    Touch(Spot spot, Spot other, double weight) {
      this.spot = spot;
      this.other = other;
      this.weight = weight;
      this.reach = spot.radius() + other.radius();
    }

    @Override
    public void add(Posture posture, Equations equations) {
      int a = spot.index() * 3;
      int b = other.index() * 3;
      for (int k = 0; k < 3; k++) {
        outside[k] = posture.spots[b + k] + reach * posture.normals[b + k];
      }
      for (int k = 0; k < 3; k++) {
        Rows.axis(equations, spot.boneIndex(), posture.spots, a, k, 1);
        Rows.axis(equations, other.boneIndex(), outside, 0, k, -1);
        equations.add(posture.spots[a + k] - outside[k], weight);
      }
      if (spot.landmark() == Landmark.PALM) {
        facing(posture, equations);
      }
    }

    /** The palm looks at what it touches. */
    private void facing(Posture posture, Equations equations) {
      int a = spot.index() * 3;
      int b = other.index() * 3;
      double[] p = posture.spots;
      double[] n = posture.normals;
      double x = p[b] - p[a];
      double y = p[b + 1] - p[a + 1];
      double z = p[b + 2] - p[a + 2];
      double length = StrictMath.max(1e-9, StrictMath.sqrt(x * x + y * y + z * z));
      x /= length;
      y /= length;
      z /= length;
      double along = n[a] * x + n[a + 1] * y + n[a + 2] * z;
      double gx = (n[a] - along * x) / length;
      double gy = (n[a + 1] - along * y) / length;
      double gz = (n[a + 2] - along * z) / length;
      equations.direction(spot.boneIndex(), n[a], n[a + 1], n[a + 2], -x, -y, -z);
      equations.point(spot.boneIndex(), p[a], p[a + 1], p[a + 2], gx, gy, gz);
      equations.point(other.boneIndex(), p[b], p[b + 1], p[b + 2], -gx, -gy, -gz);
      equations.add(1 - along, PALM_FACING);
    }
  }

  /** Two spots' centres are so far apart (metres). */
  record Apart(Spot spot, Spot other, double distance, double weight) implements Term {
    @Override
    public void add(Posture posture, Equations equations) {
      int a = spot.index() * 3;
      int b = other.index() * 3;
      double[] p = posture.spots;
      double x = p[a] - p[b];
      double y = p[a + 1] - p[b + 1];
      double z = p[a + 2] - p[b + 2];
      double length = StrictMath.max(1e-9, StrictMath.sqrt(x * x + y * y + z * z));
      x /= length;
      y /= length;
      z /= length;
      equations.point(spot.boneIndex(), p[a], p[a + 1], p[a + 2], x, y, z);
      equations.point(other.boneIndex(), p[b], p[b + 1], p[b + 2], -x, -y, -z);
      equations.add(length - distance, weight);
    }
  }

  /** A spot stays where it was. */
  record Pinned(Spot spot, Vec3 place) implements Term {
    private static final double PIN = WEIGHT * .4;

    @Override
    public void add(Posture posture, Equations equations) {
      int a = spot.index() * 3;
      for (int k = 0; k < 3; k++) {
        double target = k == 0 ? place.x() : k == 1 ? place.y() : place.z();
        Rows.axis(equations, spot.boneIndex(), posture.spots, a, k, 1);
        equations.add(posture.spots[a + k] - target, PIN);
      }
    }
  }

  /** No spot goes behind the plane through the origin. */
  record NotBehind(Vec3 normal) implements Term {
    private static final double BEHIND = 60;

    @Override
    public void add(Posture posture, Equations equations) {
      for (int i = 0; i < Spot.all().size(); i++) {
        Spot spot = Spot.all().get(i);
        double x = posture.spots[i * 3];
        double y = posture.spots[i * 3 + 1];
        double z = posture.spots[i * 3 + 2];
        double gap = x * normal.x() + y * normal.y() + z * normal.z() - spot.radius();
        if (gap < 0 && spot.landmark().onSkin()) {
          equations.point(spot.boneIndex(), x, y, z, normal.x(), normal.y(), normal.z());
          equations.add(gap, BEHIND);
        }
      }
    }
  }

  /** Helps to write rows. */
  private static final class Rows {
    private Rows() {}

    /** The row grows by g as the point moves along a world axis. */
    static void axis(Equations equations, int bone, double[] p, int at, int axis, double g) {
      equations.point(
          bone,
          p[at],
          p[at + 1],
          p[at + 2],
          axis == 0 ? g : 0,
          axis == 1 ? g : 0,
          axis == 2 ? g : 0);
    }
  }
}
