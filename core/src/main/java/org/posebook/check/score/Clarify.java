package org.posebook.check.score;

import java.util.regex.Pattern;

/**
 * The CLARIFY checklist for reports of yoga studies, in our words: the 15 items that we could read,
 * of 21. It is made for reports of research. It applies to routines of yoga alone.
 */
final class Clarify {
  private static final Pattern YOGA = Pattern.compile("(?iu)\\b(yoga|yogic|asanas?)\\b");

  static final Items ITEMS =
      new Items("clarify", "CLARIFY, read for handouts")
          .factIf("1a", "Yoga stands in the title.", Clarify::isYoga, "", Clarify::isInTitle)
          .factIf(
              "2a",
              "For whom it is, and why.",
              Clarify::isYoga,
              "the audience or the reason is missing",
              handout ->
                  handout.routine().audience().isPresent() && handout.routine().why().isPresent())
          .factIf(
              "3a",
              "What kinds of practice it has.",
              Clarify::isYoga,
              "a pose does not say of what kind it is",
              handout -> handout.wholePoses().stream().allMatch(pose -> pose.kind().isPresent()))
          .factIf(
              "3b",
              "How many minutes each kind takes.",
              Clarify::isYoga,
              "no minutes are told",
              Handout::saysMinutes)
          .factIf(
              "4a",
              "What the teacher is qualified for.",
              Clarify::isYoga,
              "",
              handout -> true,
              "review/missing")
          .factIf(
              "5a",
              "Alone or in a group, and in what style.",
              Clarify::isYoga,
              "",
              handout -> true,
              "routine/no-setting")
          .factIf(
              "6a",
              "Minutes of one session.",
              Clarify::isYoga,
              "no minutes are told",
              Handout::saysMinutes)
          .factIf(
              "6b",
              "For how long the programme goes on.",
              Clarify::isYoga,
              "it does not say for how long",
              Handout::saysHowLong)
          .factIf(
              "6c",
              "How many sessions a week.",
              Clarify::isYoga,
              "it does not say how often",
              Handout::saysHowOften)
          .factIf(
              "6d",
              "How many sessions in all.",
              Clarify::isYoga,
              "they cannot be counted",
              Handout::countsSessions)
          .factIf(
              "7a",
              "How long and how often at home.",
              Clarify::isYoga,
              "it does not say how often",
              Handout::saysHowOften)
          .factIf(
              "7b",
              "What to do afterwards.",
              Clarify::isYoga,
              "it does not say for how long",
              Handout::saysHowLong)
          .factIf(
              "7c",
              "How one keeps track at home.",
              Clarify::isYoga,
              "",
              handout -> true,
              "routine/no-tracker")
          .notForHandouts("8a", "Changes to the protocol.")
          .notForHandouts("8b", "Why it was changed.");

  private Clarify() {}

  private static boolean isYoga(Handout handout) {
    return YOGA.matcher(handout.said()).find()
        || handout.wholePoses().stream().anyMatch(pose -> pose.names().sanskrit().isPresent());
  }

  private static boolean isInTitle(Handout handout) {
    return YOGA.matcher(handout.routine().title()).find();
  }
}
