package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.Foot;
import org.posebook.export.sheet.SheetDocument.Head;
import org.posebook.export.sheet.SheetDocument.Illustration;
import org.posebook.export.sheet.SheetDocument.Labelled;
import org.posebook.export.sheet.SheetDocument.Link;
import org.posebook.export.sheet.SheetDocument.Part;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Remark;
import org.posebook.export.sheet.SheetDocument.Role;
import org.posebook.export.sheet.SheetDocument.Safety;
import org.posebook.export.sheet.SheetDocument.Steps;
import org.posebook.export.sheet.SheetDocument.Tracker;
import org.posebook.export.sheet.SheetDocument.WritingLines;

/** Sheets for tests. */
final class Sheets {
  private Sheets() {}

  /** A sheet of five poses as a clinic would hand it out, without pictures. */
  static SheetDocument lowerBack() {
    return sheet(lowerBackBlocks(List.of()));
  }

  /** The same with a picture for each pose. */
  static SheetDocument lowerBack(Picture picture) {
    return sheet(lowerBackBlocks(List.of(picture)));
  }

  /** A sheet with the usual head, safety text and foot. */
  static SheetDocument sheet(List<Block> blocks) {
    return new SheetDocument("en-GB", head(), safety(), blocks, foot());
  }

  static Head head() {
    return new Head(
        "Gentle lower-back routine",
        Optional.of("Do this once a day, five days a week. It takes about 20 minutes."),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Labelled("You need", "a mat, a cushion and a wall")));
  }

  static Safety safety() {
    return new Safety(
        "Before you start",
        List.of(
            new Safety.Group(
                Optional.empty(),
                List.of(
                    "A mild stretch is fine. Sharp, shooting or spreading pain is not: stop and"
                        + " rest.",
                    "Leave out any pose that does not suit you today.")),
            new Safety.Group(
                Optional.of("Get medical help at once if"),
                List.of(
                    "you feel new numbness between the legs, or a leg becomes weak",
                    "you lose control of your bladder or bowel"))),
        "This sheet gives general advice on movement. It does not take the place of care from a"
            + " health professional.");
  }

  static Foot foot() {
    return new Foot(
        "General movement advice. It does not replace care from a health professional.",
        "Gentle lower-back routine");
  }

  static Remark caution(String text) {
    return new Remark(Role.CAUTION, "Take care.", List.of(text));
  }

  static Remark feel(String text) {
    return new Remark(Role.INFORMATION, "You feel it here", List.of(text));
  }

  static Remark easier(String text) {
    return new Remark(Role.OPTION, "Easier", List.of(text));
  }

  private static PoseBlock pose(
      int number,
      String name,
      String sanskrit,
      String meaning,
      List<Illustration> picture,
      List<Part> parts) {
    return new PoseBlock(
        number,
        name,
        Optional.of(sanskrit).filter(text -> !text.isEmpty()),
        Optional.of(meaning).filter(text -> !text.isEmpty()),
        picture,
        parts);
  }

  private static List<Block> lowerBackBlocks(List<Illustration> picture) {
    List<Block> blocks = new ArrayList<>(poses(picture));
    blocks.add(
        new Tracker(
            "My first week",
            "Write a number from 0 (no pain) to 10 (worst pain you can imagine), just before and"
                + " just after.",
            "",
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
            List.of("Pain before", "Pain after", "Tick when done")));
    blocks.add(new WritingLines("Questions for my next visit", 5));
    return blocks;
  }

  /** Five poses. */
  static List<PoseBlock> poses(List<Illustration> picture) {
    return List.of(
        pose(
            1,
            "Child\u2019s pose",
            "B\u0101l\u0101sana",
            "",
            picture,
            List.of(
                new DoseStrip("3 \u00D7 30\u00A0s", "Hold 30 seconds, rest 15 seconds. Do 3."),
                new Steps(
                    List.of(
                        "Kneel with your big toes touching and your knees apart.",
                        "Sit back towards your heels. Walk your hands forward.",
                        "Let your forehead sink to the mat or to a folded towel.",
                        "Breathe slowly into the back of your ribs.")),
                caution("Put a cushion between hips and heels if your knees feel pinched."),
                new Link("Video", "https://example.org/poses/childs-pose"))),
        pose(
            2,
            "Cat and cow",
            "M\u0101rjary\u0101sana",
            "cat pose",
            picture,
            List.of(
                new DoseStrip("10 slow repeats", "About 5 seconds each way. Do 10."),
                new Steps(
                    List.of(
                        "Start on hands and knees, hands under shoulders.",
                        "Breathe out. Round your back up and let your head hang.",
                        "Breathe in. Let your belly sink and look forward.",
                        "Keep your elbows soft. Move at the speed of your breath.")),
                feel("along the whole back"),
                caution(
                    "Make the dip smaller if your lower back pinches. Use fists if your wrists"
                        + " are sore."))),
        pose(
            3,
            "Bridge",
            "Setu bandh\u0101sana",
            "",
            picture,
            List.of(
                new DoseStrip(
                    "2 \u00D7 8", "Lift 8 times, hold 5 seconds at the top. Do 2 rounds."),
                new Steps(
                    List.of(
                        "Lie on your back. Bend your knees, feet hip-width apart.",
                        "Press your feet down and tighten your buttocks.",
                        "Lift your hips until knees, hips and chest line up.",
                        "Lower slowly, one part of your back at a time.")),
                caution("Keep your head still. Do not turn your neck while you are lifted."),
                easier("Lift only half as high, and come down after one breath."))),
        pose(
            4,
            "Figure four",
            "Supta kapot\u0101sana",
            "reclining pigeon",
            picture,
            List.of(
                new DoseStrip(
                    "2 \u00D7 30\u00A0s each side", "Hold 30 seconds. Do 2 on each side."),
                new Steps(
                    List.of(
                        "Lie on your back. Lay one ankle over your other thigh.",
                        "Hold behind the lower thigh with both hands.",
                        "Draw that leg in until you feel a stretch in the buttock.",
                        "Keep your tailbone heavy. Change sides.")),
                feel("the outer side of the hip"),
                caution("Ease off if you feel the stretch inside your knee."))),
        pose(
            5,
            "Legs up the wall",
            "Vipar\u012Bta kara\u1E47\u012B",
            "",
            picture,
            List.of(
                new DoseStrip("3\u20135 minutes", "Once, at the end. Rest as long as you like."),
                new Steps(
                    List.of(
                        "Sit sideways against a wall, then swing your legs up.",
                        "Move your hips as near to the wall as is comfortable.",
                        "Rest your arms by your sides and close your eyes.",
                        "To finish, bend your knees and roll to one side.")),
                new Remark(
                    Role.CAUTION,
                    "Leave this pose out if you have",
                    List.of("glaucoma", "high blood pressure that is not under control")))));
  }
}
