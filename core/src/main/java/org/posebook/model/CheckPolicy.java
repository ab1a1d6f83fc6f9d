package org.posebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a library wants to be checked.
 *
 * @param weights the weight of rules by their names: {@code off}, {@code advice} or {@code warning}
 * @param waivers what is let pass for a while
 * @param baseline the file of findings that were there already, by its path from the library's
 *     folder
 */
public record CheckPolicy(
    Map<String, String> weights, List<Waiver> waivers, Optional<String> baseline) {
  /** Every rule as it is. */
  public static final CheckPolicy NONE = new CheckPolicy(Map.of(), List.of(), Optional.empty());

  public CheckPolicy {
    weights = Ordered.copyOf(weights);
    waivers = List.copyOf(waivers);
    Objects.requireNonNull(baseline);
  }

  /**
   * A finding that is let pass.
   *
   * @param rule the rule's name
   * @param in the parts that it is let pass in: ids, or files from the library's folder; everywhere
   *     when empty
   * @param reason why; not blank
   * @param until the last day on which it counts
   */
  public record Waiver(String rule, List<String> in, String reason, LocalDate until) {
    public Waiver {
      Objects.requireNonNull(rule);
      in = List.copyOf(in);
      Objects.requireNonNull(until);
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a waiver gives its reason");
      }
    }
  }
}
