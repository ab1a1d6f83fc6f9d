package org.posebook.export.sheet;

import java.util.List;
import java.util.Optional;

/** A sheet as plain text, for goldens: all that it says, in reading order. */
final class SheetText {
  private final StringBuilder text = new StringBuilder();

  private SheetText() {}

  static String of(SheetDocument sheet) {
    SheetText text = new SheetText();
    text.head(sheet.head());
    text.safety(sheet.safety());
    sheet.blocks().forEach(text::block);
    text.line("");
    text.line("[foot] " + sheet.foot().title() + " / " + sheet.foot().notice());
    return text.text.toString();
  }

  private void head(SheetDocument.Head head) {
    line("# " + head.title());
    optional("brand", head.brand());
    optional("logo", head.logo().map(SheetDocument.Picture::file));
    optional("author", head.author());
    head.details().forEach(detail -> line(detail.label() + ": " + detail.text()));
    optional("main message", head.mainMessage());
  }

  private void safety(SheetDocument.Safety safety) {
    line("");
    line("[safety] " + safety.heading());
    for (SheetDocument.Safety.Group group : safety.groups()) {
      group.label().ifPresent(label -> line("  " + label));
      points(group.points());
    }
    line("  " + safety.disclaimer());
  }

  private void block(SheetDocument.Block block) {
    line("");
    switch (block) {
      case SheetDocument.Heading heading ->
          line("#".repeat(heading.level()) + " " + heading.text());
      case SheetDocument.Paragraph paragraph ->
          line(paragraph.label().map(label -> label + ": ").orElse("") + paragraph.text());
      case SheetDocument.Bullets bullets -> points(bullets.points());
      case SheetDocument.PoseBlock pose -> pose(pose);
      case SheetDocument.Tracker tracker -> {
        line("[tracker] " + tracker.heading() + ": " + tracker.instruction());
        line("  " + tracker.corner() + " | " + String.join(" | ", tracker.columns()));
        tracker.rows().forEach(row -> line("  " + row));
      }
      case SheetDocument.WritingLines lines ->
          line("[" + lines.lines() + " lines to write on] " + lines.heading());
    }
  }

  private void pose(SheetDocument.PoseBlock pose) {
    line("[" + pose.number() + "] " + pose.name());
    optional("sanskrit", pose.sanskrit());
    optional("devanagari", pose.devanagari());
    optional("meaning", pose.meaning());
    pose.pictures().forEach(each -> line("[picture] " + each.alt()));
    pose.parts().forEach(this::part);
  }

  private void part(SheetDocument.Part part) {
    switch (part) {
      case SheetDocument.DoseStrip dose ->
          line("  [dose] " + dose.brief() + " / " + dose.sentence());
      case SheetDocument.Steps steps -> {
        int number = 1;
        for (String step : steps.steps()) {
          line("  " + number++ + ". " + step);
        }
      }
      case SheetDocument.Remark remark -> {
        line(
            "  "
                + (remark.role() == SheetDocument.Role.CAUTION ? "! " : "")
                + remark.label()
                + ":");
        points(remark.points());
      }
      case SheetDocument.Options options -> {
        line("  " + options.label() + ":");
        for (SheetDocument.Options.Option option : options.options()) {
          line("  - " + option.text());
          option.pictures().forEach(each -> line("    [picture] " + each.alt()));
        }
      }
      case SheetDocument.Link link -> line("  [link] " + link.label() + ": " + link.address());
    }
  }

  private void points(List<String> points) {
    points.forEach(point -> line("  - " + point));
  }

  private void optional(String label, Optional<String> value) {
    value.ifPresent(present -> line("[" + label + "] " + present));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
