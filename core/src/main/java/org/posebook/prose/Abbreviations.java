package org.posebook.prose;

import java.util.Set;

/**
 * Words that end with a dot which ends no sentence. The lists are our own: what handouts, and the
 * names of people in their sources, are likely to have.
 */
final class Abbreviations {
  /** A name, a number or an example follows: the dot never ends the sentence. */
  private static final Set<String> NEVER_LAST =
      Set.of(
          "dr", "mr", "mrs", "ms", "prof", "st", "mt", "e.g", "i.e", "eg", "ie", "cf", "vs", "viz",
          "sr", "sra", "srta", "dra", "ud", "uds", "p.ej", "ej", "z.b", "d.h", "u.a", "bzw", "ggf",
          "vgl", "evtl", "inkl", "p.ex", "ex", "mme", "mlle", "fig", "figs", "no", "nos", "nr",
          "núm", "pág", "págs", "vol", "p", "pp", "ca", "approx", "incl", "excl", "resp", "exmo");

  /** The dot ends the sentence only if the next word looks like the first of another. */
  private static final Set<String> MAYBE_LAST =
      Set.of(
          "etc", "usw", "sec", "secs", "seg", "segs", "min", "mins", "hr", "hrs", "rep", "reps",
          "wk", "wks", "mo", "yr", "yrs", "lb", "lbs", "oz", "in", "ft", "cm", "mm", "kg", "std",
          "sek", "wdh", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
          "nov", "dec", "a.m", "p.m", "am", "pm", "u.s", "u.k", "u.s.a", "ph.d", "m.d", "d.o", "al",
          "inc", "ltd", "co", "jr", "ed", "eds", "max", "ext", "int", "left", "right");

  private Abbreviations() {}

  static boolean neverLast(String lower) {
    return NEVER_LAST.contains(lower);
  }

  static boolean maybeLast(String lower) {
    return MAYBE_LAST.contains(lower);
  }
}
