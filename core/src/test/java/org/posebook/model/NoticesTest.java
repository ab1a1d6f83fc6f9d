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

final class NoticesTest {
  @Property
  void everyNoticeIsKept(@ForAll("notices") Notices own, @ForAll("notices") Notices library) {
    Notices both = own.with(library);
    for (Notices each : List.of(own, library)) {
      assertTrue(both.beforeYouStart().containsAll(each.beforeYouStart()));
      assertTrue(both.stopIf().containsAll(each.stopIf()));
      assertTrue(both.redFlags().containsAll(each.redFlags()));
    }
    assertEquals(own.disclaimer().or(library::disclaimer), both.disclaimer());
    assertEquals(both, both.with(library));
    assertEquals(both, both.with(both));
  }

  @Test
  void aNoticeOfBothStandsOnce() {
    Notices own = new Notices(Optional.empty(), List.of("a"), List.of(), List.of("x", "y"));
    Notices library = new Notices(Optional.of("d"), List.of("a", "b"), List.of("c"), List.of("y"));
    assertEquals(
        new Notices(Optional.of("d"), List.of("a", "b"), List.of("c"), List.of("x", "y")),
        own.with(library));
  }

  @Provide
  Arbitrary<Notices> notices() {
    Arbitrary<List<String>> texts =
        Arbitraries.of("a", "b", "c", "d").list().uniqueElements().ofMaxSize(4);
    return Combinators.combine(Arbitraries.of("x", "y").optional(), texts, texts, texts)
        .as(Notices::new);
  }
}
