package org.posebook.diagnostic;

import java.util.regex.Pattern;

/**
 * The stable name of a rule: its group and the fault, in kebab-case, such as {@code
 * routine/unknown-pose}.
 *
 * @param name group, slash, fault
 */
public record RuleId(String name) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*");

  public RuleId {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of a rule: " + name);
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
