package org.posebook.cli.command;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posebook.diagnostic.Suggestions;
import org.posebook.illustration.Looks;
import org.posebook.model.FigureLook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who is drawn, in the words of a brand's figures. */
final class LookOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--skin",
      paramLabel = "TONE",
      completionCandidates = Skins.class,
      description = "The skin: ${COMPLETION-CANDIDATES}. Default: the brand's.")
  private Optional<String> skin = Optional.empty();

  @Option(
      names = "--clothes",
      paramLabel = "HUE",
      completionCandidates = Clothes.class,
      description = "The clothes: ${COMPLETION-CANDIDATES}. Default: the brand's.")
  private Optional<String> clothes = Optional.empty();

  @Option(
      names = "--hair",
      paramLabel = "HAIR",
      completionCandidates = Hairs.class,
      description = "The hair: ${COMPLETION-CANDIDATES}. Default: the brand's.")
  private Optional<String> hair = Optional.empty();

  @Option(
      names = "--build",
      paramLabel = "BUILD",
      completionCandidates = Builds.class,
      description = "The body: ${COMPLETION-CANDIDATES}. Default: the brand's.")
  private Optional<String> build = Optional.empty();

  /** What the options say; where they say nothing, the brand's word holds. */
  FigureLook over(FigureLook brand) {
    return new FigureLook(
        known("--skin", skin, Looks.skins()).or(brand::skin),
        known("--clothes", clothes, Looks.clothesWords()).or(brand::clothes),
        known("--hair", hair, Looks.hairs()).or(brand::hair),
        known("--build", build, Looks.buildWords()).or(brand::build));
  }

  private Optional<String> known(String option, Optional<String> word, List<String> words) {
    if (word.isPresent() && !words.contains(word.get())) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          option + " does not know \"" + word.get() + "\". " + Suggestions.hint(word.get(), words));
    }
    return word;
  }

  private static final class Skins implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Looks.skins().iterator();
    }
  }

  private static final class Clothes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Looks.clothesWords().iterator();
    }
  }

  private static final class Hairs implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Looks.hairs().iterator();
    }
  }

  private static final class Builds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Looks.buildWords().iterator();
    }
  }
}
