package org.posebook.check.score;

/** What can be said of one item of an instrument. */
public enum Verdict {
  /** It is met, by what a program can tell, or by a reviewer's sign-off. */
  MET("met"),
  /** It is not met. */
  NOT_MET("not met"),
  /** A person must judge it. It never counts as met. */
  PERSON("a person must judge"),
  /** It does not apply to this routine, or to handouts. */
  NOT_APPLICABLE("does not apply");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** The verdict in words. */
  public String words() {
    return words;
  }
}
