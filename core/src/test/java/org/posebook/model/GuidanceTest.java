package org.posebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class GuidanceTest {
  @Property
  void whatIsSaidBeyondTheBaseSaysTheSameOverIt(
      @ForAll("guidances") Guidance own, @ForAll("guidances") Guidance base) {
    assertEquals(own.over(base), own.beyond(base).over(base));
  }

  @Property
  void nothingIsSaidTwice(@ForAll("guidances") Guidance own, @ForAll("guidances") Guidance base) {
    assertEquals(own.beyond(base), own.beyond(base).beyond(base));
    assertEquals(Guidance.NONE, own.beyond(own));
  }

  @Property
  void sayingNothingChangesNothing(@ForAll("guidances") Guidance own) {
    assertEquals(own, own.over(Guidance.NONE));
    assertEquals(own, Guidance.NONE.over(own));
    assertEquals(own, own.beyond(Guidance.NONE));
    assertEquals(own, own.over(own));
  }

  @Property
  void noCautionIsEverLost(@ForAll("guidances") Guidance own, @ForAll("guidances") Guidance base) {
    Guidance both = own.over(base);
    assertTrue(both.cautions().containsAll(own.cautions()));
    assertTrue(both.cautions().containsAll(base.cautions()));
    assertTrue(both.contraindications().containsAll(own.contraindications()));
    assertTrue(both.contraindications().containsAll(base.contraindications()));
  }

  @Test
  void anItemsStepsStandInPlaceOfThePoses() {
    Guidance pose = with(List.of("Kneel.", "Fold."), List.of("Keep your knees soft."));
    Guidance item = with(List.of("Sit."), List.of("Mind your neck."));
    Guidance both = item.over(pose);
    assertEquals(List.of("Sit."), both.steps());
    assertEquals(List.of("Keep your knees soft.", "Mind your neck."), both.cautions());
  }

  private static Guidance with(List<String> steps, List<String> cautions) {
    Guidance none = Guidance.NONE;
    return new Guidance(
        none.startPosition(),
        none.sides(),
        none.targets(),
        none.purpose(),
        none.setup(),
        steps,
        none.breathing(),
        none.dose(),
        none.feel(),
        none.props(),
        cautions,
        none.contraindications(),
        none.variations(),
        none.easier(),
        none.harder(),
        none.notes(),
        none.figure());
  }

  @Provide
  Arbitrary<Guidance> guidances() {
    Arbitrary<String> word = Arbitraries.of("a", "b", "c");
    Arbitrary<Optional<String>> text = word.optional(0.6);
    Arbitrary<List<String>> texts = word.list().uniqueElements().ofMaxSize(3);
    Arbitrary<List<Form>> forms =
        Combinators.combine(text, word, text.map(name -> name.map(FigureRef::named)))
            .as(Form::new)
            .list()
            .ofMaxSize(2);
    Arbitrary<Guidance> first =
        Combinators.combine(
                Arbitraries.of(StartPosition.class).optional(),
                Arbitraries.of(Sides.class).optional(),
                texts,
                text,
                text,
                texts,
                text,
                text)
            .as(
                (position, sides, targets, purpose, setup, steps, breathing, feel) ->
                    new Guidance(
                        position,
                        sides,
                        targets,
                        purpose,
                        setup,
                        steps,
                        breathing,
                        Optional.empty(),
                        feel,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    return Combinators.combine(
            first,
            Arbitraries.of(Dose.NONE).optional(),
            texts,
            Combinators.combine(word, text)
                .as(Contraindication::new)
                .list()
                .uniqueElements()
                .ofMaxSize(3),
            forms,
            forms,
            forms,
            texts)
        .as(
            (guidance, dose, cautions, contraindications, variations, easier, harder, notes) ->
                new Guidance(
                    guidance.startPosition(),
                    guidance.sides(),
                    guidance.targets(),
                    guidance.purpose(),
                    guidance.setup(),
                    guidance.steps(),
                    guidance.breathing(),
                    dose,
                    guidance.feel(),
                    notes.stream().map(name -> new Prop(name, true, Optional.empty())).toList(),
                    cautions,
                    contraindications,
                    variations,
                    easier,
                    harder,
                    notes,
                    notes.stream().findFirst().map(FigureRef::named)));
  }
}
