package org.posebook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contact sentences, good and bad. */
final class ContactReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          feet on floor                       | feet on floor
          Both feet on the floor              | feet on floor
          left foot on floor                  | left foot on floor
          shins on floor                      | shins on floor
          right calves on floor               | right calf on floor
          upper back on wall                  | upperback on wall
          back of the head on floor           | backhead on floor
          sit bones on chair                  | sitbones on chair 0.45
          palms on a block 0.12               | palms on block 0.12
          knee-backs on bolster .180          | kneebacks on bolster 0.18
          right temple above floor 0.07       | right temple above floor 0.07
          left hand holds left ankle          | left hand holds left ankle
          palms hold right shinhigh           | palms hold right shinhigh
          forehead touches left wrist         | forehead touches left wrist
          left kneeinner on right kneeinner   | left kneeinner touches right kneeinner
          right outer ankle on left lower thigh | right ankleouter touches left thighlow
          palms near ASIS                     | palms near asis
          palms under the shoulders           | palms under shoulders
          shoulders above palms               | shoulders under palms
          fingertips on floor                 | fingertips on floor
          """)
  void understood(String sentence, String plainest) {
    ContactReading reading = ContactReader.read(sentence);
    Contact contact = assertInstanceOf(ContactReading.Understood.class, reading).contact();
    assertEquals(plainest, contact.sentence());
    assertEquals(
        contact,
        assertInstanceOf(ContactReading.Understood.class, ContactReader.read(plainest)).contact());
    assertEquals(contact, contact.mirrored().mirrored());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          feet floor                 | "feet floor" is not a contact.                                    | feet floor
          kness on floor             | "kness" is not a part of the body that can be named here.         | kness
          palms on flor              | "flor" is not a part of the body that can be named here.          | flor
          left sacrum on floor       | There is only one sacrum.                                         | left
          on floor                   | A part of the body is missing.                                    |
          left hand holds            | A part of the body is missing.                                    |
          palms on block high        | "high" is not a height.                                           | high
          palms on block 15          | "15" is not a height.                                             | 15
          palms on block NaN         | "NaN" is not a height.                                            | NaN
          heel above floor           | How far above the floor?                                          | floor
          feet on floor 0.1          | The floor takes no height.                                        | 0.1
          left knee holds right knee | Only a hand can hold, not "left knee".                            | left knee holds
          left hand holds flor       | "flor" is not a part of the body that can be named here.          | flor
          """)
  void notUnderstood(String sentence, String message, String where) {
    ContactReading.NotUnderstood not =
        assertInstanceOf(ContactReading.NotUnderstood.class, ContactReader.read(sentence));
    assertEquals(message, not.message());
    assertEquals(where == null ? "" : where, sentence.substring(not.from(), not.to()).strip());
    assertTrue(not.hint().length() > 5);
  }

  @Test
  void nearWordsAreOffered() {
    ContactReading.NotUnderstood not =
        assertInstanceOf(
            ContactReading.NotUnderstood.class, ContactReader.read("left kness on floor"));
    assertEquals("Did you mean \"knees\"?", not.hint());
  }
}
