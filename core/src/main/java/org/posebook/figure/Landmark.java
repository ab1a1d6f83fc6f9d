package org.posebook.figure;

/**
 * The points of the skin that an author can name. Each is a small sphere under the skin: its centre
 * in the frame of a bone, its radius, and the direction in which it looks, all given for the left
 * side; metres, for a stature of 1.70 m.
 */
public enum Landmark {
  SACRUM(Bone.PELVIS, "sacrum", at(0, 0.06, -0.03), 0.078, at(0, 0, -1)),
  PUBIS(Bone.PELVIS, "pubis", at(0, 0, 0.02), 0.085, at(0, 0, 1)),
  BELLY(Bone.L3, "belly", at(0, 0.02, 0.035), 0.082, at(0, 0, 1)),
  LOWER_BACK(Bone.L3, "lowerback", at(0, 0.02, 0), 0.055, at(0, 0, -1)),
  UPPER_BACK(Bone.T7, "upperback", at(0, 0.03, 0.04), 0.105, at(0, 0, -1)),
  MID_BACK(Bone.T10, "midback", at(0, 0.03, 0.04), 0.098, at(0, 0, -1)),
  CHEST(Bone.T7, "chest", at(0, 0.03, 0.05), 0.105, at(0, 0, 1)),
  RIBS(Bone.T10, "ribs", at(0, 0.03, 0.04), 0.1, at(0, 0, 1)),
  FOREHEAD(Bone.C1, "forehead", at(0, 0.079, 0.037), 0.072, at(0, 0, 1)),
  FACE(Bone.C1, "face", at(0, 0, 0.05), 0.062, at(0, 0, 1)),
  CHIN(Bone.C1, "chin", at(0, -0.045, 0.07), 0.02, at(0, 0, 1)),
  BACK_OF_HEAD(Bone.C1, "backhead", at(0, 0.064, -0.005), 0.103, at(0, 0, -1)),
  CROWN(Bone.C1, "crown", at(0, 0.065, 0.01), 0.085, at(0, 1, 0)),
  TEMPLE(Bone.C1, "temple", at(0, 0.053, 0.02), 0.083, at(1, 0, 0)),
  SIT_BONE(Bone.PELVIS, "sitbone", at(0.07, -0.03, -0.03), 0.085, at(0, -1, 0)),
  HIP_SIDE(Bone.PELVIS, "hipside", at(0.065, 0, -0.01), 0.1, at(1, 0, 0)),
  ASIS(Bone.PELVIS, "asis", at(0.085, 0.075, 0.045), 0.045, at(0.5, 0, 0.866)),
  SHOULDER(Bone.UPPER_ARM_LEFT, "shoulder", at(0, 0, 0), 0.058, at(1, 0, 0)),
  ELBOW(Bone.FOREARM_LEFT, "elbow", at(0, 0, 0), 0.038, at(0, 0, -1)),
  UPPER_ARM(Bone.UPPER_ARM_LEFT, "upperarm", at(0, -0.18, 0), 0.044, at(1, 0, 0)),
  WRIST(Bone.HAND_LEFT, "wrist", at(0, 0, 0), 0.026, at(-1, 0, 0)),
  FOREARM(Bone.FOREARM_LEFT, "forearm", at(0, -0.12, 0), 0.038, at(-1, 0, 0)),
  PALM(Bone.HAND_LEFT, "palm", at(0, -0.06, 0), 0.016, at(-1, 0, 0)),
  PALM_HEEL(Bone.HAND_LEFT, "palmheel", at(0, -0.012, 0), 0.02, at(-1, 0, 0)),
  KNUCKLE_FIRST(Bone.HAND_LEFT, "firstknuckle", at(0, -0.088, 0.03), 0.013, at(-1, 0, 0)),
  KNUCKLE_LAST(Bone.HAND_LEFT, "lastknuckle", at(0, -0.088, -0.03), 0.013, at(-1, 0, 0)),
  FINGERTIPS(Bone.FINGERS_LEFT, "fingertips", at(0, -0.088, 0), 0.01, at(0, -1, 0)),
  GRIP(Bone.HAND_LEFT, "grip", at(-0.03, -0.075, 0), 0, at(-1, 0, 0)),
  THIGH_FRONT(Bone.THIGH_LEFT, "thighfront", at(0, -0.22, 0), 0.078, at(0, 0, 1)),
  THIGH_LOW(Bone.THIGH_LEFT, "thighlow", at(0, -0.315, 0), 0.064, at(0, 0, 1)),
  SHIN_HIGH(Bone.SHANK_LEFT, "shinhigh", at(0, -0.075, 0.01), 0.05, at(0, 0, 1)),
  THIGH_MID(Bone.THIGH_LEFT, "thighmid", at(0, -0.24, -0.01), 0.075, at(0, 0, -1)),
  THIGH_BACK(Bone.THIGH_LEFT, "thighback", at(0, -0.25, 0), 0.074, at(0, 0, -1)),
  KNEE_FRONT(Bone.SHANK_LEFT, "kneefront", at(0, 0, 0), 0.056, at(0, 0, 1)),
  KNEE_BACK(Bone.SHANK_LEFT, "kneeback", at(0, 0, 0), 0.054, at(0, 0, -1)),
  KNEE(Bone.SHANK_LEFT, "knee", at(0, 0, 0), 0.055, at(0, 0, 1)),
  KNEE_OUTER(Bone.SHANK_LEFT, "kneeouter", at(0, 0, 0), 0.052, at(1, 0, 0)),
  KNEE_INNER(Bone.SHANK_LEFT, "kneeinner", at(0, 0, 0), 0.052, at(-1, 0, 0)),
  SHIN(Bone.SHANK_LEFT, "shin", at(0, -0.22, -0.004), 0.046, at(0, 0, 1)),
  SHIN_LOW(Bone.SHANK_LEFT, "shinlow", at(0, -0.34, 0), 0.037, at(0, 0, 1)),
  CALF(Bone.SHANK_LEFT, "calf", at(0, -0.14, -0.012), 0.056, at(0, 0, -1)),
  ANKLE(Bone.FOOT_LEFT, "ankle", at(0, 0, 0), 0.036, at(0, 0, 1)),
  ANKLE_OUTER(Bone.FOOT_LEFT, "ankleouter", at(0, 0, 0), 0.036, at(1, 0, 0)),
  HEEL(Bone.FOOT_LEFT, "heel", at(0, -0.036, -0.034), 0.031, at(0, -1, 0)),
  BALL_INNER(Bone.FOOT_LEFT, "innerball", at(-0.026, -0.05, 0.125), 0.0165, at(0, -1, 0)),
  BALL_OUTER(Bone.FOOT_LEFT, "outerball", at(0.028, -0.05, 0.115), 0.0165, at(0, -1, 0)),
  INSTEP(Bone.FOOT_LEFT, "instep", at(0, -0.03, 0.07), 0.026, at(0, 0, 1)),
  ARCH(Bone.FOOT_LEFT, "arch", at(0, -0.062, 0.075), 0.006, at(0, -1, 0)),
  TOES(Bone.TOES_LEFT, "toes", at(0, 0, 0.055), 0.011, at(0, -1, 0));

  private final Bone bone;
  private final String word;
  private final Vec3 centre;
  private final double radius;
  private final Vec3 normal;

  Landmark(Bone bone, String word, Vec3 centre, double radius, Vec3 normal) {
    this.bone = bone;
    this.word = word;
    this.centre = centre;
    this.radius = radius;
    this.normal = normal;
  }

  /** The author's word. */
  public String word() {
    return word;
  }

  /** Whether there is a left one and a right one. */
  public boolean sided() {
    return bone.name().endsWith("_LEFT") || centre.x() != 0 || normal.x() != 0;
  }

  /** The radius of the sphere in metres: how far the skin is from the centre. */
  public double radius() {
    return radius;
  }

  /** Whether the point lies on the skin; the grip is the middle of what a hand holds. */
  public boolean onSkin() {
    return this != GRIP;
  }

  Bone bone(Side side) {
    return Mirror.onSide(bone, side);
  }

  Vec3 centre(Side side) {
    return side == Side.RIGHT ? centre.mirrored() : centre;
  }

  Vec3 normal(Side side) {
    return side == Side.RIGHT ? normal.mirrored() : normal;
  }

  private static Vec3 at(double x, double y, double z) {
    return new Vec3(x, y, z);
  }
}
