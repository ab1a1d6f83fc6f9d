package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.posebook.content.ContentHash;
import org.posebook.content.LibraryFolder;
import org.posebook.export.pdf.PrintedEdition;
import org.posebook.export.sheet.SheetDocument.Edition;
import org.posebook.model.Library;
import org.posebook.model.Routine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code posebook verify}: whether printed sheets still say what the library says. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tells whether a printed sheet is up to date.",
      "Each sheet holds a short code of the content that it was made from; it also stands at the"
          + " foot of each page.",
    })
public final class VerifyCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "PDF files that posebook printed.")
  private List<Path> files = List.of();

  @Option(
      names = "--library",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The library's folder. Default: the current folder.")
  private Path folder = Path.of(".");

  /** The command in a session. */
  public VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Library library =
        LibraryFolder.read(Folders.library(session, folder)).value().content().library();
    int worst = Session.CLEAN;
    for (Path named : files) {
      Path file = session.resolve(named);
      if (!Files.exists(file)) {
        throw new NoSuchFileException(named.toString());
      }
      worst = Math.max(worst, verify(named, PrintedEdition.of(file), library));
    }
    return worst;
  }

  private int verify(Path named, Optional<Edition> found, Library library) {
    if (found.isEmpty()) {
      say(named, "this is no sheet of posebook.");
      return Session.UNREADABLE;
    }
    Edition edition = found.get();
    Routine routine = library.routines().get(edition.routine());
    if (routine == null) {
      say(named, "the library has no routine \"" + edition.routine() + "\" any more.");
      return Session.FINDINGS;
    }
    String now = ContentHash.of(library, routine);
    String code = edition.routine() + ", " + edition.hash();
    String personal = edition.personal() ? " It was changed for one person." : "";
    if (now.equals(edition.hash())) {
      say(named, "up to date (" + code + ")." + personal);
      return Session.CLEAN;
    }
    say(
        named,
        "out of date (" + code + "): the library now has " + now + ". Print it again." + personal);
    return Session.FINDINGS;
  }

  private void say(Path named, String what) {
    session.out().println(named + ": " + what);
  }
}
