package org.posebook.figure;

/**
 * The mannequin's bones, from the pelvis outwards. In neutral standing each bone's own axes are the
 * body's: x to its left, y up, z to its front. Arms and legs point along −y.
 */
public enum Bone {
  PELVIS,
  /** The spine's joints, named after the vertebra above them. */
  L5,
  L3,
  L1,
  T10,
  T7,
  T4,
  C7,
  C4,
  /** The top joint of the neck: it carries the head. */
  C1,
  SCAPULA_LEFT,
  UPPER_ARM_LEFT,
  FOREARM_LEFT,
  HAND_LEFT,
  FINGERS_LEFT,
  THIGH_LEFT,
  SHANK_LEFT,
  FOOT_LEFT,
  TOES_LEFT,
  SCAPULA_RIGHT,
  UPPER_ARM_RIGHT,
  FOREARM_RIGHT,
  HAND_RIGHT,
  FINGERS_RIGHT,
  THIGH_RIGHT,
  SHANK_RIGHT,
  FOOT_RIGHT,
  TOES_RIGHT
}
