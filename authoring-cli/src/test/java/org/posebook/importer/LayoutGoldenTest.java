package org.posebook.importer;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the importer makes of sheets as authors lay them out: whole texts, remarks and all. */
final class LayoutGoldenTest {
  @Test
  void aFilterNamesTheTrueHeader() throws IOException {
    BookGolden.assertMatches(
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
            + BookGolden.FACTS);
  }

  @Test
  void aHeaderFarDownAfterProse() throws IOException {
    BookGolden.assertMatches(
        "layout-row-12",
        """
        |  | Back care |
        |  | These moves are for days when you sit. |

        |  | Ask your doctor before you begin. |




        |  |  |  |


        |  | Exercise | Instructions | Reps | Reps | Contraindicatons |
        |  | Plank | Hold. | 5 | 8 | pregnancy |
        """
            + BookGolden.FACTS);
  }

  @Test
  void namesOverTwoRows() throws IOException {
    BookGolden.assertMatches(
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
    BookGolden.assertMatches(
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
            + BookGolden.FACTS);
  }

  @Test
  void tablesSideBySide() throws IOException {
    BookGolden.assertMatches(
        "layout-side-by-side",
        """
        | Monday | | | | Thursday | | |
        | Exercise | Steps | Reps | | Exercise | Steps | Reps |
        | Bridge | Lift. | 8 | | Plank | Hold. | 2 |
        | Cat-cow | Round. | 5 | | Bird dog | Reach. | 8 |
        | | | | | Squat | Sink. | 8 |
        """
            + BookGolden.FACTS);
  }

  @Test
  void posesAsColumns() throws IOException {
    BookGolden.assertMatches(
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
    BookGolden.assertMatches(
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
    BookGolden.assertMatches(
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
    BookGolden.assertMatches(
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
            + BookGolden.FACTS);
  }

  @Test
  void oneStepARowBesideAMergedName() throws IOException {
    BookGolden.assertMatches(
        "layout-merged-name",
        """
        @merge B2:B4
        |  | Exercise | Instruction | Reps |
        | 1 | Bridge | Lie down. | 8 |
        |   | | Lift. | |
        |   | | Lower. | |
        | 2 | Plank | Hold. | 2 |
        """
            + BookGolden.FACTS);
  }

  @Test
  void headersInOtherLanguages() throws IOException {
    BookGolden.assertMatches(
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
}
