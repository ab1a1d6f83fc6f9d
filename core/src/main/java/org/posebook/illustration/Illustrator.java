package org.posebook.illustration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.posebook.figure.Build;
import org.posebook.figure.FigureDescription;
import org.posebook.figure.FigureSpec;
import org.posebook.figure.Side;
import org.posebook.figure.Skeleton;
import org.posebook.figure.SolvedPose;
import org.posebook.figure.Solver;
import org.posebook.figure.atlas.Atlas;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.FigureDrawer;
import org.posebook.figure.draw.Mannequin;
import org.posebook.figure.draw.SolvedScene;
import org.posebook.model.FigureRef;
import org.posebook.model.FigureSide;

/**
 * Gives the drawings that content asks for. Built-in figures were drawn when posebook was built; a
 * figure of the author's own is solved and drawn once, and kept in a {@link FigureStore}. Safe for
 * use by several threads.
 */
public final class Illustrator {
  private final FigureStore store;
  private final Mannequin mannequin;
  private final Map<FigureRef, List<Illustration>> drawn = new ConcurrentHashMap<>();

  /**
   * An illustrator.
   *
   * @param store where drawings are kept between runs
   * @param mannequin who is drawn
   */
  public Illustrator(FigureStore store, Mannequin mannequin) {
    this.store = store;
    this.mannequin = mannequin;
  }

  /**
   * The drawings of a figure: one, or the right and the left side; none where it names a built-in
   * figure that there is not, or is not understood. The check says why.
   */
  public List<Illustration> illustrate(FigureRef ref) {
    List<Illustration> known = drawn.get(ref);
    if (known == null) {
      known = draw(ref);
      drawn.put(ref, known);
    }
    return known;
  }

  /** Draws figures that will be asked for, on all processors. */
  public void prepare(Collection<FigureRef> refs) {
    refs.stream().distinct().toList().parallelStream().forEach(this::illustrate);
  }

  private List<Illustration> draw(FigureRef ref) {
    FigurePlan plan = FigurePlan.of(ref);
    if (plan.spec().isEmpty()) {
      return List.of();
    }
    FigureSpec spec = plan.spec().get();
    Optional<Side> works = spec.workingSide();
    Figure figure = figure(plan, spec);
    List<Illustration> shown =
        switch (ref.side().orElse(FigureSide.BOTH)) {
          case BOTH ->
              ref.side().isEmpty() || works.isEmpty()
                  ? List.of(illustration(ref, plan, spec, figure, false))
                  : List.of(
                      illustration(ref, plan, spec, figure, works.get() != Side.RIGHT),
                      illustration(ref, plan, spec, figure, works.get() != Side.LEFT));
          case RIGHT ->
              List.of(illustration(ref, plan, spec, figure, works.equals(Optional.of(Side.LEFT))));
          case LEFT ->
              List.of(illustration(ref, plan, spec, figure, works.equals(Optional.of(Side.RIGHT))));
        };
    return shown;
  }

  private static Illustration illustration(
      FigureRef ref, FigurePlan plan, FigureSpec spec, Figure figure, boolean mirrored) {
    FigureSpec seen = mirrored ? spec.mirrored() : spec;
    String description =
        ref.alt()
            .or(
                () ->
                    plan.entry()
                        .filter(entry -> !plan.changed())
                        .map(Atlas.Entry::description)
                        .filter(text -> !text.isEmpty()))
            .orElseGet(() -> FigureDescription.of(solve(seen)));
    return new Illustration(mirrored ? figure.mirrored() : figure, description, seen.workingSide());
  }

  private Figure figure(FigurePlan plan, FigureSpec spec) {
    if (!plan.changed() && mannequin.equals(Mannequin.STANDARD)) {
      return plan.entry().map(Atlas.Entry::id).flatMap(Atlas::figure).orElseThrow();
    }
    String key = key(spec);
    return store
        .find(key)
        .orElseGet(
            () -> {
              Figure figure = FigureDrawer.draw(SolvedScene.of(solve(spec)), mannequin);
              store.keep(key, figure);
              return figure;
            });
  }

  private static SolvedPose solve(FigureSpec spec) {
    return new Solver(new Skeleton(Build.MEDIUM)).solve(spec);
  }

  /** Changes with the figure, the mannequin and the code that draws. */
  private String key(FigureSpec spec) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String all =
          Atlas.engine() + "\n" + mannequin.hair() + "\n" + mannequin.build() + "\n" + spec;
      byte[] hash = digest.digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
