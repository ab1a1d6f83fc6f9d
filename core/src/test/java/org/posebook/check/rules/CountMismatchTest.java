package org.posebook.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.posebook.check.rules.Flagged.SETTINGS;
import static org.posebook.check.rules.Flagged.assertFlagged;
import static org.posebook.check.rules.Flagged.flagged;
import static org.posebook.check.rules.Flagged.pose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rule routine/count-mismatch must flag and what it must not. */
final class CountMismatchTest {
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
        flagged(routine("title: \"" + title + "\"")).replaceAll(".* text/undisplayable: .*\n", ""));
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
}
