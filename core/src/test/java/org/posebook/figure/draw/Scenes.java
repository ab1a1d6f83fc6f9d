package org.posebook.figure.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.posebook.figure.Bone;
import org.posebook.figure.BoneFrames;

/** The solved poses that drawing is tested with. */
final class Scenes {
  private static final java.nio.file.Path FOLDER = java.nio.file.Path.of("src/main/figures");

  /** All built-in figures. */
  static final List<String> NAMES = names();

  private Scenes() {}

  private static List<String> names() {
    try (Stream<java.nio.file.Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .map(name -> name.substring(0, name.lastIndexOf('.')))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + ".scene"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scene scene(String name) {
    return SceneReader.read(text(name));
  }

  /** The body alone, without props and arrows. */
  static Scene alone(Scene scene) {
    return new Scene(
        scene.body(),
        Optional.empty(),
        scene.camera(),
        List.of(),
        Optional.empty(),
        scene.targets(),
        List.of(),
        scene.mat());
  }

  /** What a mirror shows of a body alone. */
  static Scene mirrored(Scene scene) {
    Camera camera = new Camera(-scene.camera().azimuth(), scene.camera().elevation());
    return new Scene(
        mirrored(scene.body()),
        Optional.empty(),
        camera,
        List.of(),
        Optional.empty(),
        scene.targets().stream().map(Scenes::mirrored).toList(),
        List.of(),
        scene.mat());
  }

  private static Target mirrored(Target target) {
    return new Target(
        target.area(),
        switch (target.side()) {
          case LEFT -> Side.RIGHT;
          case RIGHT -> Side.LEFT;
          case BOTH -> Side.BOTH;
        });
  }

  private static BoneFrames mirrored(BoneFrames frames) {
    BoneFrames result = new BoneFrames();
    for (Bone bone : Bone.values()) {
      String name = bone.name();
      Bone twin =
          Bone.valueOf(
              name.endsWith("_LEFT")
                  ? name.replace("_LEFT", "_RIGHT")
                  : name.replace("_RIGHT", "_LEFT"));
      int from = start(bone);
      int to = start(twin);
      for (int k = 0; k < BoneFrames.STRIDE; k++) {
        boolean flips = k == 1 || k == 2 || k == 3 || k == 6 || k == 9;
        result.values()[to + k] = frames.values()[from + k] * (flips ? -1 : 1);
      }
    }
    return result;
  }

  // The frames are stored in the order of the bones.
  @SuppressWarnings("EnumOrdinal")
  private static int start(Bone bone) {
    return bone.ordinal() * BoneFrames.STRIDE;
  }
}
