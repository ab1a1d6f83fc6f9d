package org.posebook.check;

import java.util.function.Consumer;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;

/** One rule: looks at the whole content and reports each place that breaks it. */
public interface Check {
  /** The rule's stable name. */
  RuleId rule();

  /** Reports all that breaks the rule, in any order. */
  void check(ContentIndex index, Consumer<Diagnostic> report);
}
