package org.posebook.figure;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The solved angles of all built-in figures, a line for each, in tenths of a degree. */
final class JointsGoldenTest {
  private static final Solver SOLVER = new Solver(new Skeleton(Build.MEDIUM));

  @Test
  void joints() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String id : Atlases.ids()) {
      SolvedPose pose = SOLVER.solve(Atlases.spec(id));
      append(text, id, pose);
      pose.ghost().ifPresent(ghost -> append(text, id + " (ghost)", ghost));
    }
    Goldens.compare("joints.txt", text.toString());
  }

  private static void append(StringBuilder text, String name, SolvedPose pose) {
    text.append(name);
    String joint = "";
    for (Freedom freedom : Freedom.all()) {
      double angle = StrictMath.round(pose.angles().degrees(freedom) * 10) / 10.0;
      String motion = freedom.motion().forward();
      text.append(freedom.joint().equals(joint) ? ", " : "; " + freedom.joint() + ' ');
      text.append(String.format(Locale.ROOT, "%s %.1f", motion, angle));
      joint = freedom.joint();
    }
    text.append('\n');
  }
}
