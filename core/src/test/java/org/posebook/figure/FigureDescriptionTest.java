package org.posebook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the built-in figures would say of themselves, if their authors did not. {@code
 * -Dgolden.write=true} rewrites the golden; read the difference beside the drawings.
 */
final class FigureDescriptionTest {
  private static final Path GOLDEN = Path.of("src/test/goldens/figure-descriptions.txt");

  @Test
  void atlas() throws IOException {
    Solver solver = new Solver(new Skeleton(Build.MEDIUM));
    String actual =
        Atlases.ids().stream()
            .map(id -> id + ": " + FigureDescription.of(solver.solve(Atlases.spec(id))))
            .collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, actual);
    }
    assertEquals(Files.readString(GOLDEN), actual);
  }

  @Test
  void mirrorChangesSides() {
    Solver solver = new Solver(new Skeleton(Build.MEDIUM));
    String right = FigureDescription.of(solver.solve(Atlases.spec("one-knee-to-chest")));
    String left = FigureDescription.of(solver.solve(Atlases.spec("one-knee-to-chest").mirrored()));
    assertEquals(right.replace("right", "?").replace("left", "right").replace("?", "left"), left);
  }
}
