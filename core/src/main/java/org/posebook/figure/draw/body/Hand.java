package org.posebook.figure.draw.body;

import static org.posebook.figure.draw.surface.Profile.key;
import static org.posebook.figure.draw.surface.Vectors.aboutX;
import static org.posebook.figure.draw.surface.Vectors.aboutZ;
import static org.posebook.figure.draw.surface.Vectors.apply;
import static org.posebook.figure.draw.surface.Vectors.between;
import static org.posebook.figure.draw.surface.Vectors.column;
import static org.posebook.figure.draw.surface.Vectors.dot;
import static org.posebook.figure.draw.surface.Vectors.plus;
import static org.posebook.figure.draw.surface.Vectors.product;
import static org.posebook.figure.draw.surface.Vectors.vector;

import java.util.function.IntPredicate;
import org.posebook.figure.Bone;
import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Material;
import org.posebook.figure.draw.surface.Part;
import org.posebook.figure.draw.surface.Profile;

/**
 * A hand: palm, thumb and four fanned fingers. Fingers that curl close joint by joint until they
 * touch what is held, so that a grip follows a limb; fingers that find nothing curl as told.
 */
final class Hand {
  private static final Profile PALM =
      Profile.of(
          key(0, .0145, .0195), key(.3, .0165, .032), key(.75, .015, .041), key(1, .013, .039));
  private static final Profile THUMB_BASE = Profile.of(key(0, .017, .018), key(1, .0125, .0125));
  private static final Profile THUMB_TIP = Profile.of(key(0, .0125, .0125), key(1, .009, .009));

  /** Index finger first: place across the palm, length, fan in radians, radius. */
  private static final double[][] FINGERS = {
    {.0285, .078, .07, .0098},
    {.0095, .088, .02, .0102},
    {-.0095, .082, -.03, .0098},
    {-.0275, .066, -.09, .0088}
  };

  /** Each joint closes in steps of 6° and by no more than 96°. */
  private static final double STEP = StrictMath.toRadians(6);

  private static final int MOST_STEPS = 16;

  /** Fingers that curl more than this are gripping, in radians. */
  private static final double GRIP = .5;

  private final Field field;
  private final Bones bones;
  private final int side;
  private final Bone hand;
  private final Bone fingers;

  Hand(Field field, Bones bones, int side) {
    this.field = field;
    this.bones = bones;
    this.side = side;
    hand = Bones.of(Bone.HAND_LEFT, side);
    fingers = Bones.of(Bone.FINGERS_LEFT, side);
  }

  /** Adds the hand to the forearm's group. The rest of the body must stand already. */
  void add(int forearm) {
    boolean[] others = new boolean[field.groups()];
    for (int g = 0; g < others.length; g++) {
      others[g] = !(field.part(g).isArm() && field.side(g) == side);
    }
    IntPredicate held = g -> g < others.length && others[g];
    int group = field.group(Part.HAND, side, .015);
    Material skin = Material.SKIN;
    field.limb(
        group,
        bones.origin(hand),
        bones.origin(fingers),
        bones.axis(hand, 0),
        bones.axis(hand, 2),
        PALM,
        skin,
        .015,
        .5);
    double curl = curl();
    for (double[] finger : FINGERS) {
      addFinger(group, finger, curl, held);
    }
    addThumb(group, curl > GRIP);
    field.link(group, forearm, bones.origin(hand), .09, .030);
  }

  private double curl() {
    double straight = dot(bones.axis(fingers, 1), bones.axis(hand, 1));
    return StrictMath.acos(Math.clamp(straight, -1, 1));
  }

  private void addFinger(int group, double[] finger, double curl, IntPredicate held) {
    double length = finger[1];
    double r = finger[3];
    double[] across = apply(bones.axes(hand), vector(0, .006, finger[0]));
    double[] knuckle = plus(bones.origin(fingers), across);
    double[] fan = aboutX(-finger[2]);
    double[] base = product(bones.axes(hand), fan);
    double first = close(knuckle, base, length * .52, r, curl, held);
    double[] axes = product(base, aboutZ(-side * first));
    double[] middle = plus(knuckle, apply(axes, vector(0, -length * .52, 0)));
    double second = close(middle, axes, length * .48, r, curl * .75, held);
    double[] tipAxes = product(axes, aboutZ(-side * second));
    double[] tip = plus(middle, apply(tipAxes, vector(0, -length * .48, 0)));
    phalanx(group, knuckle, middle, axes, r * 1.08, r * .93, .007);
    phalanx(group, middle, tip, tipAxes, r * .93, r * .74, .0035);
  }

  /**
   * How far a joint closes, in radians: as told, or when gripping, from open until the bone touches
   * what is held; not further than half as much again as told.
   */
  private double close(
      double[] joint, double[] axes, double length, double r, double told, IntPredicate held) {
    if (told < GRIP * .75) {
      return told;
    }
    double[] bone = vector(0, -length, 0);
    for (int step = 0; step <= MOST_STEPS; step++) {
      double angle = step * STEP;
      if (angle > told * 1.5) {
        return told * 1.5;
      }
      double[] tip = plus(joint, apply(product(axes, aboutZ(-side * angle)), bone));
      double gap =
          Math.min(field.distance(tip, held), field.distance(between(joint, tip, .55), held));
      if (gap < r * .8) {
        return step == 0 ? told * .4 : angle;
      }
    }
    return told;
  }

  private void addThumb(int group, boolean gripping) {
    double in = gripping ? -.030 : -.012;
    double out = gripping ? .030 : .058;
    double[] root = bones.place(hand, -side * .006, -.022, .022);
    double[] joint =
        gripping
            ? bones.place(hand, -side * .024, -.050, .044)
            : bones.place(hand, -side * .012, -.056, .050);
    double[] tip = bones.place(hand, side * (in - (gripping ? .012 : 0)), -.084, out);
    double[] axes = bones.axes(hand);
    Material skin = Material.SKIN;
    double[] x = column(axes, 0);
    double[] z = column(axes, 2);
    field.limb(group, root, joint, x, z, THUMB_BASE, skin, .014);
    field.limb(group, joint, tip, x, z, THUMB_TIP, skin, .006);
  }

  private void phalanx(
      int group, double[] from, double[] to, double[] axes, double a, double b, double blend) {
    field.limb(
        group,
        from,
        to,
        column(axes, 0),
        column(axes, 2),
        Profile.of(key(0, a, a * .95), key(1, b, b)),
        Material.SKIN,
        blend);
  }
}
