package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.Bullets;
import org.posebook.export.sheet.SheetDocument.Head;
import org.posebook.export.sheet.SheetDocument.Heading;
import org.posebook.export.sheet.SheetDocument.Labelled;
import org.posebook.export.sheet.SheetDocument.Paragraph;
import org.posebook.export.sheet.SheetDocument.Part;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Safety;

/** Sheets that strain the layout. */
final class OddSheets {
  private OddSheets() {}

  static SheetDocument fifteenPoses() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, "Warm up"));
    blocks.add(new Paragraph("Begin slowly. ".repeat(20)));
    for (int i = 0; i < 15; i++) {
      if (i == 5) {
        blocks.add(new Heading(2, "Main part"));
        blocks.add(new Bullets(List.of("Breathe through the nose.", "Rest when you want to.")));
      }
      PoseBlock pose = Sheets.poses(List.of()).get(i % 5);
      blocks.add(
          new PoseBlock(
              i + 1,
              pose.name(),
              pose.sanskrit(),
              pose.meaning(),
              i % 2 == 0
                  ? List.of()
                  : List.of(
                      new Picture(i % 3 == 0 ? "tall.jpg" : "wide.png", "Shape", Optional.empty())),
              pose.parts()));
    }
    return Sheets.sheet(blocks);
  }

  static SheetDocument everything() {
    List<Block> blocks = new ArrayList<>();
    PoseBlock pose = Sheets.poses(List.of()).get(0);
    blocks.add(new Heading(3, "A part of no part"));
    blocks.add(
        new PoseBlock(
            1, "No parts at all", Optional.empty(), Optional.empty(), List.of(), List.of()));
    blocks.add(
        new PoseBlock(
            2,
            "Extended hand to big toe pose, lying down with a strap",
            Optional.of("Supta p\u0101d\u0101\u1E45gu\u1E63\u1E6Dh\u0101sana"),
            Optional.of("lying hand to big toe pose"),
            List.of(new Picture("gone.png", "Gone", Optional.empty())),
            List.of(pose.parts().get(0))));
    List<Part> cautions = new ArrayList<>(pose.parts());
    for (int i = 0; i < 20; i++) {
      cautions.add(
          Sheets.caution(
              "Number "
                  + i
                  + ": Make the dip smaller if your lower back pinches. Use fists if your wrists"
                  + " are sore."));
    }
    blocks.add(
        new PoseBlock(
            103, "Twenty cautions", Optional.empty(), Optional.empty(), List.of(), cautions));
    blocks.add(
        new PoseBlock(
            104,
            "Emoji \uD83D\uDE00 and \u0928",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(
                new SheetDocument.Link(
                    "Video",
                    "https://example.org/a/very/long/address/that/does/not/fit/on/one/line?with=parameters&more=1"))));
    return Sheets.sheet(blocks);
  }

  /** A sheet of a clinic with a logo, an author and four details; its file is in the folder. */
  static SheetDocument branded(String logo) {
    SheetDocument plain = Sheets.lowerBack();
    Head head =
        new Head(
            plain.head().title(),
            plain.head().mainMessage(),
            Optional.of("Written by the physiotherapy team"),
            Optional.of("A clinic"),
            Optional.of(new Picture(logo, "Our sign", Optional.empty())),
            List.of(
                new Labelled("For", "people who sit all day"),
                new Labelled("Level", "easy"),
                new Labelled("Time", "about 20 minutes"),
                new Labelled("You need", "a mat, a cushion and a wall")));
    return new SheetDocument(plain.language(), head, plain.safety(), plain.blocks(), plain.foot());
  }

  /** A sheet whose safety text is longer than a page. */
  static SheetDocument muchSafety() {
    List<String> points = new ArrayList<>();
    for (int i = 1; i <= 45; i++) {
      points.add("Point " + i + ": stop and rest when you feel unwell, dizzy or short of breath.");
    }
    Safety safety =
        new Safety(
            "Before you start",
            List.of(
                new Safety.Group(Optional.empty(), points),
                new Safety.Group(Optional.of("Stop if"), points.subList(0, 3))),
            "This sheet gives general advice.");
    SheetDocument plain = Sheets.lowerBack();
    return new SheetDocument(plain.language(), plain.head(), safety, plain.blocks(), plain.foot());
  }

  /** Nine poses with little text beside their pictures. */
  static SheetDocument shortPoses() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      List<Part> parts = Sheets.poses(List.of()).get(i % 5).parts();
      blocks.add(
          new PoseBlock(
              i,
              "Short pose " + i,
              Optional.of("\u0100sana"),
              Optional.empty(),
              List.of(new Picture("wide.png", "A shape", Optional.empty())),
              List.of(parts.get(0), Sheets.caution("Go slowly."))));
    }
    return Sheets.sheet(blocks);
  }
}
