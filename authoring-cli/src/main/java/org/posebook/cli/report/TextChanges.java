package org.posebook.cli.report;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.posebook.compare.Change;
import org.posebook.compare.LibraryChanges;
import org.posebook.compare.Loss;
import org.posebook.compare.PartChanges;

/** Prints what changed for people: a heading for each sort of part, a line or a list for each. */
public final class TextChanges implements ChangesReport {
  private static final int WIDTH = 100;
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String PLAIN = "\u001b[0m";

  private final PrintStream out;
  private final boolean colour;

  /** A report on a stream, with colours where they are wanted. */
  public TextChanges(PrintStream out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  @Override
  public void print(LibraryChanges changes) {
    if (changes.isEmpty()) {
      out.println("Nothing changed for readers.");
      return;
    }
    if (!changes.losses().isEmpty()) {
      heading("Safety text that readers no longer see", RED);
      changes.losses().stream().map(Loss::sentence).forEach(line -> out.println("  " + line));
      out.println();
    }
    parts("Routines", changes.routines());
    parts("Poses", changes.poses());
    if (!changes.settings().isEmpty()) {
      heading("Settings", BOLD);
      changes.settings().stream().map(Change::text).forEach(line -> out.println("  " + line));
      out.println();
    }
    out.println(ChangeCounts.sentence(changes));
  }

  private void parts(String heading, List<PartChanges> parts) {
    if (parts.isEmpty()) {
      return;
    }
    heading(heading, BOLD);
    for (PartChanges part : parts) {
      String name = "  " + part.part().name().replaceAll("\\s+|\\p{Cc}", " ") + ": ";
      List<String> texts = part.changes().stream().map(Change::text).toList();
      String line = texts.stream().collect(Collectors.joining("; ", name, ""));
      if (part.fate() != PartChanges.Fate.CHANGED) {
        out.println(name + part.fate().key());
      } else if (line.length() <= WIDTH) {
        out.println(line);
      } else {
        out.println(name.stripTrailing());
        texts.forEach(text -> out.println("    " + text));
      }
    }
    out.println();
  }

  private void heading(String text, String style) {
    out.println((colour ? style + text + PLAIN : text) + ":");
  }
}
