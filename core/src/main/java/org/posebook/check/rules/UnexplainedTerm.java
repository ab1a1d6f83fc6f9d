package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.check.Piece;
import org.posebook.check.PieceCheck;
import org.posebook.check.PlacedText;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Routine;
import org.posebook.model.Topic;
import org.posebook.prose.Jargon;
import org.posebook.prose.Language;

/**
 * What it does: finds terms of medicine and yoga, and short forms, that are explained neither in
 * the text of their pose or routine nor in the library's words to know: points of a routine's
 * background such as "Glutes: the muscles of your buttocks." Each is told once for each pose and
 * routine. A term in the name of a pose is let pass. The terms are a list of ours, see {@link
 * org.posebook.prose.Jargon}.
 *
 * <p>Why it matters: readers skip what they do not understand. After PEMAT-P items 3 and 4 and item
 * 7 of the CDC Clear Communication Index.
 *
 * <p>Example: "Lie supine." Instead: "Lie on your back."
 */
public final class UnexplainedTerm implements GuidanceCheck, PieceCheck {
  private static final RuleId RULE = new RuleId("text/jargon");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public Run start(ContentIndex index) {
    if (!index.isEnglish()) {
      return Run.NONE;
    }
    Set<String> glossary = glossary(index);
    NameFinder names = NameFinder.of(index.library());
    return (piece, report) -> check(index, glossary, names, piece, report);
  }

  private static void check(
      ContentIndex index,
      Set<String> glossary,
      NameFinder names,
      Piece piece,
      Consumer<Diagnostic> report) {
    // A text and each of its terms, in order.
    List<Map.Entry<PlacedText, Jargon.Term>> terms = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (PlacedText text : piece.texts()) {
      for (Jargon.Term term : Jargon.find(text.text(), text.sentences(Language.ENGLISH))) {
        terms.add(Map.entry(text, term));
        if (term.explained()) {
          told.add(key(term));
        }
      }
    }
    for (Map.Entry<PlacedText, Jargon.Term> each : terms) {
      PlacedText text = each.getKey();
      Jargon.Term term = each.getValue();
      if (!isHeading(text)
          && !glossary.contains(key(term))
          && !told.contains(key(term))
          && !names.isWithin(text.text(), term.offset(), term.offset() + term.length())) {
        told.add(key(term));
        report.accept(
            Diagnostic.advice(
                RULE,
                text.at(index.content(), term.offset(), term.length()),
                "\"" + term.text() + "\" is not explained.",
                "Write \"" + term.plain() + "\", or say at once what it means."));
      }
    }
  }

  /** There is no room to explain a term in a heading. */
  private static boolean isHeading(PlacedText text) {
    return text.part() == PlacedText.Part.TITLE || text.part() == PlacedText.Part.HEADING;
  }

  /** By what a term means, so that "adductor" is explained where "adductors" are. */
  private static String key(Jargon.Term term) {
    return term.plain();
  }

  private static Set<String> glossary(ContentIndex index) {
    Set<String> glossary = new HashSet<>();
    for (Routine routine : index.library().routines().values()) {
      for (Topic topic : routine.background()) {
        topic.points().stream()
            .flatMap(point -> Jargon.find(point).stream())
            .filter(term -> term.explained() && term.offset() == 0)
            .forEach(term -> glossary.add(key(term)));
      }
    }
    return glossary;
  }
}
