package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a pose with its tags, which may be set in columns of several widths before one of them
 * is chosen.
 */
sealed interface TaggedPart {
  /** Between run-in parts that share a line. */
  String BETWEEN = "\u00A0\u00A0 ";

  /** One short labelled text; in a tight column it shares lines with others of its kind. */
  record RunIn(List<Run> runs) implements TaggedPart {
    public RunIn {
      runs = List.copyOf(runs);
    }

    /** Both after each other. */
    RunIn then(RunIn next) {
      List<Run> all = new ArrayList<>(runs);
      if (!all.isEmpty()) {
        Run last = all.getLast();
        all.set(all.size() - 1, new Run(last.mark(), last.text() + BETWEEN, last.type()));
      }
      all.addAll(next.runs);
      return new RunIn(all);
    }
  }

  /** Any other part. */
  record Whole(Setter setter) implements TaggedPart {}

  /** Sets a part in a column. */
  @FunctionalInterface
  interface Setter {
    /** Its atoms, in a column of a width, with remarks indented. */
    List<Atom> atoms(float width, float indent);
  }

  /** The parts with neighbours joined that may share lines. */
  static List<TaggedPart> joined(List<TaggedPart> parts) {
    List<TaggedPart> joined = new ArrayList<>(parts.size());
    for (TaggedPart part : parts) {
      if (part instanceof RunIn next
          && !joined.isEmpty()
          && joined.getLast() instanceof RunIn before) {
        joined.set(joined.size() - 1, before.then(next));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }
}
