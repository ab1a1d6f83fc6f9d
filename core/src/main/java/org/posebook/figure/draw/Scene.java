package org.posebook.figure.draw;

import java.util.List;
import java.util.Optional;
import org.posebook.figure.BoneFrames;

/**
 * What is to be drawn.
 *
 * @param body the mannequin's bones; the floor is at y = 0
 * @param ghost a second position that the movement starts from, drawn pale behind the body
 * @param arrows movements; where there are none and there is a ghost, one arrow is drawn from the
 *     ghost to the body
 * @param mat whether a mat lies under the body
 */
public record Scene(
    BoneFrames body,
    Optional<BoneFrames> ghost,
    Camera camera,
    List<Prop> props,
    Optional<Wall> wall,
    List<Target> targets,
    List<Arrow> arrows,
    boolean mat) {

  /** Copies the lists. */
  public Scene {
    props = List.copyOf(props);
    targets = List.copyOf(targets);
    arrows = List.copyOf(arrows);
  }

  /** The body alone. */
  public static Scene of(BoneFrames body, Camera camera) {
    return new Scene(
        body, Optional.empty(), camera, List.of(), Optional.empty(), List.of(), List.of(), false);
  }

  /** The same on a mat. */
  public Scene withMat() {
    return new Scene(body, ghost, camera, props, wall, targets, arrows, true);
  }
}
