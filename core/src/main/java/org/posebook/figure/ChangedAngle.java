package org.posebook.figure;

/**
 * An angle that the author gave and the solver had to change by more than 12°.
 *
 * @param freedom which angle
 * @param given in degrees
 * @param solved in degrees
 */
public record ChangedAngle(Freedom freedom, double given, double solved) {}
