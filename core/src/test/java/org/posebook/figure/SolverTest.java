package org.posebook.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Solves the whole atlas. */
final class SolverTest {
  private static final Solver SOLVER = new Solver(new Skeleton(Build.MEDIUM));

  static List<String> ids() {
    return Atlases.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void contactsAreReached(String id) {
    assertReached(SOLVER.solve(Atlases.spec(id)));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anglesStayWithinTheirLimits(String id) {
    SolvedPose pose = SOLVER.solve(Atlases.spec(id));
    assertEquals(
        List.of(),
        pose.report().ranges().stream()
            .filter(finding -> finding.level() == RangeFinding.Level.BEYOND_LIMIT)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void givenAnglesAreKept(String id) {
    assertEquals(List.of(), SOLVER.solve(Atlases.spec(id)).report().changed());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void sameFigureSameNumbers(String id) {
    assertArrayEquals(
        SOLVER.solve(Atlases.spec(id)).frames().values(),
        SOLVER.solve(Atlases.spec(id)).frames().values());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void mirroredFigureGivesMirroredFrames(String id) {
    FigureSpec spec = Atlases.spec(id);
    SolvedPose pose = SOLVER.solve(spec);
    SolvedPose mirrored = SOLVER.solve(spec.mirrored());
    assertEquals(spec, spec.mirrored().mirrored());
    assertArrayEquals(Mirror.frames(pose.frames()).values(), mirrored.frames().values(), 1e-6, id);
    pose.ghost()
        .ifPresent(
            ghost ->
                assertArrayEquals(
                    Mirror.frames(ghost.frames()).values(),
                    mirrored.ghost().orElseThrow().frames().values(),
                    1e-6,
                    id));
    assertEquals(pose.props().size(), mirrored.props().size());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void otherBuildsReachTheirContacts(String id) {
    for (Build build : List.of(Build.WIDE_HIPS, Build.WIDE_SHOULDERS)) {
      assertReached(new Solver(new Skeleton(build)).solve(Atlases.spec(id)));
    }
  }

  private static void assertReached(SolvedPose pose) {
    List<String> misses = new ArrayList<>();
    pose.report().missed().forEach(result -> misses.add(say(result)));
    pose.ghost()
        .ifPresent(
            ghost ->
                ghost.report().missed().forEach(result -> misses.add("ghost: " + say(result))));
    assertEquals(List.of(), misses);
    for (double value : pose.frames().values()) {
      assertTrue(Double.isFinite(value));
    }
  }

  private static String say(ContactResult result) {
    return String.format(Locale.ROOT, "%s: %.0f mm", result.contact().sentence(), result.miss());
  }
}
