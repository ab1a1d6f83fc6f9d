package org.posebook.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.posebook.diagnostic.RuleId;

/**
 * The pages of all rules: those that checks find, and those that reading, importing and printing
 * report. They are files beside the rules, named in {@code rules/index.txt}.
 */
public final class RulePages {
  private RulePages() {}

  /** The names of all rules, in order. */
  public static List<String> names() {
    return text("index.txt").orElseThrow().lines().filter(line -> !line.isBlank()).toList();
  }

  /** The page of a rule. */
  public static Optional<RulePage> of(String rule) {
    return names().contains(rule) ? text(rule + ".md").map(RulePage::of) : Optional.empty();
  }

  /** All pages, by rule. */
  public static Map<RuleId, RulePage> all() {
    Map<RuleId, RulePage> pages = new TreeMap<>();
    for (String name : names()) {
      RulePage page = RulePage.of(text(name + ".md").orElseThrow());
      pages.put(page.rule(), page);
    }
    return pages;
  }

  private static Optional<String> text(String file) {
    try (InputStream in = RulePages.class.getResourceAsStream("rules/" + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
