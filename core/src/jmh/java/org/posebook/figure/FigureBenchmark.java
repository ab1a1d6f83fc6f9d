package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.posebook.figure.atlas.Atlas;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.FigureDrawer;
import org.posebook.figure.draw.Mannequin;
import org.posebook.figure.draw.Scene;
import org.posebook.figure.draw.SolvedScene;

/**
 * How long it takes to solve and to draw a built-in figure.
 *
 * <p>{@code solve} and {@code draw} take the figures of the atlas in turn: the percentile 0.50 of
 * their samples is the median over all figures. {@code drawSlowest} and {@code solveSlowest} repeat
 * the figure that took longest while warming up.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FigureBenchmark {
  private static final int ROUNDS = 3;

  private final List<FigureSpec> specs = new ArrayList<>();
  private final List<Scene> scenes = new ArrayList<>();
  private FigureSpec slowestToSolve;
  private Scene slowestToDraw;
  private int next;

  /** Solves all figures, and finds the slowest ones. */
  @Setup
  public void prepare() {
    List<String> ids = List.copyOf(Atlas.ids());
    for (String id : ids) {
      FigureSpec spec = Atlas.data(id).orElseThrow().spec();
      specs.add(spec);
      scenes.add(SolvedScene.of(solve(spec)));
    }
    long longestSolve = 0;
    long longestDraw = 0;
    for (int round = 0; round < ROUNDS; round++) {
      // Only the last round counts: the first ones warm up.
      longestSolve = 0;
      longestDraw = 0;
      for (int i = 0; i < ids.size(); i++) {
        long start = System.nanoTime();
        solve(specs.get(i));
        long solved = System.nanoTime();
        FigureDrawer.draw(scenes.get(i), Mannequin.STANDARD);
        long drawn = System.nanoTime();
        if (solved - start > longestSolve) {
          longestSolve = solved - start;
          slowestToSolve = specs.get(i);
        }
        if (drawn - solved > longestDraw) {
          longestDraw = drawn - solved;
          slowestToDraw = scenes.get(i);
        }
      }
    }
  }

  private static SolvedPose solve(FigureSpec spec) {
    return new Solver(new Skeleton(Build.MEDIUM)).solve(spec);
  }

  /** Solves the next figure of the atlas. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public SolvedPose solve() {
    next = (next + 1) % specs.size();
    return solve(specs.get(next));
  }

  /** Draws the next figure of the atlas. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Figure draw() {
    next = (next + 1) % scenes.size();
    return FigureDrawer.draw(scenes.get(next), Mannequin.STANDARD);
  }

  /** Solves the figure that takes longest. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public SolvedPose solveSlowest() {
    return solve(slowestToSolve);
  }

  /** Draws the figure that takes longest. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Figure drawSlowest() {
    return FigureDrawer.draw(slowestToDraw, Mannequin.STANDARD);
  }
}
