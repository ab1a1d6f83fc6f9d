package org.posebook.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    return Schemas.compiled(name).validate(json(tree)).stream()
        .map(error -> diagnostic(name, tree, error))
        .distinct()
        .sorted(Diagnostic.ORDER)
        .toList();
  }

  private static Diagnostic diagnostic(SchemaName name, SourceNode root, Error error) {
    List<Object> path = elements(error.getInstanceLocation());
    Location at = root.at();
    SourceNode node = root;
    String what = name.word();
    for (Object step : path) {
      switch (node) {
        case SourceNode.Mapping mapping when mapping.members().get(step.toString()) != null -> {
          SourceNode.Member member = mapping.members().get(step.toString());
          node = member.value();
          what = step.toString();
        }
        case SourceNode.Sequence sequence when step instanceof Integer index -> {
          node = sequence.items().get(index);
        }
        default -> {
          // The validator names a place that the tree does not have: stay at the nearest one.
        }
      }
      at = node.at();
    }
    String property = error.getProperty();
    if (property != null && node instanceof SourceNode.Mapping mapping) {
      SourceNode.Member member = mapping.members().get(property);
      at = member == null ? at : member.keyAt();
    }
    List<String> evaluation =
        elements(error.getEvaluationPath()).stream().map(Object::toString).toList();
    JsonNode schema = Schemas.at(name, evaluation.subList(0, evaluation.size() - 1));
    return SchemaMessage.of(error.getKeyword(), schema, what, node, property, at);
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
      case SourceNode.Text text -> nodes.stringNode(text.value());
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
