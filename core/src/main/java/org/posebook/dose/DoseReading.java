package org.posebook.dose;

import java.util.List;
import java.util.Objects;
import org.posebook.model.Dose;

/**
 * What came of reading a dose: all that could be read, and what could not.
 *
 * @param dose what was read; what was not is in {@link Dose#unread()}, as written
 * @param problems the stretches that could not be read, in the order of the text
 */
public record DoseReading(Dose dose, List<DoseProblem> problems) {
  public DoseReading {
    Objects.requireNonNull(dose);
    problems = List.copyOf(problems);
  }
}
