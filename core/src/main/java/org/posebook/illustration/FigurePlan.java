package org.posebook.illustration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.posebook.figure.FigureProblem;
import org.posebook.figure.FigureReading;
import org.posebook.figure.FigureSpec;
import org.posebook.figure.FigureSpecReader;
import org.posebook.figure.Freedom;
import org.posebook.figure.atlas.Atlas;
import org.posebook.figure.atlas.FigureFile;
import org.posebook.model.FigureRef;

/**
 * What content says of a figure, understood.
 *
 * @param entry the built-in figure that it is, or begins from
 * @param changed whether it is the author's own, or changes the built-in one
 * @param spec the figure, if it can be drawn
 * @param given the angles that the author gives
 * @param problems what was not understood
 */
public record FigurePlan(
    Optional<Atlas.Entry> entry,
    boolean changed,
    Optional<FigureSpec> spec,
    Set<Freedom> given,
    List<FigureProblem> problems) {
  private static final FigurePlan NOTHING =
      new FigurePlan(Optional.empty(), false, Optional.empty(), Set.of(), List.of());

  public FigurePlan {
    Objects.requireNonNull(entry);
    Objects.requireNonNull(spec);
    given = Set.copyOf(given);
    problems = List.copyOf(problems);
  }

  /** The plan of a figure; one without a figure where the built-in one that it names is not. */
  public static FigurePlan of(FigureRef ref) {
    if (ref.isNone()) {
      return NOTHING;
    }
    if (ref.name().isEmpty()) {
      return read(ref, Optional.empty(), FigureSpecReader.read(ref.data()));
    }
    Optional<Atlas.Entry> entry = ref.name().flatMap(Atlas::entry);
    if (entry.isEmpty()) {
      return NOTHING;
    }
    FigureSpec base = Atlas.data(entry.get().id()).map(FigureFile::spec).orElseThrow();
    if (ref.data().isEmpty()) {
      return new FigurePlan(entry, false, Optional.of(base), Set.of(), List.of());
    }
    return read(ref, entry, FigureSpecReader.changes(ref.data(), base));
  }

  private static FigurePlan read(
      FigureRef ref, Optional<Atlas.Entry> entry, FigureReading reading) {
    // Half a figure would show something that the author did not mean.
    Optional<FigureSpec> spec =
        reading.problems().isEmpty() ? Optional.of(reading.spec()) : Optional.empty();
    Set<Freedom> given = FigureSpecReader.read(ref.data()).spec().angles().keySet();
    return new FigurePlan(entry, true, spec, given, reading.problems());
  }
}
