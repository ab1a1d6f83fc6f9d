package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Heading;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Safety;

/** For who teaches: a wide table with clock, thumbnail, dose and cues. */
final class CueSheetLayout implements Planner {
  private static final Type TITLE = new Type(Face.BOLD, 22, 27, Ink.ACCENT);
  private static final Type MESSAGE = new Type(Face.REGULAR, 12, 16, Ink.TEXT);
  private static final Type SAFETY = new Type(Face.REGULAR, 9.5f, 12, Ink.TEXT);

  /** A safety text that takes more of the page is set as on the handout. */
  private static final float SAFETY_SHARE = 0.4f;

  private static final String CLOCK_NOTE =
      "Clock: about when each pose begins, without the time from pose to pose.";

  private static final float TABLE_GAP = 5 * StyleSheet.MM;

  @Override
  public List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting) {
    StyleSheet style = setting.style().turned();
    Typesetter typesetter = setting.typesetter();
    Furniture furniture = new Furniture(style, typesetter, sheet.foot());
    List<Forms> galleys = new ArrayList<>();
    Clock clock = Clock.of(sheet);
    galleys.add(Forms.of(Galley.text(0, head(sheet, root, setting, style))));
    galleys.add(safety(sheet.safety(), root, typesetter, style));
    if (!clock.starts().isEmpty()) {
      Tag note = root.add(Tag.Role.PARAGRAPH);
      List<Atom> lines =
          typesetter.paragraph(note, CLOCK_NOTE, StyleSheet.CAPTION, 0, style.measure());
      galleys.add(Forms.of(Galley.heading(8, lines)));
    }
    float room = furniture.bottom() - furniture.top(false);
    List<Part> parts = parts(sheet);
    List<PoseBlock> poses = parts.stream().flatMap(part -> part.poses.stream()).toList();
    CueTable table = CueTable.of(setting, style.width(), room, clock, poses);
    for (Part part : parts) {
      Tag section = part.heading.isPresent() ? root.add(Tag.Role.SECTION) : root;
      part.heading.ifPresent(
          text -> {
            Tag heading = section.add(Tag.Role.H2);
            List<Atom> lines =
                typesetter.paragraph(heading, text, StyleSheet.SUBHEADING, 0, style.width());
            galleys.add(
                Forms.of(
                    Galley.heading(
                        TABLE_GAP, Stack.marked(lines, heading, 2, typesetter.clean(text)))));
          });
      float gap = part.heading.isPresent() ? 4 : TABLE_GAP;
      int level = part.heading.isPresent() ? 3 : 2;
      galleys.add(Forms.of(table.compose(part.poses, section, level, gap)));
    }
    furniture
        .closing()
        .ifPresent(
            text ->
                galleys.add(
                    Forms.of(
                        Galley.text(
                            TABLE_GAP,
                            typesetter.paragraph(
                                root.add(Tag.Role.PARAGRAPH),
                                text,
                                StyleSheet.BODY,
                                0,
                                style.measure())))));
    return Pages.of(style, galleys, furniture);
  }

  private static List<Atom> head(SheetDocument sheet, Tag root, Setting setting, StyleSheet style) {
    return new TitleLine(setting.typesetter(), setting.pictures(), TITLE, MESSAGE, style.width())
        .atoms(sheet.head(), root, style.pageHeight() * SAFETY_SHARE);
  }

  private static Forms safety(Safety safety, Tag root, Typesetter typesetter, StyleSheet style) {
    SafetyPanel panel = new SafetyPanel(typesetter, SAFETY, style.width());
    if (panel.compose(safety, Tag.document()).height() > style.pageHeight() * SAFETY_SHARE) {
      return new SafetyComposer(typesetter, style).compose(safety, root);
    }
    return Forms.of(Galley.text(9, List.of(panel.compose(safety, root))));
  }

  /** Poses under one heading. */
  private record Part(Optional<String> heading, List<PoseBlock> poses) {}

  private static List<Part> parts(SheetDocument sheet) {
    List<Part> parts = new ArrayList<>();
    Optional<String> heading = Optional.empty();
    boolean begun = false;
    for (SheetDocument.Block block : sheet.blocks()) {
      if (block instanceof Heading next) {
        heading = Optional.of(next.text()).filter(text -> !text.isBlank());
        begun = false;
      } else if (block instanceof PoseBlock pose) {
        if (!begun) {
          parts.add(new Part(heading, new ArrayList<>()));
          begun = true;
        }
        parts.getLast().poses.add(pose);
      }
    }
    return parts;
  }
}
