package org.posebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.posebook.prose.StepReading.Opening;

/**
 * Reads an English step: whether it opens with a verb that tells the reader what to do, and how
 * many actions it asks for.
 *
 * <p>Before the verb may stand adverbs ("slowly"), a clause or phrase ("when you are ready, …",
 * "with your right hand, …", "on an exhale, …", "keeping your back long, …", "knees bent, …"), a
 * label with a colon, and the number of a list. Only what is surely something else is a statement;
 * a first word that posebook does not know is {@linkplain Opening#UNCLEAR unclear}.
 *
 * <p>How actions are counted is a choice:
 *
 * <ul>
 *   <li>Each verb that is joined by a comma, "and" or "then" is one, and so is each sentence's
 *       first: "lie down, bend your knees, and place your feet" has three, "slowly lift and lower"
 *       two.
 *   <li>What tells how, how long, or what to feel is none beside an action (see {@code
 *       cue-verbs.txt}): "inhale and lift" has one, "press down and keep breathing" too.
 *   <li>Nor does what stands in a clause of its own count: "breathe in as you round and tuck".
 * </ul>
 */
public final class StepReader {
  private static final int LONGEST_LABEL = 4;

  /** What stands after a list's number. */
  private static final Pattern MARK = Pattern.compile("\\s*[.):]\\s*");

  /** What stands after a label. */
  private static final Pattern LABEL = Pattern.compile("\\s*(?::|[–—]|\\s-\\s)\\s*.*");

  private static final String PARTING = ",;:–—(/";

  private final Sentence sentence;
  private final List<Word> words;

  private StepReader(Sentence sentence) {
    this.sentence = sentence;
    this.words = sentence.words();
  }

  /** Reads a step. */
  public static StepReading read(String step) {
    return read(Sentences.of(step, Language.ENGLISH));
  }

  /** Reads a step of these English sentences. */
  public static StepReading read(List<Sentence> step) {
    Opening opening = Opening.UNCLEAR;
    Optional<Word> start = Optional.empty();
    List<Word> verbs = new ArrayList<>();
    for (Sentence sentence : step) {
      StepReader reader = new StepReader(sentence);
      Start own = reader.start(reader.skipMarks(), true);
      if (start.isEmpty()) {
        opening = own.opening();
        start = Optional.of(own.at(sentence));
      }
      if (own.opening() == Opening.ACTION) {
        reader.collect(own.index(), verbs);
      }
    }
    List<Word> actions = verbs.stream().filter(verb -> !StepWords.isCue(verb.lower())).toList();
    if (actions.isEmpty() && !verbs.isEmpty()) {
      actions = List.of(verbs.getFirst());
    }
    return new StepReading(opening, start, actions);
  }

  private record Start(Opening opening, int index) {
    Word at(Sentence sentence) {
      return sentence.words().get(Math.min(index, sentence.words().size() - 1));
    }
  }

  /** Past "1.", "Step 2:", "b)". */
  private int skipMarks() {
    int i = 0;
    if (words.size() > 2 && lower(0).equals("step") && isNumber(1)) {
      i = 2;
    } else if (words.size() > 1
        && (isNumber(0) || words.getFirst().length() == 1)
        && MARK.matcher(sentence.between(0, 1)).matches()) {
      i = 1;
    }
    return i;
  }

  private boolean isNumber(int at) {
    return words.get(at).isNumber();
  }

  private Start start(int from, boolean labels) {
    int i = skipLeads(from);
    if (i >= words.size()) {
      return new Start(Opening.UNCLEAR, from);
    }
    int label = labels ? afterLabel(i) : -1;
    if (label > 0) {
      Start after = start(label, false);
      if (after.opening() == Opening.ACTION) {
        return after;
      }
    }
    String word = lower(i);
    if (StepWords.isClause(word) && !isVerbAt(i)) {
      return afterClause(i, Opening.UNCLEAR);
    }
    if (isVerbAt(i)) {
      return new Start(Opening.ACTION, i);
    }
    if (isGerund(word)) {
      return afterClause(i, Opening.STATEMENT);
    }
    if (label >= 0 || isOther(i)) {
      return new Start(Opening.UNCLEAR, i);
    }
    if (isBody(i)) {
      return afterClause(i, Opening.STATEMENT);
    }
    return StepWords.isSubject(word)
        ? new Start(Opening.STATEMENT, i)
        : word.endsWith("ed") ? afterClause(i, Opening.UNCLEAR) : new Start(Opening.UNCLEAR, i);
  }

  private int skipLeads(int from) {
    int i = from;
    while (i < words.size() && (StepWords.isLead(lower(i)) || isOnceMore(i))) {
      if (StepWords.isVerb(lower(i)) && isVerbAt(i)) {
        return i;
      }
      i += isOnceMore(i) ? 2 : 1;
    }
    return i;
  }

  private boolean isOnceMore(int i) {
    return lower(i).equals("once")
        && i + 1 < words.size()
        && (lower(i + 1).equals("more") || lower(i + 1).equals("again"));
  }

