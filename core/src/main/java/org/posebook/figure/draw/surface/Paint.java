package org.posebook.figure.draw.surface;

/** Decides what the surface is made of where garments end. */
@FunctionalInterface
public interface Paint {
  /**
   * The material at a place of a group, in the camera's axes.
   *
   * @param given the material of the nearest solid
   * @param along how far along its axis that solid is met, from 0 to 1; 0 for solids without axis
   */
  Material at(int group, Material given, double along, double x, double y, double z);
}
