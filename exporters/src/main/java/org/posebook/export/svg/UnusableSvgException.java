package org.posebook.export.svg;

/** An SVG file that cannot be drawn as its author sees it. */
public final class UnusableSvgException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * A refusal.
   *
   * @param reason what was found and how to mend it: words that go after "cannot be shown: "
   */
  public UnusableSvgException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** What was found and how to mend it, without a full stop. */
  public String reason() {
    return reason;
  }
}
