package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.check.ContentIndex;
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
record PlacedDose(Dose dose, Location at, Optional<Pose> pose, Guidance guidance) {
  static List<PlacedDose> all(ContentIndex index) {
    List<PlacedDose> all = new ArrayList<>();
    for (Pose pose : index.library().poses().values()) {
      Location at = index.content().at(SchemaName.POSE, pose.id(), "dose");
      pose.guidance()
          .dose()
          .ifPresent(dose -> all.add(new PlacedDose(dose, at, Optional.of(pose), pose.guidance())));
    }
    for (Routine routine : index.library().routines().values()) {
      for (ContentIndex.PlacedItem item : index.items(routine)) {
        Optional<Pose> pose = index.library().pose(item.item().pose());
        Guidance own = item.item().guidance();
        Guidance whole = index.library().guidance(item.item()).orElse(own);
        Location at = index.at(item, "dose");
        own.dose().ifPresent(dose -> all.add(new PlacedDose(dose, at, pose, whole)));
      }
    }
    return all;
  }
}
