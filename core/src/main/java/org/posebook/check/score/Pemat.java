package org.posebook.check.score;

import org.posebook.model.TrackerKind;

/**
 * The Patient Education Materials Assessment Tool for printable materials (PEMAT-P, AHRQ): 24
 * items, in our words. Items 13 and 14 are about sound and film.
 */
final class Pemat {
  static final Items ITEMS =
      new Items("pemat", "PEMAT-P-informed")
          .rules("1", "The reader sees at once what it is for.", "routine/no-purpose")
          .person("2", "Nothing leads away from the topic.")
          .rules("3", "It uses everyday words.", "text/hard-to-read")
          .rules("4", "Medical words are few, and each is explained.", "text/jargon")
          .rules("5", "It speaks in the active voice.", "text/passive")
          .rules("6", "Numbers are easy to understand.", "dose/no-unit", "dose/unreadable")
          .rules("7", "The reader need not calculate.", "dose/arithmetic")
          .rules("8", "It comes in short parts.", "list/too-long", "step/several-actions")
          .rules("9", "The parts have headings that tell.", "list/too-long")
          .rules("10", "It goes in an order that makes sense.", "routine/ping-pong")
          .rules("11", "It sums up what matters.", "routine/no-main-message")
          .fact(
              "12",
              "What matters stands out to the eye.",
              "there is no main message to set off",
              handout -> handout.routine().mainMessage().isPresent())
          .rules("15", "There is a picture wherever it helps.", "pose/no-picture")
          .person("16", "The pictures fit the text.")
          .rules("17", "The pictures have captions.", "media/no-alt")
          .person("18", "The pictures are clear.")
          .factIf(
              "19",
              "Tables are simple, with short headings.",
              handout -> handout.routine().tracker() != TrackerKind.NONE,
              "",
              handout -> true)
          .fact(
              "20",
              "It names at least one thing to do.",
              "no pose has steps",
              handout -> handout.any(pose -> !pose.steps().isEmpty()))
          .rules("21", "It speaks to the reader.", "step/not-an-action")
          .rules("22", "What to do is divided into small steps.", "step/several-actions")
          .rules("23", "It offers a tool to act with.", "routine/no-tracker")
          .factIf(
              "24",
              "It shows how to calculate.",
              handout -> handout.found().contains("dose/arithmetic"),
              "dose/arithmetic",
              handout -> false)
          .factIf(
              "25",
              "It says how to use its tables.",
              handout -> handout.routine().tracker() != TrackerKind.NONE,
              "",
              handout -> true)
          .rules(
              "26", "There are pictures wherever they make it easier to act.", "pose/no-picture");

  private Pemat() {}
}
