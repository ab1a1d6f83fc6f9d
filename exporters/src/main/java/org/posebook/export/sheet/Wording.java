package org.posebook.export.sheet;

import java.util.List;
import org.posebook.figure.Side;
import org.posebook.model.Sides;
import org.posebook.model.StartPosition;

/** The fixed words of a sheet, in English, at a sixth-grade reading level. */
final class Wording {
  static final String FOR = "For";
  static final String FROM = "From";
  static final String DATE = "Date";
  static final String PERSONAL = "For you";
  static final String SAFETY = "Before you start";
  static final String STOP_IF = SheetDocument.Safety.STOP_IF;
  static final String RED_FLAGS = "Get help";
  static final String AUDIENCE = "Made for";
  static final String SETTING = "Where";
  static final String FREQUENCY = "How often";
  static final String LENGTH = "For how long";
  static final String PUBLISHED = "Published";
  static final String WHY = "Why it helps";
  static final String COACHING = "How to practise";
  static final String PURPOSE = "Why";
  static final String TARGETS = "Works on";
  static final String START = "Start";
  static final String SIDES = "Sides";
  static final String PROPS = "You need";
  static final String SETUP = "Get ready";
  static final String BREATHING = "Breathing";
  static final String FEEL = "You feel it here";
  static final String CAUTION = "Take care.";
  static final String CONTRAINDICATION = "Leave it out if you have";
  static final String MODIFY = "Change it if you have";
  static final String VARIATION = "Another way";
  static final String EASIER = "Easier";
  static final String HARDER = "Harder";
  static final String NOTE = "Good to know";
  static final String SOURCE = "Source";
  static final String REVIEWED = "Looked over by";
  static final String VIDEO = "Video";
  static final String BACKGROUND = "Good to know";
  static final String TRACKER = "My week";
  static final String TRACKER_CORNER = "Day";
  static final String QUESTIONS = "Questions for my next visit";
  static final String SOURCES = "Where this comes from";
  static final String TICK =
      "Tick each day that you practise. Rate your pain from 0 (none) to 10 (the worst you can"
          + " imagine), just before and just after.";
  static final String BEFORE_AFTER =
      "How does it feel, from 0 (easy) to 10 (very hard)? Write one number before the move and one"
          + " after it, such as 5 / 3.";
  static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  static final List<String> DAILY_ROWS = List.of("Pain before", "Pain after", "Tick when done");

  private Wording() {}

  static String optional(String prop) {
    return prop + " (if you like)";
  }

  static String start(StartPosition start) {
    return switch (start) {
      case STANDING -> "standing";
      case SEATED -> "sitting";
      case KNEELING -> "kneeling";
      case QUADRUPED -> "on hands and knees";
      case PRONE -> "lying face down";
      case SUPINE -> "lying on your back";
      case SIDE_LYING -> "lying on your side";
    };
  }

  static String side(Side side) {
    return switch (side) {
      case LEFT -> "Left side";
      case RIGHT -> "Right side";
      case MIDDLE -> "Both sides";
    };
  }

  static String sides(Sides sides) {
    return switch (sides) {
      case NONE -> "both sides together";
      case EACH -> "one side, then the other";
      case ALTERNATING -> "left and right in turn";
    };
  }
}
