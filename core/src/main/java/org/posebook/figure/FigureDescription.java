package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Says in words what a figure shows, for readers who do not see it: the position first, then trunk,
 * legs, arms and props, then from where it is seen.
 *
 * <pre>
 * Lying on the back, right knee drawn to the chest, both hands holding the right shin; side view.
 * </pre>
 */
public final class FigureDescription {
  /** A joint bent by less than this many degrees counts as straight. */
  private static final double STRAIGHT = 25;

  /** Hips this high above the floor, in metres, do not sit on it. */
  private static final double LIFTED = .35;

  /** Hips this high above the floor, in metres, are lifted on purpose. */
  private static final double RAISED = .08;

  private final SolvedPose pose;
  private final List<Contact> contacts;

  private FigureDescription(SolvedPose pose) {
    this.pose = pose;
    this.contacts = pose.spec().contacts();
  }

  /** A sentence or two on a solved figure. */
  public static String of(SolvedPose pose) {
    return new FigureDescription(pose).text();
  }

  private String text() {
    List<String> parts = new ArrayList<>();
    parts.add(position());
    trunk().ifPresent(parts::add);
    parts.addAll(bothOrEach(this::leg, "legs"));
    parts.addAll(bothOrEach(this::arm, "arms"));
    parts.addAll(FigureTouches.of(pose.spec()));
    String text = String.join(", ", parts) + "; " + view() + ".";
    return text + pose.ghost().map(ghost -> " A pale second position: " + start(ghost)).orElse("");
  }

  /** Where a movement starts from: only what is different there. */
  private static String start(SolvedPose ghost) {
    FigureDescription start = new FigureDescription(ghost);
    List<String> parts = new ArrayList<>();
    start.trunk().ifPresent(parts::add);
    parts.addAll(start.bothOrEach(start::leg, "legs"));
    parts.addAll(start.bothOrEach(start::arm, "arms"));
    return (parts.isEmpty() ? "where the movement starts" : String.join(", ", parts)) + ".";
  }

  private String position() {
    if (sitsOnChair()) {
      return "Sitting on a chair";
    }
    return switch (pose.spec().orientation()) {
      case STANDING -> standing();
      case SEATED ->
          height(Landmark.SACRUM) > LIFTED ? "Half standing, half sitting" : "Sitting on the floor";
      case KNEELING -> kneeling();
      case QUADRUPED -> quadruped();
      case PRONE -> held() ? "Held off the floor on " + supports() : "Lying face down";
      case SUPINE ->
          height(Landmark.SACRUM) - Landmark.SACRUM.radius() > RAISED
              ? "Lying on the back, the hips lifted"
              : "Lying on the back";
      case SIDE_LYING_LEFT -> held() ? "On the left side, " + lifted() : "Lying on the left side";
      case SIDE_LYING_RIGHT ->
          held() ? "On the right side, " + lifted() : "Lying on the right side";
    };
  }

  private String standing() {
    if (onFloor("foot", Side.LEFT) != onFloor("foot", Side.RIGHT)
        && onFloor("ball", Side.LEFT) == onFloor("ball", Side.RIGHT)) {
      return "Standing on the " + (onFloor("foot", Side.LEFT) ? "left" : "right") + " leg";
    }
    double wide = angle(Motion.HIP_ABD, Side.LEFT) + angle(Motion.HIP_ABD, Side.RIGHT);
    double stride =
        StrictMath.abs(angle(Motion.HIP_FLEX, Side.LEFT) - angle(Motion.HIP_FLEX, Side.RIGHT));
    if (stride > 25) {
      return "Standing with one foot ahead";
    }
    return wide > 50 ? "Standing with the feet wide apart" : "Standing";
  }

  private String kneeling() {
    boolean left = kneels(Side.LEFT);
    boolean right = kneels(Side.RIGHT);
    if (left == right) {
      return "Kneeling";
    }
    return "Kneeling on the " + (left ? "left" : "right") + " knee";
  }

  private String quadruped() {
    boolean knees = kneels(Side.LEFT) || kneels(Side.RIGHT);
    if (!knees) {
      return both(side -> angle(Motion.HIP_FLEX, side) < 40 && angle(Motion.KNEE_FLEX, side) < 40)
          ? "In a plank, the body straight over " + supports()
          : "Hands and feet on the floor, the hips high";
    }
    if (both(side -> angle(Motion.KNEE_FLEX, side) > 125)) {
      return "Kneeling, folded forward over the thighs";
    }
    return onFloor("forearm", Side.LEFT) || onFloor("forearm", Side.RIGHT)
        ? "On forearms and knees"
        : "On hands and knees";
  }

