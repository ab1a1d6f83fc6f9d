package org.posebook.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Span;

final class DosesTest {
  @Test
  void fieldsMerge() {
    Dose repetitions = DoseReader.readField(DoseField.REPETITIONS, "10").dose();
    Dose hold = DoseReader.readField(DoseField.HOLD, "5 s each side").dose();
    assertEquals(
        DoseReader.read("10 times, hold 5 s, each side").dose(), Doses.merge(repetitions, hold));
    assertEquals(hold, Doses.merge(hold, Dose.NONE));
    assertEquals(hold, Doses.merge(Dose.NONE, hold));
    assertEquals(hold, Doses.merge(hold, hold));
  }

  @Test
  void aContradictionIsKept() {
    Dose ten = DoseReader.read("10 times, hold 5 s").dose();
    Dose eight = DoseReader.read("8 times, hold 5 s").dose();
    assertEquals(List.of(DoseField.REPETITIONS), Doses.contradictions(ten, eight));
    assertEquals("10 reps, hold 5 s, \"8 reps\"", DoseFormat.canonical(Doses.merge(ten, eight)));
  }

  @Test
  void unreadTextsJoin() {
    Dose a = DoseReader.read("wibble").dose();
    Dose b = DoseReader.read("wobble").dose();
    assertEquals(Optional.of("wibble, wobble"), Doses.merge(a, b).unread());
  }

  @Test
  void everyFieldHasAKey() {
    for (DoseField field : DoseField.values()) {
      assertEquals(Optional.of(field), DoseField.ofKey(field.key()));
    }
    assertEquals(Optional.empty(), DoseField.ofKey("reps"));
  }

  @Test
  void partsOfADose() {
    Dose dose = DoseReader.read("hold 2–3 s, 10+ times, each leg").dose();
    assertEquals(Optional.of(new Span(Amount.between(2, 3), Span.Unit.SECOND)), dose.hold());
    assertEquals(Optional.of(new Amount.AtLeast(BigDecimal.TEN)), dose.repetitions());
    assertEquals(Optional.of(Dose.Side.EACH), dose.side());
  }

  @Test
  void aRestOnEachSideWidensTheEstimate() {
    Dose dose = DoseReader.read("2 x 30 s hold, each side, rest 10 s").dose();
    assertEquals(
        Optional.of(new Estimate(BigDecimal.valueOf(130), Optional.of(BigDecimal.valueOf(150)))),
        DoseTime.estimate(dose, 4, 6));
  }
}
