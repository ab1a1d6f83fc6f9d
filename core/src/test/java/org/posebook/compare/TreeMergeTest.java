package org.posebook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.posebook.content.Document;
import org.posebook.content.TreeReader;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/** What two people changed in one part comes together, or is a conflict, and is never lost. */
final class TreeMergeTest {
  @Test
  void eachChangesAnotherValue() {
    assertMerged(
        "{a: 1, b: 2, c: 3}", "{a: 9, b: 2, c: 3}", "{a: 1, b: 2, d: 4}", "{a: 9, b: 2, d: 4}");
  }

  @Test
  void stepsAreChangedByBoth() {
    assertMerged(
        "{steps: [a, b, c]}", "{steps: [a, B, c]}", "{steps: [a, b, C]}", "{steps: [a, B, C]}");
  }

  @Test
  void oneAddsWhatTheOtherChangesElsewhere() {
    assertMerged(
        "{steps: [a, b, c]}",
        "{steps: [x, a, b, c]}",
        "{steps: [a, b, C]}",
        "{steps: [x, a, b, C]}");
    assertMerged(
        "{steps: [a, b, c]}", "{steps: [b, c]}", "{steps: [a, b, c, d]}", "{steps: [b, c, d]}");
  }

  @Test
  void bothAddCautions() {
    assertMerged("{}", "{cautions: [a, b]}", "{cautions: [b, c]}", "{cautions: [a, b, c]}");
    assertMerged(
        "{cautions: [x]}", "{cautions: [x, a]}", "{cautions: [x, b]}", "{cautions: [x, a, b]}");
  }

  @Test
  void itemsAreFoundByTheirPoses() {
    assertMerged(
        "{items: [bridge, {pose: cat-cow, dose: 5 reps}, bridge]}",
        "{items: [bridge, {pose: cat-cow, dose: 8 reps}, bridge]}",
        "{items: [pigeon, bridge, {pose: cat-cow, dose: 5 reps, feel: x}]}",
        "{items: [pigeon, bridge, {pose: cat-cow, dose: 8 reps, feel: x}]}");
  }

  @Test
  void anItemIsWrittenOutByBoth() {
    assertMerged(
        "{items: [bridge, pigeon]}",
        "{items: [{pose: bridge, dose: 8 reps}, pigeon]}",
        "{items: [bridge, {pose: pigeon, feel: x}]}",
        "{items: [{pose: bridge, dose: 8 reps}, {pose: pigeon, feel: x}]}");
  }

  @Test
  void bothChangeOneValue() {
    assertConflicts("{dose: a}", "{dose: b}", "{dose: c}", "dose");
    assertConflicts("{dose: a}", "{}", "{dose: c}", "dose");
    assertConflicts("{}", "{dose: b}", "{dose: c}", "dose");
    assertConflicts("{steps: [a]}", "{steps: [b]}", "{steps: [c]}", "steps.0");
    assertConflicts("{steps: [a]}", "{steps: [a, b]}", "{steps: [a, c]}", "steps");
    assertConflicts(
        "{items: [{pose: a, dose: x}]}",
        "{items: [{pose: a, dose: y}]}",
        "{items: [{pose: a, dose: z}]}",
        "items.0.dose");
  }

  @Test
  void whatOneChangedTheOtherTookOut() {
    assertConflicts(
        "{items: [{pose: a, dose: x}, b]}",
        "{items: [{pose: a, dose: y}, b]}",
        "{items: [b]}",
        "items");
    assertConflicts(
        "{items: [{pose: a, dose: x}, b]}",
        "{items: [b]}",
        "{items: [{pose: a, dose: y}, b]}",
        "items");
  }

  @Test
  void thePreferredIsTaken() {
    Map<String, Object> was = tree("{dose: a, feel: a}");
    TreeMerge.Side left = side("left", "{dose: b, feel: b}");
    TreeMerge.Side right = side("right", "{dose: c, feel: a}");
    assertEquals(
        tree("{dose: b, feel: b}"), TreeMerge.merge(was, left, right, false).tree().plain());
    assertEquals(
        tree("{dose: c, feel: b}"), TreeMerge.merge(was, left, right, true).tree().plain());
  }

  @Test
  void eachValueHasThePlaceThatItCameFrom() {
    TreeMerge.Merged merged =
        TreeMerge.merge(
            tree("{steps: [a, b], dose: x}"),
            side("left", "{steps: [a, B], dose: x}"),
            side("right", "{steps: [n, a, b], dose: y}"),
            false);
    Document document = new Document(SchemaName.POSE, "p", merged.tree());
    assertEquals("right steps 0", document.at("steps", 0).file());
    assertEquals("left steps 1", document.at("steps", 2).file());
    assertEquals("right dose", document.at("dose").file());
  }

  @Property
  void withOneChangedSideThatSideIsTheOutcome(
      @ForAll("trees") Map<String, Object> was, @ForAll("trees") Map<String, Object> now) {
    assertEquals(now, merged(was, now, was).tree().plain());
    assertEquals(now, merged(was, was, now).tree().plain());
    assertEquals(now, merged(was, now, now).tree().plain());
    assertEquals(List.of(), merged(was, now, was).conflicts());
  }

