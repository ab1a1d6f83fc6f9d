package org.posebook.figure.draw.body;

import static org.posebook.figure.draw.surface.Profile.key;
import static org.posebook.figure.draw.surface.Vectors.vector;

import org.posebook.figure.Bone;
import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Material;
import org.posebook.figure.draw.surface.Part;
import org.posebook.figure.draw.surface.Profile;

/** Arms down to the wrist, and legs down to the toes. */
final class Limbs {
  private static final double[][] UPPER_ARM = {
    key(0, .038, .044),
    key(.25, .038, .046, 0, .002),
    key(.6, .0355, .041, 0, .002),
    key(.80, .0335, .037),
    key(.873, .0317, .0345),
    key(.937, .0275, .0300),
    key(1, .0250, .0272)
  };
  private static final double[][] FOREARM = {
    key(0, .0250, .0270),
    key(.08, .0287, .0307),
    key(.16, .0335, .0352),
    key(.28, .0355, .0368),
    key(.6, .0290, .0310),
    key(.9, .0193, .0235),
    key(1, .0150, .0190)
  };
  private static final double[][] THIGH = {
    key(0, .077, .086, 0, -.002),
    key(.2, .079, .088, .003, 0),
    key(.5, .067, .077, .003, .004),
    key(.82, .050, .057, .001, 0),
    key(1, .039, .043)
  };
  private static final double[][] SHANK = {
    key(0, .037, .039),
    key(.12, .042, .047, 0, -.006),
    key(.30, .049, .054, .001, -.016),
    key(.58, .039, .045, 0, -.010),
    key(.85, .032, .036, 0, -.002),
    key(1, .026, .030)
  };
  private static final Profile SOLE =
      Profile.of(
          key(0, .029, .033),
          key(.35, .031, .029, 0, .002),
          key(.75, .039, .022, 0, .001),
          key(1, .042, .018));
  private static final Profile INSTEP =
      Profile.of(key(0, .030, .032), key(.5, .030, .026), key(1, .033, .020));

  /** Big toe first: place across the foot, start, length and radius. */
  private static final double[][] TOES = {
    {-.0275, .004, .056, .0135},
    {-.0065, .002, .050, .0098},
    {.0085, -.002, .046, .0092},
    {.0225, -.008, .042, .0088},
    {.0345, -.016, .038, .0084}
  };

  private final Field field;
  private final Bones bones;
  private final Build build;
  private final int torso;

  Limbs(Field field, Bones bones, Build build, int torso) {
    this.field = field;
    this.bones = bones;
    this.build = build;
    this.torso = torso;
  }

  private void limb(int group, Bone bone, Bone next, double[][] keys, Material material) {
    field.limb(
        group,
        bones.origin(bone),
        bones.origin(next),
        bones.axis(bone, 0),
        bones.axis(bone, 2),
        Profile.scaled(build.limb(), keys),
        material,
        .04);
  }

  /** Adds an arm without its hand; gives the forearm's group. */
  int addArm(int s) {
    Bone arm = Bones.of(Bone.UPPER_ARM_LEFT, s);
    Bone forearm = Bones.of(Bone.FOREARM_LEFT, s);
    double w = build.limb();
    int upper = field.group(Part.UPPER_ARM, s, .04);
    limb(upper, arm, forearm, UPPER_ARM, Material.SKIN);
    field.ellipsoid(
        upper,
        bones.place(arm, s * .002, -.030, 0),
        bones.axes(arm),
        vector(.045 * w, .070, .053 * w),
        Material.TOP,
        .04);
    int lower = field.group(Part.FOREARM, s, .02);
    limb(lower, forearm, Bones.of(Bone.HAND_LEFT, s), FOREARM, Material.SKIN);
    field.link(upper, torso, bones.origin(arm), .17, .050);
    field.link(lower, upper, bones.origin(forearm), .09, .03);
    return lower;
  }

  void addLeg(int s) {
    Bone thigh = Bones.of(Bone.THIGH_LEFT, s);
    Bone shank = Bones.of(Bone.SHANK_LEFT, s);
    Bone foot = Bones.of(Bone.FOOT_LEFT, s);
    double w = build.limb();
    int upper = field.group(Part.THIGH, s, .04);
    limb(upper, thigh, shank, THIGH, Material.LEGGINGS);
    int lower = field.group(Part.SHANK, s, .02);
    limb(lower, shank, foot, SHANK, Material.LEGGINGS);
    field.ellipsoid(
        lower,
        bones.place(shank, 0, 0, .014),
        bones.axes(shank),
        vector(.028 * w, .038 * w, .030 * w),
        Material.LEGGINGS,
        .04);
    field.link(upper, torso, bones.origin(thigh), .20, .055);
    field.link(lower, upper, bones.origin(shank), .13, .042);
    addFoot(lower, foot, Bones.of(Bone.TOES_LEFT, s), s);
  }

  private void addFoot(int lower, Bone foot, Bone toes, int s) {
    int group = field.group(Part.FOOT, s, .02);
    Material skin = Material.SKIN;
    double[] axes = bones.axes(foot);
    field.ellipsoid(
        group, bones.place(foot, 0, -.035, -.030), axes, vector(.029, .031, .037), skin, .02);
    double[] x = bones.axis(foot, 0);
    double[] y = bones.axis(foot, 1);
    double[] heel = bones.place(foot, 0, -.032, -.020);
    field.limb(group, heel, bones.place(foot, 0, -.047, .125), x, y, SOLE, skin, .02);
    double[] ankle = bones.place(foot, 0, .004, .004);
    field.limb(group, ankle, bones.place(foot, 0, -.036, .095), x, y, INSTEP, skin, .03);
    for (double[] toe : TOES) {
      double r = toe[3];
      field.limb(
          group,
          bones.place(toes, s * toe[0], -.001, toe[1] - .006),
          bones.place(toes, s * (toe[0] + .003), -.006, toe[1] + toe[2] - r),
          bones.axis(toes, 0),
          bones.axis(toes, 1),
          Profile.of(key(0, r * 1.05, r * 1.2), key(1, r, r)),
          skin,
          .006);
    }
    for (int e = 1; e >= -1; e -= 2) {
      double[] ankleBone = bones.place(foot, e * .026, 0, -.006);
      field.ellipsoid(group, ankleBone, axes, vector(.011, .016, .016), skin, .012);
    }
    field.link(group, lower, bones.origin(foot), .08, .03);
  }
}
