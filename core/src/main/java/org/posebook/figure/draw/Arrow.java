package org.posebook.figure.draw;

/**
 * A movement, drawn on the page next to a place of the body.
 *
 * @param at a place of the body
 * @param right how far to the right of it on the page the arrow starts, in metres of body
 * @param up how far above it on the page the arrow starts
 * @param direction degrees on the page: 0 to the right, 90 up
 * @param length metres of body from tail to tip
 * @param bend how far the arrow bulges to the left of its way, as a share of its length
 * @param both whether it has a tip at either end
 */
public record Arrow(
    Point at,
    double right,
    double up,
    double direction,
    double length,
    double bend,
    boolean both) {}
