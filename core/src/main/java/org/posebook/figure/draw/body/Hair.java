package org.posebook.figure.draw.body;

/** How the mannequin wears its hair. */
public enum Hair {
  /** Tied up in a bun at the crown, which lifts off the floor when lying down. */
  BUN,
  SHORT,
  NONE
}
