package org.posebook.cli.report;

import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.posebook.check.RulePage;
import org.posebook.check.RulePages;
import org.posebook.content.TreeWriter;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Severity;
import org.posebook.source.Location;

/**
 * Prints diagnostics as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), with the
 * pages of the rules that speak. A cell of a workbook is a logical place in its file.
 */
public final class SarifReport implements Report {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final PrintStream out;
  private final Paths paths;
  private final String version;

  /**
   * A report on a stream.
   *
   * @param version posebook's version
   */
  public SarifReport(PrintStream out, Paths paths, String version) {
    this.out = out;
    this.paths = paths;
    this.version = version;
  }

  @Override
  public void print(List<Diagnostic> diagnostics, Excerpts excerpts) {
    Map<RuleId, Integer> indexes = new TreeMap<>();
    diagnostics.forEach(each -> indexes.put(each.rule(), 0));
    List<Object> rules = new ArrayList<>();
    for (Map.Entry<RuleId, Integer> rule : indexes.entrySet()) {
      rule.setValue(rules.size());
      rules.add(rule(rule.getKey()));
    }
    Map<String, Integer> seen = new HashMap<>();
    List<Object> results = new ArrayList<>();
    diagnostics.forEach(
        each -> results.add(result(each, indexes.getOrDefault(each.rule(), 0), seen)));
    Map<String, Object> driver = map("name", "posebook", "version", version);
    driver.put("rules", rules);
    Map<String, Object> run = map("tool", map("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", results);
    Map<String, Object> log = map("$schema", SCHEMA, "version", "2.1.0");
    log.put("runs", List.of(run));
    out.print(TreeWriter.json(log));
  }

  private static Map<String, Object> rule(RuleId id) {
    Map<String, Object> rule = map("id", id.name());
    RulePages.of(id.name())
        .ifPresent(
            page -> {
              rule.put("shortDescription", map("text", sentence("Finds " + plain(page.finds()))));
              rule.put("help", map("text", page.plain(), "markdown", unlinked(page.markdown())));
              rule.put("defaultConfiguration", map("level", level(page)));
              rule.put("properties", map("tags", List.of(id.name().split("/", 2)[0])));
            });
    return rule;
  }

  private static String level(RulePage page) {
    String weight = page.weight().toLowerCase(Locale.ROOT);
    return weight.startsWith("error") ? "error" : weight.startsWith("warning") ? "warning" : "note";
  }

  private static String sentence(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.endsWith(".") ? line : line + ".";
  }

  private static String plain(String text) {
    return unlinked(text).replace("`", "").replace("**", "");
  }

  private static String unlinked(String text) {
    return text.replaceAll("\\[([^\\]]*)\\]\\([^)\\s]*\\)", "$1");
  }

  private Map<String, Object> result(Diagnostic each, int index, Map<String, Integer> seen) {
    Map<String, Object> result = map("ruleId", each.rule().name(), "ruleIndex", index);
    result.put("level", level(each.severity()));
    result.put(
        "message", map("text", each.message() + each.hint().map(hint -> " " + hint).orElse("")));
    result.put("locations", List.of(location(each.at())));
    if (!each.notes().isEmpty()) {
      List<Object> related = new ArrayList<>();
      for (Diagnostic.Note note : each.notes()) {
        Map<String, Object> place = map("id", related.size());
        place.putAll(location(note.at()));
        place.put("message", map("text", note.message()));
        related.add(place);
      }
      result.put("relatedLocations", related);
    }
    String known = each.rule() + "\n" + paths.of(each.at().file()) + "\n" + each.message();
    result.put(
        "partialFingerprints",
        map("posebook/v1", GitlabReport.hash(known) + ":" + seen.merge(known, 1, Integer::sum)));
    return result;
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }

  private Map<String, Object> location(Location at) {
    Map<String, Object> physical = map("artifactLocation", map("uri", uri(paths.of(at.file()))));
    Map<String, Object> location = map("physicalLocation", physical);
    switch (at) {
      case Location.WholeFile file -> {
        // The file alone.
      }
      case Location.TextSpan span -> {
        Map<String, Object> region = map("startLine", span.line(), "startColumn", span.column());
        if (span.length() > 0) {
          region.put("endColumn", span.column() + span.length());
        }
        physical.put("region", region);
      }
      case Location.CellRef cell -> {
        String name = cell.sheet().isEmpty() ? cell.cell() : cell.sheet() + "!" + cell.cell();
        location.put("logicalLocations", List.of(map("fullyQualifiedName", name)));
      }
    }
    return location;
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("any path can be escaped: " + path, e);
    }
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return map;
  }
}
