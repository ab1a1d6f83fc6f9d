package org.posebook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.content.LibraryFolder;
import org.posebook.model.Library;

/** What is said of a change, and what counts as a loss of safety text. */
final class ComparisonTest {
  private static final String BRIDGE = "id: bridge\nname: Bridge\n";

  @TempDir private Path folder;
  private int states;

  @Test
  void dosesArePartByPart() throws IOException {
    assertEquals(List.of("hold 5 → 10 s"), pose("dose: hold 5 s", "dose: hold 10 s"));
    assertEquals(List.of("hold 30 s → 1 min"), pose("dose: hold 30 s", "dose: hold 1 min"));
    assertEquals(List.of("3 → 5 breaths"), pose("dose: 3 breaths", "dose: 5 breaths"));
    assertEquals(
        List.of("2 → 3 sets", "8–10 → 12 times", "once → twice a day"),
        pose("dose: 2 x 8-10, once a day", "dose: 3 x 12, twice a day"));
    assertEquals(
        List.of("dose removed: 3 sets", "dose added: each side"),
        pose("dose: 3 x 8", "dose: 8 times, each side"));
    assertEquals(
        List.of("dose added: 3 × 8"), pose("level: beginner", "level: beginner\ndose: 3 x 8"));
    assertEquals(
        List.of("for 4 → 6 weeks"),
        pose("dose: 8 times, for 4 weeks", "dose: 8 times, for 6 weeks"));
  }

  @Test
  void steps() throws IOException {
    assertEquals(
        List.of(
            "step 1: \"Lift your hips.\" → \"Lift your hips slowly.\"",
            "step 2 removed: \"Wait.\"",
            "step 3 added: \"Rest.\""),
        pose(
            "steps: [Lift your hips., Wait., Lower them.]",
            "steps: [Lift your hips slowly., Lower them., Rest.]"));
    assertEquals(
        List.of("step \"Lift.\" moved from place 1 to 3"),
        pose("steps: [Lift., Lower., Rest.]", "steps: [Lower., Rest., Lift.]"));
  }

  @Test
  void picturesAndFigures() throws IOException {
    assertEquals(
        List.of(
            "picture \"a.png\", alt: \"Hips low\" → \"Hips high\"",
            "picture removed: \"b.png\"",
            "figure: \"bridge\" → \"bridge-hips-higher\""),
        pose(
                "media: [{file: a.png, alt: Hips low}, {file: b.png}]\nfigure: bridge",
                "media: [{file: a.png, alt: Hips high}]\nfigure: bridge-hips-higher")
            .stream()
            .sorted((a, b) -> Boolean.compare(a.startsWith("fig"), b.startsWith("fig")))
            .toList());
    Library library = library(Map.of("poses/bridge.yaml", BRIDGE + "media: [{file: a.png}]\n"));
    LibraryChanges changes =
        Comparison.of(
            new Snapshot(library, Map.of("a.png", "1")),
            new Snapshot(library, Map.of("a.png", "2")));
    assertEquals(List.of("picture \"a.png\": another picture in the same file"), all(changes));
  }

  @Test
  void aRoutineSaysWhatItsOwnReaderSees() throws IOException {
    Map<String, String> was = files();
    Map<String, String> now = files();
    was.put(
        "routines/am.yaml",
        "id: am\ntitle: Morning\nitems: [{pose: bridge, dose: 8 times}, cat, cow]\n");
    now.put(
        "routines/am.yaml",
        "id: am\ntitle: Morning\nitems: [cow, {pose: bridge, dose: 10 times}, dog]\n");
    now.put("poses/cow.yaml", "id: cow\nname: Cow\nsteps: [Sink.]\n");
    assertEquals(
        List.of(
            "pose \"Bridge\" moved from place 1 to 2",
            "pose removed: \"Cat\"",
            "pose added: \"dog\"",
            "Bridge: 8 → 10 times",
            "step 1 added: \"Sink.\""),
        all(compare(was, now)));
  }

  @Test
  void aCautionThatMovesFromAnItemToThePoseIsNotLost() throws IOException {
    Map<String, String> item = files();
    item.put(
        "routines/am.yaml",
        "id: am\ntitle: Morning\nitems: [{pose: bridge, cautions: [Go slow.]}]\n");
    Map<String, String> pose = files();
    pose.put("poses/bridge.yaml", BRIDGE + "cautions: [Go slow.]\n");
    pose.put("routines/am.yaml", "id: am\ntitle: Morning\nitems: [bridge]\n");
    assertEquals(List.of(), losses(compare(item, pose)));
    assertEquals(List.of(), losses(compare(pose, item)));
    assertEquals(List.of("caution added: \"Go slow.\""), all(compare(item, pose)));
    pose.put("routines/pm.yaml", "id: pm\ntitle: Evening\nitems: [bridge]\n");
    item.put("routines/pm.yaml", "id: pm\ntitle: Evening\nitems: [bridge]\n");
    assertEquals(
        List.of("Bridge: caution removed: \"Go slow.\" (in Evening)"), losses(compare(pose, item)));
  }

