package org.posebook.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What touches what, as an author says it in a sentence: "palms on floor", "left hand holds left
 * ankle". Heights are in metres above the floor.
 */
public sealed interface Contact {
  /** The part that is brought into contact. */
  BodyPart part();

  /** The sentence in its plainest form. */
  String sentence();

  /** The contact that a mirror shows. */
  Contact mirrored();

  /** The part lies flat on the floor. */
  record OnFloor(BodyPart part) implements Contact {
    @Override
    public String sentence() {
      return part + " on floor";
    }

    @Override
    public Contact mirrored() {
      return new OnFloor(part.mirrored());
    }
  }

  /** The part lies flat on the wall. */
  record OnWall(BodyPart part) implements Contact {
    @Override
    public String sentence() {
      return part + " on wall";
    }

    @Override
    public Contact mirrored() {
      return new OnWall(part.mirrored());
    }
  }

  /**
   * The part lies flat on a prop.
   *
   * @param height the prop's upper side, 0 to 2
   */
  record OnProp(BodyPart part, PropKind prop, double height) implements Contact {
    public OnProp {
      if (!prop.carries() || !(height >= 0 && height <= 2)) {
        throw new IllegalArgumentException("nothing rests on " + prop + " at " + height);
      }
    }

    @Override
    public String sentence() {
      return part + " on " + prop.word() + " " + metres(height);
    }

    @Override
    public Contact mirrored() {
      return new OnProp(part.mirrored(), prop, height);
    }
  }

  /**
   * The part is held above the floor.
   *
   * @param height the gap between skin and floor, 0 to 2
   */
  record AboveFloor(BodyPart part, double height) implements Contact {
    public AboveFloor {
      if (!(height >= 0 && height <= 2)) {
        throw new IllegalArgumentException("not above the floor: " + height);
      }
    }

    @Override
    public String sentence() {
      return part + " above floor " + metres(height);
    }

    @Override
    public Contact mirrored() {
      return new AboveFloor(part.mirrored(), height);
    }
  }

  /** A hand grips the other part. */
  record Holds(BodyPart part, BodyPart other) implements Contact {
    @Override
    public String sentence() {
      return part + (part.sides() == Sides.BOTH ? " hold " : " holds ") + other;
    }

    @Override
    public Contact mirrored() {
      return new Holds(part.mirrored(), other.mirrored());
    }
  }

  /** The part's skin touches the other part where that looks outwards. */
  record Touches(BodyPart part, BodyPart other) implements Contact {
    @Override
    public String sentence() {
      return part + (part.sides() == Sides.BOTH ? " touch " : " touches ") + other;
    }

    @Override
    public Contact mirrored() {
      return new Touches(part.mirrored(), other.mirrored());
    }
  }

  /** The part is drawn towards the other part, but need not reach it. */
  record Near(BodyPart part, BodyPart other) implements Contact {
    @Override
    public String sentence() {
      return part + " near " + other;
    }

    @Override
    public Contact mirrored() {
      return new Near(part.mirrored(), other.mirrored());
    }
  }

  /** One part is plumb under the other (or above it: the height does not matter). */
  record Under(BodyPart part, BodyPart other) implements Contact {
    @Override
    public String sentence() {
      return part + " under " + other;
    }

    @Override
    public Contact mirrored() {
      return new Under(part.mirrored(), other.mirrored());
    }
  }

  private static String metres(double height) {
    return BigDecimal.valueOf(height)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
