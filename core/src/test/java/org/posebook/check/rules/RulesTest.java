package org.posebook.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.content.LibraryFolder;
import org.posebook.content.TreeReader;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.schema.SchemaName;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/** Each rule with what it must flag and what it must not. */
final class RulesTest {
  static final String SETTINGS = "posebook: {title: T, notices: {disclaimer: Ask first.}}";

  @Test
  void allRulesAreRegistered() {
    assertEquals(
        List.of(
            "brand/pale-accent",
            "brand/unknown",
            "figure/angle-changed",
            "figure/beyond-range",
            "figure/contact-missed",
            "figure/mirrored",
            "figure/unknown",
            "figure/unreadable",
            "library/duplicate-id",
            "library/duplicate-name",
            "pose/unknown-base",
            "routine/count-mismatch",
            "routine/unknown-pose",
            "safety/no-disclaimer"),
        CheckRunner.ofAll().checks().stream().map(check -> check.rule().name()).sorted().toList());
  }

  @Test
  void rulesStayQuietOnGoodContent() {
    assertFlagged(
        "",
        SETTINGS,
        pose("cat-cow", "Cat/cow\naliases: [Cat and cow, cat-cow]"),
        pose("bridge", "Bridge\nvariation-of: cat-cow"),
        "routines/r: {id: r, title: Two moves, items: [cat-cow, bridge]}");
  }

  // ---- brand/unknown, brand/pale-accent

  @Test
  void brands() {
    assertFlagged(
        """
        posebook:3:18 warning brand/pale-accent: The accent has a contrast of 1.8 to 1 on white; text needs 4.5 to 1. It is printed darker. | Write "#4C7D77".
        routines/r:1:26 error brand/unknown: The library has no brand "evenign". | Did you mean "evening"?
        """,
        """
        posebook: title: T
        notices: {disclaimer: Ask first.}
        brand: {accent: "#7FD1C7"}
        brands:
          - {id: evening, accent: "#5B2A6E"}
        """,
        pose("bridge", "Bridge"),
        "routines/r: {id: r, title: R, brand: evenign, items: [bridge]}",
        "routines/s: {id: s, title: S, brand: evening, items: [bridge]}");
  }

  // ---- routine/unknown-pose

  @Test
  void unknownPose() {
    assertFlagged(
        """
        routines/r:4:5 error routine/unknown-pose: The library has no pose "brigde". | Did you mean "bridge"?
        routines/r:5:11 error routine/unknown-pose: The library has no pose "childs-pose-wide". | Write poses/childs-pose-wide.yaml, or name a pose that is there.
        routines/r:6:5 error routine/unknown-pose: The library has no pose "Bridge Pose". | Did you mean "bridge"?
        routines/r:7:5 error routine/unknown-pose: The library has no pose "Camel/Dog". | Write poses/camel-dog.yaml, or name a pose that is there.
        routines/r:8:5 error routine/unknown-pose: The library has no pose "बालासन". | Name a pose that is there, by its id.
        """,
        SETTINGS,
        pose("bridge", "Bridge\naliases: [Bridge pose]"),
        """
        routines/r: id: r
        title: R
        items:
          - brigde
          - pose: childs-pose-wide
          - Bridge Pose
          - Camel/Dog
          - बालासन
        """);
  }

  @Test
  void unknownPoseInSections() {
    assertFlagged(
        """
        routines/r:7:15 error routine/unknown-pose: The library has no pose "plank". | Write poses/plank.yaml, or name a pose that is there.
        """,
        SETTINGS,
        pose("bridge", "Bridge"),
        """
        routines/r: id: r
        title: R
        sections:
          - title: Warm-up
            items: [bridge]
          - items:
              - pose: plank
        """);
  }

  // ---- pose/unknown-base

  @Test
  void unknownBase() {
    assertFlagged(
        """
        poses/wide:3:15 error pose/unknown-base: The library has no pose "childs-poze". | Did you mean "childs-pose"?
        poses/z:3:15 error pose/unknown-base: The library has no pose "hero". | Name a pose that is there.
        """,
        pose("childs-pose", "Child's pose"),
        pose("wide", "Wide\nvariation-of: childs-poze"),
        pose("y", "Y\nvariation-of: childs-pose"),
        pose("z", "Z\nvariation-of: hero"));
  }

  // ---- library/duplicate-id

