package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What may stand on a page, and how well it fills it.
 *
 * <p>What does not fit as it is makes all pictures of the page smaller, down to their floor. A page
 * with much room left over has larger pictures and wider gaps. What is left of a page is shared out
 * between its galleys, up to a limit.
 */
final class Draft {
  /** Free space that may be added between two galleys, so that a page is well filled. */
  private static final float STRETCH = 6 * StyleSheet.MM;

  /** What a page at its tightest costs; one that is all empty would cost 1. */
  private static final double TIGHT = 0.1;

  /** A last page with less than this part filled looks forgotten. */
  private static final double FORGOTTEN = 0.3;

  private final List<Forms> galleys;
  private final float room;

  /** The height at each tightness. */
  private final float[] heights;

  /** The least tightness from the usual one on that fits; the tightest where none does. */
  private final int tightness;

  Draft(List<Forms> galleys, float room) {
    this(galleys, room, sums(new float[Forms.TIGHTEST + 1], true, galleys));
  }

  private Draft(List<Forms> galleys, float room, float[] heights) {
    this.galleys = List.copyOf(galleys);
    this.room = room;
    this.heights = heights;
    int tight = Forms.NATURAL;
    while (tight < Forms.TIGHTEST && heights[tight] > room) {
      tight++;
    }
    this.tightness = tight;
  }

  /** The heights with more galleys under those of before. */
  private static float[] sums(float[] before, boolean empty, List<Forms> more) {
    float[] sums = before.clone();
    boolean first = empty;
    for (Forms forms : more) {
      for (int t = 0; t < sums.length; t++) {
        Galley galley = forms.at(t);
        sums[t] += (first ? 0 : galley.gap()) + galley.height(first);
      }
      first = false;
    }
    return sums;
  }

  /** The page with more galleys at its end. */
  Draft with(List<Forms> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Forms> all = new ArrayList<>(galleys);
    all.addAll(more);
    return new Draft(all, room, sums(heights, galleys.isEmpty(), more));
  }

  boolean isEmpty() {
    return galleys.isEmpty();
  }

  boolean fits() {
    return heights[tightness] <= room;
  }

  boolean isTighterThan(Draft other) {
    return tightness > other.tightness;
  }

  /** The height that is free; negative where it does not fit. */
  float left() {
    return room - heights[tightness];
  }

  boolean isHalfEmpty() {
    return heights[form(false)] < room / 2;
  }

  /** How far it is from a page that is full and not tight: from 0 to little more than 1. */
  double badness(boolean last) {
    double tight = (tightness - Forms.NATURAL) / (double) (Forms.TIGHTEST - Forms.NATURAL);
    double filled = Math.min(1, heights[form(last)] / room);
    double empty = last ? Math.max(0, FORGOTTEN - filled) : 1 - filled;
    return TIGHT * tight * tight + empty * empty;
  }

  /** The form of its galleys: a page that something follows may be roomier. */
  private int form(boolean last) {
    return !last && tightness == Forms.NATURAL && heights[0] <= room ? 0 : tightness;
  }

  /** The galleys at their places. */
  List<Paginator.Placed> placed(boolean last) {
    int form = form(last);
    float extra = last ? 0 : extra(form);
    List<Paginator.Placed> placed = new ArrayList<>(galleys.size());
    float y = 0;
    for (int i = 0; i < galleys.size(); i++) {
      Galley galley = galleys.get(i).at(form);
      boolean first = i == 0;
      y += (first ? 0 : galley.gap()) + (stretches(i) ? extra : 0);
      placed.add(new Paginator.Placed(galley, y, first));
      y += galley.height(first);
    }
    return placed;
  }

  /** How much free space is added above each galley that may have more. */
  private float extra(int form) {
    int gaps = 0;
    for (int i = 1; i < galleys.size(); i++) {
      gaps += stretches(i) ? 1 : 0;
    }
    float left = room - heights[form];
    return gaps == 0 || left <= 0 ? 0 : Math.min(STRETCH, left / gaps);
  }

  /** More space may stand above poses and headings, but not between a heading and its text. */
  private boolean stretches(int i) {
    if (i == 0) {
      return false;
    }
    Galley galley = galleys.get(i).at(Forms.NATURAL);
    return (galley.leads() || galley.frame() == Frame.RULED)
        && !galleys.get(i - 1).at(Forms.NATURAL).leads();
  }
}
