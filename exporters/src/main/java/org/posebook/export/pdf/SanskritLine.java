package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument.PoseBlock;

/** A pose's name in Sanskrit: in Latin letters, in Devanagari, and what it means in brackets. */
final class SanskritLine {
  private SanskritLine() {}

  /** The runs of the line; none where the pose has no such name. */
  static List<Run> runs(PoseBlock pose, Tag section, Typesetter typesetter, Type type) {
    // Without the means to shape it, the name in Devanagari is left out: its parts say nothing.
    Optional<String> devanagari = pose.devanagari().filter(typesetter::shows);
    List<Run> runs = new ArrayList<>(3);
    if (pose.sanskrit().isEmpty() && devanagari.isEmpty() && pose.meaning().isEmpty()) {
      return runs;
    }
    Tag paragraph = section.add(Tag.Role.PARAGRAPH);
    pose.sanskrit()
        .ifPresent(name -> runs.add(typesetter.run(paragraph.span("sa-Latn"), name, type)));
    devanagari.ifPresent(
        name -> {
          Run run = typesetter.run(paragraph.span("sa-Deva"), name, type);
          runs.add(runs.isEmpty() ? run : new Run(run.mark(), " " + run.text(), run.type()));
        });
    pose.meaning()
        .ifPresent(
            meaning -> {
              Run run = typesetter.run(paragraph.add(Tag.Role.SPAN), meaning, type);
              runs.add(
                  runs.isEmpty() ? run : new Run(run.mark(), " (" + run.text() + ")", run.type()));
            });
    return runs;
  }
}
