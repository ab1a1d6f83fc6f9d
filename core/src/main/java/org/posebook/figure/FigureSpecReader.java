package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.diagnostic.Suggestions;

/**
 * Reads a figure from plain values: String, Number, Boolean, List and Map, as any reader of files
 * gives them. What is not understood is remarked on and left out.
 */
public final class FigureSpecReader {
  private static final List<BodyPart> KEPT = List.of(new BodyPart("knee", Sides.BOTH));

  private final List<FigureProblem> problems = new ArrayList<>();

  private FigureSpecReader() {}

  /** Reads a figure. */
  public static FigureReading read(Map<String, Object> plain) {
    FigureSpecReader reader = new FigureSpecReader();
    FigureSpec spec = reader.spec(new PlainReader(plain, "", reader.problems));
    return new FigureReading(spec, reader.problems);
  }

  private FigureSpec spec(PlainReader figure) {
    figure.only(
        "orientation",
        "root",
        "view",
        "angles",
        "contacts",
        "props",
        "wall",
        "targets",
        "arrows",
        "ghost",
        "mat");
    if (!figure.has("orientation")) {
      figure.problem(
          "orientation",
          "The orientation is missing.",
          "Write how the pelvis lies: " + String.join(", ", Orientation.words()) + ".");
    }
    Optional<WallSide> wall = figure.word("wall", WallSide::of, WallSide.words());
    FigureSpec spec =
        new FigureSpec(
            figure
                .word("orientation", Orientation::of, Orientation.words())
                .orElse(Orientation.STANDING),
            root(figure).orElse(RootTilt.NONE),
            view(figure),
            AngleReader.read(figure.group("angles")),
            contacts(figure, wall.isPresent()),
            new PropReader(figure.list("props")).read(),
            wall,
            targets(figure.list("targets")),
            arrows(figure.list("arrows")),
            Optional.empty(),
            figure.bool("mat"));
    return figure
        .group("ghost")
        .map(group -> withGhost(spec, ghost(group, wall.isPresent())))
        .orElse(spec);
  }

  private static FigureSpec withGhost(FigureSpec s, Ghost ghost) {
    return new FigureSpec(
        s.orientation(),
        s.root(),
        s.view(),
        s.angles(),
        s.contacts(),
        s.props(),
        s.wall(),
        s.targets(),
        s.arrows(),
        Optional.of(ghost),
        s.mat());
  }

  private static Optional<RootTilt> root(PlainReader in) {
    return in.group("root")
        .map(
            root -> {
              root.only("pitch", "roll", "turn");
              return new RootTilt(
                  root.number("pitch", -360, 360).orElse(0.0),
                  root.number("roll", -360, 360).orElse(0.0),
                  root.number("turn", -360, 360).orElse(0.0));
            });
  }

  private static View view(PlainReader figure) {
    View usual = View.from("right").orElseThrow();
    return figure
        .group("view")
        .map(
            view -> {
              if (view.has("az") || view.has("el")) {
                view.only("az", "el");
                return new View(
                    view.number("az", -360, 360).orElse(usual.azimuth()),
                    view.number("el", -90, 90).orElse(usual.elevation()));
              }
              view.only("from", "turn", "tilt");
              View from = view.word("from", View::from, View.words()).orElse(usual);
              return new View(
                  from.azimuth() + view.number("turn", -360, 360).orElse(0.0),
                  view.number("tilt", -90, 90).orElse(from.elevation()));
            })
        .orElse(usual);
  }

  private static List<Contact> contacts(PlainReader in, boolean wall) {
    PlainReader list = in.list("contacts");
    List<Contact> contacts = new ArrayList<>();
    for (String place : list.keys()) {
      Optional<String> sentence = list.text(place);
      if (sentence.isEmpty()) {
        continue;
      }
      switch (ContactReader.read(sentence.get())) {
        case ContactReading.Understood understood -> {
          if (understood.contact() instanceof Contact.OnWall && !wall) {
            list.problem(
                place,
                "There is no wall.",
                "Add \"wall\" to the figure: " + String.join(", ", WallSide.words()) + ".");
          } else {
            contacts.add(understood.contact());
          }
        }
        case ContactReading.NotUnderstood not ->
            list.problem(
                place,
                not.message() + " (characters " + (not.from() + 1) + " to " + not.to() + ")",
                not.hint());
      }
    }
    return contacts;
  }

  private static List<Target> targets(PlainReader list) {
    List<Target> targets = new ArrayList<>();
    for (String place : list.keys()) {
      Optional<String> written = list.text(place);
      if (written.isEmpty()) {
        continue;
      }
      String text = written.get().strip();
      Sides sides = Sides.BOTH;
      String words = text;
      if (text.startsWith("left ")) {
        sides = Sides.LEFT;
        words = text.substring(5);
      } else if (text.startsWith("right ")) {
        sides = Sides.RIGHT;
        words = text.substring(6);
      }
      Optional<TargetArea> area = TargetArea.of(words.strip());
      if (area.isEmpty()) {
        list.problem(
            place,
            "\"" + words + "\" is not a known area of the body.",
            Suggestions.hint(words, TargetArea.all()));
      } else if (area.get().sided()) {
        targets.add(new Target(area.get(), sides));
      } else if (sides == Sides.BOTH) {
        targets.add(new Target(area.get(), Sides.MIDDLE));
      } else {
        list.problem(place, "There is only one " + words + ".", "Leave out the side.");
      }
    }
    return targets;
  }

  private static List<Arrow> arrows(PlainReader list) {
    List<Arrow> arrows = new ArrayList<>();
    list.eachGroup(
        (place, arrow) -> {
          arrow.only("at", "offset", "dir", "len", "bend", "both");
          List<Double> offset = arrow.numbers("offset", 2).orElse(List.of(0.0, 0.0));
          Optional<BodyPart> at = arrow.part("at");
          if (!arrow.has("at")) {
            arrow.problem("at", "The arrow has no place.", "Name a part of the body.");
          }
          double direction = ArrowDirections.read(arrow);
          at.ifPresent(
              part ->
                  arrows.add(
                      new Arrow(
                          part,
                          offset.get(0),
                          offset.get(1),
                          direction,
                          arrow.number("len", 0.02, 2).orElse(0.2),
                          arrow.number("bend", -1, 1).orElse(0.0),
                          arrow.bool("both").orElse(false))));
        });
    return arrows;
  }

  private static Ghost ghost(PlainReader ghost, boolean wall) {
    ghost.only("root", "angles", "contacts", "keep");
    List<BodyPart> keep = new ArrayList<>();
    if (ghost.text("keep").isPresent()) {
      for (String word : ghost.text("keep").get().split(",", -1)) {
        ghost.part("keep", word).ifPresent(keep::add);
      }
    }
    return new Ghost(
        root(ghost),
        AngleReader.read(ghost.group("angles")),
        ghost.has("contacts") ? Optional.of(contacts(ghost, wall)) : Optional.empty(),
        ghost.has("keep") ? keep : KEPT);
  }
}
