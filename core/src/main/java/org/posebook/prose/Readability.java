package org.posebook.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How hard texts are to read.
 *
 * @param language the language that they were read in: English or Spanish
 * @param counts what was counted
 * @param sentences the sentences, the one that costs most first
 */
public record Readability(Language language, TextCounts counts, List<Cost> sentences) {
  /** From so many words on a measure tells something. Flesch's rules take samples of 100 words. */
  public static final int ENOUGH_WORDS = 100;

  /** SMOG is made for so many sentences. */
  public static final int SMOG_SENTENCES = 30;

  /** From so many sentences on SMOG can be estimated. */
  public static final int SMOG_ESTIMATE = 10;

  /** The ease of Spanish that is no longer "normal": INFLESZ calls it rather hard. */
  private static final double INFLESZ_EASY = 65;

  public Readability {
    sentences = List.copyOf(sentences);
  }

  /**
   * What one sentence costs.
   *
   * @param text which of the texts it stands in, counted from 0
   * @param sentence the sentence
   * @param counts what was counted in it
   * @param grade the sentence's own measure: its Flesch–Kincaid grade, in Spanish its INFLESZ index
   * @param cost by how much the measure of the whole would be better without it; negative where it
   *     would be worse
   */
  public record Cost(int text, Sentence sentence, TextCounts counts, double grade, double cost) {}

  /** How a SMOG grade was come by. */
  public enum SmogBasis {
    /** Thirty sentences or more, as the formula asks. */
    FULL,
    /** 10 to 29 sentences: an estimate. */
    ESTIMATE
  }

  /** A SMOG grade. */
  public record Smog(double grade, SmogBasis basis) {}

  /**
   * Measures texts together: each ends its last sentence.
   *
   * @param leftOut names that do not count
   * @return nothing for a language whose syllables posebook cannot count
   */
  public static Optional<Readability> of(List<String> texts, Language language, Names leftOut) {
    return ofSentences(
        texts.stream().map(text -> Sentences.of(text, language)).toList(), language, leftOut);
  }

  /**
   * Measures texts together.
   *
   * @param texts the sentences of each
   * @param leftOut names that do not count
   * @return nothing for a language whose syllables posebook cannot count
   */
  public static Optional<Readability> ofSentences(
      List<List<Sentence>> texts, Language language, Names leftOut) {
    return Syllables.of(language).map(syllables -> measure(texts, language, leftOut, syllables));
  }

  private static Readability measure(
      List<List<Sentence>> texts, Language language, Names leftOut, Syllables syllables) {
    List<Cost> parts = new ArrayList<>();
    TextCounts all = TextCounts.NONE;
    for (int t = 0; t < texts.size(); t++) {
      for (Sentence sentence : texts.get(t)) {
        TextCounts own = count(leftOut.without(sentence.words()), syllables);
        if (!own.isEmpty()) {
          all = all.plus(own);
          parts.add(new Cost(t, sentence, own, measure(language, own), 0));
        }
      }
    }
    List<Cost> sentences = new ArrayList<>();
    for (Cost part : parts) {
      TextCounts others = all.minus(part.counts());
      double cost =
          others.isEmpty()
              ? 0
              : harder(language, measure(language, all), measure(language, others));
      sentences.add(new Cost(part.text(), part.sentence(), part.counts(), part.grade(), cost));
    }
    sentences.sort(Comparator.comparingDouble(Cost::cost).reversed());
    return new Readability(language, all, sentences);
  }

  private static TextCounts count(List<Word> words, Syllables syllables) {
    int sum = 0;
    int longWords = 0;
    for (Word word : words) {
      int count = syllables.count(word.text());
      sum += count;
      longWords += count >= 3 ? 1 : 0;
    }
    return new TextCounts(words.isEmpty() ? 0 : 1, words.size(), sum, longWords);
  }

  private static double measure(Language language, TextCounts counts) {
    double words = counts.wordsPerSentence();
    double syllables = counts.syllablesPerWord();
    return language == Language.SPANISH
        ? Formulas.inflesz(words, syllables)
        : Formulas.fleschKincaidGrade(words, syllables);
  }

  /** By how much the first measure is harder: a grade grows, an ease falls. */
  private static double harder(Language language, double first, double second) {
    return language == Language.SPANISH ? second - first : first - second;
  }

  /** Whether there is too little text to tell how hard it is. */
  public boolean isTooLittle() {
    return counts.words() < ENOUGH_WORDS;
  }

  /** The Flesch–Kincaid grade of English; empty where nothing counts. */
  public Optional<Double> grade() {
    return english(Formulas::fleschKincaidGrade);
  }

  /** Flesch reading ease of English; empty where nothing counts. */
  public Optional<Double> fleschReadingEase() {
    return english(Formulas::fleschReadingEase);
  }

  /**
   * The SMOG grade of English, from ten sentences on. Its standard error is 1.5 grades even with
   * thirty.
   */
  public Optional<Smog> smog() {
    if (language != Language.ENGLISH || counts.sentences() < SMOG_ESTIMATE) {
      return Optional.empty();
    }
    double grade = Formulas.smog(counts.longWords(), counts.sentences());
    boolean full = counts.sentences() >= SMOG_SENTENCES;
    return Optional.of(new Smog(grade, full ? SmogBasis.FULL : SmogBasis.ESTIMATE));
  }

  /** The INFLESZ index of Spanish; empty where nothing counts. */
  public Optional<Double> inflesz() {
    return spanish(Formulas::inflesz);
  }

  /** Fernández Huerta's ease of Spanish; empty where nothing counts. */
  public Optional<Double> fernandezHuerta() {
    return spanish(Formulas::fernandezHuerta);
  }

  /** Whether Spanish is at least "fairly easy" by INFLESZ. */
  public boolean isEasySpanish() {
    return inflesz().filter(ease -> ease >= INFLESZ_EASY).isPresent();
  }

  private interface Formula {
    double of(double wordsPerSentence, double syllablesPerWord);
  }

  private Optional<Double> english(Formula formula) {
    return language == Language.ENGLISH ? value(formula) : Optional.empty();
  }

  private Optional<Double> spanish(Formula formula) {
    return language == Language.SPANISH ? value(formula) : Optional.empty();
  }

  private Optional<Double> value(Formula formula) {
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(formula.of(counts.wordsPerSentence(), counts.syllablesPerWord()));
  }
}
