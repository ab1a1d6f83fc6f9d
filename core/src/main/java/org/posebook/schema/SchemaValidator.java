package org.posebook.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Validates a tree against a schema; every remark stands at the author's own text. */
public final class SchemaValidator {
  private SchemaValidator() {}

  /** What the schema says against a tree, in order of place. */
  public static List<Diagnostic> validate(SchemaName name, SourceNode tree) {
    List<Error> errors = Schemas.compiled(name).validate(json(tree));
    Set<String> wrongType =
        errors.stream()
            .filter(error -> error.getKeyword().equals("type"))
            .map(error -> error.getInstanceLocation().toString())
            .collect(Collectors.toSet());
    return errors.stream()
        // Of a number where a word belongs it need not be said that it is the wrong word.
        .filter(
            error ->
                error.getKeyword().equals("type")
                    || !wrongType.contains(error.getInstanceLocation().toString()))
        .map(error -> diagnostic(name, tree, error))
        .distinct()
        .sorted(Diagnostic.ORDER)
        .toList();
  }

  private static Diagnostic diagnostic(SchemaName name, SourceNode root, Error error) {
    List<String> evaluation =
        elements(error.getEvaluationPath()).stream().map(Object::toString).toList();
    String keyword = error.getKeyword();
    String property = error.getProperty();
    // An alternative that does not fit is the whole choice's fault: one remark, not one for each.
    int choice = evaluation.indexOf("anyOf");
    if (choice >= 0) {
      evaluation = evaluation.subList(0, choice + 1);
      keyword = "anyOf";
      property = null;
    }
    if (keyword.equals("not")) {
      property = "items";
    }
    Place place = place(name, root, elements(error.getInstanceLocation()));
    Location at = place.at;
    if (property != null && place.node instanceof SourceNode.Mapping mapping) {
      SourceNode.Member member = mapping.members().get(property);
      at = member == null ? at : member.keyAt();
    }
    JsonNode schema = Schemas.at(name, evaluation.subList(0, evaluation.size() - 1));
    SchemaMessage.Fate fate =
        name == SchemaName.MAPPING
            ? SchemaMessage.Fate.WITHOUT_EFFECT
            : elements(error.getInstanceLocation()).contains("figure")
                ? SchemaMessage.Fate.NOT_DRAWN
                : SchemaMessage.Fate.NOT_PRINTED;
    return SchemaMessage.of(keyword, schema, place.what, place.node, property, at, fate);
  }

  /** A value of the tree, in words and with the place that a message on it points at. */
  private record Place(SourceNode node, String what, Location at) {}

  private static Place place(SchemaName name, SourceNode root, List<Object> path) {
    SourceNode node = root;
    String what = "this " + name.word();
    Location at = root.at();
    for (Object step : path) {
      switch (node) {
        case SourceNode.Mapping mapping when mapping.members().get(step.toString()) != null -> {
          SourceNode.Member member = mapping.members().get(step.toString());
          node = member.value();
          what = "\"" + step + "\"";
          at = node instanceof SourceNode.Nothing ? member.keyAt() : node.at();
        }
        case SourceNode.Sequence sequence when step instanceof Integer index -> {
          node = sequence.items().get(index);
          what = "item " + (index + 1) + " of " + what;
          at = node.at();
        }
        default -> {
          // The validator names a place that the tree does not have: stay at the nearest one.
        }
      }
    }
    return new Place(node, what, at);
  }

  private static List<Object> elements(NodePath path) {
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < path.getNameCount(); i++) {
      elements.add(path.getElement(i));
    }
    return elements;
  }

  private static JsonNode json(SourceNode node) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (node) {
      // Spaces around a text are no part of it.
      case SourceNode.Text text -> nodes.stringNode(text.value().strip());
      case SourceNode.Numeral number -> nodes.numberNode(number.value());
      case SourceNode.Bool bool -> nodes.booleanNode(bool.value());
      case SourceNode.Nothing nothing -> nodes.nullNode();
      case SourceNode.Sequence sequence -> {
        ArrayNode array = nodes.arrayNode(sequence.items().size());
        sequence.items().forEach(item -> array.add(json(item)));
        yield array;
      }
      case SourceNode.Mapping mapping -> {
        ObjectNode object = nodes.objectNode();
        for (Map.Entry<String, SourceNode.Member> member : mapping.members().entrySet()) {
          object.set(member.getKey(), json(member.getValue().value()));
        }
        yield object;
      }
    };
  }
}
