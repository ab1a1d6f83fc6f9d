package org.posebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.posebook.figure.Build;
import org.posebook.figure.Freedom;
import org.posebook.figure.PoseReport;
import org.posebook.figure.Side;
import org.posebook.figure.Skeleton;
import org.posebook.figure.Solver;
import org.posebook.illustration.FigurePlan;
import org.posebook.model.FigureRef;
import org.posebook.model.Form;
import org.posebook.model.Guidance;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * A drawn figure that content asks for, with its place.
 *
 * @param ref the figure as content says it
 * @param plan the figure as it is understood
 * @param report how well it could be solved; empty for a built-in figure as it is, which is known
 *     to be right
 * @param steps the text that it stands beside: set-up and steps
 * @param place where it stands
 */
public record PlacedFigure(
    FigureRef ref, FigurePlan plan, Optional<PoseReport> report, List<Step> steps, Place place) {
  public PlacedFigure {
    Objects.requireNonNull(ref);
    Objects.requireNonNull(plan);
    Objects.requireNonNull(report);
    steps = List.copyOf(steps);
    Objects.requireNonNull(place);
  }

  /**
   * A text beside the figure.
   *
   * @param place finds its place
   */
  public record Step(String text, Supplier<Location> place) {
    /** Its place. It is looked up each time. */
    public Location at() {
      return place.get();
    }
  }

  /** Where a figure stands: finds the places of what is within it. */
  @FunctionalInterface
  public interface Place {
    /** The place of a value within the figure, or of the nearest thing around it. */
    Location at(List<Object> within);
  }

  /** The place of the figure itself. */
  public Location at() {
    return place.at(List.of());
  }

  /** The place that a pointer from the figure leads to, such as {@code /contacts/0}. */
  public Location at(String pointer) {
    List<Object> path = new ArrayList<>();
    for (String step : pointer.substring(1).split("/", -1)) {
      String key = step.replace("~1", "/").replace("~0", "~");
      path.add(key.matches("\\d{1,4}") ? (Object) Integer.valueOf(key) : key);
    }
    return place.at(path);
  }

  /** The joint as the author names it: "left hip", or "hips" where one line is for both. */
  public String joint(Freedom freedom) {
    return isOwn(freedom) ? freedom.joint() : freedom.motion().joint().word() + "s";
  }

  /** Whether an angle is the right one of a line for both sides: the left one tells it already. */
  public boolean isTold(Freedom freedom) {
    return freedom.side() == Side.RIGHT && !isOwn(freedom);
  }

  private boolean isOwn(Freedom freedom) {
    return ref.data().get("angles") instanceof Map<?, ?> angles
        && angles.containsKey(freedom.joint());
  }

  /** The place of an angle that the author gives, under its own side or under both. */
  public Location at(Freedom freedom) {
    String key = isOwn(freedom) ? freedom.joint() : "both " + freedom.motion().joint().word();
    Location within = place.at(List.of("angles", key));
    for (String term : freedom.motion().terms()) {
      Location at = place.at(List.of("angles", key, term));
      if (!at.equals(within)) {
        return at;
      }
    }
    return within;
  }

  static List<PlacedFigure> all(ContentIndex index) {
    List<PlacedFigure> all = new ArrayList<>();
    for (Pose pose : index.library().poses().values()) {
      add(
          all,
          pose.guidance(),
          pose.guidance(),
          (path, within) ->
              index
                  .content()
                  .at(SchemaName.POSE, pose.id(), ContentIndex.within(path, within.toArray())),
          List.of());
    }
    for (Routine routine : index.library().routines().values()) {
      for (ContentIndex.PlacedItem item : index.items(routine)) {
        Guidance own = item.item().guidance();
        Guidance whole = index.library().guidance(item.item()).orElse(own);
        add(
            all,
            own,
            whole,
            (path, within) ->
                index
                    .content()
                    .at(
                        SchemaName.ROUTINE,
                        routine.id(),
                        ContentIndex.within(path, within.toArray())),
            item.path());
      }
    }
    return List.copyOf(all);
  }

  private interface Finder {
    Location at(List<Object> path, List<Object> within);
  }

  private static void add(
      List<PlacedFigure> all, Guidance own, Guidance whole, Finder finder, List<Object> base) {
    own.figure()
        .ifPresent(
            ref -> all.add(of(ref, steps(own, whole, finder, base), finder, path(base, "figure"))));
    forms(all, own.variations(), "variations", finder, base);
    forms(all, own.easier(), "easier", finder, base);
    forms(all, own.harder(), "harder", finder, base);
  }

  private static void forms(
      List<PlacedFigure> all, List<Form> forms, String key, Finder finder, List<Object> base) {
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      List<Object> path = path(base, key, i, "figure");
      List<Object> own = path(base, key, i);
      Step how = new Step(form.how(), () -> finder.at(own, List.of("how")));
      form.figure().ifPresent(ref -> all.add(of(ref, List.of(how), finder, path)));
    }
  }

  private static List<Step> steps(Guidance own, Guidance whole, Finder finder, List<Object> base) {
    List<Step> steps = new ArrayList<>();
    whole
        .setup()
        .ifPresent(text -> steps.add(new Step(text, () -> finder.at(base, List.of("setup")))));
    for (int i = 0; i < whole.steps().size(); i++) {
      // An item without steps of its own stands beside the pose's: the figure is the nearest place.
      List<Object> within = own.steps().isEmpty() ? List.of("figure") : List.of("steps", i);
      steps.add(new Step(whole.steps().get(i), () -> finder.at(base, within)));
    }
    return steps;
  }

  private static PlacedFigure of(
      FigureRef ref, List<Step> steps, Finder finder, List<Object> path) {
    FigurePlan plan = FigurePlan.of(ref);
    Optional<PoseReport> report =
        plan.changed()
            ? plan.spec().map(spec -> new Solver(new Skeleton(Build.MEDIUM)).solve(spec).report())
            : Optional.empty();
    return new PlacedFigure(ref, plan, report, steps, within -> finder.at(path, within));
  }

  private static List<Object> path(List<Object> base, Object... more) {
    return List.of(ContentIndex.within(base, more));
  }
}
