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
import static org.posebook.figure.draw.surface.Vectors.times;
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

  /** How long the bones of a finger are: straight fingers need fewer than fingers that grip. */
  private static final double[] STRAIGHT = {.52, .48};

  private static final double[] GRIPPING = {.46, .31, .23};

  /** Each joint closes in steps of 6° and by no more than 96°. */
  private static final double STEP = StrictMath.toRadians(6);

  private static final int MOST_STEPS = 16;

  /**
   * A finger can bend back by so many steps at the knuckle, and beyond, to lie on what it holds.
   */
  private static final int STEPS_BACK = -4;

  private static final int STEPS_BACK_BEYOND = -1;

  /** The thumb's two bones along the palm's edge: how far down and how far outwards. */
  private static final double[] THUMB_IN = {-.77, .64};

  private static final double[] THUMB_ALONG = {-.97, .24};

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
      others[g] = field.part(g) != Part.HAND && !(field.part(g).isArm() && field.side(g) == side);
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
    addThumb(group, curl > GRIP, held);
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
    double[] joint = knuckle;
    double[] axes = base;
    double thick = r * 1.08;
    double[] shares = curl > GRIP ? GRIPPING : STRAIGHT;
    for (int k = 0; k < shares.length; k++) {
      double told = curl * (1 - .25 * k);
      double thin = k == shares.length - 1 ? r * .74 : r * .93;
      double angle =
          close(
              joint,
              axes,
              length * shares[k],
              r,
              told,
              k == 0 ? STEPS_BACK : STEPS_BACK_BEYOND,
              held);
      axes = product(axes, aboutZ(-side * angle));
      double[] end = plus(joint, apply(axes, vector(0, -length * shares[k], 0)));
      phalanx(group, joint, end, axes, thick, thin, k == 0 ? .007 : .0035);
      joint = end;
      thick = thin;
    }
  }

  /**
   * How far a joint closes, in radians: as told, or when gripping, from open until the bone touches
   * what is held; not further than half as much again as told.
   */
  private double close(
      double[] joint,
      double[] axes,
      double length,
      double r,
      double told,
      int back,
      IntPredicate held) {
    if (told < GRIP * .75) {
      return told;
    }
    int step = 0;
    if (touches(joint, axes, length, r, 0, held)) {
      while (touches(joint, axes, length, r, step, held)) {
        if (--step < back) {
          return told * .4;
        }
      }
      return step * STEP;
    }
    while (step <= MOST_STEPS && !touches(joint, axes, length, r, step, held)) {
      step++;
    }
    return step > MOST_STEPS ? told : Math.min(step * STEP, told * 1.5);
  }

  private boolean touches(
      double[] joint, double[] axes, double length, double r, int step, IntPredicate held) {
    double[] turned = product(axes, aboutZ(-side * step * STEP));
    double[] tip = plus(joint, apply(turned, vector(0, -length, 0)));
    return field.distance(tip, held) < r * .75
        || field.distance(between(joint, tip, .5), held) < r * .55;
  }

  private void addThumb(int group, boolean gripping, IntPredicate held) {
    double[] root = bones.place(hand, -side * .006, -.022, .022);
    double[] joint = bones.place(hand, -side * .012, -.056, .050);
    double[] tip = bones.place(hand, -side * .012, -.084, .058);
    if (gripping) {
      double out = opposed(root, THUMB_IN, .050, 9, held);
      joint = plus(root, times(thumb(THUMB_IN, out), .047));
      double bent = opposed(joint, THUMB_ALONG, .030, 12, held);
      tip = plus(joint, times(thumb(THUMB_ALONG, bent), .034));
    }
    double[] axes = bones.axes(hand);
    Material skin = Material.SKIN;
    double[] x = column(axes, 0);
    double[] z = column(axes, 2);
    field.limb(group, root, joint, x, z, THUMB_BASE, skin, .014);
    field.limb(group, joint, tip, x, z, THUMB_TIP, skin, .006);
  }

  /** Which way the thumb points: {@code out} radians from the palm's edge towards its front. */
  private double[] thumb(double[] along, double out) {
    double c = StrictMath.cos(out);
    double s = StrictMath.sin(out);
    return apply(bones.axes(hand), vector(-side * s, along[0] * c, along[1] * c));
  }

  /** How far the thumb swings from the palm's edge until it meets what the fingers hold. */
  private double opposed(
      double[] root, double[] along, double length, int most, IntPredicate held) {
    for (int step = 0; step <= most; step++) {
      double[] tip = plus(root, times(thumb(along, step * STEP), length));
      if (field.distance(tip, held) < .008) {
        return step * STEP;
      }
    }
    return most * STEP;
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
