package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;

/** Says what hands hold and touch in a figure, and which props there are. */
final class FigureTouches {
  private final FigureSpec spec;
  private final List<Contact> contacts;

  private FigureTouches(FigureSpec spec) {
    this.spec = spec;
    this.contacts = spec.contacts();
  }

  /** The phrases for a figure: hands first, then props and the wall. */
  static List<String> of(FigureSpec spec) {
    FigureTouches touches = new FigureTouches(spec);
    List<String> said = new ArrayList<>(touches.hands());
    said.addAll(touches.props());
    return said;
  }

  /** Whether a part of the body belongs to the arm. */
  static boolean isArm(String word) {
    return List.of("hand", "palm", "forearm", "elbow", "wrist", "fingertips").contains(word);
  }

  private List<String> hands() {
    List<String> said = new ArrayList<>();
    for (Contact contact : contacts) {
      switch (contact) {
        case Contact.Holds holds ->
            said.add(hand(holds.part()) + " holding the " + words(holds.other()));
        case Contact.Touches touches -> {
          if (isArm(touches.part().word())) {
            said.add(hand(touches.part()) + " on the " + words(touches.other()));
          }
        }
        case Contact.OnWall wall -> {
          if (isArm(wall.part().word())) {
            said.add(hand(wall.part()) + " on the wall");
          }
        }
        case Contact.OnFloor floor -> {}
        case Contact.OnProp prop -> {}
        case Contact.AboveFloor above -> {}
        case Contact.Near near -> {}
        case Contact.Under under -> {}
      }
    }
    return said.stream().distinct().toList();
  }

  private static String hand(BodyPart part) {
    String word = part.word().equals("palm") ? "hand" : part.word();
    return part.sides() == Sides.BOTH
        ? "both " + PartNames.plural(word)
        : "the " + new BodyPart(word, part.sides());
  }

  /** A part in a reader's words: the atlas says "thighlow" for a place on the thigh. */
  private static String words(BodyPart part) {
    String word =
        switch (part.word()) {
          case "backhead" -> "head";
          case "upperback" -> "upper back";
          case "midback" -> "middle of the back";
          case "lowerback" -> "lower back";
          case "temple" -> "head";
          default -> part.word();
        };
    if (word.equals("head")) {
      return word;
    }
    for (String known : List.of("thigh", "knee", "shin", "ankle")) {
      if (word.startsWith(known)) {
        word = known;
      }
    }
    String side =
        switch (part.sides()) {
          case LEFT -> "left ";
          case RIGHT -> "right ";
          case BOTH, MIDDLE -> "";
        };
    return side + (part.sides() == Sides.BOTH ? PartNames.plural(word) : word);
  }

  private List<String> props() {
    List<String> said = new ArrayList<>();
    for (Contact contact : contacts) {
      if (contact instanceof Contact.OnProp prop && prop.prop() != PropKind.CHAIR) {
        said.add("a " + prop.prop().word() + " under the " + words(prop.part()));
      }
    }
    for (PropSpec prop : spec.props()) {
      switch (prop) {
        case PropSpec.Between ball ->
            said.add("a ball between the " + PartNames.plural(ball.part().word()));
        case PropSpec.Strap strap -> said.add("a strap from hand to foot");
        case PropSpec.UnderContact under -> {}
        case PropSpec.Standing standing -> said.add("a " + standing.kind().word() + " beside");
      }
    }
    if (spec.wall().isPresent() && said.stream().noneMatch(text -> text.contains("wall"))) {
      said.add("at a wall");
    }
    return said.stream().distinct().toList();
  }
}
