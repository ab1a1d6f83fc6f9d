package org.posebook.figure;

/**
 * Something in a figure's data that was not understood.
 *
 * @param path where, as a JSON pointer from the figure: "/angles/left hip/flexion"
 * @param message what is wrong
 * @param hint what is allowed, or what to do
 */
public record FigureProblem(String path, String message, String hint) {}
