package org.posebook.prose;

import java.util.List;
import java.util.Optional;

/**
 * What a step asks the reader to do.
 *
 * @param opening how it opens
 * @param start the word that the opening was judged by: the verb of an action, the first word of a
 *     statement; empty for a text without words
 * @param actions the verbs of what is to be done, in order
 */
public record StepReading(Opening opening, Optional<Word> start, List<Word> actions) {
  /** How a step opens. */
  public enum Opening {
    /** With a verb that tells the reader what to do. */
    ACTION,
    /** With something else: "the patient should", "your knees are bent", "lying on your back". */
    STATEMENT,
    /** It cannot be told: the first word is none that posebook knows. */
    UNCLEAR
  }

  public StepReading {
    actions = List.copyOf(actions);
  }
}
