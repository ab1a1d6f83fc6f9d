package org.posebook.figure;

/** What came of reading a contact sentence. */
public sealed interface ContactReading {
  /** The sentence was understood. */
  record Understood(Contact contact) implements ContactReading {}

  /**
   * The sentence was not understood.
   *
   * @param message what is wrong
   * @param hint what is allowed, or what to do
   * @param from where in the sentence the trouble starts, counted from 0
   * @param to where it ends, exclusive
   */
  record NotUnderstood(String message, String hint, int from, int to) implements ContactReading {}
}
