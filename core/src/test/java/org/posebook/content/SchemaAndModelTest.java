package org.posebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.posebook.model.Dose;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.schema.Schemas;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds schemas, model and codecs together. The examples named {@code full} fill every field of the
 * model; what is written of them has the very keys that the schema describes, and reads back equal.
 */
final class SchemaAndModelTest {
  private static final Path FULL = Path.of("..", "schema", "examples", "valid");

  @Test
  void poses() throws IOException {
    Pose pose = PoseCodec.read(full(SchemaName.POSE), new ArrayList<>()).orElseThrow();
    assertEquals(List.of(), unfilled("pose", pose));
    Map<String, Object> written = PoseCodec.write(pose);
    assertEquals(described(SchemaName.POSE), keys(written));
    assertEquals(Optional.of(pose), PoseCodec.read(again(written), new ArrayList<>()));
  }

  @Test
  void routines() throws IOException {
    Routine routine = RoutineCodec.read(full(SchemaName.ROUTINE), new ArrayList<>()).orElseThrow();
    Routine withList =
        RoutineCodec.read(
                parse("id: a\ntitle: A\nitems:\n  - b\n").orElseThrow(), new ArrayList<>())
            .orElseThrow();
    Map<String, Object> written = RoutineCodec.write(routine);
    Map<String, Set<String>> keys = keys(written);
    keys.get("").addAll(RoutineCodec.write(withList).keySet());
    Map<String, Set<String>> described = described(SchemaName.ROUTINE);
    described.remove("/items[]"); // The items of a list are those of a section.
    assertEquals(described, keys);
    assertEquals(Optional.of(routine), RoutineCodec.read(again(written), new ArrayList<>()));
    assertEquals(
        List.of("routine.sections.0.items.0.name", "routine.sections.0.items.0.extras"),
        unfilled("routine", routine).stream()
            .filter(field -> !field.startsWith("routine.sections.0.items.0.guidance"))
            .toList());
  }

  @Test
  void settings() throws IOException {
    Library library = LibraryCodec.read(full(SchemaName.LIBRARY));
    Map<String, Object> written = LibraryCodec.write(library);
    assertEquals(described(SchemaName.LIBRARY), keys(written));
    assertEquals(library, LibraryCodec.read(again(written)));
    assertEquals(List.of("library.poses", "library.routines"), unfilled("library", library));
  }

  private static SourceNode full(SchemaName kind) throws IOException {
    return parse(Files.readString(FULL.resolve(kind.word()).resolve("full.yaml"))).orElseThrow();
  }

  private static SourceNode again(Map<String, Object> values) {
    return parse(TreeWriter.yaml(values)).orElseThrow();
  }

  private static Optional<SourceNode> parse(String text) {
    return TreeReader.read(new SourceFile("f.yaml", text)).value();
  }

  /** Fields of the model that hold nothing, so that the example does not test them. */
  private static List<String> unfilled(String name, Object value) {
    List<String> found = new ArrayList<>();
    switch (value) {
      case Optional<?> optional ->
          optional.ifPresentOrElse(
              each -> found.addAll(unfilled(name, each)), () -> found.add(name));
      case List<?> list -> {
        if (list.isEmpty()) {
          found.add(name);
        }
        for (int i = 0; i < list.size(); i++) {
          // One item in full is enough.
          if (i == list.size() - 1 || name.endsWith(".sections") || name.endsWith(".items")) {
            found.addAll(unfilled(name + "." + i, list.get(i)));
          }
        }
      }
      case Map<?, ?> map -> {
        if (map.isEmpty()) {
          found.add(name);
        }
      }
      case Dose dose -> {}
      case Record group -> {
        for (RecordComponent component : group.getClass().getRecordComponents()) {
          try {
            found.addAll(
                unfilled(name + "." + component.getName(), component.getAccessor().invoke(group)));
          } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
          }
        }
      }
      default -> {}
    }
    return found;
  }

  /** The keys of each group in written values, by its path. */
  private static Map<String, Set<String>> keys(Map<String, Object> values) {
    Map<String, Set<String>> keys = new TreeMap<>();
    collect(values, "", keys);
    return keys;
  }

  private static void collect(Object value, String path, Map<String, Set<String>> keys) {
    switch (value) {
      case Map<?, ?> map -> {
        Set<String> all = keys.computeIfAbsent(path, none -> new LinkedHashSet<>());
        map.forEach(
            (key, each) -> {
              all.add(String.valueOf(key));
              if (!List.of("extra", "figure", "severity").contains(String.valueOf(key))) {
                collect(each, path + "/" + key, keys);
              }
            });
      }
      case List<?> list -> list.forEach(each -> collect(each, path + "[]", keys));
      default -> {}
    }
  }

  /** The keys of each group that a schema describes, by its path. */
  private static Map<String, Set<String>> described(SchemaName name) {
    Map<String, Set<String>> keys = new TreeMap<>();
    describe(name, tree(name), "", keys);
    return keys;
  }

  private static void describe(
      SchemaName name, JsonNode schema, String path, Map<String, Set<String>> keys) {
    String ref = schema.path("$ref").asString("");
    if (!ref.isEmpty()) {
      int hash = ref.indexOf('#');
      SchemaName target =
          hash == 0
              ? name
              : SchemaName.valueOf(
                  ref.substring(0, ref.indexOf('.')).toUpperCase(java.util.Locale.ROOT));
      describe(target, tree(target).at(ref.substring(hash + 1)), path, keys);
      return;
    }
    // A dose is written in words, not by its keys; the model keeps a figure's data as it is.
    boolean asItIs = path.endsWith("/dose") || path.endsWith("/figure");
    if (schema.has("properties") && !asItIs) {
      keys.put(path, new LinkedHashSet<>(schema.path("properties").propertyNames()));
      schema
          .path("properties")
          .propertyStream()
          .forEach(each -> describe(name, each.getValue(), path + "/" + each.getKey(), keys));
    }
    if (schema.has("items") && !path.equals("/items")) {
      describe(name, schema.path("items"), path + "[]", keys);
    }
  }

  private static JsonNode tree(SchemaName name) {
    return JsonMapper.shared().readTree(Schemas.text(name));
  }
}
