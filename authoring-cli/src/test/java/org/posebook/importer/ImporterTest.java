package org.posebook.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.model.Library;

/**
 * What the importer makes of workbooks, each laid out in another way: whole texts, remarks and all.
 */
final class ImporterTest {
  @Test
  void oneSheetWithOneRoutineAndFactsUnderTheTable() throws IOException {
    golden(
        "one-sheet",
        """
        | Pose | Also called | Start | How to | How much | Take care | Variation |
        | Bridge | Bridge pose; Hip lift | on the back | 1. Lie down. // 2. Lift your hips. | 3×8–10, hold 5 s | Go slow. // Breathe. | Deep: step in. |
        | Cat-cow | – | all fours | • Round up. // • Arch down. | 10 times | – | - |

        | Title | Two moves for a stiff back |
        | Why it helps | It loosens you. |
        | Disclaimer | Ask your doctor first. |
        | Stop if | It hurts. // You feel dizzy. |
        | Causes | Long sitting // Heavy lifting |
        | Source | aha: American Heart Association, https://www.heart.org // A book |
        """);
  }

  @Test
  void posesAndRoutinesApartWithHeadersFurtherDown() throws IOException {
    golden(
        "apart",
        """
        # Poses
        | My collection of poses |

        |  | Exercise | Instructions | Works on | Dose | Equipment | Variation of |
        |  | Wide bridge | Set your feet wide. | glutes | 8 times |  | Bridge |
        |  | Bridge | Lift. | glutes, hips | 10 times | block (optional): under the hips; mat | |
        # Morning
        | No. | Pose | Section | Dose |
        | 1 | bridge | Warm-up | 5 times |
        | 2 | WIDE BRIDGE | | |
        | 3 | Bridge | Cool-down | |

        | Title | Morning |
        # Evening
        | Pose | Note |
        | Bridge | Slow. |
        # Settings
        | Disclaimer: | Ask first. |
        | Studio | Sample Studio |
        """);
  }

  @Test
  void propsThatOneMayDoWithoutInEachLanguage() throws IOException {
    golden(
        "optional-props",
        """
        # Poses
        | Pose | Steps | Props |
        | One | Lift. | mat (opcional); bloc (Facultatif) : sous le front; Block (wahlweise): unter die Stirn |
        | Two | Lift. | mat (foam); chair (if you have one); strap (optional) |
        """);
  }

  @Test
  void figuresAndTheirAngles() throws IOException {
    golden(
        "figures",
        """
        | Pose | Steps | Figure | Figure side | Hip flexion R | Knee flex (both) | Figure angles | Figure marks | Figure shows | Variation |
        | Bridge | Lift. | | | | 80 | | | | High: step in. // Squat: sink. |
        | Hold | Stay. | One knee to chest | LEFT | 95 | | left ankle dorsiflexion: 10°; neck flexion 5 | left glutes, lower back | A knee near the chest. | |
        | Legs up the wall | Rest. | none | | | | | | | Squat: bend your knees. // Standing twist: stand up. |
        | Own | Lie. | | left | bent | | hip turns 20; knee = 400 | left shin | | |
        | Low | Lie. | brige | | | | | | | |

        | Title | Five moves for the back |
        | Disclaimer | Ask first. |
        """);
  }

  @Test
  void everyProblemIsReportedAtItsCellInOneGo() throws IOException {
    golden(
        "problems",
        """
        # Poses
        | Pose | Stpes | Steps | Sides | Reps | Hold | Colour | Steps | Variation of |
        | Bridge | x | Lift. | bananas | 10-8 | 5 | green | twice | Brigde |
        |  |  | Nobody's steps. |  |  |  |  |  |  |
        # Routine
        | Pose | Dose |
        | Brige | 3 x 10 |
        | Bridge | till tired, daily |
        | a | b | c | d |

        | Title | Five moves for the back |
        | Disclamer | Ask first. |
        | Tracker | often |
        """);
  }

  @Test
  void noHeaderRow() throws IOException {
    golden(
        "no-header",
        """
        | Posse | Stepz |
        | Bridge | Lift. |
        """);
  }

  @Test
  void noTitle() throws IOException {
    golden(
        "no-title",
        """
        | Pose | Steps |
        | Bridge | Lift. |
        """);
  }

  @Test
  void titleAndTextOverTheTable() throws IOException {
    golden(
        "title-over-table",
        """
        | Easy hips |
        | For days when you sit a lot. |
        | Disclaimer | Ask first. |
        | Pose | Steps |
        | Bridge | Lift. |
        """);
  }

  @Test
  void aColumnOfNamesAlone() throws IOException {
    golden(
        "names-alone",
        """
        | Pose |
        | Bridge |
        | Cat |

        | Title | Two moves |
        | Disclaimer | Ask first. |
        """);
  }

  @Test
  void topicsThatBeginTheFactsUnderATable() throws IOException {
    golden(
        "topics-first",
        """
        | Pose | Steps | Dose |
        | Bridge | Lift. | 5 times |

        | Causes | Long sitting |
        | Title | One move |
        | Disclaimer | Ask first. |
        | Red flags | - |
        """);
  }

