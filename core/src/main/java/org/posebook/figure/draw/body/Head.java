package org.posebook.figure.draw.body;

import static org.posebook.figure.draw.surface.Profile.key;
import static org.posebook.figure.draw.surface.Vectors.aboutX;
import static org.posebook.figure.draw.surface.Vectors.aboutZ;
import static org.posebook.figure.draw.surface.Vectors.product;
import static org.posebook.figure.draw.surface.Vectors.times;
import static org.posebook.figure.draw.surface.Vectors.vector;

import org.posebook.figure.Bone;
import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Material;
import org.posebook.figure.draw.surface.Part;
import org.posebook.figure.draw.surface.Profile;

/** Neck, head, ears and hair. */
public final class Head {
  /** The head is drawn a little larger than life: friendlier, and it still reads at 5 mm. */
  public static final double SCALE = 1.06;

  private static final Profile NECK =
      Profile.of(key(0, .050, .055), key(.4, .047, .050), key(1, .045, .050));
  private static final Profile NOSE =
      Profile.of(key(0, .008, .008), key(.7, .011, .011), key(1, .012, .010));

  private final Field field;
  private final Bones bones;

  private Head(Field field, Bones bones) {
    this.field = field;
    this.bones = bones;
  }

  static void add(Field field, Bones bones, int torso, Hair hair) {
    Head head = new Head(field, bones);
    head.addSkull(head.addNeck(torso));
    head.addEar(1);
    head.addEar(-1);
    if (hair != Hair.NONE) {
      head.addHair(hair);
    }
  }

  private double[] at(double x, double y, double z) {
    return bones.place(Bone.C1, x * SCALE, y * SCALE, z * SCALE);
  }

  private static double[] radii(double x, double y, double z) {
    return vector(x * SCALE, y * SCALE, z * SCALE);
  }

  private int addNeck(int torso) {
    int neck = field.group(Part.NECK, 0, .02);
    field.limb(
        neck,
        bones.place(Bone.C7, 0, -.03, .012),
        bones.place(Bone.C1, 0, .02, -.004),
        bones.axis(Bone.C4, 0),
        bones.axis(Bone.C4, 2),
        NECK,
        Material.SKIN,
        .02);
    field.link(neck, torso, bones.place(Bone.C7, 0, .01, .02), .16, .05);
    return neck;
  }

  private void addSkull(int neck) {
    int head = field.group(Part.HEAD, 0, .022);
    double[] axes = bones.axes(Bone.C1);
    Material skin = Material.SKIN;
    field.ellipsoid(head, at(0, .066, .014), axes, radii(.077, .092, .097), skin, .022);
    field.ellipsoid(head, at(0, -.004, .050), axes, radii(.056, .068, .056), skin, .022);
    field.ellipsoid(head, at(0, -.052, .078), axes, radii(.026, .021, .025), skin, .02);
    field.limb(
        head,
        at(0, .042, .103),
        at(0, .009, .119),
        bones.axis(Bone.C1, 0),
        bones.axis(Bone.C1, 2),
        NOSE,
        skin,
        .012);
    field.link(head, neck, bones.place(Bone.C1, 0, -.005, -.03), .07, .02);
  }

  private void addEar(int s) {
    int ear = field.group(Part.EAR, s, 0);
    double[] axes = product(bones.axes(Bone.C1), product(aboutZ(-s * .12), aboutX(-.18)));
    field.ellipsoid(
        ear, at(s * .079, .020, .000), axes, radii(.010, .031, .0185), Material.SKIN, 0);
  }

  private void addHair(Hair hair) {
    int group = field.group(Part.HAIR, 0, .012);
    double[] axes = bones.axes(Bone.C1);
    double[] cap = radii(.0845, .098, .103);
    field.ellipsoid(group, at(0, .070, .006), axes, cap, Material.HAIR, .012);
    field.cutHairline(SCALE);
    if (hair == Hair.BUN) {
      double[] bun = times(radii(.040, .038, .038), .95);
      field.ellipsoid(group, at(0, .164, -.052), axes, bun, Material.HAIR, .01);
    }
  }
}
