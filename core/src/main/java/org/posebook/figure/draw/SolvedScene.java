package org.posebook.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.figure.BodyPart;
import org.posebook.figure.BoneFrames;
import org.posebook.figure.SolvedPose;
import org.posebook.figure.SolvedProp;
import org.posebook.figure.Spot;
import org.posebook.figure.Vec3;

/** Makes a scene of a solved pose. */
public final class SolvedScene {
  /** How high a wall is drawn at least, in metres. */
  private static final double WALL = 1;

  private SolvedScene() {}

  /** The scene that a solved pose gives. */
  public static Scene of(SolvedPose pose) {
    BoneFrames body = pose.frames();
    return new Scene(
        body,
        pose.ghost().map(SolvedPose::frames),
        new Camera(pose.spec().view().azimuth(), pose.spec().view().elevation()),
        props(pose.props()),
        pose.wall().map(side -> new Wall(new Point(0, 0, 0), point(side.normal()), WALL)),
        pose.spec().targets().stream().flatMap(target -> target(target).stream()).toList(),
        pose.spec().arrows().stream().map(arrow -> arrow(arrow, body)).toList(),
        pose.spec().mat().orElse(true));
  }

  /** Two straps to one place are the two ends of one strap round it. */
  private static List<Prop> props(List<SolvedProp> solved) {
    List<Prop> props = new ArrayList<>();
    List<SolvedProp.Strap> straps = new ArrayList<>();
    for (SolvedProp prop : solved) {
      if (prop instanceof SolvedProp.Strap strap) {
        Optional<SolvedProp.Strap> other =
            straps.stream().filter(s -> s.to().equals(strap.to())).findFirst();
        other.ifPresent(straps::remove);
        other.ifPresentOrElse(s -> props.add(loop(s, strap)), () -> straps.add(strap));
      } else {
        props.add(prop(prop));
      }
    }
    straps.forEach(strap -> props.add(prop(strap)));
    return props;
  }

  private static Prop loop(SolvedProp.Strap one, SolvedProp.Strap other) {
    return StrapLoop.round(
        point(one.from()).toArray(), point(one.to()).toArray(), point(other.from()).toArray());
  }

  private static Prop prop(SolvedProp prop) {
    return switch (prop) {
      case SolvedProp.Box box ->
          new Prop.Cushion(
              box.kind() == org.posebook.figure.PropKind.TOWEL
                  ? Prop.Cushion.Kind.TOWEL
                  : Prop.Cushion.Kind.BLOCK,
              point(box.centre()),
              whole(box.half()),
              box.yaw());
      case SolvedProp.Pillow pillow ->
          new Prop.Cushion(
              Prop.Cushion.Kind.PILLOW, point(pillow.centre()), whole(pillow.half()), pillow.yaw());
      case SolvedProp.Bolster bolster ->
          new Prop.Bolster(point(bolster.from()), point(bolster.to()), bolster.radius());
      case SolvedProp.Ball ball -> new Prop.Ball(point(ball.centre()), ball.radius());
      case SolvedProp.Strap strap -> loop(strap, strap);
      case SolvedProp.Chair chair -> new Prop.Chair(point(chair.seat()), chair.yaw());
    };
  }

  private static Optional<Target> target(org.posebook.figure.Target target) {
    Side side =
        switch (target.sides()) {
          case LEFT -> Side.LEFT;
          case RIGHT -> Side.RIGHT;
          case BOTH, MIDDLE -> Side.BOTH;
        };
    return MuscleArea.named(target.area().words()).map(area -> new Target(area, side));
  }

  private static Arrow arrow(org.posebook.figure.Arrow arrow, BoneFrames body) {
    return new Arrow(
        middle(arrow.at(), body),
        arrow.right(),
        arrow.up(),
        arrow.direction(),
        arrow.length(),
        arrow.bend(),
        arrow.bothWays());
  }

  private static Point middle(BodyPart part, BoneFrames body) {
    List<Spot> spots = part.patch();
    double x = 0;
    double y = 0;
    double z = 0;
    for (Spot spot : spots) {
      Vec3 at = spot.position(body);
      x += at.x() / spots.size();
      y += at.y() / spots.size();
      z += at.z() / spots.size();
    }
    return new Point(x, y, z);
  }

  private static Point point(Vec3 v) {
    return new Point(v.x(), v.y(), v.z());
  }

  private static Point whole(Vec3 half) {
    return new Point(2 * half.x(), 2 * half.y(), 2 * half.z());
  }
}
