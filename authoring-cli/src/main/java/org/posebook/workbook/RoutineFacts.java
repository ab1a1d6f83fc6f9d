package org.posebook.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.posebook.importer.Heads;
import org.posebook.model.Citation;
import org.posebook.model.Library;
import org.posebook.model.Review;
import org.posebook.model.Routine;
import org.posebook.model.Topic;
import org.posebook.model.TrackerKind;

/** The facts of a routine and of a library's settings, as labels and values. */
final class RoutineFacts {
  private RoutineFacts() {}

  /** A routine's facts by their labels, with its topics last. */
  static Map<String, String> of(Routine routine, Library library) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Heads.Fact fact : Heads.facts()) {
      put(facts, fact.title(), fact.ofLibrary() ? "" : value(fact, routine, library));
    }
    for (Topic topic : routine.background()) {
      String heading = topic.heading();
      if (!heading.endsWith(":") && !Heads.isFact(heading) && !topic.points().isEmpty()) {
        put(facts, heading, String.join("\n", topic.points()));
      }
    }
    return facts;
  }

  /** A library's settings by their labels. */
  static Map<String, String> of(Library library) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Heads.Fact fact : Heads.facts()) {
      put(
          facts,
          fact.title(),
          switch (fact.id()) {
            case "LIBRARY_TITLE" -> library.title();
            case "LANGUAGE" -> library.language();
            case "PAPER" -> library.paper().key();
            case "BRAND" -> library.brand().name().orElse("");
            case "CONTACT" -> library.brand().contact().orElse("");
            case "LOGO" -> library.brand().logo().orElse("");
            default -> "";
          });
    }
    return facts;
  }

  private static String value(Heads.Fact fact, Routine routine, Library library) {
    // Without a name that can be read, the rest of a review cannot be either.
    Optional<Review> review = routine.review().filter(each -> PoseCells.isRead(each.by()));
    return switch (fact.id()) {
      case "TITLE" -> routine.title();
      case "MAIN_MESSAGE" -> routine.mainMessage().orElse("");
      case "INTRODUCTION" -> lines(routine.introduction());
      case "WHY" -> routine.why().orElse("");
      case "AUDIENCE" -> routine.audience().orElse("");
      case "SETTING" -> routine.setting().orElse("");
      case "FREQUENCY" -> routine.frequency().orElse("");
      case "LENGTH" -> routine.length().orElse("");
      case "COACHING_NOTE" -> routine.coachingNote().orElse("");
      case "BEFORE_YOU_START" -> lines(routine.notices().beforeYouStart());
      case "STOP_IF" -> lines(routine.notices().stopIf());
      case "RED_FLAGS" -> lines(routine.notices().redFlags());
      case "DISCLAIMER" -> routine.notices().disclaimer().orElse("");
      case "TRACKER" -> routine.tracker() == TrackerKind.NONE ? "" : routine.tracker().key();
      case "AUTHOR" -> routine.author().orElse("");
      case "PUBLISHED" -> routine.published().orElse("");
      case "SOURCES" -> lines(sources(routine, library));
      case "REVIEWED_BY" -> review.map(Review::by).orElse("");
      case "CREDENTIAL" -> review.flatMap(Review::credential).orElse("");
      case "REVIEWED_ON" -> review.flatMap(Review::on).map(LocalDate::toString).orElse("");
      default -> "";
    };
  }

  private static List<String> sources(Routine routine, Library library) {
    List<String> lines = new ArrayList<>();
    for (String source : routine.sources()) {
      lines.add(
          library.sources().stream()
              .filter(citation -> citation.id().equals(source))
              .findFirst()
              .map(RoutineFacts::line)
              .orElse(source));
    }
    return lines;
  }

  private static String line(Citation citation) {
    return Stream.of(Optional.of(citation.id() + ": " + citation.title()), citation.url())
        .flatMap(Optional::stream)
        .reduce((title, url) -> title + ", " + url)
        .orElse("");
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  private static void put(Map<String, String> facts, String label, String value) {
    if (PoseCells.isRead(value.strip())) {
      facts.putIfAbsent(label, value);
    }
  }
}
