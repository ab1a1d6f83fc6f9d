package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.content.PrescriptionCodec;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.dose.DoseReader;
import org.posebook.dose.DoseReading;
import org.posebook.model.Library;
import org.posebook.model.Prescription;
import org.posebook.model.Routine;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import picocli.CommandLine.Option;

/** For whom a sheet is printed, and what is changed for that person. */
final class PersonalOptions {
  private static final Location COMMAND_LINE = new Location.WholeFile("the command line");

  @Option(
      names = "--for",
      paramLabel = "NAME",
      description = "For whom the sheet is. Without it, there is a line to write on.")
  private Optional<String> person = Optional.empty();

  @Option(names = "--from", paramLabel = "NAME", description = "Who hands the sheet out.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--date", paramLabel = "DAY", description = "The day, as it is to be printed.")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--dose",
      paramLabel = "POSE=DOSE",
      description = "Another dose for this person, such as bridge=\"2 x 8\". May be repeated.")
  private Map<String, String> doses = new LinkedHashMap<>();

  @Option(
      names = "--note",
      paramLabel = "POSE=TEXT",
      description = "A remark on a pose for this person. May be repeated.")
  private Map<String, String> notes = new LinkedHashMap<>();

  @Option(
      names = "--leave-out",
      paramLabel = "POSE",
      description = "A pose to leave out for this person. May be repeated.")
  private List<String> leftOut = new ArrayList<>();

  @Option(
      names = "--prescription",
      paramLabel = "FILE",
      description = "A file that says all this: for, from, date, changes.")
  private Optional<Path> file = Optional.empty();

  /** What the options and the file say; the options win. */
  Result<Prescription> read(Session session, Library library, Routine routine) throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Prescription base = Prescription.NONE;
    if (file.isPresent()) {
      Path place = session.resolve(file.get());
      if (!Files.exists(place)) {
        throw new NoSuchFileException(file.get().toString());
      }
      Result<PrescriptionCodec.Read> read =
          PrescriptionCodec.read(
              SourceFile.ofUtf8(file.get().toString(), Files.readAllBytes(place)), library);
      diagnostics.addAll(read.diagnostics());
      base = read.value().prescription();
      read.value()
          .routine()
          .filter(other -> !other.id().equals(routine.id()))
          .ifPresent(
              other ->
                  diagnostics.add(
                      Diagnostic.error(
                          PrescriptionCodec.UNKNOWN_ROUTINE,
                          new Location.WholeFile(file.get().toString()),
                          "This prescription is for the routine \"" + other.id() + "\".",
                          "Print that one, or take another file.")));
    }
    Map<String, Prescription.Change> changes = new LinkedHashMap<>();
    doses.forEach(
        (pose, dose) ->
            change(
                changes,
                pose,
                new Prescription.Change(dose(dose, diagnostics), Optional.empty(), false),
                routine,
                library,
                diagnostics));
    notes.forEach(
        (pose, note) ->
            change(
                changes,
                pose,
                new Prescription.Change(Optional.empty(), Optional.of(note), false),
                routine,
                library,
                diagnostics));
    for (String pose : leftOut) {
      change(
          changes,
          pose,
          new Prescription.Change(Optional.empty(), Optional.empty(), true),
          routine,
          library,
          diagnostics);
    }
    return new Result<>(new Prescription(person, from, date, changes).over(base), diagnostics);
  }

  private static void change(
      Map<String, Prescription.Change> changes,
      String pose,
      Prescription.Change change,
      Routine routine,
      Library library,
      List<Diagnostic> diagnostics) {
    PrescriptionCodec.pose(pose, COMMAND_LINE, Optional.of(routine), library, diagnostics)
        .ifPresent(
            id ->
                changes.merge(
                    id,
                    change,
                    (old, own) ->
                        new Prescription.Change(
                            own.dose().or(old::dose),
                            own.note().or(old::note),
                            own.leaveOut() || old.leaveOut())));
  }

  private static Optional<org.posebook.model.Dose> dose(String text, List<Diagnostic> diagnostics) {
    DoseReading reading = DoseReader.read(text);
    reading
        .problems()
        .forEach(
            problem ->
                diagnostics.add(
                    Diagnostic.warning(
                        PrescriptionCodec.UNREADABLE_DOSE,
                        COMMAND_LINE,
                        problem.message() + (problem.message().endsWith(".") ? "" : "."),
                        "Write, for example: " + problem.example() + ".")));
    return Optional.of(reading.dose());
  }
}
