package org.posebook.check.score;

/**
 * The Consensus on Exercise Reporting Template (CERT): 19 items and parts of items, in our words.
 * It is made for reports of research; items 5, 11 and 16 are read for handouts.
 */
final class Cert {
  static final Items ITEMS =
      new Items("cert", "CERT, read for handouts")
          .rules("1", "What one needs is listed.", "routine/no-props")
          .rules("2", "Who made it, with what credential.", "review/missing")
          .rules("3", "Alone or in a group.", "routine/no-setting")
          .rules("4", "With or without someone who watches.", "routine/no-setting")
          .rules("5", "How one keeps track.", "routine/no-tracker")
          .fact(
              "6",
              "What helps to keep going.",
              "there is neither a coaching note nor a reason",
              handout ->
                  handout.routine().coachingNote().isPresent()
                      || handout.routine().why().isPresent())
          .fact(
              "7a",
              "When to go on to something harder.",
              "no pose has a harder form",
              handout -> handout.any(pose -> !pose.harder().isEmpty()),
              "progression/vague")
          .fact(
              "7b",
              "How to go on.",
              "no pose has a harder form",
              handout -> handout.any(pose -> !pose.harder().isEmpty()))
          .fact(
              "8",
              "Each exercise can be done from its text.",
              "a pose lacks its start position, its steps or its dose",
              handout ->
                  handout.all(
                      pose ->
                          pose.startPosition().isPresent()
                              && !pose.steps().isEmpty()
                              && pose.dose().isPresent()))
          .fact("9", "What to do at home.", "it does not say how often", Handout::saysHowOften)
          .fact(
              "10",
              "Parts that are no exercise, such as breathing.",
              "there is neither a breath cue nor a background text",
              handout ->
                  handout.any(pose -> pose.breathing().isPresent())
                      || !handout.routine().background().isEmpty())
          .rules("11", "What to watch for.", "safety/no-stop-rule", "safety/no-red-flags")
          .rules("12", "Where it is done.", "routine/no-setting")
          .rules("13", "How much, how often, how long.", "dose/missing")
          .fact(
              "14a",
              "For everyone, or for whom.",
              "it does not say for whom it is",
              handout -> handout.routine().audience().isPresent())
          .rules("14b", "How to fit it to the person.", "pose/no-easier-form")
          .fact(
              "15",
              "Where to start.",
              "no pose has a level",
              handout -> handout.wholePoses().stream().anyMatch(pose -> pose.level().isPresent()))
          .person("16a", "How it is checked that it is done as meant.")
          .notForHandouts("16b", "Whether it was done as planned.");

  private Cert() {}
}
