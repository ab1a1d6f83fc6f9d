package org.posebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds verbs in the passive voice in English: a form of "be" with a participle ("is lifted by",
 * "should be held", "was being done"), and of "get" with one ("gets pulled"). Between the two may
 * stand up to three adverbs.
 *
 * <p>It is made to be right where it speaks, and to miss some. What says how something is, is not
 * passive: "are interested", "your knees are bent", "be relaxed" (see {@code states.txt}). Such a
 * word counts only where a doer follows ("is lifted by your partner") or where "being" stands
 * before it.
 */
public final class PassiveVoice {
  private static final WordList.Groups GROUPS = WordList.groups("passive-words.txt");

  private static final Set<String> IRREGULAR = WordList.words("irregular-participles.txt");
  private static final Set<String> STATES = WordList.words("states.txt");
  private static final Set<String> NO_PARTICIPLES = WordList.words("not-participles.txt");

  private static final Set<String> BE = GROUPS.of("be");
  private static final Set<String> SHORT_BE = Set.of("it's", "that's", "they're", "it'll");
  private static final Set<String> GET = GROUPS.of("get");

  /** With "get" these say that something begins or becomes so. */
  private static final Set<String> GET_STATES = GROUPS.of("get-states");

  private static final Set<String> ADVERBS = GROUPS.of("adverbs");

  /** A doer: "by your partner", but not "by 10", "by bending", "by side". */
  private static final Set<String> DOERS = GROUPS.of("doers");

  private static final Set<String> NO_DOERS = GROUPS.of("no-doers");

  private static final int MOST_ADVERBS = 3;

  private PassiveVoice() {}

  /**
   * A verb in the passive voice.
   *
   * @param text as it stands there, from the form of "be" to the participle
   * @param offset where it begins, in UTF-16 units
   */
  public record Found(String text, int offset) {
    /** How many UTF-16 units it has. */
    public int length() {
      return text.length();
    }
  }

  /** All that is found in an English text, in order. */
  public static List<Found> find(String text) {
    return find(text, Sentences.of(text, Language.ENGLISH));
  }

  /**
   * All that is found in an English text, in order.
   *
   * @param sentences the text's sentences
   */
  public static List<Found> find(String text, List<Sentence> sentences) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Word> words = sentence.words();
      for (int i = 0; i + 1 < words.size(); i++) {
        int end = passive(sentence, i);
        if (end > i) {
          int from = words.get(i).offset();
          found.add(new Found(text.substring(from, words.get(end).end()), from));
          i = end;
        }
      }
    }
    return List.copyOf(found);
  }

  /** The place of the participle of a passive that begins at a word; −1 if none does. */
  private static int passive(Sentence sentence, int at) {
    List<Word> words = sentence.words();
    String verb = words.get(at).lower();
    boolean get = GET.contains(verb);
    if (!get && !BE.contains(verb) && !SHORT_BE.contains(verb)) {
      return -1;
    }
    int i = at + 1;
    boolean being = verb.equals("being");
    while (i < words.size()
        && i <= at + MOST_ADVERBS
        && isJoined(sentence, i)
        && (isBetween(words.get(i).lower()) || isBetweenAdverbs(words, i))) {
      being |= words.get(i).lower().equals("being");
      i++;
    }
    if (i >= words.size() || !isJoined(sentence, i)) {
      return -1;
    }
    return isPassive(sentence, at, i, get, being) ? i : -1;
  }

  private static boolean isPassive(
      Sentence sentence, int verb, int participle, boolean get, boolean being) {
    String word = sentence.words().get(participle).lower();
    if (!isParticiple(word) || isNoun(sentence, participle)) {
      return false;
    }
    if (hasDoer(sentence, participle) && !word.equals("followed")) {
      return true;
    }
    boolean state =
        STATES.contains(word) || word.contains("-") || isOfAnotherSense(sentence, participle);
    if (get) {
      return !state && !GET_STATES.contains(word) && word.endsWith("ed");
    }
    return (being || !state) && !isDone(sentence, verb, word);
  }

  /** "Are used to it", "is made up of": not what "is used" and "is made" say. */
  private static boolean isOfAnotherSense(Sentence sentence, int participle) {
    List<Word> words = sentence.words();
    String next = participle + 1 < words.size() ? words.get(participle + 1).lower() : "";
    return switch (words.get(participle).lower()) {
      case "used" -> next.equals("to");
      case "made" -> next.equals("up") || next.equals("of") || next.equals("from");
      default -> false;
    };
  }

  /** "When you are finished", "I am done". */
  private static boolean isDone(Sentence sentence, int verb, String word) {
    return Set.of("done", "finished").contains(word)
        && verb > 0
        && Set.of("you", "i", "we", "they").contains(sentence.words().get(verb - 1).lower());
  }

  private static boolean isParticiple(String word) {
    return !NO_PARTICIPLES.contains(word)
        && (IRREGULAR.contains(word)
            || STATES.contains(word)
            || (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed")));
  }

  /**
   * "Is increased pain": a participle before a noun, which a comma, a verb or a stop does not part.
   */
  private static boolean isNoun(Sentence sentence, int participle) {
    List<Word> words = sentence.words();
    if (participle + 1 >= words.size() || !isJoined(sentence, participle + 1)) {
      return false;
    }
    String word = words.get(participle).lower();
    String next = words.get(participle + 1).lower();
    return NOUNS.contains(next) && (word.endsWith("ed") || next.equals("pain"));
  }

  private static final Set<String> NOUNS = GROUPS.of("nouns");

  private static boolean hasDoer(Sentence sentence, int participle) {
    List<Word> words = sentence.words();
    if (participle + 2 >= words.size() || !words.get(participle + 1).lower().equals("by")) {
      return false;
    }
    String doer = words.get(participle + 2).lower();
    boolean isTime =
        participle + 3 < words.size() && NO_DOERS.contains(words.get(participle + 3).lower());
    return DOERS.contains(doer) && !isTime;
  }

  private static boolean isBetween(String word) {
    return ADVERBS.contains(word)
        || word.equals("being")
        || word.equals("been")
        || (word.endsWith("ly") && word.length() > 4);
  }

  /** "Slowly and carefully". */
  private static boolean isBetweenAdverbs(List<Word> words, int at) {
    return words.get(at).lower().equals("and")
        && at + 1 < words.size()
        && words.get(at - 1).lower().endsWith("ly")
        && words.get(at + 1).lower().endsWith("ly");
  }

  /** Whether only spaces part a word from the one before. */
  private static boolean isJoined(Sentence sentence, int at) {
    return sentence.between(at - 1, at).isBlank();
  }
}
