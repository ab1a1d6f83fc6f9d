package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.posebook.check.ContentIndex;
import org.posebook.check.Piece;
import org.posebook.model.Dose;
import org.posebook.model.Guidance;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * A dose that was written, with its place.
 *
 * @param pose the pose that it is for; empty where the library has none with that id
 * @param guidance all that holds for the pose there, the dose among it
 */
record PlacedDose(Dose dose, Supplier<Location> place, Optional<Pose> pose, Guidance guidance) {
  /** The dose's place. It is looked up each time. */
  Location at() {
    return place.get();
  }

  static List<PlacedDose> all(ContentIndex index) {
    return index.pieces().stream().flatMap(piece -> of(index, piece).stream()).toList();
  }

  /** The doses that a pose or routine writes. */
  static List<PlacedDose> of(ContentIndex index, Piece piece) {
    List<PlacedDose> all = new ArrayList<>();
    piece
        .pose()
        .ifPresent(
            pose ->
                pose.guidance()
                    .dose()
                    .ifPresent(
                        dose -> {
                          Supplier<Location> at =
                              () -> index.content().at(SchemaName.POSE, pose.id(), "dose");
                          all.add(new PlacedDose(dose, at, Optional.of(pose), pose.guidance()));
                        }));
    piece.routine().ifPresent(routine -> add(index, routine, all));
    return all;
  }

  private static void add(ContentIndex index, Routine routine, List<PlacedDose> all) {
    for (ContentIndex.PlacedItem item : index.items(routine)) {
      Optional<Dose> own = item.item().guidance().dose();
      if (own.isPresent()) {
        Optional<Pose> pose = index.library().pose(item.item().pose());
        Guidance whole = index.library().guidance(item.item()).orElse(item.item().guidance());
        all.add(new PlacedDose(own.get(), () -> index.at(item, "dose"), pose, whole));
      }
    }
  }
}