  /** Whether a lying body is held up by arms and legs. */
  private boolean held() {
    return contacts.stream()
        .filter(contact -> contact instanceof Contact.OnFloor)
        .map(contact -> contact.part().word())
        .noneMatch(
            word ->
                List.of(
                        "belly",
                        "pubis",
                        "chest",
                        "ribs",
                        "asis",
                        "hipside",
                        "sacrum",
                        "forehead",
                        "face",
                        "thighfront",
                        "shoulder",
                        "temple",
                        "chin",
                        "upperarm")
                    .contains(word));
  }

  private String supports() {
    String arms =
        onFloor("forearm", Side.LEFT) || onFloor("elbow", Side.LEFT) ? "forearms" : "hands";
    return arms + (kneels(Side.LEFT) ? " and knees" : " and feet");
  }

  private String lifted() {
    boolean knee = kneels(Side.LEFT) || kneels(Side.RIGHT) || anyOnFloor("kneeouter");
    return knee
        ? "hips lifted, held by one arm and the knees"
        : "hips lifted, held by one arm and the feet";
  }

  private Optional<String> trunk() {
    List<String> parts = new ArrayList<>();
    switch (pose.spec().orientation()) {
      case STANDING, SEATED, KNEELING -> {
        double lean = lean();
        if (lean > 65) {
          parts.add("folded forward");
        } else if (lean > 20) {
          parts.add("leaning forward");
        }
      }
      case QUADRUPED, PRONE, SUPINE, SIDE_LYING_LEFT, SIDE_LYING_RIGHT -> {
        // How they lie is said already.
      }
    }
    double flexed = middle(Motion.LUMBAR_FLEX) + middle(Motion.THORACIC_FLEX);
    double bent = middle(Motion.LUMBAR_BEND) + middle(Motion.THORACIC_BEND);
    double turned = middle(Motion.LUMBAR_TURN) + middle(Motion.THORACIC_TURN);
    if (flexed < -18) {
      parts.add("the back arched");
    } else if (flexed > 50 && parts.isEmpty()) {
      parts.add("the back rounded");
    }
    if (StrictMath.abs(bent) > 15) {
      parts.add("the trunk bent to the " + (bent > 0 ? "left" : "right"));
    }
    if (StrictMath.abs(turned) > 15) {
      parts.add("the chest turned to the " + (turned > 0 ? "left" : "right"));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  private double height(Landmark landmark) {
    return Spot.of(landmark, Side.MIDDLE).position(pose.frames()).y();
  }

  /** How far the trunk tips forward from upright, in degrees. */
  private double lean() {
    Vec3 low = Spot.of(Landmark.SACRUM, Side.MIDDLE).position(pose.frames());
    Vec3 high = Spot.of(Landmark.UPPER_BACK, Side.MIDDLE).position(pose.frames());
    Vec3 trunk = high.minus(low);
    double degrees = StrictMath.toDegrees(StrictMath.acos(trunk.y() / trunk.length()));
    return trunk.z() < 0 ? -degrees : degrees;
  }

  /** What a leg does, as "knee bent"; empty where it does nothing of note. */
  private Optional<String> leg(Side side) {
    double hip = angle(Motion.HIP_FLEX, side);
    double abduction = angle(Motion.HIP_ABD, side);
    double knee = angle(Motion.KNEE_FLEX, side);
    boolean straight = knee < STRAIGHT;
    if (crossed(side)) {
      return Optional.of("ankle crossed over the other leg");
    }
    String said =
        switch (pose.spec().orientation()) {
          case SUPINE -> {
            if (straight) {
              yield hip > 60 ? "leg raised straight" : hip > 20 ? "leg lifted" : "";
            }
            if (hip > 95) {
              yield "knee drawn to the chest";
            }
            yield onFloor("foot", side) ? "knee bent with the foot on the floor" : "knee bent";
          }
          case PRONE -> knee > 60 ? "knee bent" : hip < -12 && !held() ? "leg lifted" : "";
          case SIDE_LYING_LEFT, SIDE_LYING_RIGHT ->
              abduction > 18 && straight ? "leg lifted" : knee > 40 ? "knee bent" : "";
          case QUADRUPED ->
              kneels(side) || both(each -> angle(Motion.HIP_FLEX, each) < 40)
                  ? ""
                  : hip < 20 && straight ? "leg stretched back" : straight ? "" : "knee bent";
          case KNEELING ->
              kneels(side) || sitsOnChair()
                  ? ""
                  : straight ? "leg straight ahead" : "foot forward on the floor";
          case SEATED ->
              straight
                  ? abduction > 25 ? "leg straight and out to the side" : "leg straight"
                  : sitsOnChair() ? "" : "knee bent";
          case STANDING -> {
            if (knee > 60 && hip < 20) {
              yield "heel drawn to the buttock";
            }
            if (hip > 60 && knee > 60 && !onFloor("foot", side)) {
              yield "knee lifted";
            }
            if (hip < -12 && straight && !onFloor("foot", side)) {
              yield "leg lifted back";
            }
            yield knee > 30 ? "knee bent" : "";
          }
        };
    return said.isEmpty() ? Optional.empty() : Optional.of(said);
  }

  private boolean crossed(Side side) {
    return contacts.stream()
        .filter(contact -> contact instanceof Contact.Touches)
        .map(Contact.Touches.class::cast)
        .anyMatch(
            touch ->
                touch.part().word().startsWith("ankle")
                    && touch.part().sides().each().contains(side)
                    && (touch.other().word().startsWith("thigh")
                        || touch.other().word().startsWith("knee"))
                    && !touch.other().sides().each().contains(side));
  }

  private Optional<String> arm(Side side) {
    double flexion = angle(Motion.SHOULDER_FLEX, side);
    double abduction = angle(Motion.SHOULDER_ABD, side);
    if (StrictMath.max(flexion, abduction) > 145) {
      return pose.spec().orientation() == Orientation.QUADRUPED && onFloor("palm", side)
          ? Optional.empty()
          : Optional.of("arm stretched overhead");
    }
    if (abduction > 60 && flexion < 60 && angle(Motion.ELBOW_FLEX, side) < 45) {
      return Optional.of("arm out to the side");
    }
    boolean free =
        contacts.stream()
            .noneMatch(c -> FigureTouches.isArm(c.part().word()) && of(c.part(), side));
    if (flexion > 60 && free && angle(Motion.ELBOW_FLEX, side) < 45) {
      return Optional.of("arm reaching forward");
    }
    return Optional.empty();
  }

  private String view() {
    double azimuth = StrictMath.IEEEremainder(pose.spec().view().azimuth(), 360);
    if (pose.spec().view().elevation() > 35) {
      return "seen from above";
    }
    double away = StrictMath.abs(azimuth);
    if (away < 25) {
      return "front view";
    }
    if (away > 155) {
      return "back view";
    }
    return away > 60 && away < 120 ? "side view" : "seen at a slant";
  }

  /** A thing that both sides do is said once. */
  private List<String> bothOrEach(Function<Side, Optional<String>> said, String all) {
    Optional<String> left = said.apply(Side.LEFT);
    Optional<String> right = said.apply(Side.RIGHT);
    if (left.isPresent() && left.equals(right)) {
      String word = left.get();
      int end = word.indexOf(' ');
      String part = word.substring(0, end);
      String parts = part.equals("foot") ? "feet" : part + "s";
      return List.of(
          (all.equals(parts) ? "" : "both ")
              + parts
              + word.substring(end)
                  .replace("the foot", "the feet")
                  .replace("to the side", "to the sides"));
    }
    List<String> each = new ArrayList<>();
    left.ifPresent(word -> each.add("the left " + word));
    right.ifPresent(word -> each.add("the right " + word));
    return each;
  }

  private boolean kneels(Side side) {
    return onFloor("knee", side) || onFloor("shin", side) || onFloor("kneefront", side);
  }

  private boolean onFloor(String word, Side side) {
    return contacts.stream()
        .anyMatch(
            contact ->
                contact instanceof Contact.OnFloor
                    && contact.part().word().equals(word)
                    && of(contact.part(), side));
  }

  private boolean anyOnFloor(String word) {
    return onFloor(word, Side.LEFT) || onFloor(word, Side.RIGHT);
  }

  private boolean sitsOnChair() {
    return contacts.stream()
        .anyMatch(
            contact ->
                contact instanceof Contact.OnProp prop
                    && prop.prop() == PropKind.CHAIR
                    && prop.part().word().equals("sitbone"));
  }

  private static boolean of(BodyPart part, Side side) {
    return part.sides().each().contains(side);
  }

  private static boolean both(Predicate<Side> holds) {
    return holds.test(Side.LEFT) && holds.test(Side.RIGHT);
  }

  private double angle(Motion motion, Side side) {
    return pose.angles().degrees(motion, side);
  }

  private double middle(Motion motion) {
    return pose.angles().degrees(motion);
  }
}
