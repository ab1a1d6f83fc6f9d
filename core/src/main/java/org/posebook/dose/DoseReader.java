package org.posebook.dose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posebook.model.Dose;

/**
 * Reads a dose as people write it.
 *
 * <pre>{@code
 * DoseReader.read("2 × 30 s hold, each side").dose();
 * DoseReader.readField(DoseField.REPETITIONS, "8 to 12").dose();
 * }</pre>
 *
 * <p>Nothing is guessed: a number whose unit is missing stays unread, and so does a whole clause
 * with a word such as "not" or "or" that could turn its sense. What stands in "quotation marks"
 * stays as written, without a complaint. "About" says nothing and is left out. Whatever the text
 * is, reading it ends well, in time that grows with its length alone.
 */
public final class DoseReader {
  private static final Set<String> NONE = Set.of("", "-", "–", "—", "n/a", "none");

  private DoseReader() {}

  /** Reads a whole dose, such as "3 x 10, hold 5 s". */
  public static DoseReading read(String text) {
    return read(null, text);
  }

  /**
   * Reads one part of a dose from a field of its own. There a bare number is enough where the field
   * tells what it counts ("10" repetitions); a time still needs its unit ("30 s"). Whatever else
   * the field says ("10 each side") is read as well.
   */
  public static DoseReading readField(DoseField field, String text) {
    return switch (field) {
      case TEMPO, LOAD, EFFORT -> text(field, text);
      case SIDE -> {
        Dose.Side side = shortSide(Words.tidy(text).toLowerCase(Locale.ROOT));
        yield side == null ? read(field, text) : side(side);
      }
      case SETS,
          REPETITIONS,
          HOLD,
          DURATION,
          REST,
          TIMES_PER_DAY,
          DAYS_PER_WEEK,
          PER_WEEK,
          WEEKS,
          FREQUENCY ->
          read(field, text);
    };
  }

  private static DoseReading read(@Nullable DoseField field, String text) {
    Objects.requireNonNull(text);
    DoseBuilder dose = new DoseBuilder();
    List<DoseProblem> problems = new ArrayList<>();
    if (isNone(text)) {
      return new DoseReading(Dose.NONE, problems);
    }
    for (List<Token> clause : clauses(Tokenizer.tokens(text))) {
      for (Finding finding : new ClauseReader(clause, text, dose, field).read()) {
        take(finding, text, dose, problems);
      }
    }
    problems.sort(Comparator.comparingInt(DoseProblem::offset));
    return new DoseReading(dose.build(), problems);
  }

  private static void take(
      Finding finding, String text, DoseBuilder dose, List<DoseProblem> problems) {
    String stretch = text.substring(finding.start(), finding.end());
    switch (finding) {
      case Finding.AsWritten written -> dose.unread(written.text());
      case Finding.Unread unread -> {
        if (!Words.tidy(stretch).isEmpty()) {
          dose.unread(stretch);
          problems.add(
              problem(finding, Words.shown(stretch) + " " + unread.message(), unread.example()));
        }
      }
      case Finding.Found found -> {
        for (Finding.Setting<?> setting : found.settings()) {
          if (!setting.apply()) {
            String name = setting.slot().name();
            dose.unread(stretch);
            problems.add(
                problem(
                    finding,
                    Words.shown(stretch) + " gives a second, different " + name,
                    "only one " + name));
            break;
          }
        }
      }
    }
  }

  private static DoseProblem problem(Finding finding, String message, String example) {
    return new DoseProblem(finding.start(), finding.end() - finding.start(), message, example);
  }

  private static List<List<Token>> clauses(List<Token> tokens) {
    List<List<Token>> clauses = new ArrayList<>();
    List<Token> clause = new ArrayList<>();
    for (Token token : tokens) {
      if (token instanceof Token.Sign sign && sign.kind() == Token.Kind.BREAK) {
        if (!clause.isEmpty()) {
          clauses.add(clause);
          clause = new ArrayList<>();
        }
      } else {
        clause.add(token);
      }
    }
    if (!clause.isEmpty()) {
      clauses.add(clause);
    }
    return clauses;
  }

  private static boolean isNone(String text) {
    return text.length() < 20 && NONE.contains(Words.tidy(text).toLowerCase(Locale.ROOT));
  }

  private static Dose.@Nullable Side shortSide(String text) {
    return switch (text) {
      case "each", "both", "e", "ea" -> Dose.Side.EACH;
      case "left", "l" -> Dose.Side.LEFT;
      case "right", "r" -> Dose.Side.RIGHT;
      case "alternating", "alternate", "alt" -> Dose.Side.ALTERNATING;
      default -> null;
    };
  }

  private static DoseReading side(Dose.Side side) {
    DoseBuilder dose = new DoseBuilder();
    dose.side.offer(side);
    return new DoseReading(dose.build(), List.of());
  }

  /** A field that stays text; a word that only repeats the field's name is left out. */
  private static DoseReading text(DoseField field, String text) {
    String tidy = Words.tidy(text);
    if (isNone(text)) {
      return new DoseReading(Dose.NONE, List.of());
    }
    List<Token> tokens = Tokenizer.tokens(text);
    if (tokens.size() == 1 && tokens.getFirst() instanceof Token.Quoted quoted) {
      tidy = quoted.text();
    }
    String key = field.key() + " ";
    if (tidy.toLowerCase(Locale.ROOT).startsWith(key)) {
      tidy = Words.tidy(tidy.substring(key.length()));
    }
    DoseBuilder dose = new DoseBuilder();
    if (field == DoseField.LOAD
        && tokens.size() == 1
        && tokens.getFirst() instanceof Token.Num num) {
      dose.unread(tidy);
      return new DoseReading(
          dose.build(),
          List.of(
              new DoseProblem(
                  num.start(),
                  num.end() - num.start(),
                  Words.shown(tidy) + " has no unit",
                  "2 kg")));
    }
    (switch (field) {
          case TEMPO -> dose.tempo;
          case LOAD -> dose.load;
          default -> dose.effort;
        })
        .offer(tidy);
    return new DoseReading(dose.build(), List.of());
  }
}
