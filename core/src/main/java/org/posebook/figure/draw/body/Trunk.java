package org.posebook.figure.draw.body;

import static org.posebook.figure.draw.surface.Profile.key;
import static org.posebook.figure.draw.surface.Vectors.vector;

import java.util.ArrayList;
import java.util.List;
import org.posebook.figure.Bone;
import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Material;
import org.posebook.figure.draw.surface.Part;
import org.posebook.figure.draw.surface.Profile;
import org.posebook.figure.draw.surface.TrunkSection;

/** The trunk: slices between elliptic sections, and soft tissue that stretches over the joints. */
final class Trunk {
  /** Bone, then height and depth of the middle in its axes, half width, half depth. */
  private record Section(
      Bone bone, double up, double front, double width, double depth, double soft) {}

  /** Slices blend just enough to round the inside of a bend, in metres. */
  private static final double SLICE_BLEND = .012;

  /** What lies over the sections, in metres. */
  private static final double FLESH = .003;

  /** The last number says how much the section grows with the build: 1 waist, 0 as the trunk. */
  private static final Section[] SECTIONS = {
    new Section(Bone.PELVIS, -.060, -.004, .082, .082, 0),
    new Section(Bone.PELVIS, .000, -.008, .148, .106, 0),
    new Section(Bone.PELVIS, .070, -.004, .150, .103, .4),
    new Section(Bone.L5, .050, .037, .131, .090, 1),
    new Section(Bone.L3, .050, .030, .110, .083, 1),
    new Section(Bone.L1, .055, .030, .119, .089, .7),
    new Section(Bone.T10, .050, .037, .132, .099, .2),
    new Section(Bone.T7, .030, .043, .138, .101, 0),
    new Section(Bone.T4, .007, .031, .124, .087, 0),
    new Section(Bone.T4, .042, .019, .080, .060, 0),
  };

  private static final double[][] BUTTOCK = {
    key(0, .062, .058), key(.5, .070, .068), key(1, .052, .050)
  };
  private static final double[][] FLANK = {
    key(0, .050, .066), key(.6, .040, .050), key(1, .026, .034)
  };
  private static final double[][] CHEST = {
    key(0, .052, .040), key(.6, .040, .034), key(1, .026, .026)
  };
  private static final double[][] NAPE = {
    key(0, .040, .036), key(.5, .031, .031), key(1, .032, .034)
  };

  private final Field field;
  private final Bones bones;
  private final Build build;

  Trunk(Field field, Bones bones, Build build) {
    this.field = field;
    this.bones = bones;
    this.build = build;
  }

  /** Adds the trunk; gives its group. */
  int add() {
    int torso = field.group(Part.TORSO, 0, .035);
    List<TrunkSection> sections = new ArrayList<>();
    List<Material> materials = new ArrayList<>();
    for (Section s : SECTIONS) {
      double grow = build.width() + s.soft * (build.waist() - build.width());
      materials.add(sections.size() < 3 ? Material.LEGGINGS : Material.TOP);
      sections.add(
          new TrunkSection(
              bones.place(s.bone, 0, s.up, s.front),
              bones.axes(s.bone),
              (s.width + FLESH) * grow,
              (s.depth + FLESH) * grow));
    }
    field.trunk(torso, sections, materials, SLICE_BLEND);
    addSide(torso, 1);
    addSide(torso, -1);
    return torso;
  }

  private void addSide(int torso, int s) {
    Bone thigh = Bones.of(Bone.THIGH_LEFT, s);
    Bone arm = Bones.of(Bone.UPPER_ARM_LEFT, s);
    double w = build.width();
    field.limb(
        torso,
        bones.place(Bone.PELVIS, s * .075 * w, .030, -.048 * w),
        bones.place(thigh, s * .004, -.15, -.022 * w),
        bones.axis(thigh, 0),
        bones.axis(thigh, 2),
        Profile.scaled(build.limb(), BUTTOCK),
        Material.LEGGINGS,
        .05);
    field.limb(
        torso,
        bones.place(Bone.T10, s * .085 * w, .03, .010),
        bones.place(arm, 0, -.075, -.016),
        bones.axis(Bone.T7, 0),
        bones.axis(Bone.T7, 2),
        Profile.scaled(build.limb(), FLANK),
        Material.TOP,
        .04);
    field.limb(
        torso,
        bones.place(Bone.T7, s * .050 * w, .045, .062 * w),
        bones.place(arm, 0, -.070, .014),
        bones.axis(Bone.T7, 1),
        bones.axis(Bone.T7, 2),
        Profile.scaled(build.limb(), CHEST),
        Material.TOP,
        .04);
    field.ellipsoid(
        torso,
        bones.place(Bone.PELVIS, s * .066 * w, -.014, -.050 * w),
        bones.axes(Bone.PELVIS),
        vector(.076 * w, .084 * w, .068 * w),
        Material.LEGGINGS,
        .035);
    field.ellipsoid(
        torso,
        bones.place(Bone.T7, s * .064, .005, .098 * w),
        bones.axes(Bone.T7),
        vector(.060 * w, .058 * w, .040 * w),
        Material.TOP,
        .035);
    field.limb(
        torso,
        bones.place(Bone.C7, s * .012, .006, -.004),
        shoulderTop(arm, s),
        bones.axis(Bone.T4, 1),
        bones.axis(Bone.T4, 2),
        Profile.scaled(build.limb(), NAPE),
        Material.TOP,
        .035);
  }

  private double[] shoulderTop(Bone arm, int s) {
    double[] p = bones.origin(arm);
    double[] x = bones.axis(Bone.T4, 0);
    double[] y = bones.axis(Bone.T4, 1);
    double[] z = bones.axis(Bone.T4, 2);
    for (int i = 0; i < 3; i++) {
      p[i] += -s * .03 * x[i] + .002 * y[i] - .012 * z[i];
    }
    return p;
  }
}
