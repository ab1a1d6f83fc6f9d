package org.posebook.prose;

import java.util.Set;

/** The words by which {@link StepReader} finds its way. */
final class StepWords {
  private static final Set<String> VERBS = WordList.words("action-verbs.txt");
  private static final Set<String> OFTEN_NOUNS = WordList.words("adjective-verbs.txt");
  private static final Set<String> CUES = WordList.words("cue-verbs.txt");
  private static final Set<String> BODY = WordList.words("body-words.txt");

  /** Before the verb these change nothing. */
  private static final Set<String> LEADS =
      Set.of(
          "then",
          "now",
          "next",
          "finally",
          "first",
          "second",
          "third",
          "last",
          "and",
          "please",
          "also",
          "again",
          "always",
          "never",
          "just",
          "only",
          "still",
          "instead",
          "afterwards",
          "afterward",
          "meanwhile",
          "otherwise",
          "so",
          "or",
          "but",
          "even",
          "little",
          "very",
          "more",
          "together",
          "ok",
          "okay",
          "optional",
          "somewhat",
          "soon",
          "immediately");

  /** What begins a clause or phrase before the verb: "when you are ready, …", "on an exhale, …". */
  private static final Set<String> CLAUSES =
      Set.of(
          "when",
          "while",
          "as",
          "if",
          "once",
          "after",
          "before",
          "with",
          "without",
          "on",
          "in",
          "from",
          "at",
          "for",
          "using",
          "to",
          "until",
          "each",
          "every",
          "during",
          "by",
          "whenever",
          "unless",
          "because",
          "since",
          "over",
          "under",
          "through",
          "upon",
          "like",
          "where",
          "either",
          "inside",
          "beside",
          "behind",
          "between",
          "against",
          "toward",
          "towards",
          "throughout",
          "within",
          "near",
          "about",
          "around",
          "later",
          "though",
          "although");

  /** What begins a subordinate clause after the verb: what it asks for is no action of the step. */
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "as",
          "when",
          "while",
          "until",
          "till",
          "if",
          "so",
          "before",
          "after",
          "once",
          "because",
          "where",
          "which",
          "who",
          "whenever",
          "unless",
          "since",
          "than");

  private static final Set<String> SUBJECTS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "your",
          "you",
          "you'll",
          "you're",
          "he",
          "she",
          "it",
          "it's",
          "they",
          "we",
          "we'll",
          "i",
          "my",
          "his",
          "her",
          "their",
          "our",
          "its",
          "patient",
          "patients",
          "client",
          "clients",
          "participant",
          "participants",
          "person",
          "people",
          "individual",
          "individuals",
          "student",
          "students",
          "user",
          "users",
          "subject",
          "there",
          "someone",
          "everyone",
          "clinician",
          "therapist",
          "nobody");

  private static final Set<String> COUNTED =
      Set.of(
          "both",
          "one",
          "each",
          "left",
          "right",
          "upper",
          "lower",
          "front",
          "top",
          "bottom",
          "opposite",
          "other");

  /** After these words a verb of the list is none: "the rest", "your step", "a gentle stretch". */
  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "should", "will", "can", "must", "may", "might", "has",
          "have", "of", "helps", "does", "would", "could", "isn't", "aren't", "feels", "stays");

  /** What may stand after a verb. */
  private static final Set<String> OBJECTS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "your",
          "it",
          "them",
          "yourself",
          "both",
          "one",
          "each",
          "any",
          "all",
          "some",
          "as",
          "into",
          "in",
          "on",
          "onto",
          "off",
          "out",
          "up",
          "down",
          "over",
          "under",
          "back",
          "forward",
          "forwards",
          "backward",
          "backwards",
          "to",
          "toward",
          "towards",
          "from",
          "with",
          "at",
          "by",
          "for",
          "along",
          "around",
          "round",
          "away",
          "apart",
          "together",
          "tall",
          "still",
          "there",
          "here",
          "until",
          "while",
          "when",
          "if",
          "and",
          "or",
          "then",
          "once",
          "twice",
          "through",
          "between",
          "behind",
          "across",
          "against",
          "sideways",
          "left",
          "right",
          "higher",
          "lower",
          "deeper",
          "further",
          "farther",
          "more",
          "less",
          "only",
          "not",
          "no",
          "another",
          "two",
          "three",
          "four",
          "five",
          "six",
          "eight",
          "ten",
          "several",
          "half",
          "halfway",
          "straight",
          "flat",
          "side",
          "sides",
          "legs",
          "arms",
          "hands",
          "feet",
          "knees",
          "directly",
          "above",
          "below",
          "near",
          "nearer",
          "closer",
          "close",
          "high",
          "low",
          "long",
          "wide",
          "just",
          "so",
          "after",
          "before",
          "without",
          "whichever",
          "what",
          "how",
          "where",
          "every",
          "inside",
          "upright",
          "open",
          "easy",
          "light",
          "lightly",
          "its",
          "again",
          "beside",
          "about",
          "past",
          "upward",
          "upwards",
          "downward",
          "downwards",
          "inward",
          "inwards",
          "outward",
          "outwards",
          "opposite",
          "front",
          "top",
          "bottom",
          "gently",
          "slowly",
          "normally",
          "during",
          "like",
          "hard",
          "first",
          "other",
          "soft",
          "loose",
          "comfortably");

  /** "Back away", "face the wall": what stands after a part of the body that is a verb here. */
  private static final Set<String> AFTER_BODY_VERBS =
      Set.of(
          "up", "away", "off", "into", "the", "your", "a", "toward", "towards", "forward", "down",
          "to");

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
