package org.posebook.importer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posebook.model.Item;
import org.posebook.model.Routine;
import org.posebook.model.Section;

/** Completes a routine that was bound from a workbook. */
final class RoutineMerge {
  private RoutineMerge() {}

  /**
   * The routine with what the poses' rows say otherwise than the library's poses.
   *
   * @param placed the items in order, as many as the routine has
   * @param before the routine as the library has it: what a workbook cannot say stays
   */
  static Routine complete(
      Routine routine, List<PoseMerge.Placed> placed, String file, @Nullable Routine before) {
    Iterator<PoseMerge.Placed> next = placed.iterator();
    List<Section> sections = new ArrayList<>();
    for (Section section : routine.sections()) {
      List<Item> items = new ArrayList<>();
      for (Item item : section.items()) {
        PoseMerge.Placed place = next.next();
        items.add(
            new Item(
                item.pose(),
                item.name().or(place::name),
                item.guidance().over(place.guidance()),
                item.extras().isEmpty() ? place.extras() : item.extras()));
      }
      sections.add(new Section(section.title(), items));
    }
    return routine
        .withSections(sections)
        .imported(
            file,
            Optional.ofNullable(before).flatMap(Routine::review),
            Optional.ofNullable(before).flatMap(Routine::brand));
  }
}
