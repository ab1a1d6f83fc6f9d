package org.posebook.figure.draw;

/** Where a pose is felt; the side has no meaning for areas in the middle of the body. */
public record Target(MuscleArea area, Side side) {}
