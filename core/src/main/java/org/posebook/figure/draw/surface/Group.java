package org.posebook.figure.draw.surface;

import java.util.ArrayList;
import java.util.List;

/** Solids that always blend with each other, and the link to the group that they grow out of. */
final class Group {
  final Part part;

  /** 1 left, −1 right, 0 neither. */
  final int side;

  final double blend;
  final List<Integer> solids = new ArrayList<>();

  /** The number of the group that it grows out of, or −1. */
  int parent = -1;

  /** The sphere in which both blend, in the camera's axes, and over how many metres. */
  double linkX;

  double linkY;
  double linkZ;
  double linkRadius;
  double linkBlend;

  /** The widest blend that any of its solids takes part in, in metres. */
  double reach;

  Group(Part part, int side, double blend) {
    this.part = part;
    this.side = side;
    this.blend = blend;
  }
}
