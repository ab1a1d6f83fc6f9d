package org.posebook.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posebook.check.RulePage;
import org.posebook.check.RulePages;
import org.posebook.diagnostic.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code posebook explain}: what a rule finds, why, and how to mend it. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells what a rule finds, why that matters, and how to mend it.")
public final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "RULE",
      arity = "0..1",
      description =
          "The rule's name, such as routine/unknown-pose. Without it: a list of all rules.")
  private Optional<String> rule = Optional.empty();

  /** The command in a session. */
  public ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (rule.isEmpty()) {
      RulePages.all().values().forEach(page -> session.out().println(line(page)));
      return Session.CLEAN;
    }
    String name = rule.get().strip();
    RulePage page = RulePages.of(name).orElseThrow(() -> unknown(name));
    session.out().print(page.plain());
    return Session.CLEAN;
  }

  private static String line(RulePage page) {
    String name = page.rule().name();
    String weight = page.weight().split("[,;. ]", 2)[0];
    return name + " ".repeat(Math.max(1, 34 - name.length())) + weight.toLowerCase(Locale.ROOT);
  }

  private ParameterException unknown(String name) {
    return unknown(spec, name, RulePages.names());
  }

  /**
   * There is no such rule.
   *
   * @param names what could have been meant
   */
  static ParameterException unknown(@Nullable CommandSpec spec, String name, List<String> names) {
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "there is no rule \""
            + name
            + "\". "
            + Suggestions.nearest(name, names)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("\"posebook explain\" lists all rules."));
  }
}