  private int afterLabel(int from) {
    for (int i = from; i < from + LONGEST_LABEL && i + 1 < words.size(); i++) {
      if (LABEL.matcher(sentence.between(i, i + 1)).matches()) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The verb after a clause that comes first: after one of its commas, or without any. */
  private Start afterClause(int from, Opening otherwise) {
    boolean comma = false;
    for (int i = from + 1; i < words.size(); i++) {
      if (isParted(i)) {
        comma = true;
        int verb = skipLeads(i);
        if (verb < words.size() && isVerbAt(verb)) {
          return new Start(Opening.ACTION, verb);
        }
      }
    }
    if (!comma && otherwise == Opening.UNCLEAR) {
      for (int i = from + 2; i + 1 < words.size(); i++) {
        if (isVerbAt(i)
            && StepWords.mayFollowVerb(lower(i + 1))
            && !StepWords.isSubject(lower(i - 1))
            && !StepWords.isClause(lower(i - 1))
            && !StepWords.isCounted(lower(i - 1))
            && !lower(i - 1).equals("and")) {
          return new Start(Opening.ACTION, i);
        }
      }
    }
    return new Start(otherwise, from);
  }

  private boolean isVerbAt(int at) {
    String word = lower(at);
    if (!StepWords.isVerb(word)) {
      return false;
    }
    if (at + 1 >= words.size() || !sentence.between(at, at + 1).isBlank()) {
      return !StepWords.isBody(word) && !isAdjective(word);
    }
    String next = lower(at + 1);
    if (StepWords.isBody(word)) {
      return StepWords.movesBody(next);
    }
    return !StepWords.isFinite(next)
        && (!StepWords.isOftenNoun(word)
            || StepWords.mayFollowVerb(next)
            || (at == 0 && !isAdjective(word)));
  }

  /** Those that a step may well open with and be no verb: "slow breaths", "steady rhythm". */
  private static boolean isAdjective(String word) {
    return switch (word) {
      case "slow",
          "quiet",
          "warm",
          "wet",
          "clean",
          "clear",
          "direct",
          "complete",
          "steady",
          "smooth",
          "firm",
          "fit",
          "calm",
          "dry",
          "light",
          "left",
          "like",
          "time",
          "breath",
          "exercise" ->
          true;
      default -> false;
    };
  }

  private static boolean isGerund(String word) {
    return word.endsWith("ing") && word.length() > 4 && !StepWords.isVerb(word);
  }

  /** "Feet", "left foot", "both hands". */
  private boolean isBody(int at) {
    String word = lower(at);
    return StepWords.isBody(word)
        || (StepWords.isCounted(word) && at + 1 < words.size() && StepWords.isBody(lower(at + 1)));
  }

  /** "The other leg": the same again. */
  private boolean isOther(int at) {
    return lower(at).equals("the") && at + 1 < words.size() && StepWords.isAgain(lower(at + 1));
  }

  /** The verbs of a sentence from its first on. */
  private void collect(int first, List<Word> verbs) {
    verbs.add(words.get(first));
    boolean within = false; // In a clause of its own, or after "to".
    for (int i = first + 1; i < words.size(); i++) {
      String word = lower(i);
      boolean parted = isParted(i);
      within &= !parted && !word.equals("then");
      if (StepWords.isSubordinator(word) || isInfinitive(i)) {
        within = true;
      } else if (!within && (parted || isAfterConnector(i)) && isJoinedVerb(i)) {
        verbs.add(words.get(i));
      }
    }
  }

  private boolean isInfinitive(int at) {
    return lower(at).equals("to")
        && at + 2 < words.size()
        && StepWords.isVerb(lower(at + 1))
        && StepWords.mayFollowVerb(lower(at + 2));
  }

  /** Whether "and" or "then", and perhaps adverbs, stand right before a word. */
  private boolean isAfterConnector(int at) {
    int i = at - 1;
    while (i > 0 && (StepWords.isAdverb(lower(i)) || lower(i).equals("then"))) {
      if (lower(i).equals("then") || isParted(i)) {
        return true;
      }
      i--;
    }
    return i > 0 && lower(i).equals("and");
  }

  /** Whether a verb, not a noun, is joined on: something that a verb may have stands after it. */
  private boolean isJoinedVerb(int at) {
    if (!isVerbAt(at) || StepWords.isSubject(lower(at - 1))) {
      return false;
    }
    if (at + 1 >= words.size() || !sentence.between(at, at + 1).isBlank()) {
      // "Lift and lower": a verb; "your hips and back": a noun.
      return at >= 2 && (StepWords.isVerb(lower(at - 2)) || !StepWords.isOftenNoun(lower(at)));
    }
    return StepWords.mayFollowVerb(lower(at + 1)) || !StepWords.isOftenNoun(lower(at));
  }

  /** Whether a comma or the like stands before a word. */
  private boolean isParted(int at) {
    String between = sentence.between(at - 1, at);
    for (int i = 0; i < between.length(); i++) {
      if (PARTING.indexOf(between.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private String lower(int at) {
    return words.get(at).lower();
  }
}
