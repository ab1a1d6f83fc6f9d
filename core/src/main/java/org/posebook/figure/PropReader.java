package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the list of props. */
final class PropReader {
  private final PlainReader list;

  PropReader(PlainReader list) {
    this.list = list;
  }

  List<PropSpec> read() {
    List<PropSpec> props = new ArrayList<>();
    list.eachGroup(
        (place, prop) -> {
          if (!prop.has("type")) {
            prop.misshapen(
                "type",
                "Which prop?",
                "Write its type: " + String.join(", ", PropKind.words()) + ".");
          }
          prop.word("type", PropKind::of, PropKind.words())
              .flatMap(kind -> prop(kind, prop))
              .ifPresent(props::add);
        });
    return props;
  }

  private static Optional<PropSpec> prop(PropKind kind, PlainReader prop) {
    return switch (kind) {
      case STRAP -> strap(prop);
      case BALL -> between(prop);
      case TOWEL -> prop.has("between") ? between(prop) : Optional.of(carrier(kind, prop));
      case BLOCK, BOLSTER, CHAIR, PILLOW -> Optional.of(carrier(kind, prop));
    };
  }

  private static Optional<PropSpec> strap(PlainReader prop) {
    prop.only("type", "from", "to");
    for (String key : List.of("from", "to")) {
      if (!prop.has(key)) {
        prop.problem(key, "A strap goes from one part to another.", "Name a part of the body.");
      }
    }
    return prop.part("from")
        .flatMap(from -> prop.part("to").map(to -> new PropSpec.Strap(from, to)));
  }

  private static Optional<PropSpec> between(PlainReader prop) {
    prop.only("type", "between", "r", "offset");
    Optional<BodyPart> part = prop.part("between");
    if (part.isEmpty() || part.get().sides() != Sides.BOTH) {
      if (part.isPresent() || !prop.has("between")) {
        prop.problem("between", "A ball needs two parts to lie between.", "Write \"knees\".");
      }
      return Optional.empty();
    }
    return Optional.of(
        new PropSpec.Between(
            part.get(),
            prop.number("r", 0.01, 0.5).orElse(0.10),
            prop.vector("offset").orElse(Vec3.ZERO)));
  }

  private static PropSpec carrier(PropKind kind, PlainReader prop) {
    double yaw = prop.number("yaw", -360, 360).orElse(0.0);
    if (prop.has("at")) {
      prop.only("type", "at", "yaw");
      return new PropSpec.Standing(kind, prop.vector("at").orElse(Vec3.ZERO), yaw);
    }
    prop.only("type", "offset", "yaw", "merge", "length", "size");
    return new PropSpec.UnderContact(
        kind,
        prop.vector("offset").orElse(Vec3.ZERO),
        yaw,
        prop.bool("merge").orElse(false),
        prop.number("length", 0.1, 2),
        prop.numbers("size", 2).map(s -> new PropSpec.Footprint(s.get(0), s.get(1))));
  }
}