  @Test
  void duplicateId() {
    assertFlagged(
        """
        poses/other:1:5 error library/duplicate-id: The id "bridge" is taken: poses/bridge:1:5 has it. | Give one of the two another id, or put them together.
        """,
        SETTINGS,
        pose("bridge", "Bridge"),
        "poses/other: id: bridge\nname: Hip lift\n",
        "routines/bridge: {id: bridge, title: R, items: [bridge]}");
  }

  // ---- library/duplicate-name

  @Test
  void duplicateName() {
    assertFlagged(
        """
        poses/b:2:7 warning library/duplicate-name: "CHILDS POSE" is also a name of the pose "a" (poses/a:2:7). | Put the two together as one pose, or give one of them another name.
        poses/c:4:5 warning library/duplicate-name: "Bālāsana" is also a name of the pose "a" (poses/a:3:11). | Put the two together as one pose, or give one of them another name.
        """,
        pose("a", "Child's pose\nsanskrit: Balasana"),
        pose("b", "CHILDS POSE"),
        pose("c", "Rest\naliases:\n  - Bālāsana"));
  }

  @Test
  void notADuplicateName() {
    assertFlagged(
        "",
        pose("a", "Child's pose\nsanskrit: Bālāsana\naliases: [childs pose, Balasana]"),
        pose("b", "Wide child's pose\nsanskrit: Bālāsana\nvariation-of: a"),
        pose("c", "\"🧘\""),
        pose("d", "\"🙏\""),
        pose("e", "बाल"),
        pose("f", "बिल"),
        pose("g", "Warrior 1"),
        pose("h", "Warrior 2"));
  }

  @Test
  void aVariationWithTheMainNameOfItsPoseIsADuplicate() {
    assertFlagged(
        """
        poses/b:2:7 warning library/duplicate-name: "Bridge" is also a name of the pose "a" (poses/a:2:7). | Put the two together as one pose, or give one of them another name.
        """,
        pose("a", "Bridge"),
        pose("b", "Bridge\nvariation-of: a"));
  }

  // ---- safety/no-disclaimer

  @Test
  void noDisclaimer() {
    assertFlagged(
        """
        routines/r:1:1 error safety/no-disclaimer: "R" has no disclaimer. Nothing is printed without one. | Add a "Disclaimer" row to the workbook, or "disclaimer" under "notices" in the routine or in posebook.yaml.
        routines/s:5:3 error safety/no-disclaimer: "S" has no disclaimer. Nothing is printed without one. | Add a "Disclaimer" row to the workbook, or "disclaimer" under "notices" in the routine or in posebook.yaml.
        """,
        pose("a", "A"),
        "routines/r: id: r\ntitle: R\nitems: [a]\n",
        "routines/s: id: s\ntitle: S\nitems: [a]\nnotices:\n  stop-if: [it hurts]\n",
        "routines/t: id: t\ntitle: T\nitems: [a]\nnotices:\n  disclaimer: Ask first.\n");
  }

  // ---- routine/count-mismatch

