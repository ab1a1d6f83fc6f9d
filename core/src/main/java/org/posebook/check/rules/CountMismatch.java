package org.posebook.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: compares the number of poses that a routine's title or main message announces with
 * the number that it has.
 *
 * <p>Why it matters: a reader who counts ten where the title says fifteen looks for a missing page.
 *
 * <p>Example: "10 gentle stretches" over 15 items. Instead: "15 gentle stretches". A main message
 * counts only where it speaks of all of them ("these five moves"): "do two moves a day" is advice.
 */
public final class CountMismatch implements Check {
  private static final RuleId RULE = new RuleId("routine/count-mismatch");

  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final String COUNT = "(?<count>[0-9]{1,3}|" + String.join("|", WORDS) + ")";
  private static final String POSES =
      "(?:[ -][\\p{L}’'-]+){0,3}?[ -](?:poses|postures|asanas|stretches|exercises|moves)\\b";
  private static final Pattern IN_TITLE = pattern("(?<![\\p{L}\\p{N}.,–-])" + COUNT + POSES);
  private static final Pattern IN_MESSAGE =
      pattern("\\b(?:these|all|the|following|has|are)[ ]" + COUNT + POSES);

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      compare(index, routine, "title", IN_TITLE.matcher(routine.title()), report);
      routine
          .mainMessage()
          .ifPresent(
              text -> compare(index, routine, "main-message", IN_MESSAGE.matcher(text), report));
    }
  }

  private static void compare(
      ContentIndex index,
      Routine routine,
      String key,
      Matcher matcher,
      Consumer<Diagnostic> report) {
    if (!matcher.find()) {
      return;
    }
    int there = routine.items().size();
    int announced = count(matcher.group("count"));
    if (announced == there) {
      return;
    }
    int start = matcher.start("count");
    report.accept(
        Diagnostic.error(
            RULE,
            index
                .content()
                .at(SchemaName.ROUTINE, routine.id(), key)
                .part(start, matcher.end("count") - start),
            "The "
                + key.replace('-', ' ')
                + " announces "
                + announced
                + ", but the routine has "
                + there
                + (there == 1 ? " pose." : " poses."),
            "Write " + there + ", or add or take away poses."));
  }

  private static int count(String text) {
    int word = WORDS.indexOf(text.toLowerCase(Locale.ROOT));
    return word >= 0 ? word : Integer.parseInt(text);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
