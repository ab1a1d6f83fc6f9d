package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  /** Each character is as wide as the type size, 1 point. */
  private static final Metrics EVEN =
      new Metrics() {
        @Override
        public float advance(Face face, char c) {
          return 1;
        }

        @Override
        public boolean shows(int codePoint) {
          return true;
        }
      };

  private static final Type TYPE = new Type(Face.REGULAR, 1, 1, Ink.TEXT);

  private static List<String> lines(String text, float width) {
    return new LineBreaker(EVEN)
        .lines(List.of(new Run(Artifact.LAYOUT, text, TYPE)), width).stream()
            .map(LineBreakerTest::text)
            .toList();
  }

  private static String text(Line line) {
    return line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining());
  }

  @Test
  void breaksAtSpaces() {
    assertEquals(List.of("one two ", "three four"), lines("one two three four", 10));
  }

  @Test
  void keepsNoBreakSpaces() {
    assertEquals(List.of("hold ", "30\u00A0s now"), lines("hold 30\u00A0s now", 8));
  }

  @Test
  void leavesNoWordAloneOnTheLastLine() {
    assertEquals(List.of("one ", "two three"), lines("one two three", 10));
    assertEquals(List.of("onetwo ", "threefour"), lines("onetwo threefour", 10));
  }

  @Test
  void keepsHyphenatedWordsWhole() {
    assertEquals(List.of("feet ", "hip-width apart"), lines("feet hip-width apart", 15));
  }

  @Test
  void breaksWordsThatAreWiderThanTheColumn() {
    assertEquals(List.of("abcde", "fgh"), lines("abcdefgh", 5));
    assertEquals(List.of("a.org/", "bcde"), lines("a.org/bcde", 8));
  }

  @Test
  void joinsRunsOnALine() {
    Type bold = TYPE.bold();
    List<Line> lines =
        new LineBreaker(EVEN)
            .lines(
                List.of(
                    new Run(Artifact.LAYOUT, "Take care. ", bold),
                    new Run(Artifact.LAYOUT, "Stop if it hurts.", TYPE)),
                16);
    assertEquals(2, lines.size());
    assertEquals(
        List.of(
            new Line.Piece(new Run(Artifact.LAYOUT, "Take care. ", bold), "Take care. ", 0, 11)),
        lines.get(0).pieces().subList(0, 1));
    assertEquals(11, lines.get(0).pieces().get(1).x());
    assertEquals("if it hurts.", text(lines.get(1)));
  }

  @Property
  void losesNothingAndKeepsTheWidth(
      @ForAll
          @StringLength(max = 80)
          @CharRange(from = 'a', to = 'e')
          @CharRange(from = ' ', to = ' ')
          String raw,
      @ForAll @FloatRange(min = 1, max = 30) float width) {
    String text = new Legible(EVEN).text(raw);
    List<String> lines = lines(text, width);
    assertEquals(text, String.join("", lines));
    for (String line : lines) {
      assertTrue(line.stripTrailing().length() <= width + 0.01f, line);
    }
  }
}
