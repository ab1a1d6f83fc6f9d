package org.posebook.export.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Places galleys on pages, in their order.
 *
 * <p>All ways to break the pages are weighed, not just the one that fills each page as far as it
 * can. The way with the fewest pages wins; among those the one that leaves the fewest pages half
 * empty, and then the one whose pages are filled most evenly without being tight ({@link Draft}). A
 * heading stays with what it leads. A galley is divided only where it may be, or where nothing else
 * helps.
 *
 * <p>What follows after a place does not depend on how the pages before it were broken. So only the
 * best way to each place is kept, and the cost grows with the number of galleys. This is how TeX
 * breaks lines (D. E. Knuth and M. F. Plass, Breaking paragraphs into lines, 1981).
 */
final class Paginator {
  /** A galley taller than a page begins on a page that has at least this part of it left. */
  private static final float WORTH_BEGINNING = 1 / 3f;

  /** A heading leads what comes after it, as long as both take no more than this of a page. */
  private static final float MOST_LED = 1 / 3f;

  /** A galley at its place: distance from the top of the page's frame. */
  record Placed(Galley galley, float y, boolean firstOnPage) {}

  /**
   * Where a page begins.
   *
   * @param index the galley that comes first
   * @param tail what is left of this galley, where it was divided
   */
  private record Start(int index, Optional<Galley> tail) {
    /** What was left once grows only smaller: so ways are complete when their turn comes. */
    static final Comparator<Start> ORDER =
        Comparator.comparingInt(Start::index)
            .thenComparing(start -> start.tail.isPresent())
            .thenComparing(start -> -start.atoms(0) - start.atoms(1))
            .thenComparing(start -> start.atoms(0));

    private int atoms(int column) {
      return tail.filter(galley -> column < galley.columns().size())
          .map(galley -> galley.columns().get(column).atoms().size())
          .orElse(0);
    }
  }

  /** Pages up to a place. */
  private record Way(Cost cost, Draft page, @Nullable Way before) {}

  /** How good pages are; less is better. */
  private record Cost(int pages, int halfEmpty, double badness) implements Comparable<Cost> {
    static final Cost NONE = new Cost(0, 0, 0);

    Cost plus(Draft page, boolean last) {
      return new Cost(
          pages + 1,
          halfEmpty + (!last && page.isHalfEmpty() ? 1 : 0),
          badness + page.badness(last));
    }

    @Override
    public int compareTo(Cost other) {
      int order = Integer.compare(pages, other.pages);
      order = order == 0 ? Integer.compare(halfEmpty, other.halfEmpty) : order;
      return order == 0 ? Double.compare(badness, other.badness) : order;
    }
  }

  private final List<Forms> galleys;
  private final float room;
  private final TreeMap<Start, Way> ways = new TreeMap<>(Start.ORDER);

  private Paginator(List<Forms> galleys, float room) {
    this.galleys = galleys;
    this.room = room;
  }

  /**
   * The pages; at least one.
   *
   * @param firstRoom height of the first page's frame
   * @param room height of all others
   */
  static List<List<Placed>> pages(List<Forms> galleys, float firstRoom, float room) {
    if (galleys.isEmpty()) {
      return List.of(List.of());
    }
    Way way = new Paginator(galleys, room).best(firstRoom);
    Deque<List<Placed>> pages = new ArrayDeque<>();
    boolean last = true;
    for (@Nullable Way at = way; at != null; at = at.before) {
      pages.addFirst(at.page.placed(last));
      last = false;
    }
    return List.copyOf(pages);
  }

  private Way best(float firstRoom) {
    extend(new Start(0, Optional.empty()), null, firstRoom);
    while (true) {
      Map.Entry<Start, Way> next = ways.pollFirstEntry();
      if (next.getKey().index == galleys.size()) {
        return next.getValue();
      }
      extend(next.getKey(), next.getValue(), room);
    }
  }

  /** Tries all pages that may begin at a place. */
  private void extend(Start start, @Nullable Way before, float pageRoom) {
    Draft page = new Draft(List.of(), pageRoom);
    int next = start.index;
    while (next < galleys.size()) {
      if (!page.isEmpty()) {
        offer(new Start(next, Optional.empty()), page, before);
      }
      List<Forms> chain = chain(next, next == start.index ? start.tail : Optional.empty());
      int after = next + chain.size();
      Draft longer = page.with(chain);
      if (!longer.fits() || longer.isTighterThan(page)) {
        Optional<Galley.Split> split = split(page, chain, longer.fits());
        if (split.isPresent()) {
          List<Forms> part = new ArrayList<>(chain.subList(0, chain.size() - 1));
          part.add(Forms.of(split.get().head()));
          offer(new Start(after - 1, Optional.of(split.get().tail())), page.with(part), before);
        } else if (!longer.fits() && page.isEmpty()) {
          // Nothing helps, not even a page of its own.
          offer(new Start(after, Optional.empty()), longer, before);
        }
      }
      if (!longer.fits()) {
        return;
      }
      page = longer;
      next = after;
    }
    offer(new Start(next, Optional.empty()), page, before);
  }

  private void offer(Start place, Draft page, @Nullable Way before) {
    boolean last = place.index == galleys.size();
    Cost cost = (before == null ? Cost.NONE : before.cost).plus(page, last);
    Way known = ways.get(place);
    if (known == null || cost.compareTo(known.cost) < 0) {
      ways.put(place, new Way(cost, page, before));
    }
  }

  /** A galley, with all that it leads if it is a heading. */
  private List<Forms> chain(int from, Optional<Galley> tail) {
    List<Forms> chain = new ArrayList<>(2);
    float height = 0;
    for (int i = from; i < galleys.size(); i++) {
      Forms forms = i == from && tail.isPresent() ? Forms.of(tail.get()) : galleys.get(i);
      chain.add(forms);
      height += forms.at(Forms.NATURAL).height(false);
      if (!forms.at(Forms.NATURAL).leads() || height > room * MOST_LED) {
        break;
      }
    }
    return chain;
  }

  /**
   * Divides the last galley of a chain at the end of a page.
   *
   * @param page what stands on the page already
   * @param fits whether the chain would fit whole on this page, if it were tighter
   */
  private Optional<Galley.Split> split(Draft page, List<Forms> chain, boolean fits) {
    Forms last = chain.getLast();
    // What must be divided anyway need not be tight.
    Galley target = last.at(Forms.NATURAL);
    Draft leading = page.with(chain.subList(0, chain.size() - 1));
    float left = leading.left() - (leading.isEmpty() ? 0 : target.gap());
    boolean allowed =
        switch (target.division()) {
          case FREE -> !(fits && page.isEmpty());
          case LAST_RESORT ->
              last.at(Forms.TIGHTEST).height(true) > room
                  && (page.isEmpty() || left >= room * WORTH_BEGINNING);
        };
    Optional<Galley.Split> split =
        allowed ? target.split(left, leading.isEmpty(), false) : Optional.empty();
    return split.isEmpty() && page.isEmpty() && !fits
        ? target.split(left, leading.isEmpty(), true)
        : split;
  }
}
