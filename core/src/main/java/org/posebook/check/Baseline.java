package org.posebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.posebook.content.TreeReader;
import org.posebook.content.TreeWriter;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/**
 * Findings that were there already when a library began to be checked. A finding is known by its
 * rule, its file and its message, not by its line, so that a new line above makes none new.
 *
 * @param counts how many findings of each kind there were, by {@link #fingerprint}
 */
public record Baseline(Map<String, Integer> counts) {
  /** Nothing is known. */
  public static final Baseline NONE = new Baseline(Map.of());

  public Baseline {
    counts = Map.copyOf(counts);
  }

  /** The findings that are no errors, as a baseline. */
  public static Baseline of(List<Diagnostic> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.stream()
        .filter(each -> !each.isError())
        .forEach(each -> counts.merge(fingerprint(each), 1, Integer::sum));
    return new Baseline(counts);
  }

  /**
   * Reads a baseline's file.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static Baseline read(SourceFile file) {
    Object plain =
        TreeReader.read(file)
            .value()
            .map(SourceNode::plain)
            .orElseThrow(() -> new IllegalArgumentException("no JSON"));
    if (!(plain instanceof Map<?, ?> map) || !(map.get("known") instanceof List<?> known)) {
      throw new IllegalArgumentException("no list \"known\"");
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Object each : known) {
      if (!(each instanceof Map<?, ?> entry) || !(entry.get("count") instanceof Number count)) {
        throw new IllegalArgumentException("an entry without a count");
      }
      counts.merge(
          entry.get("rule") + "\n" + entry.get("file") + "\n" + entry.get("message"),
          count.intValue(),
          Integer::sum);
    }
    return new Baseline(counts);
  }

  /** The text of the file, always the same for the same findings. */
  public String text() {
    List<Object> known = new ArrayList<>();
    new TreeMap<>(counts)
        .forEach(
            (fingerprint, count) -> {
              String[] parts = fingerprint.split("\n", 3);
              Map<String, Object> entry = new LinkedHashMap<>();
              entry.put("rule", parts[0]);
              entry.put("file", parts[1]);
              entry.put("message", parts[2]);
              entry.put("count", count);
              known.add(entry);
            });
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("version", 1);
    all.put("known", known);
    return TreeWriter.json(all);
  }

  static String fingerprint(Diagnostic each) {
    return each.rule() + "\n" + each.at().file() + "\n" + each.message();
  }
}
