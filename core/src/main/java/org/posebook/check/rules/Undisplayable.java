package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.check.Displayable;
import org.posebook.content.Document;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.source.SourceNode;

/**
 * What it does: finds characters that the fonts of a sheet do not have, such as emoji.
 *
 * <p>Why it matters: the reader finds a number in brackets in their place.
 *
 * <p>Example: {@code name: Happy baby 😀}. Instead: {@code name: Happy baby}.
 */
public final class Undisplayable implements Check {
  private static final RuleId RULE = new RuleId("text/undisplayable");

  /** Values that no sheet prints. */
  private static final Set<String> UNPRINTED =
      Set.of(
          "id",
          "aliases",
          "figure",
          "figures",
          "file",
          "logo",
          "pose",
          "variation-of",
          "base",
          "tags",
          "language");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Document document : index.content().documents()) {
      if (document.source().map(file -> mayMiss(file.text())).orElse(true)) {
        check(document, document.tree(), List.of(), report);
      }
    }
  }

  /** Whether a file's text has such a character, or an escape, behind which one may stand. */
  private static boolean mayMiss(String text) {
    return text.indexOf('\\') >= 0 || !Displayable.missing(text).isEmpty();
  }

  private static void check(
      Document document, SourceNode node, List<Object> path, Consumer<Diagnostic> report) {
    switch (node) {
      case SourceNode.Text text -> check(document, text.value().strip(), path, report);
      case SourceNode.Sequence list -> {
        for (int i = 0; i < list.items().size(); i++) {
          check(document, list.items().get(i), with(path, i), report);
        }
      }
      case SourceNode.Mapping mapping -> {
        for (Map.Entry<String, SourceNode.Member> member : mapping.members().entrySet()) {
          if (!UNPRINTED.contains(member.getKey())) {
            check(document, member.getValue().value(), with(path, member.getKey()), report);
          }
        }
      }
      case SourceNode.Numeral number -> {}
      case SourceNode.Bool bool -> {}
      case SourceNode.Nothing nothing -> {}
    }
  }

  private static void check(
      Document document, String text, List<Object> path, Consumer<Diagnostic> report) {
    for (int c : Displayable.missing(text)) {
      String letter = Character.toString(c);
      int offset = Math.max(0, text.indexOf(letter));
      String number = Displayable.number(c);
      report.accept(
          Diagnostic.warning(
              RULE,
              document.partAt(offset, letter.length(), path.toArray()),
              "The fonts have no "
                  + (isVisible(c) ? "\"" + letter + "\" (" : "(")
                  + number.substring(1, number.length() - 1)
                  + ", "
                  + name(c)
                  + "). A sheet prints "
                  + number
                  + " in its place.",
              "Leave it out, or write it in other characters."));
    }
  }

  private static boolean isVisible(int c) {
    return Character.isDefined(c) && !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF);
  }

  private static String name(int c) {
    String name = Character.getName(c);
    return name == null ? "no character" : name;
  }

  private static List<Object> with(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
