package org.posebook.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.posebook.check.rules.Flagged.SETTINGS;
import static org.posebook.check.rules.Flagged.pose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.posebook.check.CheckRunner;

/** What the rules about texts and doses say, and where. */
final class ProseRulesTest {
  private static final String SPANISH =
      "posebook: {title: T, language: es, notices: {disclaimer: Pregunte antes.}}";

  private static final CheckRunner RULES =
      new CheckRunner(
          List.of(
              new StepNotAnAction(),
              new SeveralActions(),
              new LongList(),
              new Passive(),
              new UnexplainedTerm(),
              new HardToRead(),
              new Placeholder(),
              new NoUnit(),
              new ReversedRange(),
              new Arithmetic(),
              new UnusualDose()));

  private static void assertFlagged(String expected, String... files) {
    assertEquals(expected, Flagged.flagged(RULES, files));
  }

  @Test
  void steps() {
    assertFlagged(
        """
        poses/a:4:17 warning step/not-an-action: This step opens with "the …", not with what the reader is to do. | Open with a verb, as in "Lift your hips."
        poses/a:5:36 advice step/several-actions: This step asks for 3 actions: "lie", "bend", "lift". | Make a step of each.
        """,
        SETTINGS,
        pose(
            "a",
            """
            A
            steps:
              - "2. Slowly, the patient lifts up."
              - Lie down, bend your knees, and lift your hips.
            """));
  }

  @Test
  void listsOfItems() {
    assertFlagged(
        """
        routines/r:1:69 advice list/too-long: This list has more than 7 entries. | Leave out what matters least, or part the list.
        """,
        SETTINGS,
        pose("a", "A"),
        "routines/r: {id: r, title: R, items: [{pose: a, cautions: ["
            + "a, b, c, d, e, f, g, h, i]}]}");
  }

  @Test
  void passiveVoice() {
    assertFlagged(
        """
        poses/a:3:15 advice text/passive: "is slowly moved" does not say who does it (passive voice). | Say who does what, as in "Lift your hips."
        routines/r:1:58 warning text/passive: "be done" does not say who does it (passive voice). | Say who does what, as in "Lift your hips."
        """,
        SETTINGS,
        pose("a", "A\nfeel: The hip is slowly moved."),
        "routines/r: {id: r, title: R, items: [a], main-message: These should be done.}");
  }

  @Test
  void terms() {
    assertFlagged(
        """
        poses/a:3:13 advice text/jargon: "supine" is not explained. | Write "on your back", or say at once what it means.
        poses/a:3:34 advice text/jargon: "PRN" is not explained. | Write "as needed", or say at once what it means.
        """,
        SETTINGS,
        pose("a", "A\nsteps: [Lie supine., Stay supine PRN., Work your adductors.]"),
        """
        routines/r: id: r
        title: R
        items: [a]
        background:
          - {heading: Words, points: ["Adductors: muscles of your thighs."]}
        """);
  }

  @Test
  void placeholders() {
    assertFlagged(
        """
        posebook:1:34 warning text/placeholder: "Lorem ipsum" looks like a text that is still to come. | Write the text, or take it out.
        poses/a:3:28 warning text/placeholder: "TODO" looks like a text that is still to come. | Write the text, or take it out.
        poses/a:4:44 warning text/placeholder: "TBD" looks like a text that is still to come. | Write the text, or take it out.
        """,
        "posebook: {title: T, notices: {disclaimer: Lorem ipsum.}}",
        pose(
            "a",
            "A\n"
                + "props: [{name: block, use: TODO}]\n"
                + "contraindications: [{condition: a, modify: TBD}]"));
    assertFlagged("", SPANISH, pose("a", "A\nsteps: [Mueva TODO.]"));
  }

  @Test
  void timesAndRanges() {
    assertFlagged(
        """
        poses/a:3:15 warning dose/no-unit: "Hold 30" has no unit. | Write, for example, "Hold 30 seconds".
        poses/a:3:37 warning dose/reversed-range: "10 – 8 reps" goes from more to less. | Write the smaller number first, or mend the wrong one.
        routines/r:1:42 warning dose/reversed-range: "5 to 3 times" goes from more to less. | Write the smaller number first, or mend the wrong one.
        """,
        SETTINGS,
        pose("a", "A\nsteps: [\"Hold 30, then go on.\", \"Do 10 – 8 reps.\"]"),
        "routines/r: {id: r, title: R, items: [a], frequency: 5 to 3 times a day}");
  }

  @Test
  void sums() {
    assertFlagged(
        """
        poses/a:3:7 warning dose/arithmetic: 60 minutes on 2 days make 120 minutes a week, not 100. | Mend the number that is wrong.
        poses/a:4:26 warning dose/arithmetic: 4 on each side make 8, not 9. | Mend the number that is wrong.
        routines/r:1:42 advice dose/arithmetic: "50% of your max" has to be worked out by the reader. | Write the number itself.
        """,
        SETTINGS,
        pose(
            "a",
            "A\ndose: 1 h, 2 days a week, 100 min a week\nsteps: [\"Do 4 each side, 9 in all.\"]"),
        "routines/r: {id: r, title: R, coaching-note: Work at 50% of your max., items: [a]}");
  }

