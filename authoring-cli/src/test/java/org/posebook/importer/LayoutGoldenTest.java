package org.posebook.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.source.SourceFile;

/** What the importer makes of sheets as authors lay them out: whole texts, remarks and all. */
final class LayoutGoldenTest {
  private static final String FACTS = "\n| Title | Moves |\n| Disclaimer | Ask first. |\n";

  @Test
  void aFilterNamesTheTrueHeader() throws IOException {
    golden(
        "layout-filter",
        """
        @merge B1:F1
        @table B6:F8
        |  | My plan for the spring |
        |  | Exercise | Steps | Dose | such are the columns below |
        |  | Bridge | Lift. | 5 times | an example |

        |
        |  | Exercise  | How to do it | Dose | Reps |
        |  | Plank | Hold. | | 5 |
        |  | Bird dog | Reach. | 5 times | |
        """
            + FACTS);
  }

  @Test
  void aHeaderFarDownAfterProse() throws IOException {
    golden(
        "layout-row-12",
        """
        |  | Back care |
        |  | These moves are for days when you sit. |

        |  | Ask your doctor before you begin. |




        |  |  |  |


        |  | Exercise | Instructions | Reps | Reps | Contraindicatons |
        |  | Plank | Hold. | 5 | 8 | pregnancy |
        """
            + FACTS);
  }

  @Test
  void namesOverTwoRows() throws IOException {
    golden(
        "layout-two-rows",
        """
        # Merged
        @merge C1:E1
        @merge A1:A2
        | Pose | Steps | Dose | | | Picture | |
        | | | Sets | Reps | Hold | | Credit |
        | Plank | Hold. | 3 | 8 | 5 s | plank.png | A. Maker |

        | Title | One |
        | Disclaimer | Ask first. |
        # Groups above
        @merge A1:B1
        @merge C1:D1
        @merge E1:F1
        | The move | | Week 1 | | Week 2 | |
        | Pose | Steps | Sets | Reps | Sets | Reps |
        | Bird dog | Reach. | 2 | 8 | 3 | 10 |

        | Title | Two |
        """);
  }

  @Test
  void tablesUnderEachOther() throws IOException {
    golden(
        "layout-stacked",
        """
        | Full session |
        | Warm-up |
        | Exercise | Steps | Reps |
        | Cat-cow | Round, then arch. | 5 |

        | Main part |
        | Exercise | Steps | Sets | Reps |
        | Bridge | Lift. | 3 | 8 |
        | Plank | Hold. | 2 | 1 |

        | Exercise | Steps | Sets | Reps |
        | Bird dog | Reach. | 3 | 8 |
        """
            + FACTS);
  }

  @Test
  void tablesSideBySide() throws IOException {
    golden(
        "layout-side-by-side",
        """
        | Monday | | | | Thursday | | |
        | Exercise | Steps | Reps | | Exercise | Steps | Reps |
        | Bridge | Lift. | 8 | | Plank | Hold. | 2 |
        | Cat-cow | Round. | 5 | | Bird dog | Reach. | 8 |
        | | | | | Squat | Sink. | 8 |
        """
            + FACTS);
  }

  @Test
  void posesAsColumns() throws IOException {
    golden(
        "layout-sideways",
        """
        | A plan on its side |

        | Pose: | Bridge | Plank | |
        | Steps: | 1. Lie. // 2. Lift. | Hold. | |
        | Dose: | 5 times | 20 s | |
        | Mood | calm | | |
        | | | | |
        | Disclaimer | Ask first. |
        """);
  }

  @Test
  void aSheetOfStepsThatIsACardOfOnePose() throws IOException {
    golden(
        "layout-card",
        """
        | Name | Bridge |
        | Level | easy |
        | Steps | Lie. // Lift. |
        | Disclaimer | Ask first. |
        | Title | One card |
        """);
  }

  @Test
  void proseQuestionnairesAndHiddenSheets() throws IOException {
    golden(
        "layout-other-sheets",
        """
        # Intake
        | Questions before you begin |
        | Do you have pain? | yes / no |
        | How old are you? | |
        | Where | When | How much |
        # Story
        | Step one is to lie down. |
        | Step two is to rest. |
        # Plan
        | Pose | Steps |
        | Bridge | Lift. |

        | Disclaimer | Ask first. |
        | Title | Plan |
        # Old
        @hidden
        | Pose | Steps |
        | Secret | None. |
        """);
  }

