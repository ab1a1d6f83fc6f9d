package org.posebook.check.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.posebook.model.Review;

/** The items of one instrument, each with how it is judged. */
final class Items {
  private final String key;
  private final String name;
  private final List<Item> items = new ArrayList<>();

  private record Item(
      String id,
      String meaning,
      boolean person,
      Predicate<Handout> applies,
      Predicate<Handout> holds,
      List<String> rules,
      String otherwise) {}

  /** An instrument without items yet. */
  Items(String key, String name) {
    this.key = key;
    this.name = name;
  }

  /** An item that is met where none of these rules finds anything. */
  Items rules(String number, String meaning, String... rules) {
    return fact(number, meaning, "", handout -> true, rules);
  }

  /**
   * An item that is met where something holds, and none of these rules finds anything.
   *
   * @param otherwise what is said where it does not hold
   */
  Items fact(
      String number, String meaning, String otherwise, Predicate<Handout> holds, String... rules) {
    return factIf(number, meaning, handout -> true, otherwise, holds, rules);
  }

  /** The same, for handouts to which the item applies. */
  Items factIf(
      String number,
      String meaning,
      Predicate<Handout> applies,
      String otherwise,
      Predicate<Handout> holds,
      String... rules) {
    items.add(
        new Item(key + "-" + number, meaning, false, applies, holds, List.of(rules), otherwise));
    return this;
  }

  /** An item that a person must judge. */
  Items person(String number, String meaning) {
    return personIf(number, meaning, handout -> true);
  }

  /** The same, for handouts to which the item applies. */
  Items personIf(String number, String meaning, Predicate<Handout> applies) {
    items.add(
        new Item(key + "-" + number, meaning, true, applies, handout -> false, List.of(), ""));
    return this;
  }

  /** An item that does not apply to handouts. */
  Items notForHandouts(String number, String meaning) {
    return factIf(number, meaning, handout -> false, "", handout -> false);
  }

  List<String> forPeople() {
    return items.stream().filter(Item::person).map(Item::id).toList();
  }

  Score score(Handout handout, Optional<Review> signed) {
    return new Score(key, name, items.stream().map(item -> mark(item, handout, signed)).toList());
  }

  private static Mark mark(Item item, Handout handout, Optional<Review> signed) {
    if (!item.applies().test(handout)) {
      return new Mark(item.id(), item.meaning(), Verdict.NOT_APPLICABLE, "");
    }
    if (item.person()) {
      return signed
          .filter(review -> review.judged().contains(item.id()))
          .map(
              review ->
                  new Mark(item.id(), item.meaning(), Verdict.MET, "signed by " + review.by()))
          .orElseGet(() -> new Mark(item.id(), item.meaning(), Verdict.PERSON, ""));
    }
    List<String> against = item.rules().stream().filter(handout.found()::contains).toList();
    boolean holds = item.holds().test(handout);
    if (holds && against.isEmpty()) {
      return new Mark(item.id(), item.meaning(), Verdict.MET, "");
    }
    String why = holds ? String.join(", ", against) : item.otherwise();
    return new Mark(item.id(), item.meaning(), Verdict.NOT_MET, why);
  }
}