  @Test
  void unusualDoses() {
    assertFlagged(
        """
        poses/a:4:7 advice dose/unusual: This stretch is held for less than is usual. | Usual is 10-30 s, for older adults 30-60 s, on 2 days a week or more (ACSM).
        routines/r:1:43 advice dose/unusual: This stretch is held for longer than is usual. | Usual is 10-30 s, for older adults 30-60 s, on 2 days a week or more (ACSM).
        """,
        SETTINGS,
        pose("a", "A\nkind: stretch\ndose: hold 5 s"),
        pose("b", "B\nkind: stretch"),
        "routines/r: {id: r, title: R, items: [{pose: b, dose: hold 2 min}, a]}");
  }

  @Test
  void hardToRead() {
    String hard =
        String.join(
            " ",
            Collections.nCopies(
                12, "Considerable improvement necessitates consistent physiological repetition."));
    String easy = String.join(" ", Collections.nCopies(10, "Lie down and rest."));
    assertFlagged(
        """
        poses/a:3:47 advice step/several-actions: This step asks for 10 actions: "lie", "lie", "lie", "lie", "lie", "lie", "lie", "lie", "lie", "lie". | Make a step of each.
        routines/r:1:16 warning text/hard-to-read: The routine reads like grade 21 (Flesch–Kincaid 21.5, SMOG about 13, 115 words); grade 6 or lower is advised. | Write short sentences and short words. These cost most.
        """,
        SETTINGS,
        pose("a", "A\nsteps: [" + easy + "]\nnotes: [" + hard + "]"),
        "routines/r: {id: r, title: R, items: [a]}");
  }

  /** The sentences that cost most are named, the dearest first. */
  @Test
  void hardSentencesAreNamed() {
    String hard = "Considerable improvement necessitates consistent physiological repetition.";
    String harder =
        "Considerable improvement necessitates consistent physiological repetition, additionally"
            + " facilitating individual participation.";
    String easy = String.join(" ", Collections.nCopies(4, "Lie down and rest."));
    List<String> notes = new ArrayList<>();
    Flagged.findings(
            RULES,
            SETTINGS,
            pose(
                "a",
                "A\nnotes:\n- "
                    + String.join("\n- ", Collections.nCopies(12, hard))
                    + "\n- "
                    + easy
                    + " "
                    + harder
                    + "\n"),
            "routines/r: {id: r, title: R, items: [a]}")
        .stream()
        .filter(each -> each.rule().name().equals("text/hard-to-read"))
        .flatMap(each -> each.notes().stream())
        .forEach(note -> notes.add(note.at().display() + " " + note.message()));
    assertEquals(
        List.of(
            "poses/a:16:79 grade 41 by itself",
            "poses/a:4:3 grade 35 by itself",
            "poses/a:5:3 grade 35 by itself"),
        notes);
  }

  @Test
  void hardSpanish() {
    String hard =
        String.join(
            " ",
            Collections.nCopies(
                20, "La rehabilitación musculoesquelética proporciona mejoramientos."));
    assertFlagged(
        """
        routines/r:1:16 warning text/hard-to-read: The routine has -91.8 on the INFLESZ scale (Fernández Huerta -81.0, 103 words); 65 or more is easy. | Write short sentences and short words. These cost most.
        """,
        SPANISH,
        pose("a", "A\nnotes: [" + hard + "]"),
        "routines/r: {id: r, title: R, items: [a]}");
    String easy = String.join(" ", Collections.nCopies(25, "Doble las dos piernas bien."));
    assertFlagged(
        "",
        SPANISH,
        pose("a", "A\nnotes: [" + easy + "]"),
        "routines/r: {id: r, title: R, items: [a]}");
  }

  /** An item's own steps stand in place of the pose's: those are not read on its sheet. */
  @Test
  void onlyWhatIsPrintedIsMeasured() {
    String hard =
        String.join(
            ", ",
            Collections.nCopies(30, "\"Considerable improvement necessitates consistency.\""));
    String easy = String.join(", ", Collections.nCopies(7, "Lie down and rest on the mat."));
    String flagged =
        Flagged.flagged(
            RULES,
            SETTINGS,
            pose("a", "A\nsteps: [" + hard + "]"),
            "routines/r: {id: r, title: R, items: [{pose: a, steps: [" + easy + "]}]}");
    assertEquals(
        List.of("poses/a text/hard-to-read", "poses/a list/too-long"),
        flagged
            .lines()
            .map(line -> line.replaceAll("^([^:]*):.* ([a-z]+/[a-z-]+):.*", "$1 $2"))
            .distinct()
            .collect(Collectors.toList()));
  }

  /** Rules about English stay silent in other languages. */
  @Test
  void otherLanguages() {
    assertFlagged(
        "",
        "posebook: {title: T, language: de, notices: {disclaimer: Fragen Sie zuerst.}}",
        pose(
            "a",
            "A\n"
                + "steps: [The hip is lifted., \"Lie down, bend, lift and hold for 5.\", Lie"
                + " supine.]"));
  }
}
