package org.posebook.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
  /** Must be mended: nothing is printed or written. */
  ERROR("error"),
  /** Should be mended. */
  WARNING("warning"),
  /** Could be better. */
  ADVICE("advice");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  /** The word that reports use. */
  public String key() {
    return key;
  }
}
