package org.posebook.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.source.SourceFile;

/** What a mapping makes of sheets, and what is said of a bad one. */
final class MappingTest {
  private static final String FACTS = "\n| Title | Moves |\n| Disclaimer | Ask first. |\n";

  @Test
  void columnsThatNobodyKnows() throws IOException {
    golden(
        "columns",
        """
        | Was | So geht es | Zeit (s) | Stimmung | Regal | Stufe 1-3 |
        | Bridge | Lift. | {number 30} | calm | B4 | 1 |
        | Plank | Hold. | 10-20 | | C | hard |
        | Bird dog | Reach. | 5 breaths | | | - |
        """
            + FACTS,
        """
        sheets:
          any:
            columns:
              was: name
              So geht es: steps
              Zeit (s): {column: hold, unit: seconds}
              Stimmung: extra
              Regal: ignore
              Stufe 1-3: level
        """);
  }

  @Test
  void headerRowFirstColumnAndRowsToSkip() throws IOException {
    golden(
        "rows",
        """
        | My plan |
        | Was | Wie |
        | x | Was | Wie |
        | x | Bridge | Lift. |
        | x | an example | of nothing |
        | x | Plank | Hold. |
        | x | more | examples |
        | x | and | more |
        | x | Bird dog | Reach. |
        """
            + FACTS.replace("| ", "| | "),
        """
        sheets:
          Sheet1:
            header-row: 3
            first-column: B
            skip-rows: [5, "7-8"]
            columns: {Was: name, Wie: steps}
        """);
  }

  @Test
  void cellsAreSplit() throws IOException {
    golden(
        "split",
        """
        | Exercise | Steps | Level / Tools | Reps, rest |
        | Bridge (Setu Bandha) | Lift. | easy / mat / block | 8, 30 s |
        | Plank | Hold. | hard | 1 |
        | Cat (of the house) (Marjari) | Round. | purple / mat | 8 |
        | (Nobody) | Nothing. | | |
        """
            + FACTS,
        """
        sheets:
          any:
            columns:
              Exercise: "{name} ({sanskrit})"
              Level / Tools: {split: "/", into: [level, props]}
              Reps, rest: {split: ",", into: [repetitions, rest]}
        """);
  }

  @Test
  void cellsAreJoined() throws IOException {
    golden(
        "join",
        """
        | Exercise | Step 1 | Step 2 | Sets | Of | Extra 1 | Extra 2 |
        | Bridge | Lie down. | Lift. {note Slowly.} | {number 3} | 8 reps | a | b |
        | Plank | | Hold. | 2 | 20 bananas | - | c |
        """
            + FACTS,
        """
        sheets:
          any:
            join:
              - columns: [Step 1, Step 2]
                into: steps
              - {columns: [Sets, Of], into: dose, with: " x "}
              - {columns: [Extra 2, Extra 1], into: extra, with: " + "}
        """);
  }

  @Test
  void constantsFillWhatIsMissing() throws IOException {
    golden(
        "constants",
        """
        | Exercise | Steps | Level | Reps |
        | Bridge | Lift. | hard | 8 |
        | Plank | Hold. | - | |
        | Bird dog | Reach. | | 10 |

        """
            + FACTS,
        """
        sheets:
          any:
            constants:
              level: beginner
              sides: each
              sets: 3
              rest: ages
        """);
  }

  @Test
  void sheetsAreLeftOut() throws IOException {
    golden(
        "sheets",
        """
        # Poses
        | Pose | Steps |
        | Bridge | Lift. |
        # Drafts
        | Pose | Steps |
        | Secret | None. |
        # Plan
        | Move | Times |
        | Bridge | 8 |
        """
            + FACTS,
        """
        sheets:
          any:
            columns: {Move: name}
          Drafts: {leave-out: true}
          Plan:
            columns: {Times: ignore}
        """);
  }

  @Test
  void aTableOnItsSide() throws IOException {
    golden(
        "sideways",
        """
        | Was: | Bridge (Setu) | Plank |
        | Schritte: | Lift. | Hold. |
        | Zeit: | 30 | 20 |
        | Laune | calm | |
        """
            + FACTS,
        """
        sheets:
          any:
            columns:
              Was: "{name} ({sanskrit})"
              Zeit: {column: hold, unit: seconds}
              Laune: ignore
            constants: {kind: stretch}
        """);
  }

