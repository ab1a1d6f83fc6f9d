package org.posebook.importer;

import java.io.IOException;

/** A file that is not the spreadsheet that its name says. The message is for the author. */
public final class UnreadableBookException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String hint;

  /**
   * What is wrong, and how to mend it.
   *
   * @param message what was found
   * @param hint how to mend it
   */
  public UnreadableBookException(String message, String hint) {
    super(message);
    this.problem = message;
    this.hint = hint;
  }

  /** What was found. */
  public String problem() {
    return problem;
  }

  /** How to mend it. */
  public String hint() {
    return hint;
  }
}
