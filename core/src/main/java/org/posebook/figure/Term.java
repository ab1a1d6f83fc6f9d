package org.posebook.figure;

/** Something that the solver wants to be zero. */
interface Term {
  /** Adds its rows. */
  void add(Posture posture, Equations equations);
}
