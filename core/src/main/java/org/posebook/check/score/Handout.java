package org.posebook.check.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posebook.model.Dose;
import org.posebook.model.Guidance;
import org.posebook.model.Library;
import org.posebook.model.Notices;
import org.posebook.model.Pose;
import org.posebook.model.Routine;

/**
 * A routine as its reader sees it: what the items of the instruments are about.
 *
 * @param library the routine with its poses alone
 * @param found the rules that found something in it
 */
record Handout(Library library, Routine routine, Set<String> found) {
  private static final Pattern MINUTES = Pattern.compile("(?iu)\\d+[ -]?min");
  private static final Pattern NUMBER =
      Pattern.compile("\\d|(?iu)\\b(one|two|three|four|five|six)\\b");

  /** The guidance of each pose as the sheet gives it. */
  List<Guidance> poses() {
    return routine.items().stream().flatMap(item -> library.guidance(item).stream()).toList();
  }

  List<Pose> wholePoses() {
    return List.copyOf(library.poses().values());
  }

  Notices notices() {
    return routine.notices().with(library.notices());
  }

  boolean all(Predicate<Guidance> holds) {
    return !poses().isEmpty() && poses().stream().allMatch(holds);
  }

  boolean any(Predicate<Guidance> holds) {
    return poses().stream().anyMatch(holds);
  }

  /** Whether a time in minutes is said of the whole. */
  boolean saysMinutes() {
    return MINUTES.matcher(said()).find();
  }

  boolean saysHowOften() {
    return routine.frequency().isPresent()
        || any(g -> has(g, Dose::timesPerDay) || has(g, Dose::daysPerWeek));
  }

  boolean saysHowLong() {
    return routine.length().isPresent() || any(g -> has(g, Dose::weeks));
  }

  /**
   * Whether how often and for how long are said in numbers, so that the sessions can be counted.
   */
  boolean countsSessions() {
    return routine.frequency().filter(text -> NUMBER.matcher(text).find()).isPresent()
        && routine.length().filter(text -> NUMBER.matcher(text).find()).isPresent();
  }

  private static boolean has(Guidance guidance, Function<Dose, Optional<?>> part) {
    return guidance.dose().filter(dose -> part.apply(dose).isPresent()).isPresent();
  }

  String said() {
    return Stream.of(
            Stream.of(routine.title()),
            routine.mainMessage().stream(),
            routine.introduction().stream(),
            routine.frequency().stream(),
            routine.length().stream(),
            routine.coachingNote().stream(),
            routine.setting().stream())
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"));
  }
}
