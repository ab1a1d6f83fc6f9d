package org.posebook.figure.draw;

/**
 * An upright wall.
 *
 * @param on any place on its face
 * @param normal which way the face looks: horizontal, towards the body
 * @param height how high it is drawn at least, in metres; it always reaches above the body
 */
public record Wall(Point on, Point normal, double height) {}
