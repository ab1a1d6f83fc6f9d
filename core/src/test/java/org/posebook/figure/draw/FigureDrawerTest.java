package org.posebook.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.figure.draw.body.Build;
import org.posebook.figure.draw.body.Hair;

final class FigureDrawerTest {
  private static final int MOST_BYTES = 12 * 1024;

  private static final Map<String, Figure> DRAWN = new ConcurrentHashMap<>();

  static Stream<String> names() {
    return Scenes.NAMES.stream();
  }

  private static Figure drawn(String name) {
    return DRAWN.computeIfAbsent(name, n -> FigureDrawer.draw(Scenes.scene(n), Mannequin.STANDARD));
  }

  private static List<Path> fills(Figure figure) {
    List<Path> paths = new ArrayList<>();
    for (Shape shape : figure.shapes()) {
      switch (shape) {
        case Shape.Fill fill -> paths.add(fill.path());
        case Shape.Patch patch -> patch.layers().forEach(b -> paths.add(b.path()));
        case Shape.Stroke stroke -> {}
      }
    }
    return paths;
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFillIsClosed(String name) {
    for (Path path : fills(drawn(name))) {
      List<Path.Step> steps = new ArrayList<>();
      path.visit((step, numbers, at) -> steps.add(step));
      assertEquals(Path.Step.MOVE, steps.getFirst());
      assertEquals(Path.Step.CLOSE, steps.getLast());
      for (int k = 1; k < steps.size(); k++) {
        assertEquals(steps.get(k) == Path.Step.MOVE, steps.get(k - 1) == Path.Step.CLOSE);
      }
      assertTrue(Measure.widestGap(path) <= 4, () -> "gap " + Measure.widestGap(path));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPointIsNearTheBounds(String name) {
    Figure figure = drawn(name);
    Figure.Bounds box = figure.bounds();
    assertTrue(box.width() > 2000 && box.width() < 30_000, box::toString);
    assertTrue(box.height() > 2000 && box.height() < 30_000, box::toString);
    for (Shape shape : figure.shapes()) {
      if (shape instanceof Shape.Stroke stroke) {
        stroke
            .path()
            .visit(
                (step, n, at) -> {
                  int end = at + step.numbers();
                  assertTrue(
                      step.numbers() == 0
                          || (n[end - 2] >= box.left()
                              && n[end - 2] <= box.right()
                              && n[end - 1] >= box.top()
                              && n[end - 1] <= box.bottom()));
                });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyTargetIsSeen(String name) {
    assertEquals(List.of(), drawn(name).hidden());
  }

  @ParameterizedTest
  @MethodSource("names")
  void aFigureIsSmall(String name) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(svg(drawn(name)).getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    int bytes = deflater.deflate(new byte[1 << 20]);
    deflater.end();
    assertTrue(bytes < MOST_BYTES, () -> name + " has " + bytes + " bytes");
  }

  @Test
  void theSameSceneGivesTheSameBytes() {
    Figure again = FigureDrawer.draw(Scenes.scene("bridge"), Mannequin.STANDARD);
    assertEquals(svg(drawn("bridge")), svg(again));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "childs-pose",
        "cat-cow",
        "downward-dog",
        "bridge",
        "wall-psoas",
        "supported-savasana",
        "side-lying-quadriceps-stretch",
        "pigeon",
        "clamshell",
        "chair-figure-four"
      })
  void aMirroredSceneGivesTheMirroredFigure(String name) {
    Scene scene = Scenes.alone(Scenes.scene(name));
    Figure figure = FigureDrawer.draw(scene, Mannequin.STANDARD, FigureDrawer.DRAFT);
    Figure mirrored =
        FigureDrawer.draw(Scenes.mirrored(scene), Mannequin.STANDARD, FigureDrawer.DRAFT);
    assertEquals(-figure.bounds().left(), mirrored.bounds().right(), 20);
    assertEquals(-figure.bounds().right(), mirrored.bounds().left(), 20);
    assertEquals(figure.bounds().top(), mirrored.bounds().top(), 20);
    assertEquals(figure.bounds().bottom(), mirrored.bounds().bottom(), 20);
    Map<Tint.Role, Double> areas = Measure.areas(figure);
    Map<Tint.Role, Double> others = Measure.areas(mirrored);
    assertEquals(areas.keySet(), others.keySet());
    // A sliver of a far limb can be just broad enough on one side only.
    areas.forEach((role, area) -> assertEquals(area, others.get(role), 200 + area * .03));
  }

  @Test
  void aGhostGetsAnArrowWhereNoneIsGiven() {
    Scene cat = Scenes.scene("cat-cow");
    Scene silent =
        new Scene(
            cat.body(),
            cat.ghost(),
            cat.camera(),
            cat.props(),
            cat.wall(),
            cat.targets(),
            List.of(),
            cat.mat());
    Figure figure = FigureDrawer.draw(silent, Mannequin.STANDARD, FigureDrawer.DRAFT);
    assertTrue(Measure.areas(figure).containsKey(Tint.Role.ARROW));
  }

  @Test
  void aTargetBehindTheBodyIsReported() {
    Scene lying = Scenes.scene("bridge");
    Target chest = new Target(MuscleArea.UPPER_BACK, Side.BOTH);
    Scene above =
        new Scene(
            lying.body(),
            lying.ghost(),
            new Camera(-90, 85),
            lying.props(),
            lying.wall(),
            List.of(chest),
            List.of(),
            false);
    Figure figure = FigureDrawer.draw(above, Mannequin.STANDARD, FigureDrawer.DRAFT);
    assertEquals(List.of(chest), figure.hidden());
  }

  @Test
  void theInkSaverFillsInGreysOnly() {
    Palette palette = Palette.STANDARD.in(Palette.Mode.INK_SAVER);
    for (Tint.Role role : Tint.Role.values()) {
      for (int far = 0; far <= Tint.FARTHEST; far++) {
        int colour = palette.colour(new Tint(role, far));
        assertEquals(Palette.grey(colour), colour, () -> role + " " + Integer.toHexString(colour));
      }
    }
  }

  @Test
  void aBroadBodyIsBroader() {
    Scene scene = Scenes.alone(Scenes.scene("pigeon"));
    double slenderTop = top(scene, Mannequin.STANDARD);
    double broadTop = top(scene, new Mannequin(Hair.SHORT, Build.BROAD));
    assertTrue(broadTop > 1.1 * slenderTop, () -> slenderTop + " and " + broadTop);
  }

  private static double top(Scene scene, Mannequin mannequin) {
    Figure figure = FigureDrawer.draw(scene, mannequin, FigureDrawer.DRAFT);
    return Measure.areas(figure).getOrDefault(Tint.Role.TOP, 0.0);
  }

  @Test
  void theTextAlternativeIsEscaped() {
    String svg = SvgWriter.write(drawn("bridge"), Palette.STANDARD, "Hips & back", "Angle < 90°");
    assertTrue(svg.contains("<title>Hips &amp; back</title>"));
    assertTrue(svg.contains("<desc>Angle &lt; 90°</desc>"));
  }

  private static String svg(Figure figure) {
    return SvgWriter.write(figure, Palette.STANDARD, "A pose", "What it looks like");
  }
}
