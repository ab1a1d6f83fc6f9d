package org.posebook.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.posebook.figure.BoneFrames;
import org.posebook.figure.draw.body.Body;
import org.posebook.figure.draw.body.Bones;
import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Paint;
import org.posebook.figure.draw.surface.Sight;

/**
 * Draws a scene: body and props become one solid, the solid is looked at pixel by pixel, and what
 * is seen is traced to curves. The same scene and mannequin always give the same figure.
 */
public final class FigureDrawer {
  /** The side of a pixel for print, in metres of body. */
  public static final double PRINT = .0032;

  /** The side of a pixel for a quick look, in metres of body. */
  public static final double DRAFT = .005;

  /** Ghosts are pale: larger pixels will do. */
  private static final double GHOST = .0064;

  private final Scene scene;
  private final Mannequin mannequin;
  private final double[] view;
  private final Bones bones;
  private final List<Shape> shapes = new ArrayList<>();

  private FigureDrawer(Scene scene, Mannequin mannequin) {
    this.scene = scene;
    this.mannequin = mannequin;
    view = scene.camera().matrix();
    bones = new Bones(scene.body());
  }

  /** Draws for print. */
  public static Figure draw(Scene scene, Mannequin mannequin) {
    return draw(scene, mannequin, PRINT);
  }

  /** Draws with pixels of this many metres of body. */
  public static Figure draw(Scene scene, Mannequin mannequin, double pixel) {
    return new FigureDrawer(scene, mannequin).draw(pixel);
  }

  private Figure draw(double pixel) {
    BodyPicture body = picture(scene.body(), scene.props(), pixel);
    Floor floor = floor();
    Setting setting = new Setting(view, bones, shapes);
    scene.wall().ifPresent(setting::addWall);
    double[] footprint = floor.footprint();
    if (scene.mat() && footprint.length > 0) {
      setting.addMat(footprint, scene.wall());
    }
    floor.addShadow(shapes, view);
    scene
        .ghost()
        .ifPresent(
            g -> picture(g, List.of(), Math.max(pixel, GHOST)).addGhost(shapes, body.sight()));
    body.addFills(shapes);
    TargetPatches patches =
        new TargetPatches(body.sight(), bones, scene.targets(), mannequin.build().width());
    patches.addTo(shapes);
    body.addLines(shapes);
    new FaceMarks(body.sight(), bones).addTo(shapes);
    addArrows(body.sight());
    return new Figure(shapes, Bounding.of(shapes), patches.hidden());
  }

  private BodyPicture picture(BoneFrames frames, List<Prop> props, double pixel) {
    Sight sight = look(frames, props, view, pixel, Sight.NOWHERE);
    return new BodyPicture(sight, new Bones(frames));
  }

  private Sight look(
      BoneFrames frames, List<Prop> props, double[] from, double pixel, double farthest) {
    Field field = new Field(from);
    Paint paint = Body.build(field, frames, mannequin.build(), mannequin.hair());
    for (Prop prop : props) {
      PropBuilder.add(field, prop);
    }
    return new Sight(field, pixel, paint, farthest);
  }

  private Floor floor() {
    List<Prop> standing =
        scene.props().stream()
            .filter(p -> !(p instanceof Prop.Ball || p instanceof Prop.Strap))
            .toList();
    return new Floor(look(scene.body(), standing, Floor.FROM_BELOW, Floor.PIXEL, Floor.FARTHEST));
  }

  private void addArrows(Sight sight) {
    Arrows arrows = new Arrows(view);
    if (scene.arrows().isEmpty()) {
      scene
          .ghost()
          .flatMap(g -> arrows.fromGhost(new Bones(g), bones, sight))
          .ifPresent(a -> arrows.add(shapes, a));
    }
    for (Arrow arrow : scene.arrows()) {
      arrows.add(shapes, arrow);
    }
  }
}
