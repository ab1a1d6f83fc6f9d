package org.posebook.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posebook.figure.Bone;
import org.posebook.figure.BoneFrames;

/**
 * Reads scenes from plain text: a word and what belongs to it on each line, such as {@code camera
 * -80 6}. The lines {@code title}, {@code name} and {@code description} tell what is drawn.
 */
public final class SceneReader {
  private @Nullable BoneFrames body;
  private @Nullable BoneFrames ghost;
  private Camera camera = new Camera(0, 0);
  private final List<Prop> props = new ArrayList<>();
  private @Nullable Wall wall;
  private final List<Target> targets = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();
  private boolean mat;

  private SceneReader() {}

  /**
   * Reads a scene.
   *
   * @throws IllegalArgumentException when a line is not understood or there is no body
   */
  public static Scene read(String text) {
    SceneReader scene = new SceneReader();
    text.lines().forEach(scene::line);
    BoneFrames frames = scene.body;
    if (frames == null) {
      throw new IllegalArgumentException("no body");
    }
    return new Scene(
        frames,
        Optional.ofNullable(scene.ghost),
        scene.camera,
        scene.props,
        Optional.ofNullable(scene.wall),
        scene.targets,
        scene.arrows,
        scene.mat);
  }

  /** What stands after a word, for each line that begins with it. */
  public static List<String> texts(String scene, String word) {
    String start = word + " ";
    return scene
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  private void line(String line) {
    int space = line.indexOf(' ');
    String rest = line.substring(space + 1);
    switch (line.substring(0, space)) {
      case "title", "name", "description" -> {
        // For readers of the atlas.
      }
      case "camera" -> camera = new Camera(numbers(rest)[0], numbers(rest)[1]);
      case "mat" -> mat = Boolean.parseBoolean(rest);
      case "wall" -> {
        double[] n = numbers(rest);
        wall = new Wall(point(n, 0), point(n, 3), n[6]);
      }
      case "cushion" -> {
        int word = rest.indexOf(' ');
        double[] n = numbers(rest.substring(word + 1));
        Prop.Cushion.Kind kind = Prop.Cushion.Kind.valueOf(rest.substring(0, word));
        props.add(new Prop.Cushion(kind, point(n, 0), point(n, 3), n[6]));
      }
      case "bolster" -> {
        double[] n = numbers(rest);
        props.add(new Prop.Bolster(point(n, 0), point(n, 3), n[6]));
      }
      case "ball" -> props.add(new Prop.Ball(point(numbers(rest), 0), numbers(rest)[3]));
      case "strap" -> props.add(new Prop.Strap(point(numbers(rest), 0), point(numbers(rest), 3)));
      case "chair" -> props.add(new Prop.Chair(point(numbers(rest), 0), numbers(rest)[3]));
      case "target" -> {
        int word = rest.indexOf(' ');
        MuscleArea area = MuscleArea.named(rest.substring(word + 1)).orElseThrow();
        targets.add(
            new Target(area, Side.valueOf(rest.substring(0, word).toUpperCase(Locale.ROOT))));
      }
      case "arrow" -> {
        String[] words = rest.split(" ", -1);
        boolean both = Boolean.parseBoolean(words[words.length - 1]);
        double[] n = numbers(rest.substring(0, rest.lastIndexOf(' ')));
        arrows.add(new Arrow(point(n, 0), n[3], n[4], n[5], n[6], n[7], both));
      }
      case "body" -> body = frames(numbers(rest));
      case "ghost" -> ghost = frames(numbers(rest));
      default -> throw new IllegalArgumentException(line);
    }
  }

  private static BoneFrames frames(double[] numbers) {
    BoneFrames frames = new BoneFrames();
    if (numbers.length != Bone.values().length * BoneFrames.STRIDE) {
      throw new IllegalArgumentException("frames of " + numbers.length + " numbers");
    }
    System.arraycopy(numbers, 0, frames.values(), 0, numbers.length);
    return frames;
  }

  private static Point point(double[] n, int at) {
    return new Point(n[at], n[at + 1], n[at + 2]);
  }

  private static double[] numbers(String text) {
    String[] words = text.strip().split("\\s+", -1);
    double[] numbers = new double[words.length];
    for (int k = 0; k < words.length; k++) {
      numbers[k] = Double.parseDouble(words[k]);
    }
    return numbers;
  }
}
