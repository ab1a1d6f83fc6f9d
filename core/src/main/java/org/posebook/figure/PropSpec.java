package org.posebook.figure;

import java.util.Optional;

/** A prop as an author gives it. Lengths in metres, angles in degrees. */
public sealed interface PropSpec {
  /** The prop that a mirror shows. */
  PropSpec mirrored();

  /**
   * More about a prop that a contact names ("sitbones on chair 0.45"): it stands under that
   * contact.
   *
   * @param offset moves it from there, in the world's axes
   * @param yaw turns it, above 0 towards the world's left
   * @param merge one prop under all contacts that name it, instead of one under each
   * @param length how long a bolster is
   * @param size how wide and deep a block is
   */
  record UnderContact(
      PropKind kind,
      Vec3 offset,
      double yaw,
      boolean merge,
      Optional<Double> length,
      Optional<Footprint> size)
      implements PropSpec {
    @Override
    public PropSpec mirrored() {
      return new UnderContact(kind, offset.mirrored(), 0 - yaw, merge, length, size);
    }
  }

  /** How much floor a block takes: along its own x and z. */
  record Footprint(double width, double depth) {}

  /**
   * A ball between two sides or two parts, such as the knees.
   *
   * @param radius its own; it is squeezed by 1 cm on each side
   * @param offset moves it from the middle, in the world's axes
   */
  record Between(BodyPart part, double radius, Vec3 offset) implements PropSpec {
    public Between {
      if (part.sides() != Sides.BOTH) {
        throw new IllegalArgumentException("not two parts: " + part);
      }
    }

    @Override
    public PropSpec mirrored() {
      return new Between(part.mirrored(), radius, offset.mirrored());
    }
  }

  /** A strap from one part to another, such as the palms and a foot's arch. */
  record Strap(BodyPart from, BodyPart to) implements PropSpec {
    @Override
    public PropSpec mirrored() {
      return new Strap(from.mirrored(), to.mirrored());
    }
  }

  /**
   * A prop that stands where the author says.
   *
   * @param at the middle of its upper side; for a bolster, of its axis
   */
  record Standing(PropKind kind, Vec3 at, double yaw) implements PropSpec {
    @Override
    public PropSpec mirrored() {
      return new Standing(kind, at.mirrored(), 0 - yaw);
    }
  }
}
