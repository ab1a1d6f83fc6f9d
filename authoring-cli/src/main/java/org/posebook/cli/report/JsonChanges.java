package org.posebook.cli.report;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.posebook.compare.Change;
import org.posebook.compare.LibraryChanges;
import org.posebook.compare.Loss;
import org.posebook.compare.Named;
import org.posebook.compare.PartChanges;
import org.posebook.content.TreeWriter;

/**
 * Prints what changed for programs: one JSON object with the lists {@code losses}, {@code
 * routines}, {@code poses} and {@code settings}. Each change has its {@code kind}, its values and
 * its {@code text}. This form is stable.
 */
public final class JsonChanges implements ChangesReport {
  private final PrintStream out;

  /** A report on a stream. */
  public JsonChanges(PrintStream out) {
    this.out = out;
  }

  @Override
  public void print(LibraryChanges changes) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("version", 1);
    all.put("losses", changes.losses().stream().map(JsonChanges::plain).toList());
    all.put("routines", changes.routines().stream().map(JsonChanges::plain).toList());
    all.put("poses", changes.poses().stream().map(JsonChanges::plain).toList());
    all.put("settings", changes.settings().stream().map(JsonChanges::plain).toList());
    out.print(TreeWriter.json(all));
  }

  private static Map<String, Object> plain(Loss loss) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("kind", loss.kind().key());
    loss.pose().ifPresent(pose -> plain.put("pose", pose.id()));
    plain.put("was", loss.text());
    loss.now().ifPresent(now -> plain.put("now", now));
    plain.put("cause", loss.cause().key());
    plain.put("routines", loss.routines().stream().map(Named::id).toList());
    plain.put("text", loss.sentence());
    return plain;
  }

  private static Map<String, Object> plain(PartChanges part) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("id", part.part().id());
    plain.put("name", part.part().name());
    plain.put("fate", part.fate().key());
    plain.put("changes", part.changes().stream().map(JsonChanges::plain).toList());
    return plain;
  }

  private static Map<String, Object> plain(Change change) {
    Map<String, Object> plain = new LinkedHashMap<>();
    values(change, plain);
    plain.put("text", change.text());
    return plain;
  }

  private static void values(Change change, Map<String, Object> plain) {
    switch (change) {
      case Change.Added added -> {
        part("added", added.part(), plain);
        plain.put("now", added.now());
      }
      case Change.Removed removed -> {
        part("removed", removed.part(), plain);
        plain.put("was", removed.was());
      }
      case Change.Replaced replaced -> {
        part("replaced", replaced.part(), plain);
        plain.put("was", replaced.was());
        plain.put("now", replaced.now());
      }
      case Change.Dosed dosed -> {
        part("dose", "dose", plain);
        dosed.was().ifPresent(was -> plain.put("was", was));
        dosed.now().ifPresent(now -> plain.put("now", now));
      }
      case Change.Moved moved -> {
        part("moved", moved.part(), plain);
        plain.put("from", moved.from());
        plain.put("to", moved.to());
      }
      case Change.Noted noted -> {
        part("noted", noted.part(), plain);
        plain.put("remark", noted.remark());
      }
      case Change.In in -> {
        values(in.change(), plain);
        plain.put("pose", in.pose().id());
      }
    }
  }

  private static void part(String kind, String part, Map<String, Object> plain) {
    plain.put("kind", kind);
    plain.put("part", part);
  }
}
