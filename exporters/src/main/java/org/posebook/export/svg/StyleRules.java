package org.posebook.export.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rules of a file's {@code <style>} elements. */
final class StyleRules {
  private static final int MOST_RULES = 20_000;

  /** Each rule is tried with each element that has its class, id or name. */
  private static final int MOST_TRIALS = 2_000_000;

  /**
   * A rule for the elements that a selector matches.
   *
   * @param number its place in the file
   */
  private record Rule(int number, Selector selector, List<Declaration> declarations) {}

  private final Map<String, List<Rule>> rules = new HashMap<>();
  private int count;
  private int trials;

  private StyleRules() {}

  /** The rules of style sheets, one after the other. */
  static StyleRules of(String sheets) throws UnusableSvgException {
    StyleRules rules = new StyleRules();
    String text = withoutComments(sheets).replace("<!--", " ").replace("-->", " ");
    int at = 0;
    int open = text.indexOf('{');
    for (int blocks = 0; at < text.length(); blocks++) {
      if (blocks > MOST_RULES) {
        throw tooMany();
      }
      if (open >= 0 && open < at) {
        open = text.indexOf('{', at);
      }
      int headEnd = open < 0 ? text.length() : open;
      int semicolon = text.indexOf(';', at, headEnd);
      String head = text.substring(at, semicolon < 0 ? headEnd : semicolon).strip();
      if (semicolon >= 0 || open < 0) {
        statement(head);
        at = semicolon < 0 ? text.length() : semicolon + 1;
      } else {
        int close = close(text, open);
        rules.block(head, text.substring(open + 1, Math.min(close, text.length())));
        at = close + 1;
      }
    }
    return rules;
  }

  static String withoutComments(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (true) {
      int open = text.indexOf("/*", at);
      if (open < 0) {
        return out.append(text, at, text.length()).toString();
      }
      out.append(text, at, open).append(' ');
      int close = text.indexOf("*/", open + 2);
      if (close < 0) {
        return out.toString();
      }
      at = close + 2;
    }
  }

  private static int close(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        depth++;
      } else if (text.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static void statement(String text) throws UnusableSvgException {
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return;
    }
    if (lower.startsWith("@import")) {
      throw new UnusableSvgException(
          "it takes its styles from another file (@import); save it as plain SVG, with the styles"
              + " inside");
    }
    if (!lower.startsWith("@charset") && !lower.startsWith("@namespace")) {
      throw notUnderstood(text);
    }
  }

  private static UnusableSvgException notUnderstood(String what) {
    return new UnusableSvgException(
        "its style \""
            + XmlFile.shortened(what)
            + "\" is not understood; save it with \"presentation attributes\" in place of styles");
  }

  private void block(String head, String body) throws UnusableSvgException {
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("@font-face") || lower.startsWith("@media (prefers-color-scheme: dark)")) {
      return; // There is no text, and paper is light.
    }
    if (lower.startsWith("@")) {
      throw notUnderstood(head);
    }
    List<Declaration> declarations = Declaration.list(body);
    for (String each : head.split(",", -1)) {
      String text = each.strip();
      Selector selector = Selector.of(text).orElseThrow(() -> notUnderstood(text));
      rules
          .computeIfAbsent(selector.key(), key -> new ArrayList<>())
          .add(new Rule(count, selector, declarations));
      count++;
      if (count > MOST_RULES) {
        throw tooMany();
      }
    }
  }

  private static UnusableSvgException tooMany() {
    return new UnusableSvgException(
        "its style sheet has too many rules; save it with \"presentation attributes\" in place of"
            + " styles");
  }

  /** What the rules say of an element, from the weakest to the strongest. */
  List<Declaration> of(Element element) throws UnusableSvgException {
    Set<String> classes = Selector.classes(element);
    List<String> keys = new ArrayList<>(List.of("", element.name()));
    element.get("id").ifPresent(id -> keys.add("#" + id));
    classes.forEach(each -> keys.add("." + each));
    List<Rule> matching = new ArrayList<>();
    for (String key : keys) {
      List<Rule> candidates = rules.getOrDefault(key, List.of());
      trials += candidates.size();
      if (trials > MOST_TRIALS) {
        throw tooMany();
      }
      for (Rule rule : candidates) {
        if (rule.selector().matches(element, classes)) {
          matching.add(rule);
        }
      }
    }
    matching.sort(
        Comparator.comparingInt((Rule rule) -> rule.selector().weight())
            .thenComparingInt(Rule::number));
    return matching.stream().flatMap(rule -> rule.declarations().stream()).toList();
  }
}
