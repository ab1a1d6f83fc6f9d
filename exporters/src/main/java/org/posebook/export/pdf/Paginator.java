package org.posebook.export.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Places galleys on pages, in their order.
 *
 * <p>A galley that does not fit first makes all pictures of the page smaller, down to their floor,
 * where that saves a page; only then it moves to the next page. A page with much room left over has
 * wider gaps. A heading moves with what it leads. What is left of a page is shared out between its
 * galleys, up to a limit.
 */
final class Paginator {
  /** Free space that may be added between two galleys, so that a page is well filled. */
  private static final float STRETCH = 6 * StyleSheet.MM;

  /** A galley taller than a page begins on a page that has at least this part of it left. */
  private static final float WORTH_BEGINNING = 1 / 3f;

  /** A galley at its place: distance from the top of the page's frame. */
  record Placed(Galley galley, float y, boolean firstOnPage) {}

  private final float firstRoom;
  private final float room;

  /** How tight a page may become. */
  private final int limit;

  private final List<List<Placed>> pages = new ArrayList<>();
  private final List<Forms> page = new ArrayList<>();
  private int tightness = Forms.NATURAL;

  /** How many pages but the last are left half empty. */
  private int halfEmpty;

  private Paginator(float firstRoom, float room, int limit) {
    this.firstRoom = firstRoom;
    this.room = room;
    this.limit = limit;
  }

  /**
   * The pages; at least one. Of all ways with the fewest pages it takes one that leaves the fewest
   * of them half empty, and then the one with the least tightness.
   *
   * @param firstRoom height of the first page's frame
   * @param room height of all others
   */
  static List<List<Placed>> pages(List<Forms> galleys, float firstRoom, float room) {
    Paginator best = run(galleys, firstRoom, room, Forms.NATURAL);
    for (int limit = Forms.NATURAL + 1; limit <= Forms.TIGHTEST; limit++) {
      Paginator tighter = run(galleys, firstRoom, room, limit);
      if (tighter.betterThan(best)) {
        best = tighter;
      }
    }
    return best.pages;
  }

  private static Paginator run(List<Forms> galleys, float firstRoom, float room, int limit) {
    Paginator paginator = new Paginator(firstRoom, room, limit);
    Deque<Forms> queue = new ArrayDeque<>(galleys);
    while (!queue.isEmpty()) {
      paginator.next(queue);
    }
    paginator.close(true);
    return paginator;
  }

  private boolean betterThan(Paginator other) {
    return pages.size() < other.pages.size()
        || (pages.size() == other.pages.size() && halfEmpty < other.halfEmpty);
  }

  private void next(Deque<Forms> queue) {
    List<Forms> chain = chain(queue);
    if (fits(chain)) {
      page.addAll(chain);
      chain.forEach(done -> queue.removeFirst());
      return;
    }
    Optional<Galley.Split> split = split(chain);
    if (split.isPresent()) {
      page.addAll(chain.subList(0, chain.size() - 1));
      page.add(Forms.of(split.get().head()));
      chain.forEach(done -> queue.removeFirst());
      queue.addFirst(Forms.of(split.get().tail()));
      close(false);
    } else if (page.isEmpty()) {
      // Nothing helps, not even a page of its own.
      page.addAll(chain);
      chain.forEach(done -> queue.removeFirst());
    } else {
      close(false);
    }
  }

  /** The next galley, with all that it leads if it is a heading. */
  private List<Forms> chain(Deque<Forms> queue) {
    List<Forms> chain = new ArrayList<>(2);
    float height = 0;
    for (Forms forms : queue) {
      chain.add(forms);
      height += forms.at(Forms.NATURAL).height(false);
      if (!forms.at(Forms.NATURAL).leads() || height > room / 3) {
        break;
      }
    }
    return chain;
  }

  private boolean fits(List<Forms> chain) {
    // A block that fits a page of its own only when it is tight is not divided for that.
    int tightest = page.isEmpty() ? Forms.TIGHTEST : limit;
    for (int t = tightness; t <= tightest; t++) {
      if (heightWith(chain, t) <= pageRoom()) {
        tightness = t;
        return true;
      }
    }
    return false;
  }

  private Optional<Galley.Split> split(List<Forms> chain) {
    Forms last = chain.get(chain.size() - 1);
    // What must be divided anyway need not be tight.
    Galley target = last.at(Forms.NATURAL);
    List<Forms> leading = chain.subList(0, chain.size() - 1);
    boolean first = page.isEmpty() && leading.isEmpty();
    float left = pageRoom() - heightWith(leading, tightness) - (first ? 0 : target.gap());
    boolean allowed =
        switch (target.division()) {
          case FREE -> true;
          case LAST_RESORT ->
              last.at(Forms.TIGHTEST).height(true) > room
                  && (page.isEmpty() || left >= room * WORTH_BEGINNING);
        };
    Optional<Galley.Split> split = allowed ? target.split(left, first, false) : Optional.empty();
    return split.isEmpty() && page.isEmpty() ? target.split(left, first, true) : split;
  }

  private float pageRoom() {
    return pages.isEmpty() ? firstRoom : room;
  }

  private float heightWith(List<Forms> more, int tight) {
    float sum = 0;
    boolean first = true;
    for (List<Forms> part : List.of(page, more)) {
      for (Forms forms : part) {
        Galley galley = forms.at(tight);
        sum += (first ? 0 : galley.gap()) + galley.height(first);
        first = false;
      }
    }
    return sum;
  }

  private void close(boolean lastPage) {
    if (page.isEmpty() && !pages.isEmpty()) {
      return;
    }
    if (!lastPage && tightness == Forms.NATURAL && heightWith(List.of(), 0) <= pageRoom()) {
      tightness = 0;
    }
    if (!lastPage && heightWith(List.of(), tightness) < pageRoom() / 2) {
      halfEmpty++;
    }
    float extra = lastPage ? 0 : extra();
    List<Placed> placed = new ArrayList<>(page.size());
    float y = 0;
    for (int i = 0; i < page.size(); i++) {
      Galley galley = page.get(i).at(tightness);
      boolean first = i == 0;
      y += (first ? 0 : galley.gap()) + (i > 0 && stretches(i) ? extra : 0);
      placed.add(new Placed(galley, y, first));
      y += galley.height(first);
    }
    pages.add(placed);
    page.clear();
    tightness = Forms.NATURAL;
  }

  /** How much free space is added above each galley that may have more. */
  private float extra() {
    int gaps = 0;
    for (int i = 1; i < page.size(); i++) {
      gaps += stretches(i) ? 1 : 0;
    }
    float left = pageRoom() - heightWith(List.of(), tightness);
    return gaps == 0 || left <= 0 ? 0 : Math.min(STRETCH, left / gaps);
  }

  /** More space may stand above poses and headings, but not between a heading and its text. */
  private boolean stretches(int i) {
    Galley galley = page.get(i).at(Forms.NATURAL);
    return (galley.leads() || galley.frame() == Frame.RULED)
        && !page.get(i - 1).at(Forms.NATURAL).leads();
  }
}