  @Test
  void hiddenRowsAndRowsThatAreNoPoses() throws IOException {
    golden(
        "layout-rows",
        """
        @hide-rows 4 5 6
        @hide-columns 4
        @merge A8:C8
        @merge A12:C12
        | Pose | Steps | Reps | Draft |
        | Bridge | Lift. | 8 | old |
        | Plank | Hold. | 2 | |
        | Hidden one | x | 1 | |
        | Hidden two | x | 1 | |
        | Hidden three | x | 1 | |
        | Pose | Steps | Reps | |
        | Floor work |
        | Bird dog | Reach. | 8 | |
        | - | - | - | |
        | Note: go slow on bad days. |
        | All of these moves are done on a mat, and never in pain; rest a while if you have to. |
        | Total | | {number 18} | |
        """
            + FACTS);
  }

  @Test
  void oneStepARowBesideAMergedName() throws IOException {
    golden(
        "layout-merged-name",
        """
        @merge B2:B4
        |  | Exercise | Instruction | Reps |
        | 1 | Bridge | Lie down. | 8 |
        |   | | Lift. | |
        |   | | Lower. | |
        | 2 | Plank | Hold. | 2 |
        """
            + FACTS);
  }

  @Test
  void headersInOtherLanguages() throws IOException {
    golden(
        "layout-languages",
        """
        # Español
        | Ejercicio | Posición inicial | Pasos | Series | Repeticiones | Lados | Nivel | Contraindicacones |
        | El puente | boca arriba | Levante la cadera. | 3 | 8 | ambos | fácil | embarazo |

        | Título | Dos ejercicios |
        | Aviso legal | Consulte a su médico. |
        | Pare si | Le duele. |
        # Français
        | Posture | Position de départ | Étapes | Répétitions | Côtés | Précautions |
        | La planche | debout | Tenez. | 2 | chaque côté | Lentement. |

        | Titre | Une posture |
        | Avertissement | Demandez à votre médecin. |
        # Deutsch
        | Übung | Ausgangsstellung | Schritte | Wiederholungen | Art | Gegenanzeigen |
        | Kniebeuge | stehend | Beugen. | 8 | Kräftigung | Schmerz |

        | Titel | Eine Übung |
        | Haftungsausschluss | Fragen Sie zuerst. |
        # Português
        | Exercício | Posição inicial | Passos | Repetições | Nível |
        | O gato | em quatro apoios | Arredonde. | 5 | iniciante |

        | Título | Um exercício |
        | Aviso legal | Pergunte primeiro. |
        """);
  }

  @Test
  void valuesAsTheyCome() throws IOException {
    golden(
        "values",
        """
        | Exercise | Steps | Targets | Reps | Unit | Common mistakes | Video | Source | Picture | Level |
        | Bridge | <ol><li>Lie&nbsp;down.</li><li>Lift &amp; hold.</li></ol> | ['hips', 'lower back'] | {number 30} | seconds | Knees fall in->Push them out | film {link https://example.org/v} | A book {link https://example.org/b} | https://example.org/p.jpg | N/A |
        | Plank | 1. Lie down. 2. Lift. | hips \\| back | {number 10 10.00} | reps | • Sagging • Holding your breath | | | | — |
        | CafÃ© stretch | Lift.\u00a0Then rest. | hips; back | 8-10 | reps | | | | | easy |
        | Bird dog {link https://example.org/dog} | Reach. {note Ask Ann about this.} | back | 30 s | seconds | | | | | |
        """
            + FACTS);
  }

  @Test
  void datesAndFailedFormulas() throws IOException {
    golden(
        "values-dates",
        """
        | Exercise | Steps | Reps | Load | Added |
        | Bridge | Lift. | {date 10-Aug 2026-08-10} | | {date 2026-01-05} |
        | Plank | Hold. | {date Dec-15 2015-12-01} | {failed #REF!} | |
        | Bird dog | Reach. | {date 8/10/26} | {number 0.7 70%} | |
        """
            + FACTS);
  }

  @Test
  void manyColumnsThatNobodyKnows() throws IOException {
    golden(
        "values-many-columns",
        """
        | Exercise | Steps | Glutes % | Quads % | Calves % | Core % | Back % | Chest % | Neck % | Home | Gym |
        | Bridge | Lift. | {number 0.7 70%} | 1 | 2 | 3 | 4 | 5 | 6 | x | |
        | Plank | Hold. | 1 | 1 | 2 | 3 | 4 | 5 | 6 | | x |
        """
            + FACTS);
  }

  @Test
  void picturesGoToTheirPoses() throws IOException {
    golden(
        "pictures",
        """
        @picture B1 image0.png \u0089PNG0
        @picture D2 image1.png \u0089PNG1, Hips lifted.
        @picture D3 image2.png \u0089PNG1
        @picture D3 image3.jpg \u00ff\u00d8\u00ff3, A straight back.
        @picture D4 image4.emf EMF, A drawing.
        | Exercise | Steps | Reps |
        | Bridge | Lift. | 8 |
        | Plank | Hold. | 2 |
        | Bird dog | Reach. | 8 |
        """
            + FACTS);
  }

