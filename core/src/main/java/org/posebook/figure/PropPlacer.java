package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts props where the solved body needs them. */
final class PropPlacer {
  /** Two contacts that are nearer than this on the floor share a prop, in metres. */
  private static final double SHARED = .35;

  private static final double BOLSTER_LENGTH = .62;
  private static final double EDGE = .003;

  private final FigureSpec spec;
  private final BoneFrames frames;

  PropPlacer(FigureSpec spec, BoneFrames frames) {
    this.spec = spec;
    this.frames = frames;
  }

  List<SolvedProp> place() {
    List<SolvedProp> props = new ArrayList<>();
    List<Contact.OnProp> placed = new ArrayList<>();
    for (Contact contact : spec.contacts()) {
      if (contact instanceof Contact.OnProp on) {
        if (placed.stream().noneMatch(other -> shares(on, other))) {
          placed.add(on);
          props.add(under(on));
        }
      }
    }
    for (PropSpec prop : spec.props()) {
      own(prop, props);
    }
    return List.copyOf(props);
  }

  private boolean shares(Contact.OnProp one, Contact.OnProp other) {
    Vec3 gap = centre(one.part().patch()).minus(centre(other.part().patch()));
    return one.prop() == other.prop() && new Vec3(gap.x(), 0, gap.z()).length() < SHARED;
  }

  private SolvedProp under(Contact.OnProp on) {
    PropSpec.UnderContact more = more(on.prop());
    List<Spot> spots = new ArrayList<>();
    for (Contact contact : spec.contacts()) {
      if (contact instanceof Contact.OnProp other
          && (contact.equals(on) || (more.merge() && other.prop() == on.prop()))) {
        spots.addAll(other.part().patch());
      }
    }
    Vec3 at = centre(spots).plus(more.offset());
    return standing(
        on.prop(),
        new Vec3(at.x(), on.height(), at.z()),
        more.yaw(),
        more.length().orElse(BOLSTER_LENGTH),
        more.size());
  }

  private PropSpec.UnderContact more(PropKind kind) {
    for (PropSpec prop : spec.props()) {
      if (prop instanceof PropSpec.UnderContact more && more.kind() == kind) {
        return more;
      }
    }
    return new PropSpec.UnderContact(kind, Vec3.ZERO, 0, false, Optional.empty(), Optional.empty());
  }

  private void own(PropSpec prop, List<SolvedProp> props) {
    switch (prop) {
      case PropSpec.UnderContact under -> {}
      case PropSpec.Between between ->
          props.add(
              new SolvedProp.Ball(
                  centre(between.part().spots()).plus(between.offset()), between.radius()));
      case PropSpec.Strap strap -> {
        for (ContactPlan.Pair pair : ContactPlan.Pair.of(strap.from(), strap.to())) {
          Spot from = pair.spot();
          if (from.landmark() == Landmark.PALM) {
            from = Spot.of(Landmark.GRIP, from.side());
          }
          props.add(new SolvedProp.Strap(from.position(frames), pair.other().position(frames)));
        }
      }
      case PropSpec.Standing standing -> {
        double top =
            standing.kind() == PropKind.BOLSTER ? 2 * standing.at().y() : standing.at().y();
        props.add(
            standing(
                standing.kind(),
                new Vec3(standing.at().x(), top, standing.at().z()),
                standing.yaw(),
                BOLSTER_LENGTH,
                Optional.empty()));
      }
    }
  }

  /** A prop that stands on the floor and reaches up to a point. */
  private static SolvedProp standing(
      PropKind kind, Vec3 top, double yaw, double length, Optional<PropSpec.Footprint> size) {
    double half = top.y() / 2;
    Vec3 centre = new Vec3(top.x(), half, top.z());
    return switch (kind) {
      case BLOCK -> {
        // Laid flat, or set upright where it must be high.
        PropSpec.Footprint foot =
            size.orElse(
                top.y() > .2 ? new PropSpec.Footprint(.12, .15) : new PropSpec.Footprint(.15, .23));
        yield new SolvedProp.Box(
            kind, centre, yaw, new Vec3(foot.width() / 2, half, foot.depth() / 2), EDGE);
      }
      case TOWEL, BALL, STRAP ->
          new SolvedProp.Box(PropKind.TOWEL, centre, yaw, new Vec3(.15, half, .11), .02);
      case PILLOW -> new SolvedProp.Pillow(centre, yaw, new Vec3(.26, half + .012, .17));
      case BOLSTER -> {
        double turn = StrictMath.toRadians(yaw);
        Vec3 axis = new Vec3(StrictMath.cos(turn), 0, -StrictMath.sin(turn)).times(length / 2);
        yield new SolvedProp.Bolster(centre.minus(axis), centre.plus(axis), half);
      }
      case CHAIR -> new SolvedProp.Chair(top, yaw);
    };
  }

  private Vec3 centre(List<Spot> spots) {
    Vec3 sum = Vec3.ZERO;
    for (Spot spot : spots) {
      sum = sum.plus(spot.position(frames));
    }
    return sum.times(1.0 / spots.size());
  }
}
