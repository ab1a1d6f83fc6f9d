package org.posebook.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.posebook.content.PrescriptionCodec;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.dose.DoseReader;
import org.posebook.dose.DoseReading;
import org.posebook.importer.RawBook;
import org.posebook.importer.RawCell;
import org.posebook.importer.RawRow;
import org.posebook.importer.RawSheet;
import org.posebook.model.Ids;
import org.posebook.model.Library;
import org.posebook.model.Prescription;
import org.posebook.model.Routine;

/**
 * A table of people: a sheet is printed for each row. Its columns are {@code For}, {@code From},
 * {@code Date}, {@code File}, and for single poses {@code Dose: bridge} and {@code Note: bridge}.
 * Messages never repeat what stands under {@code For}.
 */
final class MailMerge {
  static final RuleId UNKNOWN_COLUMN = new RuleId("prescription/unknown-column");
  static final RuleId NO_NAME = new RuleId("prescription/no-name");

  private final Routine routine;
  private final Library library;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<Integer, Column> columns = new LinkedHashMap<>();

  private MailMerge(Routine routine, Library library) {
    this.routine = routine;
    this.library = library;
  }

  /**
   * A sheet to print.
   *
   * @param file the end of the file's name
   */
  record Entry(String file, Prescription prescription) {}

  private enum Kind {
    FOR,
    FROM,
    DATE,
    FILE,
    DOSE,
    NOTE
  }

  private record Column(Kind kind, String pose) {}

  /** Reads the first sheet of a book; its first row names the columns. */
  static Result<List<Entry>> read(RawBook book, Routine routine, Library library) {
    MailMerge merge = new MailMerge(routine, library);
    List<Entry> entries = new ArrayList<>();
    List<RawRow> rows = book.sheets().stream().findFirst().map(RawSheet::rows).orElse(List.of());
    if (!rows.isEmpty()) {
      rows.getFirst().cells().forEach(merge::column);
      List<RawRow> people = rows.subList(1, rows.size());
      int digits = Math.max(2, Integer.toString(people.size()).length());
      for (int i = 0; i < people.size(); i++) {
        String number = String.format(Locale.ROOT, "%0" + digits + "d", i + 1);
        merge.entry(people.get(i), number).ifPresent(entries::add);
      }
    }
    return new Result<>(entries, merge.diagnostics);
  }

  private void column(RawCell cell) {
    String header = cell.shown().strip();
    String folded = Ids.fold(header);
    Optional<Kind> plain =
        switch (folded) {
          case "for", "name", "person", "patient", "client" -> Optional.of(Kind.FOR);
          case "from", "by", "therapist", "teacher" -> Optional.of(Kind.FROM);
          case "date", "day", "on" -> Optional.of(Kind.DATE);
          case "file", "file name", "filename" -> Optional.of(Kind.FILE);
          default -> Optional.empty();
        };
    if (plain.isPresent()) {
      columns.put(cell.column(), new Column(plain.get(), ""));
      return;
    }
    for (Kind kind : List.of(Kind.DOSE, Kind.NOTE)) {
      String word = kind.name().toLowerCase(Locale.ROOT);
      if (header.toLowerCase(Locale.ROOT).startsWith(word)) {
        String pose = header.substring(word.length()).replaceFirst("^[:\\s]+", "").strip();
        PrescriptionCodec.pose(pose, cell.at(), Optional.of(routine), library, diagnostics)
            .ifPresent(id -> columns.put(cell.column(), new Column(kind, id)));
        return;
      }
    }
    diagnostics.add(
        Diagnostic.error(
            UNKNOWN_COLUMN,
            cell.at(),
            "\"" + header + "\" is no column of a table of people.",
            Suggestions.hint(
                header, List.of("For", "From", "Date", "File", "Dose: POSE", "Note: POSE"))));
  }

  private Optional<Entry> entry(RawRow row, String number) {
    Map<Kind, String> said = new LinkedHashMap<>();
    Map<String, Prescription.Change> changes = new LinkedHashMap<>();
    for (RawCell cell : row.cells()) {
      Column column = columns.get(cell.column());
      String text = cell.shown().strip();
      if (column == null || text.isEmpty()) {
        continue;
      }
      switch (column.kind) {
        case FOR, FROM, DATE, FILE -> said.put(column.kind, text);
        case DOSE ->
            merge(
                changes, column.pose, new Prescription.Change(dose(cell), Optional.empty(), false));
        case NOTE ->
            merge(
                changes,
                column.pose,
                new Prescription.Change(Optional.empty(), Optional.of(text), false));
      }
    }
    if (!said.containsKey(Kind.FOR)) {
      if (!row.cells().isEmpty()) {
        diagnostics.add(
            Diagnostic.warning(
                NO_NAME,
                row.cells().getFirst().at(),
                "This row names nobody. No sheet is printed for it.",
                "Write a name under \"For\", or clear the row."));
      }
      return Optional.empty();
    }
    String file =
        Optional.ofNullable(said.get(Kind.FILE))
            .map(name -> name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-"))
            .orElse(number);
    return Optional.of(
        new Entry(
            file,
            new Prescription(
                Optional.ofNullable(said.get(Kind.FOR)),
                Optional.ofNullable(said.get(Kind.FROM)),
                Optional.ofNullable(said.get(Kind.DATE)),
                changes)));
  }

  private Optional<org.posebook.model.Dose> dose(RawCell cell) {
    DoseReading reading = DoseReader.read(cell.shown().strip());
    reading
        .problems()
        .forEach(
            problem ->
                diagnostics.add(
                    Diagnostic.warning(
                        PrescriptionCodec.UNREADABLE_DOSE,
                        cell.at().part(problem.offset(), problem.length()),
                        problem.message() + (problem.message().endsWith(".") ? "" : "."),
                        "Write, for example: " + problem.example() + ".")));
    return Optional.of(reading.dose());
  }

  private static void merge(
      Map<String, Prescription.Change> changes, String pose, Prescription.Change change) {
    changes.merge(
        pose,
        change,
        (old, own) ->
            new Prescription.Change(own.dose().or(old::dose), own.note().or(old::note), false));
  }
}