  @Test
  void lossesByWhatTookThemAway() throws IOException {
    Map<String, String> was = files();
    was.put("poses/bridge.yaml", BRIDGE + "cautions: [Go slow.]\ncontraindications: [pregnancy]\n");
    was.put(
        "routines/am.yaml",
        "id: am\ntitle: Morning\nnotices: {stop-if: [It hurts.]}\n"
            + "items: [bridge, {pose: cat, cautions: [Mind your wrists.]}]\n");
    Map<String, String> now = new LinkedHashMap<>(was);
    now.remove("poses/bridge.yaml");
    assertEquals(
        List.of(
            "Bridge: caution gone with the pose: \"Go slow.\" (in Morning)",
            "Bridge: contraindication gone with the pose: \"pregnancy\" (in Morning)"),
        losses(compare(was, now)));
    now = new LinkedHashMap<>(was);
    now.remove("routines/am.yaml");
    assertEquals(
        List.of(
            "Notices: stop if gone with the routine: \"It hurts.\" (in Morning)",
            "Cat: caution gone with the routine: \"Mind your wrists.\" (in Morning)"),
        losses(compare(was, now)));
    now = new LinkedHashMap<>(was);
    now.put(
        "routines/am.yaml",
        "id: am\ntitle: Morning\nnotices: {stop-if: [It hurts.]}\nitems: [cow]\n");
    assertEquals(
        List.of(
            "Cat: caution gone with the pose from the routine: \"Mind your wrists.\" (in Morning)"),
        losses(compare(was, now)));
  }

  @Test
  void otherWordsCountAsALoss() throws IOException {
    Map<String, String> was = files();
    was.put("posebook.yaml", "title: T\nnotices: {disclaimer: Ask first., red-flags: [Fever.]}\n");
    was.put("poses/bridge.yaml", BRIDGE + "cautions: [Go slow.]\ncontraindications: [pregnancy]\n");
    was.put("routines/am.yaml", "id: am\ntitle: Morning\nitems: [bridge]\n");
    Map<String, String> now = new LinkedHashMap<>(was);
    now.put("posebook.yaml", "title: T\nnotices: {disclaimer: For fun., red-flags: [Fever.]}\n");
    now.put(
        "poses/bridge.yaml",
        BRIDGE
            + "cautions: [Go slowly.]\n"
            + "contraindications: [{condition: pregnancy, modify: Sit.}]\n");
    assertEquals(
        List.of(
            "Notices: disclaimer changed: \"Ask first.\" → \"For fun.\" (in Morning)",
            "Bridge: caution changed: \"Go slow.\" → \"Go slowly.\" (in Morning)",
            "Bridge: contraindication changed: \"pregnancy\" → \"pregnancy: Sit.\" (in Morning)"),
        losses(compare(was, now)));
    now.put("posebook.yaml", "title: T\nnotices: {disclaimer: ask  first, red-flags: [Fever!]}\n");
    now.put("poses/bridge.yaml", BRIDGE + "cautions: [go slow]\ncontraindications: [Pregnancy]\n");
    assertEquals(List.of(), losses(compare(was, now)));
  }

  @Test
  void anotherIdIsNoLoss() throws IOException {
    Map<String, String> was = files();
    was.put("poses/bridge.yaml", BRIDGE + "cautions: [Go slow.]\n");
    was.put("routines/am.yaml", "id: am\ntitle: Morning\nitems: [bridge, cat]\n");
    Map<String, String> now = files();
    now.remove("poses/bridge.yaml");
    now.put("poses/lift.yaml", "id: lift\nname: Bridge\ncautions: [Go slow.]\n");
    now.put("routines/morning.yaml", "id: morning\ntitle: Morning\nitems: [lift, cat]\n");
    LibraryChanges changes = compare(was, now);
    assertEquals(List.of(), losses(changes));
    assertEquals(List.of("id: \"am\" → \"morning\"", "id: \"bridge\" → \"lift\""), all(changes));
  }

  @Test
  void settingsAndHeadings() throws IOException {
    Map<String, String> was = files();
    was.put("posebook.yaml", "title: T\npaper: a4\nbrand: {name: A}\nlayouts: [handout]\n");
    was.put(
        "routines/am.yaml",
        "id: am\n"
            + "title: Morning\n"
            + "sections: [{title: One, items: [bridge, cat]}, {title: Two, items: [cow]}]\n");
    Map<String, String> now = files();
    now.put(
        "posebook.yaml",
        "title: T\n"
            + "paper: letter\n"
            + "brand: {name: B}\n"
            + "layouts: [handout, cards]\n"
            + "notices: {stop-if: [It hurts.]}\n");
    now.put(
        "routines/am.yaml",
        "id: am\n"
            + "title: Morning\n"
            + "sections: [{title: One, items: [bridge]}, {title: Two, items: [cat, cow]}]\n");
    assertEquals(
        List.of(
            "poses: under other headings",
            "paper: \"a4\" → \"letter\"",
            "layout added: \"cards\"",
            "brand, name: \"A\" → \"B\"",
            "stop if added: \"It hurts.\""),
        all(compare(was, now)));
  }

  private List<String> pose(String was, String now) throws IOException {
    return all(
        compare(
            Map.of("poses/bridge.yaml", BRIDGE + was + "\n"),
            Map.of("poses/bridge.yaml", BRIDGE + now + "\n")));
  }

  private static List<String> losses(LibraryChanges changes) {
    return changes.losses().stream().map(Loss::sentence).toList();
  }

  private static List<String> all(LibraryChanges changes) {
    return Stream.concat(
            Stream.concat(changes.routines().stream(), changes.poses().stream())
                .flatMap(part -> part.changes().stream()),
            changes.settings().stream())
        .map(Change::text)
        .toList();
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("poses/bridge.yaml", BRIDGE);
    files.put("poses/cat.yaml", "id: cat\nname: Cat\n");
    files.put("poses/cow.yaml", "id: cow\nname: Cow\n");
    return files;
  }

  private LibraryChanges compare(Map<String, String> was, Map<String, String> now)
      throws IOException {
    return Comparison.of(Snapshot.of(library(was)), Snapshot.of(library(now)));
  }

  private Library library(Map<String, String> files) throws IOException {
    Path state = folder.resolve("state" + states++);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path place = state.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.writeString(place, file.getValue());
    }
    return LibraryFolder.read(state).value().content().library();
  }
}
