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
    return DRAWN.computeIfAbsent(
        name, n -> FigureDrawer.draw(Scenes.scene(n), FigureStyle.STANDARD));
  }

  private static List<Path> fills(Figure figure) {
    List<Path> paths = new ArrayList<>();
    for (Shape shape : figure.shapes()) {
      switch (shape) {
        case Shape.Fill fill -> paths.add(fill.path());
        case Shape.Patch patch -> patch.bands().forEach(b -> paths.add(b.path()));
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
    Figure again = FigureDrawer.draw(Scenes.scene("bridge"), FigureStyle.STANDARD);
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
    Figure figure = FigureDrawer.draw(scene, FigureStyle.STANDARD, FigureDrawer.DRAFT);
    Figure mirrored =
        FigureDrawer.draw(Scenes.mirrored(scene), FigureStyle.STANDARD, FigureDrawer.DRAFT);
    assertEquals(-figure.bounds().left(), mirrored.bounds().right(), 20);
    assertEquals(-figure.bounds().right(), mirrored.bounds().left(), 20);
    assertEquals(figure.bounds().top(), mirrored.bounds().top(), 20);
    assertEquals(figure.bounds().bottom(), mirrored.bounds().bottom(), 20);
    Map<Integer, Double> areas = Measure.areas(figure);
    Map<Integer, Double> others = Measure.areas(mirrored);
    assertEquals(areas.keySet(), others.keySet());
    areas.forEach((colour, area) -> assertEquals(area, others.get(colour), 200 + area * .02));
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
    Figure figure = FigureDrawer.draw(silent, FigureStyle.STANDARD, FigureDrawer.DRAFT);
    assertTrue(Measure.areas(figure).containsKey(FigureStyle.STANDARD.arrow()));
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
    Figure figure = FigureDrawer.draw(above, FigureStyle.STANDARD, FigureDrawer.DRAFT);
    assertEquals(List.of(chest), figure.hidden());
  }

  @Test
  void theInkSaverFillsInGreysOnly() {
    FigureStyle style = FigureStyle.STANDARD.in(FigureStyle.Mode.INK_SAVER);
    Figure figure = FigureDrawer.draw(Scenes.scene("pigeon"), style, FigureDrawer.DRAFT);
    for (int colour : Measure.areas(figure).keySet()) {
      assertEquals(FigureStyle.grey(colour), colour, () -> Integer.toHexString(colour));
    }
  }

  @Test
  void aBroadBodyIsBroader() {
    Scene scene = Scenes.alone(Scenes.scene("pigeon"));
    FigureStyle broad =
        new FigureStyle(
            FigureStyle.Mode.COLOUR, SkinTone.TAN, ClothTone.PLUM, Hair.SHORT, Build.BROAD);
    double slenderTop = area(scene, FigureStyle.STANDARD, ClothTone.TEAL.top());
    double broadTop = area(scene, broad, ClothTone.PLUM.top());
    assertTrue(broadTop > 1.1 * slenderTop, () -> slenderTop + " and " + broadTop);
  }

  private static double area(Scene scene, FigureStyle style, int colour) {
    Double area = Measure.areas(FigureDrawer.draw(scene, style, FigureDrawer.DRAFT)).get(colour);
    return area == null ? 0 : area;
  }

  @Test
  void theTextAlternativeIsEscaped() {
    String svg = SvgWriter.write(drawn("bridge"), "Hips & back", "Angle < 90°");
    assertTrue(svg.contains("<title>Hips &amp; back</title>"));
    assertTrue(svg.contains("<desc>Angle &lt; 90°</desc>"));
  }

  private static String svg(Figure figure) {
    return SvgWriter.write(figure, "A pose", "What it looks like");
  }
}
