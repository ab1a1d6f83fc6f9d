package org.posebook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.posebook.content.Books;
import org.posebook.model.Contraindication;
import org.posebook.model.Guidance;
import org.posebook.model.Item;
import org.posebook.model.Library;
import org.posebook.model.Notices;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.model.Section;

/** What holds for any two states of any library. */
final class ComparisonPropertyTest {
  private static final String CAUTION = "Never hold your breath while you lift";

  @Property(tries = 500)
  void aLibraryIsLikeItself(@ForAll("libraries") Library library) {
    LibraryChanges changes = compare(library, library);
    assertTrue(changes.isEmpty(), changes::toString);
  }

  @Property(tries = 500)
  void anyTwoLibrariesAreCompared(
      @ForAll("libraries") Library before, @ForAll("libraries") Library after) {
    LibraryChanges changes = compare(before, after);
    changes.losses().forEach(loss -> assertOneLine(loss.sentence()));
    changes.settings().forEach(change -> assertOneLine(change.text()));
    for (List<PartChanges> parts : List.of(changes.poses(), changes.routines())) {
      parts.forEach(part -> part.changes().forEach(change -> assertOneLine(change.text())));
    }
    if (!before.poses().equals(after.poses())) {
      assertFalse(changes.poses().isEmpty());
    }
  }

  /** Wherever a caution, contraindication or notice stood, its removal is a loss. */
  @Property(tries = 500)
  void aRemovedSafetyTextIsFound(@ForAll("libraries") Library library, @ForAll int seed) {
    List<Library> with = new ArrayList<>();
    for (Pose pose : library.poses().values()) {
      with.add(withPose(library, pose.id(), true));
      with.add(withPose(library, pose.id(), false));
    }
    for (Routine routine : library.routines().values()) {
      int at = Math.floorMod(seed, routine.items().size());
      with.add(withItem(library, routine, at));
      with.add(
          library.withContent(
              library.poses(),
              replaced(library.routines(), routine.withNotices(notices(routine.notices())))));
    }
    with.forEach(
        before -> {
          List<Loss> losses = compare(before, library).losses();
          assertTrue(
              losses.stream().anyMatch(loss -> loss.text().contains(CAUTION)), losses::toString);
          assertEquals(List.of(), compare(library, before).losses());
        });
  }

  private static LibraryChanges compare(Library before, Library after) {
    return Comparison.of(Snapshot.of(before), Snapshot.of(after));
  }

  private static void assertOneLine(String text) {
    assertEquals(-1, text.indexOf('\n'), text);
    assertEquals(-1, text.indexOf('\u001b'), text);
  }

  private static Library withPose(Library library, String id, boolean caution) {
    Pose pose = library.pose(id).orElseThrow();
    Map<String, Pose> poses = new LinkedHashMap<>(library.poses());
    poses.put(
        id,
        new Pose(
            pose.id(),
            pose.names(),
            pose.kind(),
            pose.level(),
            with(pose.guidance(), caution),
            pose.variationOf(),
            pose.media(),
            pose.video(),
            pose.sources(),
            pose.review(),
            pose.importedFrom(),
            pose.extras()));
    return library.withContent(poses, library.routines());
  }

  private static Library withItem(Library library, Routine routine, int at) {
    List<Section> sections = new ArrayList<>();
    int next = 0;
    for (Section section : routine.sections()) {
      List<Item> items = new ArrayList<>();
      for (Item item : section.items()) {
        items.add(
            next++ == at
                ? new Item(item.pose(), item.name(), with(item.guidance(), true), item.extras())
                : item);
      }
      sections.add(new Section(section.title(), items));
    }
    return library.withContent(
        library.poses(), replaced(library.routines(), routine.withSections(sections)));
  }

  private static Map<String, Routine> replaced(Map<String, Routine> routines, Routine routine) {
    Map<String, Routine> all = new LinkedHashMap<>(routines);
    all.put(routine.id(), routine);
    return all;
  }

  private static Notices notices(Notices own) {
    List<String> stopIf = new ArrayList<>(own.stopIf());
    stopIf.addFirst(CAUTION);
    return new Notices(own.disclaimer(), own.beforeYouStart(), stopIf, own.redFlags());
  }

  private static Guidance with(Guidance own, boolean caution) {
    List<String> cautions = new ArrayList<>(own.cautions());
    List<Contraindication> conditions = new ArrayList<>(own.contraindications());
    if (caution) {
      cautions.add(CAUTION);
    } else {
      conditions.add(new Contraindication(CAUTION, Optional.empty()));
    }
    return new Guidance(
        own.startPosition(),
        own.sides(),
        own.targets(),
        own.purpose(),
        own.setup(),
        own.steps(),
        own.breathing(),
        own.dose(),
        own.feel(),
        own.props(),
        cautions,
        conditions,
        own.variations(),
        own.easier(),
        own.harder(),
        own.notes(),
        own.figure());
  }

  @Provide
  Arbitrary<Library> libraries() {
    return Books.libraries();
  }
}
