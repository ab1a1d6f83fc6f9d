package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Form;
import org.posebook.model.Guidance;
import org.posebook.model.Pose;
import org.posebook.model.Prop;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds props of which no text of the pose speaks.
 *
 * <p>Why it matters: readers fetch a thing and never learn what to do with it.
 */
public final class UnusedProp implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("prop/unused");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Pose pose : index.library().poses().values()) {
      Guidance guidance = pose.guidance();
      String said = texts(guidance).toLowerCase(Locale.ROOT);
      List<Prop> props = guidance.props();
      for (int i = 0; i < props.size(); i++) {
        Prop prop = props.get(i);
        String[] words = prop.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1);
        String last = words.length == 0 ? "" : words[words.length - 1].replaceAll("s$", "");
        if (prop.use().isEmpty()
            && !guidance.steps().isEmpty()
            && !last.isEmpty()
            && !isMat(last)
            && !said.contains(last)) {
          report.accept(
              Diagnostic.advice(
                  RULE,
                  index.content().at(SchemaName.POSE, pose.id(), "props", i),
                  "No text of the pose says what \"" + prop.name() + "\" is for.",
                  "Say it in a step, or under \"use\": under the forehead. Or take the prop out."));
        }
      }
    }
  }

  /** Everyone knows what a mat is for. */
  private static boolean isMat(String word) {
    return word.equals("mat")
        || word.equals("esterilla")
        || word.equals("tapi")
        || word.equals("matte");
  }

  private static String texts(Guidance guidance) {
    List<String> texts = new ArrayList<>(guidance.steps());
    guidance.setup().ifPresent(texts::add);
    guidance.breathing().ifPresent(texts::add);
    guidance.feel().ifPresent(texts::add);
    guidance.purpose().ifPresent(texts::add);
    texts.addAll(guidance.notes());
    texts.addAll(guidance.cautions());
    for (List<Form> forms : List.of(guidance.variations(), guidance.easier(), guidance.harder())) {
      forms.forEach(form -> texts.add(form.name().orElse("") + " " + form.how()));
    }
    guidance.contraindications().forEach(each -> each.modify().ifPresent(texts::add));
    return String.join("\n", texts);
  }
}
