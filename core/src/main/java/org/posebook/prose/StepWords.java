package org.posebook.prose;

import java.util.Set;

/** The words by which {@link StepReader} finds its way. */
final class StepWords {
  private static final WordList.Groups GROUPS = WordList.groups("step-words.txt");

  private static final Set<String> VERBS = WordList.words("action-verbs.txt");
  private static final Set<String> OFTEN_NOUNS = WordList.words("adjective-verbs.txt");
  private static final Set<String> CUES = WordList.words("cue-verbs.txt");
  private static final Set<String> BODY = WordList.words("body-words.txt");

  /** Before the verb these change nothing. */
  private static final Set<String> LEADS = GROUPS.of("leads");

  /** What begins a clause or phrase before the verb: "when you are ready, …", "on an exhale, …". */
  private static final Set<String> CLAUSES = GROUPS.of("clauses");

  /** What begins a subordinate clause after the verb: what it asks for is no action of the step. */
  private static final Set<String> SUBORDINATORS = GROUPS.of("subordinators");

  private static final Set<String> SUBJECTS = GROUPS.of("subjects");

  private static final Set<String> COUNTED = GROUPS.of("counted");

  /** After these words a verb of the list is none: "the rest", "your step", "a gentle stretch". */
  private static final Set<String> FINITE = GROUPS.of("finite");

  /** What may stand after a verb. */
  private static final Set<String> OBJECTS = GROUPS.of("objects");

  /** "Back away", "face the wall": what stands after a part of the body that is a verb here. */
  private static final Set<String> AFTER_BODY_VERBS = GROUPS.of("after-body-verbs");

  private StepWords() {}

  static boolean movesBody(String next) {
    return AFTER_BODY_VERBS.contains(next);
  }

  static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  /** Whether a verb may as well be a noun or adjective. */
  static boolean isOftenNoun(String word) {
    return OFTEN_NOUNS.contains(word);
  }

  static boolean isCue(String word) {
    return CUES.contains(word);
  }

  static boolean isBody(String word) {
    return BODY.contains(word);
  }

  static boolean isLead(String word) {
    return LEADS.contains(word) || isAdverb(word);
  }

  static boolean isAdverb(String word) {
    return word.endsWith("ly") && word.length() > 4 && !isVerb(word) && !word.equals("belly");
  }

  static boolean isClause(String word) {
    return CLAUSES.contains(word);
  }

  static boolean isSubordinator(String word) {
    return SUBORDINATORS.contains(word);
  }

  static boolean isSubject(String word) {
    return SUBJECTS.contains(word);
  }

  /** "Both" knees, "one" foot, the "left" hand. */
  static boolean isCounted(String word) {
    return COUNTED.contains(word);
  }

  static boolean isAgain(String word) {
    return word.equals("other") || word.equals("same") || word.equals("opposite");
  }

  static boolean isFinite(String word) {
    return FINITE.contains(word);
  }

  static boolean mayFollowVerb(String word) {
    return OBJECTS.contains(word)
        || isAdverb(word)
        || isBody(word)
        || Character.isDigit(word.codePointAt(0));
  }
}
