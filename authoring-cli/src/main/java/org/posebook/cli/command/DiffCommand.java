package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.posebook.cli.report.ChangesReport;
import org.posebook.cli.report.Excerpts;
import org.posebook.cli.report.JsonChanges;
import org.posebook.cli.report.MarkdownChanges;
import org.posebook.cli.report.TextChanges;
import org.posebook.cli.report.TextReport;
import org.posebook.compare.Comparison;
import org.posebook.compare.LibraryChanges;
import org.posebook.content.LibraryFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code posebook diff}: what changed for readers between two states of a library. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tells in words what changed for readers between two states of a library.",
      "Safety text that readers no longer see comes first, and makes the exit code 1.",
    })
public final class DiffCommand implements Callable<Integer> {
  /** How changes are told. */
  enum Format {
    TEXT,
    JSON,
    MARKDOWN
  }

  private final Session session;

  @Parameters(
      paramLabel = "BEFORE",
      index = "0",
      description = "A library's folder, or a revision that git knows, such as main or HEAD~3.")
  private String before = "HEAD";

  @Parameters(
      paramLabel = "AFTER",
      index = "1",
      arity = "0..1",
      description = "The same. Default: the library's folder as it is.")
  private Optional<String> after = Optional.empty();

  @Option(
      names = "--library",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The library's folder, for revisions. Default: the current folder.")
  private Path folder = Path.of(".");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to tell it: text, json (for programs) or markdown (for the comment of a pull"
              + " request). Default: text.")
  private Format format = Format.TEXT;

  /** The command in a session. */
  public DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    LibraryState was;
    LibraryState now;
    try {
      was = state(before);
      now = after.isPresent() ? state(after.get()) : LibraryState.of(library());
    } catch (Git.GitException e) {
      session.err().println("posebook: " + e.getMessage());
      return Session.UNREADABLE;
    }
    boolean readable = tellErrors(before, was);
    readable &= tellErrors(after.orElse(folder.toString()), now);
    if (!readable) {
      session.err().println("posebook: not compared: mend these files first.");
      return Session.UNREADABLE;
    }
    LibraryChanges changes = Comparison.of(was.snapshot(), now.snapshot());
    report().print(changes);
    return changes.losses().isEmpty() ? Session.CLEAN : Session.FINDINGS;
  }

  private ChangesReport report() {
    return switch (format) {
      case TEXT -> new TextChanges(session.out(), session.colour());
      case JSON -> new JsonChanges(session.out());
      case MARKDOWN -> new MarkdownChanges(session.out());
    };
  }

  private Path library() throws IOException {
    return Folders.library(session, folder);
  }

  /** A folder where there is one of that name, else a revision. */
  private LibraryState state(String named) throws IOException {
    Optional<Path> found = folder(named);
    if (found.isPresent()) {
      return LibraryState.of(Folders.library(session, found.get()));
    }
    if (!LibraryFolder.isLibrary(session.resolve(folder))) {
      throw new FileSystemException(
          named,
          null,
          "it is no folder. To compare with a revision, go to your library's folder, or name it"
              + " with --library");
    }
    return LibraryState.of(new Git(library(), "git"), named);
  }

  private Optional<Path> folder(String named) {
    try {
      return Optional.of(Path.of(named)).filter(path -> Files.isDirectory(session.resolve(path)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Shows errors in the files of a state; false where a file could not be read at all. */
  private boolean tellErrors(String named, LibraryState state) {
    if (!state.errors().isEmpty()) {
      session.err().println("In " + named + ":");
      new TextReport(session.err(), session.colour())
          .print(state.errors(), new Excerpts().files(state.read().sources()));
    }
    if (!state.unreadable().isEmpty()) {
      session
          .err()
          .println(
              "posebook: in "
                  + named
                  + " nothing could be read of "
                  + String.join(", ", state.unreadable()));
    }
    return state.unreadable().isEmpty();
  }
}
