package org.posebook.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A routine for one person: whose sheet it is, and what is changed in it.
 *
 * @param person for whom the sheet is
 * @param from who hands it out
 * @param date when, as it is to be printed
 * @param changes by the ids of the routine's poses
 */
public record Prescription(
    Optional<String> person,
    Optional<String> from,
    Optional<String> date,
    Map<String, Change> changes) {
  /** For nobody in particular, with nothing changed. */
  public static final Prescription NONE =
      new Prescription(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  public Prescription {
    Objects.requireNonNull(person);
    Objects.requireNonNull(from);
    Objects.requireNonNull(date);
    changes = Ordered.copyOf(changes);
  }

  /**
   * What is changed in a pose.
   *
   * @param dose another dose
   * @param note a remark for this person
   * @param leaveOut whether the pose is left out of the sheet
   */
  public record Change(Optional<Dose> dose, Optional<String> note, boolean leaveOut) {
    public Change {
      Objects.requireNonNull(dose);
      Objects.requireNonNull(note);
    }
  }

  /** This prescription where it says something, the other's where it does not. */
  public Prescription over(Prescription base) {
    Map<String, Change> all = new LinkedHashMap<>(base.changes);
    changes.forEach(
        (pose, change) ->
            all.merge(
                pose,
                change,
                (old, own) ->
                    new Change(
                        own.dose().or(old::dose),
                        own.note().or(old::note),
                        own.leaveOut() || old.leaveOut())));
    return new Prescription(person.or(base::person), from.or(base::from), date.or(base::date), all);
  }

  /**
   * The routine as it is for this person. Cautions and safety text stay as they are.
   *
   * @throws IllegalArgumentException when all poses are left out
   */
  public Routine applied(Routine routine) {
    if (changes.isEmpty()) {
      return routine;
    }
    List<Section> sections = new ArrayList<>();
    for (Section section : routine.sections()) {
      List<Item> items = new ArrayList<>();
      for (Item item : section.items()) {
        Change change = changes.get(item.pose());
        if (change == null) {
          items.add(item);
        } else if (!change.leaveOut()) {
          items.add(
              new Item(item.pose(), item.name(), changed(item.guidance(), change), item.extras()));
        }
      }
      if (!items.isEmpty()) {
        sections.add(new Section(section.title(), items));
      }
    }
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("all poses are left out");
    }
    return routine.withSections(sections);
  }

  private static Guidance changed(Guidance guidance, Change change) {
    return change.dose().map(guidance::withDose).orElse(guidance);
  }
}
