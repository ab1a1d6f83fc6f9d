package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Notices;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds routines for the back, the sacrum or the sacroiliac joint that leave out one
 * of four red flags: loss of control of bladder or bowels, numbness between the legs, new weakness
 * in a leg, and fever.
 *
 * <p>Why it matters: these are signs of pressure on the nerves of the lower back, or of an
 * infection. They need help at once.
 *
 * <p>Source: emergency medicine's guidance on back pain: cauda equina syndrome (GIRFT, National
 * Suspected Cauda Equina Syndrome Pathway, 2023) and spinal infection. The words that are looked
 * for are our reading.
 */
public final class NoRedFlags implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("safety/no-red-flags");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final Pattern BACK =
      Pattern.compile(
          "(?iu)\\b((lower |low |upper |sore |stiff |bad )?back( pain|ache)?|backache|spine|spinal|"
              + "lumbar|sacrum|sacral|sacroiliac|si joints?|sciatica)\\b");

  /** Other senses of "back". */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)\\b(back (to|from|in|into|on|at|again|and forth|home)|"
              + "(come|comes|coming|go|get|getting|bounce|hold|look|give|sit|lean|kick|step|pull|pay|call|cut|set|bring|way|welcome|bending)"
              + " back|back[- ]?(up|bends?|bending))\\b");

  private static final Map<String, Pattern> FLAGS = flags();

  private static Map<String, Pattern> flags() {
    Map<String, Pattern> flags = new LinkedHashMap<>();
    flags.put(
        "loss of control of bladder or bowels",
        Pattern.compile("(?iu)\\b(bladder|bowels?|urine|urinate|pee|incontinen\\w+)\\b"));
    flags.put(
        "numbness between the legs",
        Pattern.compile(
            "(?iu)(numb|tingl|feeling)[^.]*(between (your|the) legs|groin|genital|saddle|bottom|"
                + "buttocks|inner thighs?)"
                + "|saddle (numb|an)|(between (your|the) legs|groin|genital|saddle)[^.]*numb"));
    flags.put(
        "new weakness in a leg",
        Pattern.compile(
            "(?iu)\\b(weak\\w*|foot drop|cannot (move|lift))\\b[^.]*\\b(legs?|foot|feet)\\b"
                + "|\\b(legs?|foot|feet)\\b[^.]*\\b(weak\\w*|gives? way|give out)\\b"));
    flags.put("fever", Pattern.compile("(?iu)\\b(fevers?|high temperature|chills)\\b"));
    return flags;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    if (!index.library().language().startsWith("en")) {
      return; // The words that it looks for are English.
    }
    for (Routine routine : index.library().routines().values()) {
      String about =
          routine.title()
              + "\n"
              + routine.audience().orElse("")
              + "\n"
              + routine.id().replace('-', ' ');
      if (!BACK.matcher(OTHER.matcher(about).replaceAll("")).find()) {
        continue;
      }
      Notices notices = routine.notices().with(index.library().notices());
      String said = String.join("\n", notices.redFlags());
      List<String> missing = new ArrayList<>();
      FLAGS.forEach(
          (name, pattern) -> {
            if (!pattern.matcher(said).find()) {
              missing.add(name);
            }
          });
      if (!missing.isEmpty()) {
        report.accept(
            Diagnostic.warning(
                RULE,
                index.content().at(SchemaName.ROUTINE, routine.id(), "notices", "red-flags"),
                "This routine is for the back, and its red flags leave out: "
                    + String.join("; ", missing)
                    + ".",
                "Add them under \"red-flags\", each with what to do: get medical help at once."));
      }
    }
  }
}
