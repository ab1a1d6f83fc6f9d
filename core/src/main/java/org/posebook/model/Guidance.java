package org.posebook.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How to do a pose. A pose holds its usual guidance; an item of a routine may hold guidance of its
 * own, which then stands in place of the pose's, part by part. Cautions and contraindications are
 * never replaced: an item can only add to them.
 *
 * @param startPosition the position that it starts from
 * @param sides whether the pose is done on each side
 * @param targets the parts of the body that it works on
 * @param purpose why one does it
 * @param setup how to get ready
 * @param steps what to do, in order
 * @param breathing how to breathe
 * @param dose how much and how often
 * @param feel where one should feel it
 * @param props what one needs
 * @param cautions what to take care of
 * @param contraindications when to leave it out or change it
 * @param variations other ways to do it
 * @param easier easier forms (regressions)
 * @param harder harder forms (progressions)
 * @param notes further remarks
 * @param figure how it is drawn
 */
public record Guidance(
    Optional<StartPosition> startPosition,
    Optional<Sides> sides,
    List<String> targets,
    Optional<String> purpose,
    Optional<String> setup,
    List<String> steps,
    Optional<String> breathing,
    Optional<Dose> dose,
    Optional<String> feel,
    List<Prop> props,
    List<String> cautions,
    List<Contraindication> contraindications,
    List<Form> variations,
    List<Form> easier,
    List<Form> harder,
    List<String> notes,
    Optional<FigureRef> figure) {

  /** Guidance that says nothing. */
  public static final Guidance NONE =
      new Guidance(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  public Guidance {
    Objects.requireNonNull(startPosition);
    Objects.requireNonNull(sides);
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(setup);
    Objects.requireNonNull(breathing);
    Objects.requireNonNull(dose);
    Objects.requireNonNull(feel);
    targets = List.copyOf(targets);
    steps = List.copyOf(steps);
    props = List.copyOf(props);
    cautions = List.copyOf(cautions);
    contraindications = List.copyOf(contraindications);
    variations = List.copyOf(variations);
    easier = List.copyOf(easier);
    harder = List.copyOf(harder);
    notes = List.copyOf(notes);
    Objects.requireNonNull(figure);
  }

  /**
   * The dose with the sides that it is for: a dose that names no side counts for each side of a
   * pose that is done on each side.
   */
  public Optional<Dose> doseWithSides() {
    return dose.map(
        own ->
            own.side().isPresent()
                ? own
                : switch (sides.orElse(Sides.NONE)) {
                  case NONE -> own;
                  case EACH -> own.withSide(Dose.Side.EACH);
                  case ALTERNATING -> own.withSide(Dose.Side.ALTERNATING);
                });
  }

  /** The same with another dose. */
  public Guidance withDose(Dose other) {
    return new Guidance(
        startPosition,
        sides,
        targets,
        purpose,
        setup,
        steps,
        breathing,
        Optional.of(other),
        feel,
        props,
        cautions,
        contraindications,
        variations,
        easier,
        harder,
        notes,
        figure);
  }

  /** This guidance where it says something, the other's where it does not; all cautions of both. */
  public Guidance over(Guidance base) {
    return new Guidance(
        startPosition.or(base::startPosition),
        sides.or(base::sides),
        targets.isEmpty() ? base.targets : targets,
        purpose.or(base::purpose),
        setup.or(base::setup),
        steps.isEmpty() ? base.steps : steps,
        breathing.or(base::breathing),
        dose.or(base::dose),
        feel.or(base::feel),
        props.isEmpty() ? base.props : props,
        union(base.cautions, cautions),
        union(base.contraindications, contraindications),
        variations.isEmpty() ? base.variations : variations,
        easier.isEmpty() ? base.easier : easier,
        harder.isEmpty() ? base.harder : harder,
        notes.isEmpty() ? base.notes : notes,
        figure.or(base::figure));
  }

  /** What this guidance says that the base does not say already. */
  public Guidance beyond(Guidance base) {
    return new Guidance(
        differing(startPosition, base.startPosition),
        differing(sides, base.sides),
        differing(targets, base.targets),
        differing(purpose, base.purpose),
        differing(setup, base.setup),
        differing(steps, base.steps),
        differing(breathing, base.breathing),
        differing(dose, base.dose),
        differing(feel, base.feel),
        differing(props, base.props),
        without(cautions, base.cautions),
        without(contraindications, base.contraindications),
        differing(variations, base.variations),
        differing(easier, base.easier),
        differing(harder, base.harder),
        differing(notes, base.notes),
        differing(figure, base.figure));
  }

  private static <T> Optional<T> differing(Optional<T> own, Optional<T> base) {
    return own.equals(base) ? Optional.empty() : own;
  }

  private static <T> List<T> differing(List<T> own, List<T> base) {
    return own.equals(base) ? List.of() : own;
  }

  private static <T> List<T> union(List<T> first, List<T> second) {
    Set<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  private static <T> List<T> without(List<T> own, List<T> base) {
    return own.stream().filter(each -> !base.contains(each)).toList();
  }
}
