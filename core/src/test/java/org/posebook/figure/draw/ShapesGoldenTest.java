package org.posebook.figure.draw;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.figure.Goldens;
import org.posebook.figure.atlas.Atlas;

/**
 * All shapes of three figures: kind, line, tint, number of steps, and the points that the steps go
 * to, in millimetres of body.
 */
final class ShapesGoldenTest {
  @ParameterizedTest
  @ValueSource(strings = {"bridge", "cat-cow", "seated-spinal-twist"})
  void shapes(String id) throws IOException {
    Goldens.compare("shapes-" + id + ".txt", text(Atlas.figure(id).orElseThrow()));
  }

  private static String text(Figure figure) {
    StringBuilder text = new StringBuilder();
    Map<String, Integer> counts = new TreeMap<>();
    for (Shape shape : figure.shapes()) {
      switch (shape) {
        case Shape.Fill fill -> fill(text, counts, "fill", fill);
        case Shape.Stroke stroke -> {
          String name = "stroke " + lower(stroke.line().name()) + ' ' + name(stroke.tint());
          line(text, counts, name, stroke.path());
        }
        case Shape.Patch patch ->
            patch.layers().forEach(layer -> fill(text, counts, "layer", layer));
      }
    }
    StringBuilder head = new StringBuilder("bounds ");
    Figure.Bounds box = figure.bounds();
    head.append(millimetres(box.left())).append(' ').append(millimetres(box.top())).append(" to ");
    head.append(millimetres(box.right())).append(' ').append(millimetres(box.bottom()));
    head.append('\n');
    counts.forEach((name, count) -> head.append(count).append(' ').append(name).append('\n'));
    return head.append('\n').append(text).toString();
  }

  private static void fill(
      StringBuilder text, Map<String, Integer> counts, String kind, Shape.Fill fill) {
    line(text, counts, kind + ' ' + name(fill.tint()), fill.path());
  }

  private static void line(
      StringBuilder text, Map<String, Integer> counts, String name, Path path) {
    counts.merge(name, 1, Integer::sum);
    text.append(name).append(", ").append(path.size()).append(" steps:");
    path.visit(
        (step, n, at) -> {
          int end = at + step.numbers();
          switch (step) {
            case MOVE -> text.append(" from ");
            case LINE, CURVE -> text.append(", ");
            case CLOSE -> {
              text.append(" closed");
              return;
            }
          }
          text.append(millimetres(n[end - 2])).append(' ').append(millimetres(n[end - 1]));
        });
    text.append('\n');
  }

  private static String name(Tint tint) {
    return lower(tint.role().name()) + (tint.far() > 0 ? " far " + tint.far() : "");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static long millimetres(int tenths) {
    return Math.round(tenths / 10.0);
  }
}
