package org.posebook.compare;

/** A kind of safety text. */
public enum Safety {
  /** What to take care of in a pose. */
  CAUTION("caution"),
  /** When to leave a pose out or change it. */
  CONTRAINDICATION("contraindication"),
  /** That the sheet does not take the place of a clinician's advice. */
  DISCLAIMER("disclaimer"),
  /** What to do or ask first. */
  BEFORE_YOU_START("before-you-start"),
  /** When to stop. */
  STOP_IF("stop-if"),
  /** When to get medical help. */
  RED_FLAG("red-flag");

  private final String key;

  Safety(String key) {
    this.key = key;
  }

  /** The word for programs. */
  public String key() {
    return key;
  }

  /** The word for people. */
  public String word() {
    return key.replace('-', ' ');
  }
}
