package org.posebook.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text is: nothing fails, and all places are within it. */
final class ProsePropertyTest {
  private static final String[] PIECES = {
    "Lie",
    "down",
    "bend",
    "your",
    "knees",
    "is",
    "are",
    "lifted",
    "being",
    "get",
    "by",
    "the",
    "and",
    "then",
    ",",
    ".",
    "...",
    "…",
    "!",
    "?",
    ";",
    ":",
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\t",
    "(",
    ")",
    "\"",
    "’",
    "'s",
    "-",
    "–",
    "1",
    "2.",
    "1.5",
    "10",
    "e.g.",
    "Dr.",
    "J.",
    "¿",
    "¡",
    "supine",
    "PRN",
    "flexion",
    "to",
    "with",
    "while",
    "Step",
    "a",
    "ñ",
    "\u0301",
    "\uD83D\uDE00",
    "\uD800",
    "\u0000",
    "बाल",
    "slowly",
    "hold",
    "Keeping",
    "ing",
    "ed",
    "ly",
    "q",
    "gue",
    "y",
    "'",
    "\u2028",
    "no.",
    "or"
  };

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().ofMaxLength(60);
  }

  @Provide
  Arbitrary<String> almostProse() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 400)
  void anyText(@ForAll("anything") String text) {
    holds(text);
  }

  @Property(tries = 1500)
  void textsOfPieces(@ForAll("almostProse") String text) {
    holds(text);
  }

  /** What a word is, said once more. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{N}++(?:[.,:]\\p{N}++)*+(?:[\\p{L}\\p{M}]++)?+"
              + "|\\p{L}[\\p{L}\\p{M}\\p{N}\\u00AD\\u200D]*+"
              + "(?:[-‐‑'’ʼ·][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD\\u200D]*+)*+");

  private static List<Word> byPattern(String text) {
    return WORD.matcher(text).results().map(word -> new Word(word.group(), word.start())).toList();
  }

  private static void holds(String text) {
    for (Language language : Language.values()) {
      List<Word> words = new ArrayList<>();
      int end = 0;
      for (Sentence sentence : Sentences.of(text, language)) {
        assertTrue(sentence.offset() >= end);
        end = sentence.offset() + sentence.length();
        assertEquals(sentence.text(), text.substring(sentence.offset(), end));
        for (Word word : sentence.words()) {
          assertTrue(word.offset() >= sentence.offset() && word.end() <= end);
          words.add(word);
        }
      }
      assertEquals(WordScanner.words(text), words, "sentences hold all words, in order");
    }
    assertEquals(byPattern(text), WordScanner.words(text));
    for (Word word : WordScanner.words(text)) {
      assertEquals(word.text(), text.substring(word.offset(), word.end()));
      assertTrue(EnglishSyllables.count(word.text()) >= 1);
      assertTrue(SpanishSyllables.count(word.text()) >= 1);
    }
    for (PassiveVoice.Found found : PassiveVoice.find(text)) {
      assertEquals(found.text(), text.substring(found.offset(), found.offset() + found.length()));
    }
    for (Jargon.Term term : Jargon.find(text)) {
      assertEquals(term.text(), text.substring(term.offset(), term.offset() + term.length()));
    }
    for (Word verb : StepReader.read(text).actions()) {
      assertEquals(verb.text(), text.substring(verb.offset(), verb.end()));
    }
    Readability english =
        Readability.of(List.of(text, text), Language.ENGLISH, Names.of(List.of("Lie down")))
            .orElseThrow();
    assertTrue(english.counts().isEmpty() || Double.isFinite(english.grade().orElseThrow()));
    assertTrue(Readability.of(List.of(text), Language.SPANISH, Names.NONE).isPresent());
  }

  @Property(tries = 500)
  void wordsOfLettersHaveSyllables(@ForAll("letters") String word) {
    assertTrue(EnglishSyllables.count(word) >= 1);
    assertTrue(SyllableRule.count(word) >= 1);
    assertTrue(SpanishSyllables.count(word) >= 1);
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(14);
  }
}
