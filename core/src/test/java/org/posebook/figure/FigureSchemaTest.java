package org.posebook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.content.TreeReader;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.schema.SchemaName;
import org.posebook.schema.SchemaValidator;
import org.posebook.schema.Schemas;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schema of figures to what the reader of figures understands. */
final class FigureSchemaTest {
  private static final JsonNode DEFS =
      JsonMapper.shared().readTree(Schemas.text(SchemaName.POSE)).path("$defs");

  @ParameterizedTest
  @EnumSource
  void everyJointHasItsMotions(Joint joint) {
    Set<String> terms = new LinkedHashSet<>();
    joint.motions().forEach(motion -> terms.addAll(motion.terms()));
    JsonNode described = DEFS.path(joint.word()).path("properties");
    assertEquals(terms, Set.copyOf(described.propertyNames()));
    for (Motion motion : joint.motions()) {
      String text = described.path(motion.forward()).path("description").asString();
      String drawn = whole(motion.limit().from()) + " to " + whole(motion.limit().to());
      assertTrue(text.contains("from " + drawn), text);
      motion
          .usual()
          .ifPresent(range -> assertTrue(text.contains("up to " + whole(range.to())), text));
    }
  }

  @Test
  void everyJointHasItsSides() {
    Set<String> keys = new LinkedHashSet<>();
    for (Joint joint : Joint.values()) {
      List<String> sides = joint.sided() ? List.of("both ", "left ", "right ") : List.of("");
      sides.forEach(side -> keys.add(side + joint.word()));
    }
    assertEquals(keys, Set.copyOf(DEFS.path("angles").path("properties").propertyNames()));
  }

  @Test
  void words() {
    assertEquals(Orientation.words(), words("figure", "orientation"));
    assertEquals(WallSide.words(), words("figure", "wall"));
    assertEquals(View.words(), words("view", "from"));
    assertEquals(PropKind.words(), words("figure-prop", "type"));
    assertTrue(
        DEFS.path("figure-targets")
            .path("description")
            .asString()
            .contains(String.join(", ", TargetArea.all())));
  }

  /**
   * What the reader calls a fault of form, the schema finds too, at the same place or around it.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{name: bridge, orientaton: supine}",
        "{orientation: supin}",
        "{orientation: supine, wall: back}",
        "{orientation: supine, mat: 3}",
        "{orientation: supine, view: {from: rigt}}",
        "{orientation: supine, view: {tilt: 100}}",
        "{orientation: supine, angles: {right hop: {flex: 1}}}",
        "{orientation: supine, angles: {hip: {flex: 1}}}",
        "{orientation: supine, angles: {left neck: {flex: 1}}}",
        "{orientation: supine, angles: {left hip: {curl: 1}}}",
        "{orientation: supine, angles: {left hip: {flex: 400}}}",
        "{orientation: supine, angles: {left hip: bent}}",
        "{orientation: supine, contacts: feet on floor}",
        "{orientation: supine, contacts: [3]}",
        "{orientation: supine, arrows: [{dir: up}]}",
        "{orientation: supine, arrows: [{at: knee}]}",
        "{orientation: supine, arrows: [{at: knee, dir: 5, len: 9}]}",
        "{orientation: supine, props: [{between: knees}]}",
        "{orientation: supine, props: [{type: bal}]}",
        "{orientation: supine, ghost: {keep: [palms]}}",
        "{orientation: supine, ghost: {angels: {}}}",
      })
  void schemaFindsFaultsOfForm(String figure) {
    SourceNode tree =
        TreeReader.read(new SourceFile("p.yaml", "id: p\nname: P\nfigure: " + figure + "\n"))
            .value()
            .orElseThrow();
    List<Diagnostic> found = SchemaValidator.validate(SchemaName.POSE, tree);
    Object data = ((SourceNode.Mapping) tree).get("figure").orElseThrow().plain();
    List<FigureProblem> problems = new ArrayList<>(FigureSpecReader.read(map(data)).problems());
    problems.removeIf(problem -> problem.kind() != FigureProblem.Kind.FORM);
    assertTrue(!found.isEmpty(), "the schema finds nothing");
    if (!figure.contains("name:")) {
      assertEquals(problems.size(), found.size(), found + " " + problems);
    }
  }

  @SuppressWarnings("unchecked") // The reader of files gives text for keys.
  private static Map<String, Object> map(Object data) {
    return (Map<String, Object>) data;
  }

  private static List<String> words(String group, String key) {
    return DEFS.path(group)
        .path("properties")
        .path(key)
        .path("enum")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private static String whole(double degrees) {
    return Long.toString(StrictMath.round(degrees));
  }
}