  @Test
  void aPoseThatHasThisPictureIsTheSameAgain() {
    RawBook book =
        MarkdownBook.of(
            "back.xlsx",
            "@picture C2 a.png \u0089PNG1, Hips up.\n| Pose | Steps |\n| Bridge | Lift. |\n"
                + FACTS);
    Content first =
        new Content(run(new Content(LibraryFolder.EMPTY, List.of()), book).after(), List.of());
    ImportResult again = run(first, book);
    assertEquals(first.library(), again.after());
    assertEquals(List.of("media/bridge.png"), List.copyOf(again.media().keySet()));
  }

  @Test
  void anotherBooksPictureOfAPoseIsNotTaken() {
    String rows = "| Pose | Steps |\n| Bridge | Lift. |\n" + FACTS;
    RawBook a = MarkdownBook.of("a.xlsx", "@picture C2 a.png \u0089PNG1, Hips up.\n" + rows);
    RawBook b = MarkdownBook.of("b.xlsx", "@picture C2 b.png \u0089PNG2, Hips up.\n" + rows);
    Content first =
        new Content(run(new Content(LibraryFolder.EMPTY, List.of()), a).after(), List.of());
    assertEquals(List.of(), List.copyOf(run(first, b).media().keySet()));
  }

  @Test
  void rowsThatAreTheSameFaultAreToldOnce() throws IOException {
    golden(
        "repeats",
        "| Pose | Steps |\n" + "| | Nobody's. |\n".repeat(30) + "| Bridge | Lift. |\n" + FACTS);
  }

  @Test
  void goodRowsAlone() throws IOException {
    String text =
        """
        # Poses
        | Pose | Steps | Sides | Variation of |
        | Bridge | Lift. | bananas | |
        | High bridge | Lift more. | | Bridge |
        | Plank | Hold. | none | |
        # Plan
        | Pose | Dose |
        | Bridge | 5 times |
        | Plank | 20 s |

        | Title | Moves |
        | Disclaimer | Ask first. |
        """;
    RawBook book = MarkdownBook.of("back.xlsx", text);
    Result<ImportResult> result =
        new Importer(CheckRunner.ofReferences())
            .runGoodRows(new Content(LibraryFolder.EMPTY, List.of()), List.of(book));
    Golden.assertMatches("import/good-rows.txt", text(result));
  }

  private static ImportResult run(Content before, RawBook book) {
    Result<ImportResult> result =
        new Importer(CheckRunner.ofReferences()).run(before, List.of(book));
    assertEquals(List.of(), result.diagnostics().stream().filter(Diagnostic::isError).toList());
    return result.value();
  }

  private static void golden(String name, String text) throws IOException {
    RawBook book = MarkdownBook.of("back.xlsx", text);
    Result<ImportResult> result =
        new Importer(CheckRunner.ofReferences())
            .run(new Content(LibraryFolder.EMPTY, List.of()), List.of(book));
    Golden.assertMatches("import/" + name + ".txt", text(result));
    aMappingOfWhatIsKnownChangesNothing(book, result.value());
  }

  /** The suggested mapping says what posebook knows: with it an import gives the same. */
  private static void aMappingOfWhatIsKnownChangesNothing(RawBook book, ImportResult without) {
    String mapping =
        MappingSuggestion.of(BookInput.of(book))
            .text()
            // What is a guess stays open here.
            .replaceAll("(?m)^(.*: ).*( +# or: extra, ignore)$", "$1extra$2");
    SourceFile file = new SourceFile("back.mapping.yaml", mapping);
    Result<Optional<Mapping>> read = MappingReader.read(file);
    assertEquals(List.of(), read.diagnostics(), mapping);
    Result<ImportResult> with =
        new Importer(CheckRunner.ofAll())
            .runInputs(
                new Content(LibraryFolder.EMPTY, List.of()),
                List.of(BookInput.of(book).with(read.value().orElseThrow(), file)));
    assertEquals(without.after(), with.value().after(), mapping);
    assertEquals(
        List.of(),
        with.diagnostics().stream().filter(d -> d.rule().name().startsWith("mapping/")).toList(),
        mapping);
  }

  private static String text(Result<ImportResult> result) {
    List<String> lines = ImportText.lines(result);
    result.value().media().keySet().stream().sorted().forEach(f -> lines.add("--- file " + f));
    result.value().sheets().forEach(s -> lines.add("--- rows " + s.rows() + " of " + s.sheet()));
    return String.join("\n", lines) + "\n";
  }
}
