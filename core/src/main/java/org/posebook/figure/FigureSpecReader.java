package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.posebook.diagnostic.Suggestions;

/**
 * Reads a figure from plain values: String, Number, Boolean, List and Map, as any reader of files
 * gives them. What is not understood is remarked on and left out.
 */
public final class FigureSpecReader {
  private static final List<BodyPart> KEPT = List.of(new BodyPart("knee", Sides.BOTH));

  private static final View USUAL = View.from("right").orElseThrow();

  /** What holds where the author says nothing. */
  private static final FigureSpec NOTHING =
      new FigureSpec(
          Orientation.STANDING,
          RootTilt.NONE,
          USUAL,
          Map.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  private final List<FigureProblem> problems = new ArrayList<>();

  private FigureSpecReader() {}

  /** Reads a figure. */
  public static FigureReading read(Map<String, Object> plain) {
    return read(plain, NOTHING, true);
  }

  /**
   * Reads what is to change in a figure: angles change one by one, all else is replaced.
   *
   * @param base the figure as it is without the changes
   */
  public static FigureReading changes(Map<String, Object> plain, FigureSpec base) {
    return read(plain, base, false);
  }

  private static FigureReading read(Map<String, Object> plain, FigureSpec base, boolean whole) {
    FigureSpecReader reader = new FigureSpecReader();
    PlainReader figure = new PlainReader(plain, "", reader.problems);
    if (whole && !figure.has("orientation")) {
      figure.problem(
          "orientation",
          "The figure has neither a name nor an orientation.",
          "Name a built-in figure, or write how the pelvis lies: "
              + String.join(", ", Orientation.words())
              + ".");
    }
    return new FigureReading(reader.spec(figure, base), reader.problems);
  }

  private FigureSpec spec(PlainReader figure, FigureSpec base) {
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
    Optional<WallSide> wall = figure.word("wall", WallSide::of, WallSide.words()).or(base::wall);
    FigureSpec spec =
        new FigureSpec(
            figure
                .word("orientation", Orientation::of, Orientation.words())
                .orElse(base.orientation()),
            root(figure).orElse(base.root()),
            view(figure).orElse(base.view()),
            angles(figure, base),
            figure.has("contacts") ? contacts(figure, wall.isPresent()) : base.contacts(),
            figure.has("props") ? new PropReader(figure.list("props")).read() : base.props(),
            wall,
            figure.has("targets") ? targets(figure.list("targets")) : base.targets(),
            figure.has("arrows") ? arrows(figure.list("arrows")) : base.arrows(),
            base.ghost(),
            figure.bool("mat").or(base::mat));
    return figure
        .group("ghost")
        .map(group -> withGhost(spec, ghost(group, wall.isPresent())))
        .orElse(spec);
  }

  private static Map<Freedom, Double> angles(PlainReader figure, FigureSpec base) {
    Map<Freedom, Double> angles = new TreeMap<>(base.angles());
    angles.putAll(AngleReader.read(figure.group("angles")));
    return angles;
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

  private static Optional<View> view(PlainReader figure) {
    return figure
        .group("view")
        .map(
            view -> {
              view.only("from", "turn", "tilt");
              View from = view.word("from", View::from, View.words()).orElse(USUAL);
              return new View(
                  from.azimuth() + view.number("turn", -360, 360).orElse(0.0),
                  view.number("tilt", -90, 90).orElse(from.elevation()));
            });
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
            arrow.misshapen("at", "The arrow has no place.", "Name a part of the body.");
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
