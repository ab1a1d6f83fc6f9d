package org.posebook.figure.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.posebook.figure.Bone;
import org.posebook.figure.BoneFrames;
import org.posebook.figure.Build;
import org.posebook.figure.Skeleton;
import org.posebook.figure.Solver;
import org.posebook.figure.atlas.Atlas;

/** The solved poses that drawing is tested with. */
final class Scenes {
  /** All figures of the data. */
  static final List<String> NAMES = List.copyOf(Atlas.ids());

  private static final Map<String, Scene> SOLVED = new ConcurrentHashMap<>();

  private Scenes() {}

  static Scene scene(String name) {
    return SOLVED.computeIfAbsent(
        name,
        id ->
            SolvedScene.of(
                new Solver(new Skeleton(Build.MEDIUM)).solve(Atlas.data(id).orElseThrow().spec())));
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