  @Test
  void aDisclaimerThatSaysNothingIsNone() throws IOException {
    golden(
        "no-words-in-disclaimer",
        """
        | Pose | Steps |
        | Bridge | Lift. |

        | Title | One move |
        | Disclaimer | – |
        | Coach's note | Go slow. |
        | Paper | A4 |
        """);
  }

  @Test
  void sourcesAndExtraColumnsOfAPoseThatIsThereAlready() {
    String facts = "| Title | Moves |\n| Disclaimer | Ask first. |\n\n";
    RawBook a =
        MarkdownBook.of("a.xlsx", facts + "| Pose | Steps | Source |\n| Bridge | Lift. | A |");
    RawBook b =
        MarkdownBook.of(
            "b.xlsx", facts + "| Pose | Steps | Source | Colour |\n| Bridge | Lift. | B | red |");
    Content twice = run(run(run(before(), a), b), a);
    assertEquals(List.of("A", "B"), twice.library().poses().get("bridge").sources());
    assertEquals(
        Map.of("extra", Map.of("Colour", "red")),
        twice.library().routines().get("b").items().getFirst().extras());
  }

  @Test
  void aListOfPosesGivesNoRoutine() throws IOException {
    golden(
        "poses-only",
        """
        # Poses
        | Pose | Steps | Peak muscle |
        | Bridge | Lift. | 12 |
        """);
  }

  @Test
  void aPoseThatTheLibraryHasIsUsedAgain() {
    Content first =
        run(before(), book("a.xlsx", "| Child's pose | Balasana | Kneel. | 5 breaths |"));
    Content second =
        run(first, book("b.xlsx", "| CHILD’S POSE | Resting pose | Sit back. | 30 s |"));
    Content third = run(second, book("c.xlsx", "| Resting Pose | | Sit back. | 30 s |"));
    Library library = third.library();
    assertEquals(List.of("childs-pose"), List.copyOf(library.poses().keySet()));
    assertEquals(
        """
        id: childs-pose
        name: Child's pose
        aliases:
          - Balasana
          - Resting pose
        steps:
          - Kneel.
        dose: 5 breaths
        figure: childs-pose
        imported-from: a.xlsx
        """,
        LibraryFolder.text(library.poses().get("childs-pose")));
    assertTrue(
        LibraryFolder.text(library.routines().get("c"))
            .contains(
                """
                items:
                  - pose: childs-pose
                    name: Resting Pose
                    steps:
                      - Sit back.
                    dose: 30 s
                """));
  }

  @Test
  void theWorkbookThatAPoseCameFromChangesIt() {
    Content first = run(before(), book("a.xlsx", "| Bridge | Hip lift | Lift. | 5 times |"));
    Content other = run(first, book("b.xlsx", "| Hip lift | Glute lift | Lift. | 5 times |"));
    Content again = run(other, book("a.xlsx", "| Bridge | | Lift slowly. | 8 times |"));
    assertEquals(
        """
        id: bridge
        name: Bridge
        aliases:
          - Hip lift
          - Glute lift
        steps:
          - Lift slowly.
        dose: 8 reps
        figure: bridge
        imported-from: a.xlsx
        """,
        LibraryFolder.text(again.library().poses().get("bridge")));
  }

  @Test
  void importingTwiceChangesNothing() {
    RawBook a = book("a.xlsx", "| Bridge | Hip lift | Lift. | 5 times |\n| Bridge | | Again. | |");
    RawBook b = book("b.xlsx", "| Hip lift | Glute lift | Push. | 3 x 5 |");
    Content once = run(run(before(), a), b);
    Content twice = run(run(once, a), b);
    assertEquals(once.library(), twice.library());
    Content otherOrder = run(run(once, b), a);
    assertEquals(once.library(), otherOrder.library());
  }

  private static RawBook book(String file, String rows) {
    return MarkdownBook.of(
        file,
        "| Title | Moves |\n| Disclaimer | Ask first. |\n\n| Pose | Also called | Steps | Dose |\n"
            + rows);
  }

  private static Content before() {
    return new Content(LibraryFolder.EMPTY, List.of());
  }

  private static Content run(Content before, RawBook book) {
    Result<ImportResult> result =
        new Importer(CheckRunner.ofReferences()).run(before, List.of(book));
    assertEquals(List.of(), result.diagnostics().stream().filter(Diagnostic::isError).toList());
    // As the command does: the library is written, and read again by the next import.
    return new Content(result.value().after(), List.of());
  }

  private static void golden(String name, String text) throws IOException {
    RawBook book = MarkdownBook.of("back.xlsx", text);
    Result<ImportResult> result =
        new Importer(CheckRunner.ofReferences()).run(before(), List.of(book));
    List<String> lines = ImportText.lines(result);
    Library library = result.value().after();
    lines.add("--- library\n" + library.brand() + "\n" + library.sources());
    Golden.assertMatches("import/" + name + ".txt", String.join("\n", lines) + "\n");
  }
}
