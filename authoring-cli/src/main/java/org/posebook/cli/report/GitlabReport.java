package org.posebook.cli.report;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posebook.content.TreeWriter;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Severity;
import org.posebook.source.Location;

/**
 * Prints diagnostics as a report of code quality for GitLab, which shows them in merge requests.
 * See GitLab Docs, "Code Quality report format".
 */
public final class GitlabReport implements Report {
  private final PrintStream out;
  private final Paths paths;

  /** A report on a stream. */
  public GitlabReport(PrintStream out, Paths paths) {
    this.out = out;
    this.paths = paths;
  }

  @Override
  public void print(List<Diagnostic> diagnostics, Excerpts excerpts) {
    Map<String, Integer> seen = new HashMap<>();
    List<Object> issues = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      String known = each.rule() + "\n" + paths.of(each.at().file()) + "\n" + each.message();
      issues.add(issue(each, hash(known + "\n" + seen.merge(known, 1, Integer::sum))));
    }
    out.print(TreeWriter.json(issues));
  }

  private Map<String, Object> issue(Diagnostic each, String fingerprint) {
    Map<String, Object> issue = new LinkedHashMap<>();
    String cell = each.at() instanceof Location.CellRef at ? at.display() + ": " : "";
    issue.put(
        "description", cell + each.message() + each.hint().map(hint -> " " + hint).orElse(""));
    issue.put("check_name", each.rule().name());
    issue.put("fingerprint", fingerprint);
    issue.put("severity", word(each.severity()));
    int line = each.at() instanceof Location.TextSpan span ? span.line() : 1;
    Map<String, Object> lines = new LinkedHashMap<>();
    lines.put("begin", line);
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("path", paths.of(each.at().file()));
    location.put("lines", lines);
    issue.put("location", location);
    return issue;
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case ADVICE -> "info";
    };
  }

  static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
