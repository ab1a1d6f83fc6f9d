package org.posebook.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.check.PlacedText;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.prose.Jargon;

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
public final class UnexplainedTerm implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("text/jargon");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    if (!index.isEnglish()) {
      return;
    }
    Set<String> glossary = glossary(index);
    List<String> names = names(index);
    Set<List<Object>> told = explainedInPlace(index);
    for (PlacedText text : index.texts()) {
      if (isHeading(text)) {
        continue;
      }
      for (Jargon.Term term : Jargon.find(text.text())) {
        if (!glossary.contains(key(term))
            && !isInName(text.text(), term, names)
            && told.add(place(text, term))) {
          report.accept(
              Diagnostic.advice(
                  RULE,
                  text.at(index.content(), term.offset(), term.length()),
                  "\"" + term.text() + "\" is not explained.",
                  "Write \"" + term.plain() + "\", or say at once what it means."));
        }
      }
    }
  }

  /** There is no room to explain a term in a heading. */
  private static boolean isHeading(PlacedText text) {
    return text.part() == PlacedText.Part.TITLE || text.part() == PlacedText.Part.HEADING;
  }

  private static List<Object> place(PlacedText text, Jargon.Term term) {
    return List.of(text.kind(), text.id(), key(term));
  }

  /** By what a term means, so that "adductor" is explained where "adductors" are. */
  private static String key(Jargon.Term term) {
    return term.plain();
  }

  private static Set<List<Object>> explainedInPlace(ContentIndex index) {
    Set<List<Object>> explained = new HashSet<>();
    for (PlacedText text : index.texts()) {
      Jargon.find(text.text()).stream()
          .filter(Jargon.Term::explained)
          .forEach(term -> explained.add(place(text, term)));
    }
    return explained;
  }

  private static Set<String> glossary(ContentIndex index) {
    Set<String> glossary = new HashSet<>();
    for (PlacedText text : index.texts()) {
      if (text.part() == PlacedText.Part.POINT) {
        Jargon.find(text.text()).stream()
            .filter(term -> term.explained() && term.offset() == 0)
            .forEach(term -> glossary.add(key(term)));
      }
    }
    return glossary;
  }

  private static List<String> names(ContentIndex index) {
    return index.library().poses().values().stream()
        .flatMap(pose -> pose.names().all())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static boolean isInName(String text, Jargon.Term term, List<String> names) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String name : names) {
      for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
        if (at <= term.offset() && term.offset() + term.length() <= at + name.length()) {
          return true;
        }
      }
    }
    return false;
  }
}
