package org.posebook.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.ContentIndex.PlacedItem;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Guidance;
import org.posebook.model.Routine;
import org.posebook.model.StartPosition;

/**
 * What it does: finds routines that send the reader from standing to lying and back more than once.
 *
 * <p>Why it matters: getting down and up is the hardest part for many, and makes some dizzy.
 *
 * <p>Source: practice of handouts; no instrument asks for it. That one way down and one way up are
 * fine is our choice.
 */
public final class PingPong implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("routine/ping-pong");

  @Override
  public RuleId rule() {
    return RULE;
  }

  /** Once down and once up again is what most routines do. */
  private static final int MOST_CHANGES = 2;

  private enum Height {
    STANDING,
    LYING,
    BETWEEN
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      Height before = Height.BETWEEN;
      int changes = 0;
      for (PlacedItem item : index.items(routine)) {
        Optional<StartPosition> position =
            index.library().guidance(item.item()).flatMap(Guidance::startPosition);
        Height now = position.map(PingPong::height).orElse(Height.BETWEEN);
        if (now == Height.BETWEEN) {
          continue;
        }
        if (before != Height.BETWEEN && now != before) {
          changes++;
          if (changes > MOST_CHANGES) {
            report.accept(
                Diagnostic.advice(
                    RULE,
                    item.at(),
                    "With this pose the reader goes between standing and lying for the "
                        + (changes == MOST_CHANGES + 1 ? "third" : "fourth or a later")
                        + " time.",
                    "Put the standing poses together, and the lying ones."));
            break;
          }
        }
        before = now;
      }
    }
  }

  private static Height height(StartPosition position) {
    return switch (position) {
      case STANDING -> Height.STANDING;
      case PRONE, SUPINE, SIDE_LYING -> Height.LYING;
      case SEATED, KNEELING, QUADRUPED -> Height.BETWEEN;
    };
  }
}
