package org.posebook.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.check.Piece;
import org.posebook.check.PieceCheck;
import org.posebook.check.PlacedText;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;

/**
 * What it does: finds lists of more than seven entries: steps, cautions, safety texts, points of
 * background. The poses of a routine are no such list: each has its own heading.
 *
 * <p>Why it matters: readers lose their place in a long list. After item 8 of the CDC Clear
 * Communication Index.
 *
 * <p>Example: nine steps. Instead: a pose to get ready in, or shorter ways of saying it.
 */
public final class LongList implements GuidanceCheck, PieceCheck {
  private static final RuleId RULE = new RuleId("list/too-long");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final int LONGEST = 7;

  @Override
  public Run start(ContentIndex index) {
    return (piece, report) -> check(index, piece, report);
  }

  private static void check(ContentIndex index, Piece piece, Consumer<Diagnostic> report) {
    Set<List<Object>> told = new HashSet<>();
    for (PlacedText text : piece.texts()) {
      List<Object> path = text.path();
      boolean tooFar = path.getLast() instanceof Integer position && position >= LONGEST;
      if (tooFar && told.add(text.list())) {
        report.accept(
            Diagnostic.advice(
                RULE,
                text.at(index.content()),
                "This list has more than " + LONGEST + " entries.",
                "Leave out what matters least, or part the list."));
      }
    }
  }
}
