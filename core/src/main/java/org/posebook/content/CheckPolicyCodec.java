package org.posebook.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.model.CheckPolicy;
import org.posebook.source.SourceNode;

/** How a library wants to be checked, in {@code posebook.yaml}: reads and writes the same keys. */
final class CheckPolicyCodec {
  private CheckPolicyCodec() {}

  static CheckPolicy read(Fields fields) {
    Map<String, String> weights = new LinkedHashMap<>();
    if (fields.take("severity").orElse(null) instanceof SourceNode.Mapping mapping) {
      mapping
          .members()
          .forEach(
              (rule, member) ->
                  Fields.scalar(member.value())
                      .map(CheckPolicyCodec::weight)
                      .ifPresent(weight -> weights.put(rule, weight)));
    }
    List<CheckPolicy.Waiver> waivers = fields.list("waivers", CheckPolicyCodec::waiver);
    return new CheckPolicy(weights, waivers, fields.text("baseline"));
  }

  /** YAML 1.1 reads a bare {@code off} as {@code false}. */
  private static String weight(String written) {
    return written.equals("false") ? "off" : written;
  }

  private static Optional<CheckPolicy.Waiver> waiver(SourceNode node) {
    Fields fields = Fields.of(node);
    Optional<String> rule = fields.text("rule");
    List<String> in = fields.texts("in");
    Optional<String> reason = fields.text("reason");
    Optional<LocalDate> until = fields.text("until").flatMap(CheckPolicyCodec::day);
    return rule.isPresent() && reason.isPresent() && until.isPresent()
        ? Optional.of(new CheckPolicy.Waiver(rule.get(), in, reason.get(), until.get()))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // The schema has reported it.
    }
  }

  static Map<String, Object> plain(CheckPolicy policy) {
    Map<String, Object> weights = new LinkedHashMap<>(policy.weights());
    return new PlainMap()
        .group("severity", weights)
        .put("waivers", policy.waivers(), CheckPolicyCodec::plain)
        .put("baseline", policy.baseline())
        .map();
  }

  private static Object plain(CheckPolicy.Waiver waiver) {
    return new PlainMap()
        .put("rule", waiver.rule())
        .put("in", waiver.in())
        .put("reason", waiver.reason())
        .put("until", waiver.until().toString())
        .map();
  }
}
