package org.posebook.check.rules;

import static org.posebook.check.rules.Flagged.SETTINGS;
import static org.posebook.check.rules.Flagged.assertFlagged;
import static org.posebook.check.rules.Flagged.pose;

import org.junit.jupiter.api.Test;

/** Each rule with what it must flag and what it must not. */
final class RulesTest {
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

  // ---- text/undisplayable

  @Test
  void undisplayable() {
    assertFlagged(
        """
        poses/baby:2:13 warning text/undisplayable: The fonts have no "\uD83D\uDE00" (U+1F600, GRINNING FACE). A sheet prints [U+1F600] in its place. | Leave it out, or write it in other characters.
        poses/baby:4:9 warning text/undisplayable: The fonts have no "\u2713" (U+2713, CHECK MARK). A sheet prints [U+2713] in its place. | Leave it out, or write it in other characters.
        """,
        SETTINGS,
        pose(
            "baby",
            """
            Happy \uD83D\uDE00
            steps:
              - "Ok \u2713, and again \u2713."
              - "a\u0304s\u0323ana: \u0936\u094D\u0935, v\u1E5Bk\u1E63\u0101sana, 2 \u00D7 30\u00A0s \u2013 \u201Cso\u201D\uFE0F"
            aliases: ["\uD83D\uDE00"]
            """));
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
        pose("c", "\"§\""),
        pose("d", "\"¶\""),
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
}