  @Test
  void namesThatTheWorkbookLacks() throws IOException {
    golden(
        "missing",
        """
        # Poses
        | Pose | Steps | Reps | Reps | Mood |
        | Bridge | Lift. | 8 | 10 | x |
        # Plan
        | Pose | Note |
        | Bridge | Slowly. |

        | Title | Plan |
        | Disclaimer | Ask first. |
        # Other
        """,
        """
        sheets:
          any:
            columns: {Moood: notes}
          Pose:
            columns: {}
          Poses:
            columns: {Reps (2): extra, Reps (3): extra, Calves: extra}
            join: [{columns: [Mood, Steps 2], into: notes}]
          Plan:
            header-row: 7
          Other:
            columns: {Pose: name}
        """);
  }

  @Test
  void badMappings() throws IOException {
    golden(
        "bad",
        "| Pose | Steps | Reps |\n| Bridge | Lift. | 8 |\n" + FACTS,
        """
        sheets:
          any:
            columns:
              A: stepps
              B: Schritte
              C: banana
              D: {split: "", into: [name, sanskrit]}
              E: {column: steps, split: "/", into: [name, sanskrit]}
              F: {unit: seconds}
              G: "{name}{sanskrit}"
              H: "{name ({sanskrit}"
              I: joint-angle
              J: {split: "/", into: [name, joint-angle]}
              K: {column: level, unit: seconds}
              L: steps
              M: steps
              l: notes
              N: ignore
              O: {colunm: name}
              P: {split: "/", into: [name, nmae]}
            join:
              - {columns: [N, X], into: notes}
              - {columns: [L, Y], into: notes}
              - {columns: [Z, Z], into: notes}
              - {columns: [Q, R], into: ignore}
              - {columns: [Q, R], into: cautions}
              - {columns: [R, S], into: targets}
            constants:
              name: Bridge
              level: beginer
              lavel: beginner
        """);
  }

  private static void golden(String name, String sheets, String mapping) throws IOException {
    RawBook book = MarkdownBook.of("back.xlsx", sheets);
    Golden.assertMatches("mapping/" + name + ".txt", text(book, mapping));
  }

  private static String text(RawBook book, String mapping) {
    Result<Optional<Mapping>> read =
        MappingReader.read(new SourceFile("back.mapping.yaml", mapping));
    Result<ImportResult> result =
        new Importer(CheckRunner.ofAll())
            .runInputs(
                new Content(LibraryFolder.EMPTY, List.of()),
                List.of(
                    BookInput.of(book)
                        .with(
                            read.value().orElseThrow(),
                            new SourceFile("back.mapping.yaml", mapping))));
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    all.addAll(result.diagnostics());
    return String.join("\n", ImportText.lines(new Result<>(result.value(), all))) + "\n";
  }

  @Test
  void aSuggestionForWhatIsUnknown() throws IOException {
    RawBook book =
        MarkdownBook.of(
            "back.xlsx",
            """
            # Übungen
            | Plan of the spring |

            |  | Was | So geht es | Hold (sec) | Schwere | Stelung | Mood |
            |  | Bridge | Lift. | {number 30} | easy | supine | calm \\| still |
            |  | Plank | Hold. // Breathe. | 20 | hard | prone | "so so" \\\\ |
            # Fragen
            | Wie geht es? |
            | Und sonst? |
            """);
    MappingSuggestion.Suggested suggested = MappingSuggestion.of(BookInput.of(book));
    Golden.assertMatches("mapping/suggested.txt", suggested.text());
    Golden.assertMatches("mapping/suggested-import.txt", text(book, suggested.text()));
  }

  @Test
  void anEmptyBookGivesAMappingThatSaysNothing() {
    MappingSuggestion.Suggested suggested =
        MappingSuggestion.of(BookInput.of(MarkdownBook.of("back.xlsx", "# One\n")));
    assertEquals(
        List.of(),
        MappingReader.read(new SourceFile("back.mapping.yaml", suggested.text())).diagnostics());
  }
}