  @Property
  void sidesAreAlike(
      @ForAll("trees") Map<String, Object> was,
      @ForAll("trees") Map<String, Object> one,
      @ForAll("trees") Map<String, Object> other) {
    TreeMerge.Merged here = merged(was, one, other);
    TreeMerge.Merged there = merged(was, other, one);
    assertEquals(here.conflicts().size(), there.conflicts().size());
    // Nothing is made up: each text comes from one of the sides.
    List<Object> known = new ArrayList<>(leaves(one));
    known.addAll(leaves(other));
    assertTrue(known.containsAll(leaves(here.tree().plain())));
  }

  @Property
  void withoutAConflictEveryChangeIsInTheOutcome(
      @ForAll("trees") Map<String, Object> was,
      @ForAll("trees") Map<String, Object> one,
      @ForAll("trees") Map<String, Object> other) {
    TreeMerge.Merged merged = merged(was, one, other);
    if (merged.conflicts().isEmpty()) {
      List<Object> outcome = leaves(merged.tree().plain());
      for (Map<String, Object> side : List.of(one, other)) {
        List<Object> added = new ArrayList<>(leaves(side));
        added.removeAll(leaves(was));
        assertTrue(outcome.containsAll(added), merged + " lacks some of " + added);
      }
    }
  }

  @Provide
  Arbitrary<Map<String, Object>> trees() {
    Arbitrary<Object> text = Arbitraries.of("a", "b", "c", "d", "e");
    Arbitrary<Object> texts = text.list().ofMaxSize(5).map(list -> (Object) list);
    Arbitrary<Object> item =
        Arbitraries.maps(Arbitraries.of("dose", "feel"), text)
            .flatMap(
                map ->
                    text.map(
                        pose -> {
                          Map<String, Object> written = new LinkedHashMap<>();
                          written.put("pose", pose);
                          written.putAll(map);
                          return (Object) written;
                        }));
    Arbitrary<Object> items = item.list().ofMaxSize(4).map(list -> (Object) list);
    return Arbitraries.maps(
            Arbitraries.of("steps", "cautions", "items", "dose", "feel"), Arbitraries.just("x"))
        .flatMap(
            keys ->
                texts.flatMap(
                    steps ->
                        texts.flatMap(
                            cautions ->
                                items.flatMap(
                                    list ->
                                        text.map(
                                            dose -> {
                                              Map<String, Object> tree = new LinkedHashMap<>();
                                              for (String key : keys.keySet()) {
                                                tree.put(
                                                    key,
                                                    switch (key) {
                                                      case "steps" -> steps;
                                                      case "cautions" -> cautions;
                                                      case "items" -> list;
                                                      default -> dose;
                                                    });
                                              }
                                              return tree;
                                            })))));
  }

  private static List<Object> leaves(Object value) {
    List<Object> leaves = new ArrayList<>();
    switch (value) {
      case Map<?, ?> map -> map.values().forEach(each -> leaves.addAll(leaves(each)));
      case List<?> list -> list.forEach(each -> leaves.addAll(leaves(each)));
      default -> leaves.add(value);
    }
    return leaves;
  }

  private static TreeMerge.Merged merged(
      Map<String, Object> was, Map<String, Object> one, Map<String, Object> other) {
    return TreeMerge.merge(was, placed("left", one), placed("right", other), false);
  }

  private static void assertMerged(String was, String left, String right, String outcome) {
    for (List<String> sides : List.of(List.of(left, right), List.of(right, left))) {
      TreeMerge.Merged merged =
          TreeMerge.merge(
              tree(was), side("left", sides.getFirst()), side("right", sides.getLast()), false);
      assertEquals(List.of(), merged.conflicts());
      if (sides.getFirst().equals(left)) {
        assertEquals(tree(outcome), merged.tree().plain());
      }
    }
  }

  private static void assertConflicts(String was, String left, String right, String path) {
    TreeMerge.Merged merged =
        TreeMerge.merge(tree(was), side("left", left), side("right", right), false);
    assertEquals(
        List.of(path),
        merged.conflicts().stream()
            .map(c -> String.join(".", c.path().stream().map(String::valueOf).toList()))
            .toList());
  }

  private static TreeMerge.Side side(String name, String yaml) {
    return placed(name, tree(yaml));
  }

  private static TreeMerge.Side placed(String name, Map<String, Object> values) {
    return new TreeMerge.Side(
        values,
        path -> {
          StringBuilder place = new StringBuilder(name);
          for (Object step : path) {
            place.append(' ').append(step);
          }
          return new Location.WholeFile(place.toString());
        });
  }

  private static Map<String, Object> tree(String yaml) {
    SourceNode node = TreeReader.read(new SourceFile("t.yaml", yaml)).value().orElseThrow();
    Map<String, Object> tree = new LinkedHashMap<>();
    ((Map<?, ?>) node.plain()).forEach((key, value) -> tree.put(String.valueOf(key), value));
    return tree;
  }
}
