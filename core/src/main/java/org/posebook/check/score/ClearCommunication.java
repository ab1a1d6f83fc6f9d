package org.posebook.check.score;

import java.util.regex.Pattern;

/** The Clear Communication Index (CCI, CDC): 20 items, in our words. */
final class ClearCommunication {
  private static final Pattern PROBABILITY =
      Pattern.compile("(?iu)\\d ?%|\\b\\d+ (in|out of) \\d+");

  static final Items ITEMS =
      new Items("cci", "CCI-informed")
          .rules("1", "There is one main message.", "routine/no-main-message")
          .fact(
              "2",
              "The main message comes first.",
              "there is no main message",
              handout -> handout.routine().mainMessage().isPresent())
          .fact(
              "3",
              "The main message is set off.",
              "there is no main message",
              handout -> handout.routine().mainMessage().isPresent())
          .rules("4", "A picture with a caption supports it.", "pose/no-picture")
          .fact(
              "5",
              "It calls this reader to action.",
              "no pose has steps",
              handout -> handout.any(pose -> !pose.steps().isEmpty()),
              "step/not-an-action")
          .rules("6", "Message and call are in the active voice.", "text/passive")
          .rules("7", "It uses the reader's words.", "text/jargon")
          .rules("8", "Lists have at most seven items.", "list/too-long")
          .rules("9", "Parts have headings, one idea each.", "list/too-long")
          .rules(
              "10",
              "What matters most stands in the first part.",
              "routine/no-main-message",
              "safety/no-stop-rule")
          .person("11", "It says what experts know, and what they do not know.")
          .fact("12", "It advises something to do.", "it has no poses", h -> !h.poses().isEmpty())
          .rules("13", "It says why that matters.", "routine/no-reason")
          .fact(
              "14",
              "It says how to do it, how often, or when to call a clinician.",
              "no pose has steps",
              handout -> handout.any(pose -> !pose.steps().isEmpty()))
          .rules("15", "It uses only numbers that are familiar.", "dose/unreadable")
          .rules("16", "Numbers are explained.", "dose/no-unit")
          .rules("17", "The reader need not calculate.", "dose/arithmetic")
          .fact(
              "18",
              "It says what the risk is.",
              "no text says when to stop and what to watch for",
              handout ->
                  !handout.notices().stopIf().isEmpty() && !handout.notices().redFlags().isEmpty())
          .fact(
              "19",
              "It tells risks and benefits.",
              "a caution or a reason is missing",
              handout ->
                  handout.any(pose -> !pose.cautions().isEmpty())
                      && !handout.found().contains("routine/no-reason"))
          .personIf(
              "20",
              "Probabilities are told in words or pictures too.",
              handout -> PROBABILITY.matcher(handout.said()).find());

  private ClearCommunication() {}
}
