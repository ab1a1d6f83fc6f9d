package org.posebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.posebook.content.Content;
import org.posebook.content.MediaFolder;
import org.posebook.diagnostic.Diagnostic;

/** Runs all rules over content. Rules are found by {@link ServiceLoader}, as others' would be. */
public final class CheckRunner {
  /** So many parts of the content are looked at together. */
  private static final int PART = 128;

  private final List<Check> checks;
  private final Optional<LocalDate> today;
  private final Optional<MediaFolder> media;

  /** A runner of these rules, on no day that is known: rules about days are silent. */
  public CheckRunner(List<Check> checks) {
    this(checks, Optional.empty(), Optional.empty());
  }

  private CheckRunner(List<Check> checks, Optional<LocalDate> today, Optional<MediaFolder> media) {
    this.checks = List.copyOf(checks);
    this.today = today;
    this.media = media;
  }

  /** A runner of the same rules, on a day. */
  public CheckRunner on(LocalDate day) {
    return new CheckRunner(checks, Optional.of(day), media);
  }

  /** A runner of the same rules, with the library's pictures; rules about these are silent else. */
  public CheckRunner with(MediaFolder pictures) {
    return new CheckRunner(checks, today, Optional.of(pictures));
  }

  /** A runner of all rules on the class path. */
  public static CheckRunner ofAll() {
    return new CheckRunner(
        ServiceLoader.load(Check.class, Check.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /** A runner of all rules on the class path but those of guidance. */
  public static CheckRunner ofReferences() {
    return new CheckRunner(
        ofAll().checks().stream().filter(check -> !(check instanceof GuidanceCheck)).toList());
  }

  /** The rules that run. */
  public List<Check> checks() {
    return checks;
  }

  /**
   * What the rules report, in order of place, each with its own weight: see {@link Judge}. Large
   * content is looked at in parts, on all processors.
   */
  public List<Diagnostic> run(Content content) {
    ContentIndex index = new ContentIndex(content, today, media);
    List<Piece> pieces = index.pieces();
    boolean parallel = pieces.size() > PART;
    List<PieceCheck.Run> runs = new ArrayList<>();
    List<Check> whole = new ArrayList<>();
    for (Check check : checks) {
      if (check instanceof PieceCheck byPiece) {
        runs.add(byPiece.start(index));
      } else {
        whole.add(check);
      }
    }
    List<Diagnostic> found = new ArrayList<>();
    Stream<Check> ofWhole = parallel ? whole.parallelStream() : whole.stream();
    ofWhole
        .map(check -> reported(report -> check.check(index, report)))
        .forEachOrdered(found::addAll);
    IntStream starts = IntStream.range(0, (pieces.size() + PART - 1) / PART).map(i -> i * PART);
    (parallel ? starts.parallel() : starts)
        .mapToObj(from -> pieces.subList(from, Math.min(pieces.size(), from + PART)))
        .map(part -> reported(report -> part.forEach(piece -> run(runs, piece, report))))
        .forEachOrdered(found::addAll);
    found.sort(Diagnostic.ORDER);
    return List.copyOf(found);
  }

  private static void run(List<PieceCheck.Run> runs, Piece piece, Consumer<Diagnostic> report) {
    for (PieceCheck.Run run : runs) {
      run.check(piece, report);
    }
  }

  private static List<Diagnostic> reported(Consumer<Consumer<Diagnostic>> reporting) {
    List<Diagnostic> found = new ArrayList<>();
    reporting.accept(found::add);
    return found;
  }
}
