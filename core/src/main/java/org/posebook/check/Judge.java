package org.posebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.content.Content;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Severity;
import org.posebook.diagnostic.Suggestions;
import org.posebook.model.CheckPolicy;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * Weighs findings as a library wants it: rules may weigh less or be off, findings may be let pass
 * until a day, and what a baseline knows is old. Errors keep their weight and are never let pass.
 */
public final class Judge {
  static final RuleId UNKNOWN_RULE = new RuleId("checks/unknown-rule");
  static final RuleId EXPIRED = new RuleId("checks/expired-waiver");
  static final RuleId UNUSED = new RuleId("checks/unused-waiver");
  static final RuleId ERRORS_STAY = new RuleId("checks/error-not-waivable");

  private final Content content;
  private final CheckPolicy policy;
  private final LocalDate today;
  private final Baseline baseline;

  /**
   * A judge of a library's findings.
   *
   * @param baseline the findings that were there already
   */
  public Judge(Content content, LocalDate today, Baseline baseline) {
    this.content = content;
    this.policy = content.library().checking();
    this.today = today;
    this.baseline = baseline;
  }

  /**
   * What is left.
   *
   * @param findings what counts; in order of place where the whole library was judged
   * @param waived how many were let pass
   * @param known how many were in the baseline
   */
  public record Verdict(List<Diagnostic> findings, int waived, int known) {
    public Verdict {
      findings = List.copyOf(findings);
    }
  }

  /** Weighs findings, and adds what there is to say of the waivers themselves. */
  public Verdict judge(List<Diagnostic> found) {
    return judge(found, true);
  }

  /** Weighs the findings of a part of the library: says nothing of the waivers. */
  public Verdict judgePart(List<Diagnostic> found) {
    return judge(found, false);
  }

  private Verdict judge(List<Diagnostic> found, boolean whole) {
    List<Diagnostic> left = new ArrayList<>();
    Set<Integer> used = new LinkedHashSet<>();
    Set<RuleId> errors = new LinkedHashSet<>();
    int waived = 0;
    int known = 0;
    Map<String, Integer> open = new HashMap<>(baseline.counts());
    for (Diagnostic each : found) {
      if (each.isError()) {
        errors.add(each.rule());
        left.add(each);
        continue;
      }
      Optional<Diagnostic> weighed = weighed(each);
      if (weighed.isEmpty()) {
        continue;
      }
      int waiver = waiver(each);
      if (waiver >= 0) {
        used.add(waiver);
        waived++;
      } else if (open.merge(Baseline.fingerprint(each), -1, Integer::sum) >= 0) {
        known++;
      } else {
        left.add(weighed.get());
      }
    }
    if (whole) {
      remarks(used, errors, left);
      left.sort(Diagnostic.ORDER);
    }
    return new Verdict(left, waived, known);
  }

  private Optional<Diagnostic> weighed(Diagnostic each) {
    return switch (policy.weights().getOrDefault(each.rule().name(), "")) {
      case "off" -> Optional.empty();
      case "advice" -> Optional.of(with(each, Severity.ADVICE));
      case "warning" -> Optional.of(with(each, Severity.WARNING));
      default -> Optional.of(each);
    };
  }

  private static Diagnostic with(Diagnostic each, Severity severity) {
    return new Diagnostic(
        each.rule(), severity, each.at(), each.message(), each.hint(), each.notes());
  }

  /** The first waiver in force that lets a finding pass; -1 where none does. */
  private int waiver(Diagnostic each) {
    for (int i = 0; i < policy.waivers().size(); i++) {
      CheckPolicy.Waiver waiver = policy.waivers().get(i);
      if (waiver.rule().equals(each.rule().name())
          && !today.isAfter(waiver.until())
          && (waiver.in().isEmpty()
              || waiver.in().stream().anyMatch(part -> isIn(each.at(), part)))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a place is in a part that is named by its file, its path without ending, or its id. */
  private static boolean isIn(Location at, String part) {
    String file = at.file();
    int dot = file.lastIndexOf('.');
    String stem = dot > file.lastIndexOf('/') ? file.substring(0, dot) : file;
    return part.equals(file)
        || part.equals(stem)
        || part.equals(stem.substring(stem.lastIndexOf('/') + 1));
  }

  private void remarks(Set<Integer> used, Set<RuleId> errors, List<Diagnostic> left) {
    List<String> names = RulePages.names();
    policy
        .weights()
        .keySet()
        .forEach(
            rule -> {
              if (!names.contains(rule)) {
                left.add(unknown(rule, names, at("severity", rule)));
              }
            });
    for (int i = 0; i < policy.waivers().size(); i++) {
      CheckPolicy.Waiver waiver = policy.waivers().get(i);
      Location at = at("waivers", i, "rule");
      if (!names.contains(waiver.rule())) {
        left.add(unknown(waiver.rule(), names, at));
      } else if (today.isAfter(waiver.until())) {
        left.add(
            Diagnostic.warning(
                EXPIRED,
                at("waivers", i, "until"),
                "This waiver ended on " + waiver.until() + ". What it let pass counts again.",
                "Mend what it let pass, or look at the reason again and choose a later day."));
      } else if (!used.contains(i) && errors.contains(new RuleId(waiver.rule()))) {
        left.add(
            Diagnostic.warning(
                ERRORS_STAY,
                at,
                "An error cannot be let pass: \"" + waiver.rule() + "\" is one here.",
                "Mend the error, and take the waiver out."));
      } else if (!used.contains(i)) {
        left.add(
            Diagnostic.advice(
                UNUSED,
                at,
                "This waiver lets nothing pass.",
                "Take it out, or look whether \"in\" names the right parts."));
      }
    }
  }

  private static Diagnostic unknown(String rule, List<String> names, Location at) {
    return Diagnostic.warning(
        UNKNOWN_RULE,
        at,
        "There is no rule \"" + rule + "\".",
        Suggestions.nearest(rule, names)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("\"posebook explain\" lists all rules."));
  }

  private Location at(Object... path) {
    Object[] whole = new Object[path.length + 1];
    whole[0] = "checks";
    System.arraycopy(path, 0, whole, 1, path.length);
    return content.at(SchemaName.LIBRARY, "", whole);
  }
}
