package org.posebook.figure;

/**
 * Something in a figure's data that was not understood.
 *
 * @param path where, as a JSON pointer from the figure: "/angles/left hip/flexion"
 * @param message what is wrong
 * @param hint what is allowed, or what to do
 * @param kind who else would find it
 */
public record FigureProblem(String path, String message, String hint, Kind kind) {
  /** Who finds a problem. */
  public enum Kind {
    /** A key, a type or a number that does not fit: the schema finds it too. */
    FORM,
    /** A sentence or a name that only the reader of figures understands. */
    WORDS
  }
}
