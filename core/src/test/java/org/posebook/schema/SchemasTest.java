package org.posebook.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schemas to what readers of them rely on. */
final class SchemasTest {
  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$id",
          "$ref",
          "$defs",
          "title",
          "description",
          "examples",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "propertyNames",
          "items",
          "enum",
          "pattern",
          "format",
          "minLength",
          "maxLength",
          "minItems",
          "minProperties",
          "minimum",
          "maximum",
          "anyOf",
          "not");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder
                  .schemas(
                      Arrays.stream(SchemaName.values())
                          .collect(Collectors.toMap(SchemaName::id, Schemas::text)))
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  @ParameterizedTest
  @EnumSource
  void isAValidSchema(SchemaName name) {
    Schema metaSchema =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), metaSchema.validate(tree(name)));
  }

  /** A misspelled keyword would say nothing and nobody would see it. */
  @ParameterizedTest
  @EnumSource
  void usesKnownKeywords(SchemaName name) {
    List<String> unknown = new ArrayList<>();
    subschemas(
        tree(name),
        "",
        (pointer, schema) ->
            schema.propertyNames().stream()
                .filter(key -> !KEYWORDS.contains(key))
                .forEach(key -> unknown.add(pointer + "/" + key)));
    assertEquals(List.of(), unknown);
  }

  @ParameterizedTest
  @EnumSource
  void everyPropertyIsExplained(SchemaName name) {
    List<String> missing = new ArrayList<>();
    subschemas(
        tree(name),
        "",
        (pointer, schema) -> {
          if (!isProperty(pointer)) {
            return;
          }
          JsonNode property = Schemas.resolved(schema);
          for (String key : List.of("title", "description", "examples")) {
            if (property.path(key).isEmpty() && property.path(key).asString("").isBlank()) {
              missing.add(pointer + " has no " + key);
            }
          }
        });
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @EnumSource
  void everyExampleIsValid(SchemaName name) {
    Map<String, Object> wrong = new TreeMap<>();
    subschemas(
        tree(name),
        "",
        (pointer, schema) -> {
          Schema compiled = REGISTRY.getSchema(SchemaLocation.of(name.id() + "#" + pointer));
          for (JsonNode example : schema.path("examples")) {
            List<?> errors = compiled.validate(example);
            if (!errors.isEmpty()) {
              wrong.put(pointer + " " + example, errors);
            }
          }
        });
    assertEquals(Map.of(), wrong);
  }

  /** References are followed by the name of the definition alone. */
  @Test
  void noDefinitionHasTheNameOfAnother() {
    Map<String, Long> uses =
        Arrays.stream(SchemaName.values())
            .flatMap(name -> tree(name).path("$defs").propertyNames().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    uses.values().removeIf(count -> count == 1);
    assertEquals(Map.of(), uses);
  }

  private static JsonNode tree(SchemaName name) {
    return JsonMapper.shared().readTree(Schemas.text(name));
  }

  private static boolean isProperty(String pointer) {
    String[] steps = pointer.split("/");
    return steps.length > 1 && steps[steps.length - 2].equals("properties");
  }

  private static void subschemas(
      JsonNode schema, String pointer, BiConsumer<String, JsonNode> visit) {
    visit.accept(pointer, schema);
    for (String group : List.of("properties", "$defs")) {
      schema
          .path(group)
          .propertyStream()
          .forEach(
              each ->
                  subschemas(each.getValue(), pointer + "/" + group + "/" + each.getKey(), visit));
    }
    if (schema.has("items")) {
      subschemas(schema.path("items"), pointer + "/items", visit);
    }
    for (int i = 0; i < schema.path("anyOf").size(); i++) {
      subschemas(schema.path("anyOf").path(i), pointer + "/anyOf/" + i, visit);
    }
    if (schema.has("not")) {
      subschemas(schema.path("not"), pointer + "/not", visit);
    }
  }
}
