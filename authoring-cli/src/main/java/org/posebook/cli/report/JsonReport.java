package org.posebook.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posebook.content.TreeWriter;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.source.Location;

/**
 * Prints diagnostics for programs: one JSON object with a list {@code diagnostics}. Each has {@code
 * rule}, {@code severity}, {@code file}, the place ({@code line} and {@code column}, or {@code
 * sheet} and {@code cell}), {@code message} and {@code hint}; and {@code notes} where other places
 * belong to it, each with its place and {@code message}. This form is stable.
 */
public final class JsonReport implements Report {
  private final PrintStream out;

  /** A report on a stream. */
  public JsonReport(PrintStream out) {
    this.out = out;
  }

  @Override
  public void print(List<Diagnostic> diagnostics, Excerpts excerpts) {
    List<Object> list = new ArrayList<>();
    diagnostics.forEach(diagnostic -> list.add(plain(diagnostic)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("version", 1);
    all.put("diagnostics", list);
    out.print(TreeWriter.json(all));
  }

  private static Map<String, Object> plain(Diagnostic diagnostic) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("rule", diagnostic.rule().name());
    plain.put("severity", diagnostic.severity().key());
    place(diagnostic.at(), plain);
    plain.put("message", diagnostic.message());
    diagnostic.hint().ifPresent(hint -> plain.put("hint", hint));
    if (!diagnostic.notes().isEmpty()) {
      plain.put("notes", diagnostic.notes().stream().map(JsonReport::plain).toList());
    }
    return plain;
  }

  private static Map<String, Object> plain(Diagnostic.Note note) {
    Map<String, Object> plain = new LinkedHashMap<>();
    place(note.at(), plain);
    plain.put("message", note.message());
    return plain;
  }

  private static void place(Location at, Map<String, Object> plain) {
    plain.put("file", at.file());
    switch (at) {
      case Location.WholeFile file -> {
        // The file alone.
      }
      case Location.TextSpan span -> {
        plain.put("line", span.line());
        plain.put("column", span.column());
        plain.put("length", span.length());
      }
      case Location.CellRef cell -> {
        plain.put("sheet", cell.sheet());
        plain.put("cell", cell.cell());
        plain.put("offset", cell.offset());
        plain.put("length", cell.length());
      }
    }
  }
}
