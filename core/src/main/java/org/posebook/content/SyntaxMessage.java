package org.posebook.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * Says in plain words why a text is not YAML or JSON.
 *
 * @param message what was found
 * @param hint how to mend it
 * @param atStart whether the fault is best shown where the broken part begins (a quote that is
 *     opened) and not where the parser gave up
 */
record SyntaxMessage(String message, String hint, boolean atStart) {
  private static final Pattern CANNOT_BEGIN =
      Pattern.compile("found character '(.)' that cannot start any token.*", Pattern.DOTALL);
  private static final Pattern TECHNICAL =
      Pattern.compile(
          " \\(code \\d+\\)|\\(CTRL-CHAR, code \\d+\\)|\\s*\\(start marker at.*|: enable `.*"
              + "|: maybe a \\(non-standard\\) comment.*",
          Pattern.DOTALL);

  /** What is wrong with a YAML text. */
  static SyntaxMessage yaml(MarkedYamlEngineException e) {
    String problem = String.valueOf(e.getProblem());
    String context = String.valueOf(e.getContext());
    Matcher cannotBegin = CANNOT_BEGIN.matcher(problem);
    if (problem.contains("(TAB)")) {
      return here(
          "A tab stands here; YAML is indented with spaces.",
          "Take the tab away and write spaces: two for each level.");
    }
    if (cannotBegin.matches()) {
      return here(
          "A text cannot begin with \"" + cannotBegin.group(1) + "\".",
          "Put the whole text in quotes.");
    }
    if (context.contains("an alias") || context.contains("an anchor")) {
      return new SyntaxMessage(
          "A text cannot begin with \"" + (context.contains("alias") ? "*" : "&") + "\".",
          "Put the whole text in quotes.",
          true);
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return here(
          "A colon is not allowed at this place.",
          "If it belongs to the text, put the whole text in quotes: \"Rest: as long as you"
              + " like.\" If a new key begins here, begin it in the same column as the other"
              + " keys, and give the key above it its colon.");
    }
    if (context.contains("quoted scalar")) {
      return quoted(problem);
    }
    if (context.contains("flow")) {
      boolean list = context.contains("sequence");
      return new SyntaxMessage(
          "The "
              + (list ? "list that begins here with \"[\"" : "group that begins here with \"{\"")
              + " is not closed, or a comma is missing in it.",
          "Close it with \""
              + (list ? "]" : "}")
              + "\". If the bracket belongs to the text, put the whole text in quotes.",
          true);
    }
    if (problem.startsWith("expected <block end>")) {
      return blockEnd(problem);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return new SyntaxMessage(
          "This line has no colon: it is neither a key nor a part of a list.",
          "Write \"key: text\". If the line belongs to the text above, indent it more than that"
              + " text's key.",
          true);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return here(
          "A list cannot begin on the same line as its key.",
          "Begin each item on a line of its own with \"- \". If the dash belongs to the text, put"
              + " the whole text in quotes.");
    }
    if (context.contains("block scalar")) {
      return here(
          "After \"|\" or \">\" the text begins on the next line.",
          "Move the text to the next line and indent it. If the sign belongs to the text, put the"
              + " whole text in quotes.");
    }
    return here(
        "This is not YAML that can be read: " + firstLine(problem) + ".",
        "Look at the indents, at quotes that are not closed, and for a \": \" inside a text (put"
            + " such a text in quotes).");
  }

  private static SyntaxMessage quoted(String problem) {
    return problem.contains("escape") || problem.contains("expected escape")
        ? here(
            "In double quotes a backslash begins a special sign, and this is not one.",
            "Write two backslashes for one, or put the text in single quotes.")
        : new SyntaxMessage(
            "The quote that is opened here is not closed.",
            "Close it with the same mark at the end of the text.",
            true);
  }

  private static SyntaxMessage blockEnd(String problem) {
    if (problem.endsWith("'<scalar>'")) {
      return here(
          "There is more text after the closing quote.",
          "Put the whole text in double quotes. An apostrophe needs no mark there; write \\\" for"
              + " a double quote.");
    }
    if (problem.endsWith("'-'")) {
      return here(
          "A list item stands here where a key is expected.",
          "Write the list's key alone on its line, and below it each item with \"- \", all in one"
              + " column.");
    }
    if (problem.endsWith("'?'")) {
      return here(
          "A key stands here where a list item is expected.",
          "Begin the line with \"- \", or indent it to the item that it belongs to.");
    }
    if (problem.endsWith("':'")) {
      return here("There is no key before this colon.", "Write the key, such as \"name:\".");
    }
    return here(
        "This line is not indented as the lines that it belongs with.",
        "Begin it in the same column as the key or item above it.");
  }

  /** What else is wrong with a text. */
  static SyntaxMessage other(String kind, JacksonException e) {
    String problem = TECHNICAL.matcher(firstLine(e.getOriginalMessage())).replaceAll("").strip();
    if (problem.startsWith("Expected a property name (Scalar")) {
      return here("A key must be a plain word.", "Write each key as \"key: value\".");
    }
    return here(
        "This is not " + kind + " that can be read: " + problem + ".",
        kind.equals("YAML")
            ? "Look at the indents, at quotes that are not closed, and for a \": \" inside a text"
                + " (put such a text in quotes)."
            : "Look for a comma, a bracket or a quote that is missing or too much.");
  }

  private static SyntaxMessage here(String message, String hint) {
    return new SyntaxMessage(message, hint, false);
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
