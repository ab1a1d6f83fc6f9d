package org.posebook.figure;

/**
 * An arrow on the page.
 *
 * @param at the part from which it is placed (the middle, if several spots)
 * @param right how far its start lies to the right of that on the page, in metres of the body
 * @param up how far above, in metres
 * @param direction in degrees, anticlockwise: 0 to the right, 90 up
 * @param length in metres
 * @param bend how far it curves to the left of its way, as a fraction of its length; negative to
 *     the right
 * @param bothWays whether it has a head at both ends
 */
public record Arrow(
    BodyPart at,
    double right,
    double up,
    double direction,
    double length,
    double bend,
    boolean bothWays) {
  /** The arrow that a mirror shows. */
  public Arrow mirrored() {
    return new Arrow(at.mirrored(), 0 - right, up, 180 - direction, length, 0 - bend, bothWays);
  }
}
