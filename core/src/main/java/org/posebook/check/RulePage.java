package org.posebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.diagnostic.RuleId;

/**
 * What a rule is about, in the words of the manual: what it finds, why, how to mend it, what it is
 * after, and content that it must and must not flag.
 *
 * @param rule the rule
 * @param weight its weight in words, such as "Warning" or "Error; a warning where you chose a side"
 * @param finds what it finds
 * @param why why that matters; empty where it goes without saying
 * @param mend how to mend it
 * @param after the items of published instruments, or the studies, that it is after
 * @param flagged content that it must flag, as files in YAML; marked lines end in {@code # flagged}
 * @param notFlagged content that it must not flag
 * @param markdown the whole page; links count from the folder of the manual
 */
public record RulePage(
    RuleId rule,
    String weight,
    String finds,
    Optional<String> why,
    Optional<String> mend,
    Optional<String> after,
    List<String> flagged,
    List<String> notFlagged,
    String markdown) {
  private static final Pattern PART = Pattern.compile("\\*\\*(Finds|Why|Mend|After):?\\*\\*");
  private static final Pattern FIXTURE = Pattern.compile("(?s)```yaml\\n(.*?)```");

  public RulePage {
    Objects.requireNonNull(rule);
    flagged = List.copyOf(flagged);
    notFlagged = List.copyOf(notFlagged);
    if (weight.isBlank() || finds.isBlank()) {
      throw new IllegalArgumentException(rule + " needs a weight and what it finds");
    }
  }

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException where the page has not the form of the others
   */
  static RulePage of(String markdown) {
    Matcher head = Pattern.compile("# `([^`]+)`\\n").matcher(markdown);
    if (!head.lookingAt()) {
      throw new IllegalArgumentException("a rule's page begins with its name");
    }
    RuleId rule = new RuleId(head.group(1));
    String rest = markdown.substring(head.end());
    int flagged = indexOf(rest, "\n## Flagged\n");
    int notFlagged = indexOf(rest, "\n## Not flagged\n");
    String text = rest.substring(0, Math.min(flagged, notFlagged)).strip();
    String weight = "";
    String finds = "";
    Optional<String> why = Optional.empty();
    Optional<String> mend = Optional.empty();
    Optional<String> after = Optional.empty();
    Matcher part = PART.matcher(text);
    int from = 0;
    String name = "";
    while (true) {
      boolean more = part.find();
      String said = text.substring(from, more ? part.start() : text.length()).strip();
      switch (name) {
        case "" -> weight = said.replaceAll("\\.$", "");
        case "Finds" -> finds = said;
        case "Why" -> why = Optional.of(said);
        case "Mend" -> mend = Optional.of(said);
        default -> after = Optional.of(said);
      }
      if (!more) {
        break;
      }
      name = part.group(1);
      from = part.end();
    }
    return new RulePage(
        rule,
        weight,
        finds,
        why,
        mend,
        after,
        fixtures(rest.substring(flagged, Math.max(flagged, notFlagged))),
        fixtures(rest.substring(notFlagged)),
        markdown);
  }

  private static int indexOf(String text, String heading) {
    int at = text.indexOf(heading);
    return at < 0 ? text.length() : at;
  }

  private static List<String> fixtures(String text) {
    List<String> fixtures = new ArrayList<>();
    Matcher matcher = FIXTURE.matcher(text);
    while (matcher.find()) {
      fixtures.add(matcher.group(1));
    }
    return fixtures;
  }

  /** The page for the terminal: without marks and the addresses of links. */
  public String plain() {
    return markdown
        .replaceAll("\\[([^\\]]*)\\]\\([^)\\s]*\\)", "$1")
        .replace("**", "")
        .replaceAll("(?m)^#+ ", "")
        .replaceAll("(?m)^```(yaml)?\\n", "")
        .replaceAll("`([^`\\n]*)`", "$1");
  }
}
