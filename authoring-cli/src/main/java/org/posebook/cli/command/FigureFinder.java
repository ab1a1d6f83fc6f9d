package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.posebook.check.CheckRunner;
import org.posebook.cli.report.Excerpts;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.content.LibraryFolder;
import org.posebook.content.PoseFile;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.figure.atlas.Atlas;
import org.posebook.model.FigureLook;
import org.posebook.model.FigureRef;
import org.posebook.model.Ids;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;

/**
 * Finds the figure that a user means: a pose's of the library, a pose file's, or a built-in one.
 */
final class FigureFinder {
  private static final RuleId MISSING = new RuleId("figure/missing");

  private final Session session;
  private final Optional<Path> folder;

  /**
   * A finder.
   *
   * @param folder the library's folder, if there is one
   */
  FigureFinder(Session session, Optional<Path> folder) {
    this.session = session;
    this.folder = folder;
  }

  /**
   * A figure to draw.
   *
   * @param id what its file is called, if the user does not say
   * @param look who is drawn
   * @param language the language of its title
   */
  record Subject(String id, String title, FigureRef figure, FigureLook look, String language) {}

  /**
   * What was found.
   *
   * @param subject empty where a pose has errors, or no figure
   * @param remarks what there is to say about it
   */
  record Found(Optional<Subject> subject, List<Diagnostic> remarks, Excerpts excerpts) {}

  /** The look of the library's brand; the usual one without a library. */
  FigureLook look() throws IOException {
    return folder.isEmpty()
        ? FigureLook.USUAL
        : LibraryFolder.read(folder.get()).value().content().library().brand().figures();
  }

  /** The figure of that name; empty where there is no pose and no built-in figure of that name. */
  Optional<Found> find(String what) throws IOException {
    if (PoseFile.isNamedSo(what)) {
      return Optional.of(file(session.resolve(Path.of(what))));
    }
    if (folder.isPresent()) {
      Result<LibraryFolder.Read> read = LibraryFolder.read(folder.get());
      Optional<Pose> pose = pose(read.value().content().library(), what);
      if (pose.isPresent()) {
        return Optional.of(found(pose.get(), read));
      }
      List<Diagnostic> errors = errors(read, "poses/" + what + ".");
      if (!errors.isEmpty()) {
        return Optional.of(new Found(Optional.empty(), errors, excerpts(read)));
      }
    }
    FigureLook look = look();
    return Atlas.named(what)
        .map(
            entry ->
                new Subject(entry.id(), entry.title(), FigureRef.named(entry.id()), look, "en"))
        .map(subject -> new Found(Optional.of(subject), List.of(), new Excerpts()));
  }

  /** What to do about a name that was not found. */
  String hint(String what) throws IOException {
    List<String> names = new ArrayList<>();
    if (folder.isPresent()) {
      Library library = LibraryFolder.read(folder.get()).value().content().library();
      library.poses().values().forEach(pose -> names(pose).forEach(names::add));
    }
    Atlas.ids().stream()
        .map(id -> Atlas.entry(id).orElseThrow())
        .forEach(
            entry -> {
              names.add(entry.id());
              names.add(entry.title());
              names.addAll(entry.names());
            });
    return Suggestions.nearest(what, names)
        .map(near -> "Did you mean \"" + near + "\"?")
        .orElse("\"posebook draw --list\" shows all built-in figures.");
  }

  private static Stream<String> names(Pose pose) {
    return Stream.concat(Stream.of(pose.id()), pose.names().all());
  }

  /** The pose with that id, or else with that name, however it is spelt. */
  private static Optional<Pose> pose(Library library, String what) {
    String folded = Ids.fold(what);
    return library
        .pose(what)
        .or(
            () ->
                library.poses().values().stream()
                    .filter(pose -> names(pose).map(Ids::fold).anyMatch(folded::equals))
                    .findFirst());
  }

  /** A pose's file: of the library around it, or alone. */
  private static Found file(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    Optional<Path> around = libraryAround(file);
    Result<LibraryFolder.Read> read =
        around.isPresent() ? LibraryFolder.read(around.get()) : PoseFile.read(file);
    String name = (around.isPresent() ? "poses/" : "") + file.getFileName();
    Optional<Pose> pose =
        read.value().content().of(SchemaName.POSE).stream()
            .filter(document -> document.tree().at().file().equals(name))
            .findFirst()
            .flatMap(document -> read.value().content().library().pose(document.id()));
    return pose.isPresent()
        ? found(pose.get(), read)
        : new Found(Optional.empty(), errors(read, name), excerpts(read));
  }

  /** The library in whose folder {@code poses} a file is, if it is in one. */
  private static Optional<Path> libraryAround(Path file) {
    Path poses = file.toAbsolutePath().normalize().getParent();
    return poses != null && poses.endsWith("poses")
        ? Optional.ofNullable(poses.getParent()).filter(FigureFinder::hasSettings)
        : Optional.empty();
  }

  /** Whether a folder has a library's settings. */
  static boolean hasSettings(Path folder) {
    return Stream.of("posebook.yaml", "posebook.yml", "posebook.json")
        .anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }

  private static Found found(Pose pose, Result<LibraryFolder.Read> read) {
    Content content = read.value().content();
    Library library = content.library();
    Document document = content.document(SchemaName.POSE, pose.id()).orElseThrow();
    // The rules look at this pose alone: all the figures of a library take their time.
    Content alone =
        new Content(library.withContent(Map.of(pose.id(), pose), Map.of()), List.of(document));
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    all.addAll(CheckRunner.ofReferences().run(alone));
    all.sort(Diagnostic.ORDER);
    List<Diagnostic> remarks = new ArrayList<>(FigureRemarks.of(document, all));
    Optional<FigureRef> figure = pose.guidance().figure().filter(ref -> !ref.isNone());
    if (figure.isEmpty() && remarks.stream().noneMatch(Diagnostic::isError)) {
      remarks.add(missing(pose, document));
    }
    return new Found(
        remarks.stream().anyMatch(Diagnostic::isError)
            ? Optional.empty()
            : figure.map(
                ref ->
                    new Subject(
                        pose.id(),
                        pose.names().main(),
                        ref,
                        library.brand().figures(),
                        library.language())),
        remarks,
        excerpts(read));
  }

  private static Diagnostic missing(Pose pose, Document document) {
    String builtIn =
        names(pose)
                .flatMap(name -> Atlas.named(name).stream())
                .findFirst()
                .map(
                    entry ->
                        "Write \"figure: " + entry.id() + "\" into its file for the built-in one")
                .orElse("Write \"figure:\" and the id of a built-in figure into its file")
            + " (\"posebook draw --list\" shows all), or joint angles of your own.";
    return Diagnostic.error(
        MISSING,
        document.at("figure"),
        "The pose \"" + pose.names().main() + "\" has no figure.",
        builtIn);
  }

  private static List<Diagnostic> errors(Result<LibraryFolder.Read> read, String file) {
    return read.diagnostics().stream()
        .filter(Diagnostic::isError)
        .filter(error -> error.at().file().startsWith(file))
        .toList();
  }

  private static Excerpts excerpts(Result<LibraryFolder.Read> read) {
    return new Excerpts().files(read.value().sources());
  }
}
