package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.check.PieceCheck;
import org.posebook.check.PlacedText;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Severity;
import org.posebook.prose.Language;
import org.posebook.prose.Names;
import org.posebook.prose.Readability;
import org.posebook.prose.Sentence;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * What it does: measures how hard a routine is to read, with all that its sheet prints of its
 * poses, and how hard each list of steps is by itself. In English by the Flesch–Kincaid grade:
 * advice from the seventh grade on, a warning from the ninth on. In Spanish by INFLESZ: advice
 * under 65 ("normal"), a warning under 55 ("rather hard"). What SMOG and Fernández Huerta say is
 * told beside it. Names of poses do not count. The sentences that cost most are named. Under 100
 * words it is silent: too little to tell.
 *
 * <p>Why it matters: many readers, and all who are tired or in pain, read best below the sixth
 * grade, which the National Institutes of Health advise for health texts. That a grade is measured
 * by Flesch and Kincaid is our choice; formulas differ by a grade or two.
 *
 * <p>Example: "Maintain a neutral cervical alignment throughout." Instead: "Keep your neck long."
 */
public final class HardToRead implements GuidanceCheck, PieceCheck {
  private static final RuleId RULE = new RuleId("text/hard-to-read");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final int ADVISED_GRADE = 6;
  private static final int HARD_GRADE = 8;
  private static final int NORMAL_SPANISH = 65;
  private static final int HARD_SPANISH = 55;
  private static final int NAMED = 3;

  @Override
  public Run start(ContentIndex index) {
    Optional<Language> language = Language.of(index.library().language());
    if (language.isEmpty()) {
      return Run.NONE;
    }
    Names names =
        Names.of(
            index.library().poses().values().stream().flatMap(pose -> pose.names().all()).toList());
    return (piece, report) -> {
      piece
          .routine()
          .flatMap(
              routine ->
                  diagnostic(
                      index,
                      "The routine",
                      () -> index.content().at(SchemaName.ROUTINE, routine.id(), "title"),
                      piece.printed(),
                      language.get(),
                      names))
          .ifPresent(report);
      stepLists(piece.texts()).stream()
          .flatMap(
              steps ->
                  diagnostic(
                      index,
                      "This list of steps",
                      () -> steps.getFirst().at(index.content()),
                      steps,
                      language.get(),
                      names)
                      .stream())
          .forEach(report);
    };
  }

  /** The lists of steps that may be long enough to tell. */
  private static Collection<List<PlacedText>> stepLists(List<PlacedText> texts) {
    Map<List<Object>, List<PlacedText>> lists = new LinkedHashMap<>();
    for (PlacedText text : texts) {
      if (text.part() == PlacedText.Part.STEP) {
        lists.computeIfAbsent(text.list(), path -> new ArrayList<>()).add(text);
      }
    }
    lists.values().removeIf(list -> words(list) < Readability.ENOUGH_WORDS);
    return lists.values();
  }

  /** No fewer words than a list has. */
  private static int words(List<PlacedText> list) {
    int words = 0;
    for (PlacedText text : list) {
      words++;
      for (int i = 0; i < text.text().length(); i++) {
        words += Character.isLetterOrDigit(text.text().charAt(i)) ? 0 : 1;
      }
    }
    return words;
  }

  private static Optional<Diagnostic> diagnostic(
      ContentIndex index,
      String what,
      Supplier<Location> at,
      List<PlacedText> texts,
      Language language,
      Names names) {
    return Readability.ofSentences(
            texts.stream().map(text -> text.sentences(language)).toList(), language, names)
        .filter(read -> !read.isTooLittle())
        .flatMap(
            read -> severity(read).map(how -> diagnostic(index, what, at.get(), texts, read, how)));
  }

  private static Diagnostic diagnostic(
      ContentIndex index,
      String what,
      Location at,
      List<PlacedText> texts,
      Readability read,
      Severity severity) {
    Diagnostic diagnostic =
        new Diagnostic(
            RULE,
            severity,
            at,
            message(what, read),
            Optional.of("Write short sentences and short words. These cost most."));
    for (Readability.Cost cost : read.sentences().stream().limit(NAMED).toList()) {
      PlacedText text = texts.get(cost.text());
      Sentence sentence = cost.sentence();
      diagnostic =
          diagnostic.with(
              new Diagnostic.Note(
                  text.at(index.content(), sentence.offset(), sentence.length()),
                  cost(read, cost)));
    }
    return diagnostic;
  }

  /** A grade with a fraction is still that grade: 6.9 is the sixth. */
  private static Optional<Severity> severity(Readability read) {
    Optional<Severity> english =
        read.grade()
            .map(grade -> (int) Math.floor(grade))
            .filter(grade -> grade > ADVISED_GRADE)
            .map(grade -> grade > HARD_GRADE ? Severity.WARNING : Severity.ADVICE);
    return english.or(
        () ->
            read.inflesz()
                .filter(ease -> ease < NORMAL_SPANISH)
                .map(ease -> ease < HARD_SPANISH ? Severity.WARNING : Severity.ADVICE));
  }

  private static String message(String what, Readability read) {
    String words = read.counts().words() + " words";
    return read.grade()
        .map(
            grade ->
                what
                    + " reads like grade "
                    + (int) Math.floor(grade)
                    + " (Flesch–Kincaid "
                    + number(grade)
                    + read.smog().map(HardToRead::smog).orElse("")
                    + ", "
                    + words
                    + "); grade "
                    + ADVISED_GRADE
                    + " or lower is advised.")
        .orElseGet(
            () ->
                what
                    + " has "
                    + number(read.inflesz().orElse(0.0))
                    + " on the INFLESZ scale ("
                    + read.fernandezHuerta()
                        .map(ease -> "Fernández Huerta " + number(ease) + ", ")
                        .orElse("")
                    + words
                    + "); "
                    + NORMAL_SPANISH
                    + " or more is easy.");
  }

  /** What SMOG says, which needs thirty sentences to say it well. */
  private static String smog(Readability.Smog smog) {
    return switch (smog.basis()) {
      case FULL -> ", SMOG " + number(smog.grade());
      case ESTIMATE -> ", SMOG about " + Math.round(smog.grade());
    };
  }

  private static String cost(Readability read, Readability.Cost cost) {
    return read.grade().isPresent()
        ? "grade " + (int) Math.floor(cost.grade()) + " by itself"
        : "INFLESZ " + number(cost.grade()) + " by itself";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
