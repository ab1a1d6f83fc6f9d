package org.posebook.dose;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posebook.model.Amount;
import org.posebook.model.Dose.Side;

/** Reads fixed phrases: sides, "a week", "every other day", "as many as you can". */
final class PhraseReader {
  private static final Set<String> SIDES = Set.of("side", "sides");
  private static final Set<String> LEFT = Set.of("left", "l");
  private static final Set<String> RIGHT = Set.of("right", "r");

  private final Cursor cursor;

  PhraseReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Which side, or each, if that comes next. */
  @Nullable Side side() {
    int mark = cursor.mark();
    Side side = sideAt();
    if (side == null) {
      cursor.reset(mark);
    }
    return side;
  }

  private @Nullable Side sideAt() {
    if (cursor.word("alternating", "alternate", "alternately")) {
      cursor.word(Vocabulary.SIDE_NOUNS);
      return Side.ALTERNATING;
    }
    if (otherSide() || leftAndRight() || shortEach()) {
      return Side.EACH;
    }
    boolean on = cursor.word("on");
    cursor.word("for", "to");
    cursor.word("the", "your");
    if (leftAndRight()) {
      cursor.word(Vocabulary.SIDE_NOUNS);
      return Side.EACH;
    }
    if (cursor.word("each", "per", "every", "ea", "either") || cursor.sign(Token.Kind.SLASH)) {
      cursor.sign(Token.Kind.NOTHING);
      cursor.word("single");
      return cursor.word(Vocabulary.SIDE_NOUNS) ? Side.EACH : null;
    }
    if (cursor.word("both")) {
      cursor.word("the", "your");
      return cursor.word(SIDES) ? Side.EACH : null;
    }
    return oneSide(on);
  }

  private boolean otherSide() {
    int mark = cursor.mark();
    if (cursor.word("switch", "change", "swap") && cursor.word(Vocabulary.SIDE_NOUNS)) {
      return true;
    }
    cursor.reset(mark);
    cursor.word("repeat");
    cursor.word("on");
    cursor.word("the");
    if (cursor.word("other", "opposite") && cursor.word(Vocabulary.SIDE_NOUNS)) {
      return true;
    }
    cursor.reset(mark);
    return false;
  }

  private boolean leftAndRight() {
    return pair(LEFT, RIGHT) || pair(RIGHT, LEFT);
  }

  private boolean pair(Set<String> one, Set<String> other) {
    int mark = cursor.mark();
    if (cursor.word(one)
        && (cursor.word("and") || cursor.sign(Token.Kind.SLASH) || cursor.sign(Token.Kind.PLUS))
        && cursor.word(other)) {
      return true;
    }
    cursor.reset(mark);
    return false;
  }

  /** "e/s" and "p/s". */
  private boolean shortEach() {
    if (("e".equals(cursor.peekWord(0)) || "p".equals(cursor.peekWord(0)))
        && cursor.isSign(1, Token.Kind.SLASH)
        && "s".equals(cursor.peekWord(2))) {
      cursor.next();
      cursor.next();
      cursor.next();
      return true;
    }
    return false;
  }

  private @Nullable Side oneSide(boolean on) {
    boolean only = cursor.word("only", "just");
    cursor.word("on");
    cursor.word("the", "your");
    Side side = cursor.word("left") ? Side.LEFT : cursor.word("right") ? Side.RIGHT : null;
    if (side == null) {
      return null;
    }
    boolean noun = cursor.word(Vocabulary.SIDE_NOUNS);
    only |= cursor.word("only");
    return noun || only || on ? side : null;
  }

  /** Takes "a day", "per day", "/day"; not "daily". */
  boolean perDay() {
    return period("day", "d");
  }

  /** Takes "a week", "per week", "/week" or "weekly". */
  boolean perWeek() {
    return cursor.word("weekly") || period("week", "wk");
  }

  private boolean period(String name, String shortName) {
    int mark = cursor.mark();
    cursor.word("in");
    boolean per = cursor.word("a", "per", "each", "every") || cursor.sign(Token.Kind.SLASH);
    cursor.sign(Token.Kind.DASH);
    if (per && cursor.word(name, shortName)) {
      return true;
    }
    cursor.reset(mark);
    return false;
  }

  /** On which days, in a phrase that has no number. */
  @Nullable Amount days() {
    if (cursor.word("daily", "everyday")
        || cursor.phrase("every", "day")
        || cursor.phrase("each", "day")) {
      return Amount.of(7);
    }
    if (cursor.phrase("every", "other", "day")) {
      return new Amount.Words("every other day");
    }
    if (cursor.phrase("every", "second", "day")) {
      return new Amount.Words("every second day");
    }
    if (cursor.phrase("most", "days")) {
      if (!cursor.phrase("of", "the", "week")) {
        perWeek();
      }
      return new Amount.Words("most days");
    }
    if (cursor.word("weekly") || cursor.phrase("every", "week")) {
      return Amount.of(1);
    }
    return null;
  }

  /** When in a day, in a phrase that has no number. */
  @Nullable Amount timesOfDay() {
    for (String time : new String[] {"morning", "evening", "night"}) {
      if (cursor.phrase("every", time) || cursor.phrase("each", time)) {
        return new Amount.Words("every " + time);
      }
    }
    return cursor.phrase("morning", "and", "evening")
        ? new Amount.Words("every morning and evening")
        : null;
  }

  /** How many times, in a phrase that has no number. */
  @Nullable Amount repetitions() {
    int mark = cursor.mark();
    if (cursor.word("amrap")) {
      return new Amount.Words("as many as you can");
    }
    if (cursor.phrase("as", "many")) {
      cursor.word("reps", "repetitions", "times");
      if (cursor.phrase("as", "you", "can") || cursor.phrase("as", "possible")) {
        return new Amount.Words("as many as you can");
      }
    }
    cursor.reset(mark);
    cursor.word("in");
    cursor.word("time");
    if (cursor.word("with")
        && cursor.word("the", "your", "each", "every")
        && cursor.word("breath")) {
      return new Amount.Words("with the breath");
    }
    cursor.reset(mark);
    return null;
  }

  /** How long, in a phrase that has no number. */
  @Nullable Amount length() {
    int mark = cursor.mark();
    if (cursor.word("briefly")) {
      return new Amount.Words("briefly");
    }
    cursor.word("for");
    if (cursor.phrase("as", "long", "as")) {
      if (cursor.phrase("you", "can")) {
        return new Amount.Words("as long as you can");
      }
      if (cursor.phrase("you", "like") || cursor.phrase("you", "want")) {
        return new Amount.Words("as long as you like");
      }
      cursor.word("is", "it's", "feels");
      cursor.phrase("it", "is");
      cursor.phrase("it", "feels");
      if (cursor.word("comfortable")) {
        return new Amount.Words("as long as it is comfortable");
      }
    }
    cursor.reset(mark);
    return null;
  }
}
