package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From contacts to the solver's terms, and to the angles that they suggest. */
final class ContactPlan {
  private static final Vec3 UP = new Vec3(0, 1, 0);
  private static final double HOLD = ContactTerms.WEIGHT * .6;
  private static final double TOUCH = ContactTerms.WEIGHT * .5;
  private static final double NEAR = ContactTerms.WEIGHT * .15;
  private static final double PLUMB = ContactTerms.WEIGHT * .25;

  /** A squeezed ball is 1 cm narrower on each side. */
  private static final double SQUEEZE = .02;

  private ContactPlan() {}

  /** The terms of a figure's contacts, wall and props. */
  static List<Term> terms(FigureSpec spec) {
    List<Term> terms = new ArrayList<>();
    for (Contact contact : spec.contacts()) {
      add(contact, spec.wall(), terms);
    }
    for (PropSpec prop : spec.props()) {
      if (prop instanceof PropSpec.Between between) {
        Spot a = between.part().spots().getFirst();
        Spot b = between.part().spots().getLast();
        double apart = 2 * between.radius() + a.radius() + b.radius() - SQUEEZE;
        terms.add(new ContactTerms.Apart(a, b, apart, TOUCH));
      }
    }
    spec.wall().ifPresent(wall -> terms.add(new ContactTerms.NotBehind(wall.normal())));
    return terms;
  }

  private static void add(Contact contact, Optional<WallSide> wall, List<Term> terms) {
    switch (contact) {
      case Contact.OnFloor c -> {
        plane(c.part(), UP, 0, terms);
        faceDown(c.part(), terms);
      }
      case Contact.AboveFloor c -> plane(c.part(), UP, c.height(), terms);
      case Contact.OnProp c -> plane(c.part(), UP, c.height(), terms);
      case Contact.OnWall c -> wall.ifPresent(w -> plane(c.part(), w.normal(), 0, terms));
      case Contact.Holds c -> {
        for (Pair pair : Pair.of(c.part(), c.other())) {
          Spot grip = Spot.of(Landmark.GRIP, pair.spot().side());
          terms.add(new ContactTerms.Meet(grip, pair.other(), true, HOLD));
        }
      }
      case Contact.Touches c -> {
        for (Pair pair : Pair.of(c.part(), c.other())) {
          terms.add(new ContactTerms.Touch(pair.spot(), pair.other(), TOUCH));
        }
      }
      case Contact.Near c -> {
        for (Pair pair : Pair.of(c.part(), c.other())) {
          terms.add(new ContactTerms.Touch(pair.spot(), pair.other(), NEAR));
        }
      }
      case Contact.Under c -> {
        for (Pair pair : Pair.of(c.part(), c.other())) {
          terms.add(new ContactTerms.Meet(pair.spot(), pair.other(), false, PLUMB));
        }
      }
    }
  }

  private static void plane(BodyPart part, Vec3 normal, double height, List<Term> terms) {
    for (Spot spot : part.patch()) {
      terms.add(new ContactTerms.OnPlane(spot, normal, height));
    }
  }

  /**
   * The heel of a hand or of a foot that lies flat looks down, or the limb could lie on its back.
   */
  private static void faceDown(BodyPart part, List<Term> terms) {
    boolean flatFoot = part.word().equals("foot");
    for (Spot spot : part.patch()) {
      if (spot.landmark() == Landmark.PALM_HEEL || (spot.landmark() == Landmark.HEEL && flatFoot)) {
        terms.add(new ContactTerms.FacingDown(spot));
      }
    }
  }

  /**
   * Angles in degrees that contacts suggest: a flat palm is turned down and its wrist bent back, a
   * shin on the floor has its foot pointed, a hand that holds has its fingers curled. Without them
   * wrists fold the wrong way.
   */
  static Map<Freedom, Double> implied(List<Contact> contacts) {
    Map<Freedom, Double> implied = new TreeMap<>();
    for (Contact contact : contacts) {
      for (Side side : contact.part().sides().each()) {
        switch (contact) {
          case Contact.OnFloor c -> rest(c.part(), side, -50, implied);
          case Contact.OnWall c -> rest(c.part(), side, -35, implied);
          case Contact.OnProp c -> rest(c.part(), side, -50, implied);
          case Contact.Holds c -> implied.put(new Freedom(Motion.FINGERS_CURL, side), 65.0);
          case Contact.AboveFloor c -> {}
          case Contact.Touches c -> {}
          case Contact.Near c -> {}
          case Contact.Under c -> {}
        }
      }
    }
    return implied;
  }

  private static void rest(BodyPart part, Side side, double wrist, Map<Freedom, Double> implied) {
    switch (part.word()) {
      case "palm", "hand" -> {
        implied.put(new Freedom(Motion.ELBOW_PRON, side), 75.0);
        implied.put(new Freedom(Motion.WRIST_FLEX, side), wrist);
      }
      case "shin", "instep" -> implied.put(new Freedom(Motion.ANKLE_DORSI, side), -60.0);
      default -> {}
    }
  }

  /** Two spots that are to meet. */
  record Pair(Spot spot, Spot other) {
    /** Side by side; where one part has fewer sides, its last one serves again. */
    static List<Pair> of(BodyPart part, BodyPart other) {
      List<Spot> a = part.spots();
      List<Spot> b = other.spots();
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < StrictMath.max(a.size(), b.size()); i++) {
        pairs.add(
            new Pair(
                a.get(StrictMath.min(i, a.size() - 1)), b.get(StrictMath.min(i, b.size() - 1))));
      }
      return pairs;
    }
  }
}
