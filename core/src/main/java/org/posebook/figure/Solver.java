package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the pose that an author describes: least squares over all joint angles and the pelvis. The
 * same figure gives the same numbers, bit by bit, on every machine.
 *
 * <pre>
 * SolvedPose pose = new Solver(new Skeleton(Build.MEDIUM)).solve(spec);
 * </pre>
 */
public final class Solver {
  private static final double CHANGED = 12;

  private final Skeleton skeleton;

  /** A solver for bodies of a skeleton. */
  public Solver(Skeleton skeleton) {
    this.skeleton = skeleton;
  }

  /** Solves a figure and its second position. */
  public SolvedPose solve(FigureSpec spec) {
    Solution first = find(spec, List.of());
    Optional<SolvedPose> ghost =
        spec.second()
            .map(second -> solved(second, find(second, pins(spec, first)), Optional.empty()));
    return solved(spec, first, ghost);
  }

  private record Solution(BoneFrames frames, JointAngles angles, double cost, int iterations) {}

  private Solution find(FigureSpec spec, List<Term> pins) {
    Descent descent = descent(spec, pins);
    descent.run();
    return new Solution(
        descent.posture().frames(),
        JointAngles.ofRadians(descent.variables()),
        descent.cost(descent.variables()),
        descent.iterations());
  }

  Descent descent(FigureSpec spec, List<Term> pins) {
    Posture posture = new Posture(skeleton, spec.root().applied(spec.orientation()));
    List<Term> terms = new ArrayList<>(ContactPlan.terms(spec));
    terms.addAll(pins);
    Map<Freedom, Double> implied = ContactPlan.implied(spec.contacts());
    return new Descent(
        posture,
        new Priors(spec.angles(), implied),
        terms,
        spec.orientation().height(),
        symmetrical(spec));
  }

  /** Whether left and right do the same. */
  private static boolean symmetrical(FigureSpec spec) {
    FigureSpec mirrored = spec.mirrored();
    return mirrored.orientation() == spec.orientation()
        && mirrored.root().equals(spec.root())
        && mirrored.angles().equals(spec.angles())
        && mirrored.contacts().equals(spec.contacts())
        && mirrored.props().equals(spec.props())
        && mirrored.wall().equals(spec.wall());
  }

  private static List<Term> pins(FigureSpec spec, Solution first) {
    List<Term> pins = new ArrayList<>();
    for (BodyPart part : spec.ghost().map(Ghost::keep).orElse(List.of())) {
      for (Spot spot : part.patch()) {
        pins.add(new ContactTerms.Pinned(spot, spot.position(first.frames)));
      }
    }
    return pins;
  }

  private SolvedPose solved(FigureSpec spec, Solution found, Optional<SolvedPose> ghost) {
    ContactCheck check = new ContactCheck(found.frames);
    PoseReport report =
        new PoseReport(
            spec.contacts().stream().map(contact -> check.check(contact, spec)).toList(),
            changed(spec, found.angles),
            RangeCheck.check(found.angles),
            found.cost,
            found.iterations);
    return new SolvedPose(
        spec,
        skeleton.build(),
        found.frames,
        found.angles,
        new PropPlacer(spec, found.frames).place(),
        report,
        ghost);
  }

  private static List<ChangedAngle> changed(FigureSpec spec, JointAngles angles) {
    List<ChangedAngle> changed = new ArrayList<>();
    spec.angles()
        .forEach(
            (freedom, given) -> {
              double solved = angles.degrees(freedom);
              if (StrictMath.abs(solved - given) > CHANGED) {
                changed.add(new ChangedAngle(freedom, given, solved));
              }
            });
    return changed;
  }
}
