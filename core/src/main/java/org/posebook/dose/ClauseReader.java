package org.posebook.dose;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posebook.dose.ClauseState.Role;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Span;

/** Reads one clause: what stands between two commas. */
final class ClauseReader {
  private final Cursor cursor;
  private final DoseBuilder dose;
  private final ClauseState state;
  private final PhraseReader phrases;
  private final TextReader texts;
  private final CountReader counts;
  private final boolean rests;

  ClauseReader(List<Token> tokens, String text, DoseBuilder dose, @Nullable DoseField field) {
    this.cursor = new Cursor(tokens);
    this.dose = dose;
    this.state = new ClauseState(cursor);
    this.phrases = new PhraseReader(cursor);
    this.texts = new TextReader(cursor, text);
    this.counts = new CountReader(cursor, dose, field, state, phrases);
    this.rests =
        tokens.stream()
            .anyMatch(t -> t instanceof Token.Word word && Vocabulary.REST.contains(word.text()));
  }

  List<Finding> read() {
    while (!cursor.done()) {
      int mark = cursor.mark();
      if (!texts(mark) && !phrases(mark) && !counts.measure(mark) && !role(mark) && !noise()) {
        state.leftOver(cursor.next());
      }
    }
    return state.finish();
  }

  private boolean texts(int mark) {
    String tempo = texts.tempo();
    if (tempo != null) {
      return state.found(mark, dose.tempo, tempo);
    }
    String load = texts.load();
    if (load != null) {
      return state.found(mark, dose.load, load);
    }
    String effort = texts.effort();
    return effort != null && state.found(mark, dose.effort, effort);
  }

  private boolean phrases(int mark) {
    Dose.Side side = phrases.side();
    if (side != null) {
      DoseBuilder.Slot<?> last = state.last;
      state.found(mark, dose.side, side);
      state.last = last;
      return true;
    }
    Amount days = phrases.days();
    if (days != null) {
      return state.found(mark, dose.daysPerWeek, days);
    }
    Amount times = phrases.timesOfDay();
    if (times != null) {
      return state.found(mark, dose.timesPerDay, times);
    }
    Amount repetitions = phrases.repetitions();
    if (repetitions != null) {
      return state.found(mark, dose.repetitions, repetitions);
    }
    Amount length = phrases.length();
    return length != null && counts.foundSpan(mark, new Span(length, Span.Unit.NONE));
  }

  private boolean role(int mark) {
    Role next =
        cursor.word(Vocabulary.HOLD)
            ? Role.HOLD
            : cursor.word(Vocabulary.REST)
                ? Role.REST
                : cursor.word("duration")
                    ? Role.DURATION
                    : phrases.perWeek() ? Role.PER_WEEK : null;
    if (next == null) {
      return false;
    }
    state.flush();
    if (state.role == null) {
      state.roleMark = mark;
    }
    state.role = next;
    return true;
  }

  private boolean noise() {
    if (rests && cursor.isWord(0, Set.of("between", "in"))) {
      int mark = cursor.mark();
      cursor.word("in");
      if (cursor.word("between")) {
        cursor.word("each", "the");
        String noun = cursor.peekWord(0);
        if (noun != null && Vocabulary.unit(noun) == Unit.SET) {
          cursor.next();
          return true;
        }
      }
      cursor.reset(mark);
    }
    if (cursor.isSign(0, Token.Kind.DASH)
        && cursor.peek(1) instanceof Token.Num num
        && num.start() == cursor.startOf(cursor.mark()) + 1) {
      state.turned = true;
    }
    return (state.role != null && cursor.word(Vocabulary.ROLE_FILLERS))
        || cursor.word(Vocabulary.NOISE)
        || cursor.sign(Token.Kind.NOTHING)
        || cursor.sign(Token.Kind.DASH);
  }
}
