package org.posebook.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.dose.DoseField;
import org.posebook.dose.DoseFormat;
import org.posebook.dose.DoseReader;
import org.posebook.dose.DoseReading;
import org.posebook.dose.Doses;
import org.posebook.model.Contraindication;
import org.posebook.model.Dose;
import org.posebook.model.FigureRef;
import org.posebook.model.FigureSide;
import org.posebook.model.Form;
import org.posebook.model.Guidance;
import org.posebook.model.Prop;
import org.posebook.model.Sides;
import org.posebook.model.StartPosition;
import org.posebook.source.SourceNode;

/** Guidance in files: the keys that a pose and an item of a routine have in common. */
final class GuidanceCodec {
  /** A part of a dose that cannot be read. It is kept and printed as written. */
  static final RuleId UNREADABLE = new RuleId("dose/unreadable");

  private GuidanceCodec() {}

  static Guidance read(Fields fields, List<Diagnostic> diagnostics) {
    return new Guidance(
        fields.choice("start-position", StartPosition::ofKey),
        fields.choice("sides", Sides::ofKey),
        fields.texts("targets"),
        fields.text("purpose"),
        fields.text("setup"),
        fields.texts("steps"),
        fields.text("breathing"),
        fields.take("dose").flatMap(node -> dose(node, diagnostics)),
        fields.text("feel"),
        fields.list("props", GuidanceCodec::prop),
        fields.texts("cautions"),
        fields.list("contraindications", GuidanceCodec::contraindication),
        fields.list("variations", GuidanceCodec::form),
        fields.list("easier", GuidanceCodec::form),
        fields.list("harder", GuidanceCodec::form),
        fields.texts("notes"),
        fields.take("figure").flatMap(GuidanceCodec::figure));
  }

  static void write(Guidance guidance, PlainMap map) {
    map.put("start-position", guidance.startPosition().map(StartPosition::key))
        .put("sides", guidance.sides().map(Sides::key))
        .put("targets", guidance.targets())
        .put("purpose", guidance.purpose())
        .put("setup", guidance.setup())
        .put("steps", guidance.steps())
        .put("breathing", guidance.breathing())
        .put("dose", guidance.dose().map(GuidanceCodec::plain))
        .put("feel", guidance.feel())
        .put("props", guidance.props(), GuidanceCodec::plain)
        .put("cautions", guidance.cautions())
        .put("contraindications", guidance.contraindications(), GuidanceCodec::plain)
        .put("variations", guidance.variations(), GuidanceCodec::plain)
        .put("easier", guidance.easier(), GuidanceCodec::plain)
        .put("harder", guidance.harder(), GuidanceCodec::plain)
        .put("notes", guidance.notes())
        .put("figure", guidance.figure().map(GuidanceCodec::plain));
  }

  static Optional<Dose> dose(SourceNode node, List<Diagnostic> diagnostics) {
    if (!(node instanceof SourceNode.Mapping mapping)) {
      return Fields.scalar(node).map(text -> reading(DoseReader.read(text), node, diagnostics));
    }
    List<Dose> parts = new ArrayList<>();
    mapping
        .members()
        .forEach(
            (key, member) ->
                Fields.scalar(member.value())
                    .map(
                        text ->
                            DoseField.ofKey(key)
                                .map(field -> DoseReader.readField(field, text))
                                .map(read -> reading(read, member.value(), diagnostics))
                                .orElseGet(() -> asWritten(key + " " + text)))
                    .ifPresent(parts::add));
    return parts.stream().reduce(Doses::merge);
  }

  /** What stands under a key that no dose has: the schema has said so; here it is kept. */
  private static Dose asWritten(String text) {
    return DoseReader.read("\"" + text.replace('"', '\'') + "\"").dose();
  }

  /** A dose in canonical words; one that says nothing has a word too, or it would not read back. */
  private static String plain(Dose dose) {
    return dose.equals(Dose.NONE) ? "none" : DoseFormat.canonical(dose);
  }

  private static Dose reading(DoseReading reading, SourceNode node, List<Diagnostic> diagnostics) {
    reading
        .problems()
        .forEach(
            problem ->
                diagnostics.add(
                    Diagnostic.warning(
                        UNREADABLE,
                        Fields.part(node, problem.offset(), problem.length()),
                        sentence(problem.message()),
                        "Write, for example: " + problem.example() + ".")));
    return reading.dose();
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  private static Optional<FigureRef> figure(SourceNode node) {
    if (!(node instanceof SourceNode.Mapping)) {
      return Fields.scalar(node).map(FigureRef::named);
    }
    Fields fields = Fields.of(node);
    Optional<String> name = fields.text("name");
    Optional<FigureSide> side = fields.choice("side", FigureSide::ofKey);
    Optional<String> alt = fields.text("alt");
    Map<String, Object> data = fields.rest();
    return name.isEmpty() && side.isEmpty() && alt.isEmpty() && data.isEmpty()
        ? Optional.empty()
        : Optional.of(new FigureRef(name, side, alt, data));
  }

  private static Object plain(FigureRef figure) {
    Map<String, Object> map =
        new PlainMap()
            .put("name", figure.name())
            .put("side", figure.side().map(FigureSide::key))
            .put("alt", figure.alt())
            .all(figure.data())
            .map();
    return map.size() == 1 && figure.name().isPresent() ? figure.name().get() : map;
  }

  private static Optional<Prop> prop(SourceNode node) {
    if (node instanceof SourceNode.Mapping) {
      Fields fields = Fields.of(node);
      boolean optional = fields.text("optional").filter("true"::equals).isPresent();
      return fields.text("name").map(name -> new Prop(name, optional, fields.text("use")));
    }
    return Fields.scalar(node).map(name -> new Prop(name, false, Optional.empty()));
  }

  private static Object plain(Prop prop) {
    return !prop.optional() && prop.use().isEmpty()
        ? prop.name()
        : new PlainMap()
            .put("name", prop.name())
            .put("optional", prop.optional() ? Optional.of(true) : Optional.empty())
            .put("use", prop.use())
            .map();
  }

  private static Optional<Contraindication> contraindication(SourceNode node) {
    if (node instanceof SourceNode.Mapping) {
      Fields fields = Fields.of(node);
      return fields
          .text("condition")
          .map(condition -> new Contraindication(condition, fields.text("modify")));
    }
    return Fields.scalar(node).map(text -> new Contraindication(text, Optional.empty()));
  }

  private static Object plain(Contraindication contraindication) {
    return contraindication.modify().isEmpty()
        ? contraindication.condition()
        : new PlainMap()
            .put("condition", contraindication.condition())
            .put("modify", contraindication.modify())
            .map();
  }

  private static Optional<Form> form(SourceNode node) {
    Fields fields = Fields.of(node);
    return fields
        .text("how")
        .map(
            how ->
                new Form(
                    fields.text("name"),
                    how,
                    fields.take("figure").flatMap(GuidanceCodec::figure)));
  }

  private static Object plain(Form form) {
    return new PlainMap()
        .put("name", form.name())
        .put("how", form.how())
        .put("figure", form.figure().map(GuidanceCodec::plain))
        .map();
  }
}
