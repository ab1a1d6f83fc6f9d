package org.posebook.cli.report;

import java.io.PrintStream;
import java.util.List;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Severity;
import org.posebook.source.Location;

/** Prints diagnostics for people, as a good compiler does: place, line, what is meant, help. */
public final class TextReport implements Report {
  private static final int WIDTH = 96;
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final PrintStream out;
  private final boolean colour;

  /** A report on a stream, with colours where they are wanted. */
  public TextReport(PrintStream out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  @Override
  public void print(List<Diagnostic> diagnostics, Excerpts excerpts) {
    diagnostics.forEach(diagnostic -> print(diagnostic, excerpts));
    if (!diagnostics.isEmpty()) {
      out.println(summary(diagnostics) + ".");
    }
  }

  /** Such as "2 errors, 1 warning". */
  public static String summary(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
      if (count > 0) {
        text.append(text.isEmpty() ? "" : ", ").append(count).append(' ').append(severity.key());
        text.append(count == 1 || severity == Severity.ADVICE ? "" : "s");
      }
    }
    return text.isEmpty() ? "nothing to mend" : text.toString();
  }

  private void print(Diagnostic diagnostic, Excerpts excerpts) {
    String head = diagnostic.severity().key() + "[" + diagnostic.rule() + "]";
    out.println(paint(diagnostic.severity(), head) + bold(": " + diagnostic.message()));
    String indent = place(diagnostic.severity(), diagnostic.at(), excerpts);
    for (Diagnostic.Note note : diagnostic.notes()) {
      out.println(bold("note") + ": " + note.message());
      place(diagnostic.severity(), note.at(), excerpts);
    }
    diagnostic.hint().ifPresent(hint -> out.println(indent + " = help: " + hint));
    out.println();
  }

  /** A place with its line, where the line is known; gives the space that stands before it. */
  private String place(Severity severity, Location at, Excerpts excerpts) {
    Excerpts.Excerpt excerpt = excerpts.of(at).orElse(null);
    String indent = " ".repeat(excerpt == null ? 1 : excerpt.gutter().length());
    out.println(indent + "--> " + at.display());
    if (excerpt != null) {
      line(severity, indent, excerpt);
    }
    return indent;
  }

  private void line(Severity severity, String indent, Excerpts.Excerpt excerpt) {
    String line = excerpt.line().replace('\t', ' ');
    int[] codePoints = line.codePoints().toArray();
    // Spans count characters; cells count UTF-16 units. They differ only beyond the basic plane.
    int start = Math.min(excerpt.start(), codePoints.length);
    int from = Math.max(0, Math.min(start - WIDTH / 3, codePoints.length - WIDTH));
    int to = Math.min(codePoints.length, from + WIDTH);
    String before = from > 0 ? "…" : "";
    String shown =
        before + new String(codePoints, from, to - from) + (to < codePoints.length ? "…" : "");
    int caret = start - from + before.length();
    int length = Math.max(1, Math.min(excerpt.length(), to - start));
    out.println(indent + " |");
    out.println(excerpt.gutter() + " | " + shown);
    out.println(indent + " | " + " ".repeat(caret) + paint(severity, "^".repeat(length)));
  }

  private String bold(String text) {
    return colour ? BOLD + text + PLAIN : text;
  }

  private String paint(Severity severity, String text) {
    if (!colour) {
      return text;
    }
    String code =
        switch (severity) {
          case ERROR -> "\u001b[1;31m";
          case WARNING -> "\u001b[1;33m";
          case ADVICE -> "\u001b[1;36m";
        };
    return code + text + PLAIN;
  }
}
