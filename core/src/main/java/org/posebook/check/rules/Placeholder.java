package org.posebook.check.rules;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.check.ContentIndex;
import org.posebook.check.Piece;
import org.posebook.check.PieceCheck;
import org.posebook.check.PlacedText;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;

/**
 * What it does: finds text that was to be replaced: TODO, TBD, FIXME, XXX, "lorem ipsum", "???" and
 * "[insert …]". Blanks to be filled in by hand ("____") are none. In Spanish and Portuguese TODO is
 * a word, and counts only before a colon.
 *
 * <p>Why it matters: it would be printed.
 *
 * <p>Example: "TODO: name the wall exercise." Instead: the text itself, or nothing.
 */
public final class Placeholder implements PieceCheck {
  private static final RuleId RULE = new RuleId("text/placeholder");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final String MARKS =
      "\\b(?:TBD|TBC|FIXME|XXX+|TKTK)\\b|(?i:\\blorem ipsum\\b)|\\?{3,}"
          + "|(?i:\\[(?:insert|add|fill in|your|to be|describe)\\b[^\\]\\n]{0,80}\\])"
          + "|(?i:<(?:insert|add|fill in|your)\\b[^>\\n]{0,80}>)"
          + "|(?i:\\bplaceholder text\\b|\\btext goes here\\b|\\bto be written\\b)";

  /** Most letters of most texts begin none of the marks, and need no closer look. */
  private static final String FIRST = "(?=[TtFXLlPp?\\[<])";

  private static final Pattern PLACEHOLDER = pattern(MARKS + "|\\bTODO\\b|(?i:\\bto-do:)");

  private static final Pattern WHERE_TODO_IS_A_WORD = pattern(MARKS + "|\\bTODO(?=:)");

  private static final Stems STEMS =
      Stems.of(
          "tbd",
          "tbc",
          "todo",
          "to-do",
          "fixme",
          "xxx",
          "tktk",
          "lorem",
          "???",
          "[",
          "<",
          "placeholder",
          "text goes",
          "to be written");

  private static Pattern pattern(String marks) {
    return Pattern.compile(FIRST + "(?:" + marks + ")", Pattern.UNICODE_CHARACTER_CLASS);
  }

  @Override
  public Run start(ContentIndex index) {
    String language = index.library().language();
    boolean isWord = language.startsWith("es") || language.startsWith("pt");
    Pattern pattern = isWord ? WHERE_TODO_IS_A_WORD : PLACEHOLDER;
    return (piece, report) -> check(index, pattern, piece, report);
  }

  private static void check(
      ContentIndex index, Pattern pattern, Piece piece, Consumer<Diagnostic> report) {
    for (PlacedText text : piece.texts()) {
      if (!STEMS.in(text.text())) {
        continue;
      }
      Matcher matcher = pattern.matcher(text.text());
      while (matcher.find()) {
        report.accept(
            Diagnostic.warning(
                RULE,
                text.at(index.content(), matcher.start(), matcher.end() - matcher.start()),
                "\"" + matcher.group() + "\" looks like a text that is still to come.",
                "Write the text, or take it out."));
      }
    }
  }
}
