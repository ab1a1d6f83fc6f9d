package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {
  /** An underscore stands for a no-break space. */
  @ParameterizedTest
  @CsvSource({
    "Hold 5 s.,Hold 5_s.",
    "10 min a day,10_min a day",
    "Hold 30 seconds now,Hold 30_seconds now",
    "2 \u00D7 30 s each side,2_\u00D7_30_s each side",
    "10+ \u00D7 5 s,10+_\u00D7_5_s",
    "3 x 10,3_\u00D7_10",
    "2 x a day,2 x a day",
    "at -5 \u00B0C,at \u22125_\u00B0C",
    "(-2),(\u22122)",
    "5-10 minutes,5-10_minutes",
    "COVID-19 and 2023-05-01,COVID-19 and 2023-05-01",
    "6 sides,6 sides",
    "4 small steps,4 small steps",
    "feet hip-width apart,feet hip-width apart"
  })
  void bindsNumbersAndUnits(String text, String bound) {
    assertEquals(bound.replace('_', '\u00A0'), Bound.text(text));
  }
}
