package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Bullets;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.Heading;
import org.posebook.export.sheet.SheetDocument.Link;
import org.posebook.export.sheet.SheetDocument.Paragraph;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Remark;
import org.posebook.export.sheet.SheetDocument.Steps;
import org.posebook.export.sheet.SheetDocument.Tracker;
import org.posebook.export.sheet.SheetDocument.WritingLines;

/** All texts of a sheet that are to be printed once. */
final class Said {
  private Said() {}

  static List<String> by(SheetDocument sheet) {
    List<String> said = new ArrayList<>();
    said.add(sheet.head().title());
    sheet.head().mainMessage().ifPresent(said::add);
    sheet.head().author().ifPresent(said::add);
    sheet.head().brand().ifPresent(said::add);
    sheet.head().details().forEach(detail -> said.addAll(List.of(detail.label(), detail.text())));
    said.add(sheet.safety().heading());
    sheet
        .safety()
        .groups()
        .forEach(
            group -> {
              group.label().ifPresent(said::add);
              said.addAll(group.points());
            });
    said.add(sheet.safety().disclaimer());
    for (SheetDocument.Block block : sheet.blocks()) {
      switch (block) {
        case Heading heading -> said.add(heading.text());
        case Paragraph paragraph -> {
          paragraph.label().ifPresent(said::add);
          said.add(paragraph.text());
        }
        case Bullets bullets -> said.addAll(bullets.points());
        case PoseBlock pose -> pose(pose, said);
        case Tracker tracker -> {
          said.addAll(List.of(tracker.heading(), tracker.instruction()));
          if (!tracker.columns().isEmpty() || !tracker.rows().isEmpty()) {
            said.add(tracker.corner());
          }
          said.addAll(tracker.columns());
          said.addAll(tracker.rows());
        }
        case WritingLines lines -> said.add(lines.heading());
      }
    }
    return said;
  }

  private static void pose(PoseBlock pose, List<String> said) {
    said.add(pose.name());
    pose.sanskrit().ifPresent(said::add);
    pose.meaning().ifPresent(said::add);
    for (SheetDocument.Part part : pose.parts()) {
      switch (part) {
        case DoseStrip dose -> said.addAll(List.of(dose.brief(), dose.sentence()));
        case Steps steps -> said.addAll(steps.steps());
        case Remark remark -> {
          said.add(remark.label());
          said.addAll(remark.points());
        }
        case SheetDocument.Options options -> {
          said.add(options.label());
          options.options().forEach(option -> said.add(option.text()));
        }
        case Link link -> said.addAll(List.of(link.label(), link.address()));
      }
    }
  }
}
