package org.posebook.export.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules of a file's {@code <style>} elements. */
final class StyleRules {
  private static final int MOST_RULES = 2_000;

  /** Each rule is tried with each element. */
  private static final int MOST_TRIALS = 2_000_000;

  /** A rule for the elements that a selector matches. */
  private record Rule(Selector selector, List<Declaration> declarations) {}

  private final List<Rule> rules = new ArrayList<>();
  private int trials;

  private StyleRules() {}

  /** The rules of style sheets, one after the other. */
  static StyleRules of(String sheets) throws UnusableSvgException {
    StyleRules rules = new StyleRules();
    String text = withoutComments(sheets).replace("<!--", " ").replace("-->", " ");
    int at = 0;
    for (int blocks = 0; at < text.length(); blocks++) {
      if (blocks > MOST_RULES) {
        throw tooMany();
      }
      int open = text.indexOf('{', at);
      int semicolon = text.indexOf(';', at);
      String head = text.substring(at, open < 0 ? text.length() : open).strip();
      if (head.startsWith("@") && semicolon >= 0 && (open < 0 || semicolon < open)) {
        statement(text.substring(at, semicolon).strip());
        at = semicolon + 1;
      } else if (open < 0) {
        if (!head.isEmpty()) {
          throw notUnderstood(head);
        }
        break;
      } else {
        int close = close(text, open);
        rules.block(head, text.substring(open + 1, Math.min(close, text.length())));
        at = close + 1;
      }
    }
    return rules;
  }

  private static String withoutComments(String text) {
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
      Optional<Selector> selector = Selector.of(each.strip());
      rules.add(new Rule(selector.orElseThrow(() -> notUnderstood(each.strip())), declarations));
      if (rules.size() > MOST_RULES) {
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
    trials += rules.size();
    if (trials > MOST_TRIALS) {
      throw tooMany();
    }
    List<Rule> matching = new ArrayList<>();
    Set<String> classes = Selector.classes(element);
    for (Rule rule : rules) {
      if (rule.selector().matches(element, classes)) {
        matching.add(rule);
      }
    }
    // The sort is stable: of equals the later rule is the stronger.
    matching.sort((one, other) -> one.selector().weight() - other.selector().weight());
    return matching.stream().flatMap(rule -> rule.declarations().stream()).toList();
  }
}
