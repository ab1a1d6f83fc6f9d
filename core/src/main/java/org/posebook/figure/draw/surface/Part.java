package org.posebook.figure.draw.surface;

/** A piece of the mannequin with a surface of its own, or a prop. */
public enum Part {
  TORSO,
  NECK,
  HEAD,
  EAR,
  HAIR,
  UPPER_ARM,
  FOREARM,
  HAND,
  THIGH,
  SHANK,
  FOOT,
  PROP;

  /** Whether it belongs to an arm. */
  public boolean isArm() {
    return this == UPPER_ARM || this == FOREARM || this == HAND;
  }

  /** Whether it belongs to a leg. */
  public boolean isLeg() {
    return this == THIGH || this == SHANK || this == FOOT;
  }
}
