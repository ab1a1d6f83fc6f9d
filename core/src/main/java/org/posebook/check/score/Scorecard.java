package org.posebook.check.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.model.Item;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.Review;
import org.posebook.model.Routine;

/**
 * How far a routine meets PEMAT-P, the Clear Communication Index, CERT and CLARIFY, item by item.
 *
 * <p>PEMAT-P and the Index are made for people who rate a text, CERT and CLARIFY for reports of
 * research. Using them for handouts, by a program, is our reading: a scorecard is informed by them
 * and is no rating.
 *
 * @param routine the routine's id
 * @param title the routine's title
 * @param scores one for each instrument
 */
public record Scorecard(String routine, String title, List<Score> scores) {
  /** What every form of a scorecard says of itself. */
  public static final String CAVEAT =
      "Informed by these instruments, not a rating: PEMAT-P and CCI are made for people who rate a"
          + " text, CERT and CLARIFY for reports of research.";

  public Scorecard {
    scores = List.copyOf(scores);
  }

  /** The least percentage of all instruments. */
  public int least() {
    return scores.stream().mapToInt(Score::percent).min().orElse(0);
  }

  /**
   * A scorecard for each routine, in order of id.
   *
   * @param today the day by which sign-offs count
   */
  public static List<Scorecard> of(Content content, LocalDate today) {
    CheckRunner checks = CheckRunner.ofAll().on(today);
    List<Scorecard> cards = new ArrayList<>();
    for (Routine routine : content.library().routines().values()) {
      cards.add(of(content, routine, checks, today));
    }
    return cards;
  }

  private static Scorecard of(
      Content content, Routine routine, CheckRunner checks, LocalDate today) {
    Content alone = alone(content, routine);
    Set<String> found = new TreeSet<>();
    checks.run(alone).stream().map(Diagnostic::rule).forEach(rule -> found.add(rule.name()));
    Handout handout = new Handout(alone.library(), routine, found);
    Optional<Review> signed =
        routine
            .review()
            .filter(review -> review.until().filter(today::isAfter).isEmpty())
            .filter(review -> !found.contains("review/stale"));
    List<Score> scores =
        List.of(Pemat.ITEMS, ClearCommunication.ITEMS, Cert.ITEMS, Clarify.ITEMS).stream()
            .map(items -> items.score(handout, signed))
            .toList();
    return new Scorecard(routine.id(), routine.title(), scores);
  }

  /** The routine with its poses, and nothing else. */
  private static Content alone(Content content, Routine routine) {
    Library library = content.library();
    Map<String, Pose> poses = new LinkedHashMap<>();
    routine.items().stream()
        .map(Item::pose)
        .forEach(id -> library.pose(id).ifPresent(pose -> poses.put(id, pose)));
    List<Document> documents =
        content.documents().stream()
            .filter(
                document ->
                    switch (document.kind()) {
                      case LIBRARY -> true;
                      case POSE -> poses.containsKey(document.id());
                      case ROUTINE -> document.id().equals(routine.id());
                      case PRESCRIPTION, MAPPING -> false;
                    })
            .toList();
    return new Content(library.withContent(poses, Map.of(routine.id(), routine)), documents);
  }

  /** What the sign-off of a review may name: every item that a person must judge. */
  public static Set<String> itemsForPeople() {
    Set<String> ids = new TreeSet<>();
    for (Items items : List.of(Pemat.ITEMS, ClearCommunication.ITEMS, Cert.ITEMS, Clarify.ITEMS)) {
      ids.addAll(items.forPeople());
    }
    return ids;
  }
}
