package org.posebook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for a body in whatever angles its joints allow. */
final class SkeletonPropertyTest {
  private static final Skeleton SKELETON = new Skeleton(Build.MEDIUM);

  /** A bone, the one that it carries, and how far apart their joints are. */
  private record Length(Bone from, Bone to, double metres) {}

  private static final List<Length> LENGTHS =
      List.of(
          new Length(Bone.UPPER_ARM_LEFT, Bone.FOREARM_LEFT, Build.UPPER_ARM),
          new Length(Bone.UPPER_ARM_RIGHT, Bone.FOREARM_RIGHT, Build.UPPER_ARM),
          new Length(Bone.FOREARM_LEFT, Bone.HAND_LEFT, Build.FOREARM),
          new Length(Bone.FOREARM_RIGHT, Bone.HAND_RIGHT, Build.FOREARM),
          new Length(Bone.THIGH_LEFT, Bone.SHANK_LEFT, Build.THIGH),
          new Length(Bone.THIGH_RIGHT, Bone.SHANK_RIGHT, Build.THIGH),
          new Length(Bone.SHANK_LEFT, Bone.FOOT_LEFT, Build.SHANK),
          new Length(Bone.SHANK_RIGHT, Bone.FOOT_RIGHT, Build.SHANK));

  @Provide
  Arbitrary<JointAngles> angles() {
    return Arbitraries.doubles()
        .between(0, 1)
        .array(double[].class)
        .ofSize(Freedom.COUNT)
        .map(
            shares -> {
              Map<Freedom, Double> given = new HashMap<>();
              for (Freedom freedom : Freedom.all()) {
                Range range = freedom.motion().limit();
                double share = shares[freedom.index()];
                given.put(freedom, range.from() + (range.to() - range.from()) * share);
              }
              return JointAngles.of(given);
            });
  }

  private static BoneFrames frames(JointAngles angles) {
    return SKELETON.frames(angles, new Vec3(0, .9, 0), Orientation.STANDING);
  }

  @Property
  void aMirrorsMirrorShowsTheSame(@ForAll("angles") JointAngles angles) {
    assertEquals(angles, angles.mirrored().mirrored());
    double[] twice = Mirror.frames(Mirror.frames(frames(angles))).values();
    double[] once = frames(angles).values();
    for (int i = 0; i < once.length; i++) {
      assertEquals(once[i], twice[i], 0);
    }
  }

  @Property
  void mirroredAnglesGiveMirroredBones(@ForAll("angles") JointAngles angles) {
    double[] mirrored = Mirror.frames(frames(angles)).values();
    double[] other = frames(angles.mirrored()).values();
    for (int i = 0; i < mirrored.length; i++) {
      assertEquals(mirrored[i], other[i], 1e-9);
    }
  }

  @Property
  void everyNumberIsFinite(@ForAll("angles") JointAngles angles) {
    for (double value : frames(angles).values()) {
      assertTrue(Double.isFinite(value));
    }
  }

  @Property
  void limbsKeepTheirLengths(@ForAll("angles") JointAngles angles) {
    BoneFrames frames = frames(angles);
    for (Length length : LENGTHS) {
      Vec3 way = origin(frames, length.to).minus(origin(frames, length.from));
      assertEquals(length.metres, way.length(), 1e-9, length::toString);
    }
  }

  private static Vec3 origin(BoneFrames frames, Bone bone) {
    int o = Topology.index(bone) * BoneFrames.STRIDE + 9;
    double[] f = frames.values();
    return new Vec3(f[o], f[o + 1], f[o + 2]);
  }

  /** Whatever the knees are told, the feet come down flat. */
  @Property(tries = 40)
  void contactPointsLieOnTheFloor(
      @ForAll @DoubleRange(max = 60) double left, @ForAll @DoubleRange(max = 60) double right) {
    FigureReading reading =
        FigureSpecReader.read(
            Map.of(
                "orientation",
                "standing",
                "angles",
                Map.of("left knee", Map.of("flex", left), "right knee", Map.of("flex", right)),
                "contacts",
                List.of("feet on floor")));
    assertEquals(List.of(), reading.problems());
    SolvedPose pose = new Solver(SKELETON).solve(reading.spec());
    assertEquals(List.of(), pose.report().missed());
    for (Contact contact : reading.spec().contacts()) {
      if (contact instanceof Contact.OnFloor on) {
        for (Spot spot : on.part().spots()) {
          assertEquals(spot.radius(), spot.position(pose.frames()).y(), .012, spot::toString);
        }
      }
    }
  }
}
