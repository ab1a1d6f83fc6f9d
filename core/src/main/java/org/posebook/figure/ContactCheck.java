package org.posebook.figure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Measures how well contacts were reached. */
final class ContactCheck {
  private static final double TOLERANCE = 12;

  /** "Under" and "near" pull four and seven times less. */
  private static final double UNDER = 50;

  private static final double NEAR = 80;

  private final BoneFrames frames;

  ContactCheck(BoneFrames frames) {
    this.frames = frames;
  }

  ContactResult check(Contact contact, FigureSpec spec) {
    return switch (contact) {
      case Contact.OnFloor c -> result(c, worst(c.part().patch(), s -> height(s)), TOLERANCE);
      case Contact.OnProp c ->
          result(c, worst(c.part().patch(), s -> height(s) - c.height()), TOLERANCE);
      case Contact.AboveFloor c ->
          result(c, worst(c.part().patch(), s -> height(s) - c.height()), TOLERANCE);
      case Contact.OnWall c -> {
        Vec3 normal = spec.wall().orElseThrow().normal();
        yield result(
            c,
            worst(c.part().patch(), s -> s.position(frames).dot(normal) - s.radius()),
            TOLERANCE);
      }
      case Contact.Holds c -> result(c, pairs(c.part(), c.other(), this::grip), TOLERANCE);
      case Contact.Touches c -> result(c, pairs(c.part(), c.other(), this::touch), TOLERANCE);
      case Contact.Near c -> result(c, pairs(c.part(), c.other(), this::touch), NEAR);
      case Contact.Under c -> result(c, pairs(c.part(), c.other(), this::plumb), UNDER);
    };
  }

  private static ContactResult result(Contact contact, double metres, double tolerance) {
    return new ContactResult(contact, metres * 1000, tolerance);
  }

  private static double worst(List<Spot> spots, ToDoubleFunction<Spot> miss) {
    return spots.stream().mapToDouble(s -> StrictMath.abs(miss.applyAsDouble(s))).max().orElse(0);
  }

  private static double pairs(
      BodyPart part, BodyPart other, ToDoubleFunction<ContactPlan.Pair> miss) {
    return ContactPlan.Pair.of(part, other).stream().mapToDouble(miss).max().orElse(0);
  }

  private double height(Spot spot) {
    return spot.position(frames).y() - spot.radius();
  }

  private double grip(ContactPlan.Pair pair) {
    Spot grip = Spot.of(Landmark.GRIP, pair.spot().side());
    return grip.position(frames).minus(pair.other().position(frames)).length();
  }

  private double touch(ContactPlan.Pair pair) {
    double reach = pair.spot().radius() + pair.other().radius();
    Vec3 outside = pair.other().position(frames).plus(pair.other().direction(frames).times(reach));
    return pair.spot().position(frames).minus(outside).length();
  }

  private double plumb(ContactPlan.Pair pair) {
    Vec3 gap = pair.spot().position(frames).minus(pair.other().position(frames));
    return new Vec3(gap.x(), 0, gap.z()).length();
  }
}
