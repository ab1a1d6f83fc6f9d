package org.posebook.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.posebook.compare.Change;
import org.posebook.compare.LibraryChanges;
import org.posebook.compare.Loss;
import org.posebook.compare.PartChanges;

/** Prints what changed as Markdown, for the comment of a pull request. */
public final class MarkdownChanges implements ChangesReport {
  /** Characters: code hosts take comments of up to 65,536, and later lines matter less. */
  private static final int LONGEST = 60_000;

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>|~!$]");
  private static final Pattern LIST = Pattern.compile("^([-+]|\\d+)([.) ])");

  private final PrintStream out;

  /** A report on a stream. */
  public MarkdownChanges(PrintStream out) {
    this.out = out;
  }

  @Override
  public void print(LibraryChanges changes) {
    if (changes.isEmpty()) {
      line("Nothing changed for readers.");
      return;
    }
    List<String> lines = new ArrayList<>();
    if (!changes.losses().isEmpty()) {
      heading(lines, "Safety text that readers no longer see");
      changes.losses().stream()
          .map(Loss::sentence)
          .forEach(text -> lines.add("- " + escaped(text)));
    }
    parts(lines, "Routines", changes.routines());
    parts(lines, "Poses", changes.poses());
    if (!changes.settings().isEmpty()) {
      heading(lines, "Settings");
      changes.settings().stream()
          .map(Change::text)
          .forEach(text -> lines.add("- " + escaped(text)));
    }
    line(ChangeCounts.sentence(changes));
    int length = 0;
    for (int i = 0; i < lines.size(); i++) {
      length += lines.get(i).length() + 1;
      if (length > LONGEST) {
        line("");
        line((lines.size() - i) + " more lines: run `posebook diff` to see them.");
        return;
      }
      line(lines.get(i));
    }
  }

  private static void parts(List<String> lines, String heading, List<PartChanges> parts) {
    if (parts.isEmpty()) {
      return;
    }
    heading(lines, heading);
    for (PartChanges part : parts) {
      String name = escaped(part.part().name().replaceAll("\\s+|\\p{Cc}", " "));
      if (part.fate() != PartChanges.Fate.CHANGED) {
        lines.add("- **" + name + "**: " + part.fate().key());
        continue;
      }
      lines.add("- **" + name + "**");
      part.changes().forEach(change -> lines.add("  - " + escaped(change.text())));
    }
  }

  private static void heading(List<String> lines, String text) {
    lines.add("");
    lines.add("#### " + text);
    lines.add("");
  }

  /** Texts of a library stay texts: no markup, nobody is called, nothing is linked by a number. */
  private static String escaped(String text) {
    String plain = MARKS.matcher(text.replace("&", "&amp;")).replaceAll("\\\\$0");
    return LIST.matcher(plain)
        .replaceFirst("\\\\$1$2")
        .replace("@", "@<!-- -->")
        .replace("#", "#<!-- -->");
  }

  private void line(String text) {
    out.print(text + "\n");
  }
}