  /** Titles over three poses that announce another number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 gentle stretches | 3:9 | 10",
        "Ten stretches for your back | 3:9 | 10",
        "Your back: five moves | 3:20 | 5",
        "🧘 4 standing poses | 3:11 | 4",
        "Back care - 12 simple warm-up exercises | 3:21 | 12",
        "My 7 favourite asanas | 3:12 | 7",
        "Two calm postures | 3:9 | 2"
      })
  void countInTitle(String title, String place, int announced) {
    assertEquals(
        "routines/r:"
            + place
            + " error routine/count-mismatch: The title announces "
            + announced
            + ", but the routine has 3 poses. | Write 3, or add or take away poses.\n",
        flagged(routine("title: \"" + title + "\"")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5-minute flow",
        "Two ways to rest",
        "10 minutes of stretches",
        "10 minutes stretches",
        "3 sets of these five moves",
        "5 sets of three moves",
        "Three moves",
        "Back care – 3 moves",
        "2 – 5 stretches",
        "THREE GENTLE MOVES",
        "3 stretches in 10 minutes",
        "One-legged poses",
        "Two-person stretches",
        "Level 2 stretches",
        "Week 4: stretches",
        "Part 2 exercises for the hips",
        "4 weeks of exercises",
        "2–5 stretches for the evening",
        "2 to 5 stretches",
        "Two or five stretches",
        "5+ stretches",
        "Over 50? Stretches for you",
        "Stretches for people over 60",
        "One or two poses",
        "At least 5 stretches",
        "More than 10 stretches",
        "Two stretches and one pose",
        "Five breaths, three poses",
        "2 reasons to do stretches",
        "Covid-19 exercises",
        "1.5 hour stretches",
        "1,000 stretches",
        "Hip opener 2, stretches",
        "Five stretches a day",
        "L4-5 exercises",
        "A routine of 2024"
      })
  void innocentTitle(String title) {
    assertEquals("", flagged(routine("title: \"" + title + "\"")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Do these five moves once a day. | 4:25 | 5",
        "Take your time over all 4 poses. | 4:40 | 4",
        "Do the following six gentle stretches. | 4:33 | 6",
        "There are 10 exercises. | 4:26 | 10",
        "Do the four stretches in order. | 4:23 | 4"
      })
  void countInMessage(String message, String place, int announced) {
    assertEquals(
        "routines/r:"
            + place
            + " error routine/count-mismatch: The main message announces "
            + announced
            + ", but the routine has 3 poses. | Write 3, or add or take away poses.\n",
        flagged(routine("title: R\nmain-message: \"" + message + "\"")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do 2 stretches a day.",
        "Do these three moves once a day.",
        "Do all three moves, ten times each.",
        "Choose two poses that feel good.",
        "Skip the two stretches that hurt.",
        "Begin with the first two moves.",
        "Do two of these three moves each morning.",
        "Do these moves for 10 minutes.",
        "These 5-minute stretches help.",
        "Rest for five breaths between the poses.",
        "All 20 minutes of stretches count.",
        "The one exercise for you."
      })
  void innocentMessage(String message) {
    assertEquals("", flagged(routine("title: R\nmain-message: \"" + message + "\"")));
  }

  @Test
  void onePoseIsNotSeveral() {
    assertFlagged(
        """
        routines/r:2:8 error routine/count-mismatch: The title announces 2, but the routine has 1 pose. | Write 1, or add or take away poses.
        """,
        SETTINGS,
        pose("a", "A"),
        "routines/r: id: r\ntitle: Two poses\nitems: [a]\n");
  }

  @Test
  void itemsOfAllSectionsCount() {
    assertFlagged(
        "",
        SETTINGS,
        pose("a", "A"),
        "routines/r: id: r\ntitle: Three poses\nsections:\n  - items: [a, a]\n  - items: [a]\n");
  }

  private static String[] routine(String keys) {
    return new String[] {
      SETTINGS, pose("a", "A"), "routines/r: id: r\nitems: [a, a, a]\n" + keys + "\n"
    };
  }

  static String pose(String id, String nameAndMore) {
    return "poses/" + id + ": id: " + id + "\nname: " + nameAndMore + "\n";
  }

  static void assertFlagged(String expected, String... files) {
    assertEquals(expected, flagged(files));
  }

  /** What all rules say of files, each given as its name, a colon and its text. */
  private static String flagged(String... files) {
    List<Document> documents = new ArrayList<>();
    for (String file : files) {
      String name = file.substring(0, file.indexOf(": "));
      SourceFile source = new SourceFile(name, file.substring(name.length() + 2));
      Optional<SourceNode> tree = TreeReader.read(source).value();
      SchemaName kind =
          name.startsWith("poses/")
              ? SchemaName.POSE
              : name.startsWith("routines/") ? SchemaName.ROUTINE : SchemaName.LIBRARY;
      documents.add(new Document(kind, id(tree.orElseThrow()), tree.orElseThrow()));
    }
    Content content = Content.bind(LibraryFolder.EMPTY, documents).value();
    return CheckRunner.ofAll().run(content).stream()
        .map(RulesTest::text)
        .collect(Collectors.joining());
  }

  private static String id(SourceNode tree) {
    return tree instanceof SourceNode.Mapping mapping
        ? mapping.get("id").map(id -> String.valueOf(id.plain())).orElse("")
        : "";
  }

  private static String text(Diagnostic d) {
    return String.join(
            " ",
            Arrays.asList(
                d.at().display(),
                d.severity().key(),
                d.rule() + ":",
                d.message(),
                "|",
                d.hint().orElse("")))
        + "\n";
  }
}
