package org.posebook.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas, loaded once from the class path; none is ever fetched. */
public final class Schemas {
  private static final Map<SchemaName, String> TEXTS = texts();
  private static final Map<SchemaName, JsonNode> TREES = new EnumMap<>(SchemaName.class);
  private static final Map<SchemaName, Schema> COMPILED = compile();

  private Schemas() {}

  /** The text of a schema. */
  public static String text(SchemaName name) {
    return Objects.requireNonNull(TEXTS.get(name));
  }

  /** The keys at the top of a schema, in their order: that in which files are written. */
  public static List<String> keys(SchemaName name) {
    List<String> keys = new ArrayList<>();
    tree(name).path("properties").propertyNames().forEach(keys::add);
    return keys;
  }

  static Schema compiled(SchemaName name) {
    return Objects.requireNonNull(COMPILED.get(name));
  }

  /** What a part of a schema refers to; the part itself where it refers to nothing. */
  static JsonNode resolved(JsonNode part) {
    String ref = part.path("$ref").asString("");
    if (ref.isEmpty()) {
      return part;
    }
    int hash = ref.indexOf('#');
    // No two schemas define the same name, so a name is enough to find its definition.
    return hash > 0
        ? tree(named(ref.substring(0, hash))).at(ref.substring(hash + 1))
        : Arrays.stream(SchemaName.values())
            .map(name -> tree(name).at(ref.substring(1)))
            .filter(found -> !found.isMissingNode())
            .findFirst()
            .orElse(part);
  }

  /** The part of a schema that an evaluation path leads to, references followed. */
  static JsonNode at(SchemaName name, Iterable<String> path) {
    SchemaName document = name;
    JsonNode node = tree(name);
    for (String step : path) {
      if (!step.equals("$ref")) {
        node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
        continue;
      }
      String ref = node.path("$ref").asString("");
      int hash = ref.indexOf('#');
      if (hash > 0) {
        document = named(ref.substring(0, hash));
      }
      node = tree(document).at(ref.substring(hash + 1));
    }
    return node;
  }

  private static JsonNode tree(SchemaName name) {
    return Objects.requireNonNull(TREES.get(name));
  }

  private static SchemaName named(String fileName) {
    return Arrays.stream(SchemaName.values())
        .filter(name -> name.fileName().equals(fileName))
        .findFirst()
        .orElseThrow();
  }

  private static Map<SchemaName, String> texts() {
    return Arrays.stream(SchemaName.values())
        .collect(
            Collectors.toMap(
                Function.identity(),
                Schemas::load,
                (a, b) -> a,
                () -> new EnumMap<>(SchemaName.class)));
  }

  private static String load(SchemaName name) {
    try (InputStream in =
        Schemas.class.getResourceAsStream("/org/posebook/schemas/" + name.fileName())) {
      if (in == null) {
        throw new IllegalStateException("the schema " + name.fileName() + " is not there");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<SchemaName, Schema> compile() {
    Map<String, String> byId =
        TEXTS.entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(byId)
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    Map<SchemaName, Schema> compiled = new EnumMap<>(SchemaName.class);
    for (SchemaName name : SchemaName.values()) {
      TREES.put(name, JsonMapper.shared().readTree(text(name)));
      Schema schema = registry.getSchema(SchemaLocation.of(name.id()));
      schema.initializeValidators();
      compiled.put(name, schema);
    }
    return compiled;
  }
}
