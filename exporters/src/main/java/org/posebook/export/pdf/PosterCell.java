package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Steps;

/**
 * A pose in a cell of a poster, set but not yet placed.
 *
 * @param head number and names
 * @param pictures how the pose looks
 * @param foot dose and cue
 */
record PosterCell(List<Atom> head, Gallery pictures, List<Atom> foot) {
  static final float PADDING = 3.2f * StyleSheet.MM;
  private static final float RADIUS = 2 * StyleSheet.MM;
  private static final int MOST_LINES = 3;

  /**
   * Sets a pose.
   *
   * @param cues whether there is room for cues
   * @param width of the cell
   */
  static PosterCell of(
      PoseBlock pose, Tag parent, Setting setting, PosterType type, boolean cues, float width) {
    Typesetter typesetter = setting.typesetter();
    float inner = width - 2 * PADDING;
    Tag section = parent.add(Tag.Role.SECTION);
    PoseTitle title = new PoseTitle(typesetter, type.nameType(), type.sanskrit());
    List<Atom> head = title.whole(withoutMeaning(pose), section, 2, inner);
    Gallery gallery =
        new Gallery(
            pose.pictures(), pose.name(), section, setting.pictures(), typesetter, type.caption());
    List<Atom> foot = new ArrayList<>();
    pose.parts().stream()
        .flatMap(part -> part instanceof DoseStrip dose ? Stream.of(dose.brief()) : Stream.of())
        .forEach(
            brief ->
                foot.addAll(
                    typesetter.paragraph(
                        section.add(Tag.Role.PARAGRAPH), brief, type.dose(), 0, inner)));
    if (cues) {
      cue(pose, typesetter, type.cue(), inner)
          .ifPresent(
              cue ->
                  foot.addAll(
                      typesetter.paragraph(
                          section.add(Tag.Role.PARAGRAPH), cue, type.cue(), 1, inner)));
    }
    return new PosterCell(head, gallery, foot);
  }

  /** From afar, what the Sanskrit name means is of no use. */
  private static PoseBlock withoutMeaning(PoseBlock pose) {
    return new PoseBlock(
        pose.number(),
        pose.name(),
        pose.sanskrit(),
        Optional.empty(),
        pose.pictures(),
        pose.parts());
  }

  /** The first step, or its shortest sentence that is a cue by itself and fits. */
  private static Optional<String> cue(
      PoseBlock pose, Typesetter typesetter, Type type, float width) {
    return pose.parts().stream()
        .flatMap(part -> part instanceof Steps steps ? steps.steps().stream() : Stream.of())
        .findFirst()
        .flatMap(
            step ->
                Stream.concat(Stream.of(step), sentences(step))
                    .filter(
                        text ->
                            typesetter.lines(Artifact.LAYOUT, text, type, width).size()
                                <= MOST_LINES)
                    .findFirst());
  }

  private static Stream<String> sentences(String text) {
    return Stream.of(text.split("(?<=[.!?]) ", -1))
        .filter(sentence -> sentence.strip().indexOf(' ') > 0)
        .sorted(Comparator.comparingInt(String::length));
  }

  float headHeight() {
    return Stack.height(head);
  }

  /** The height of dose and cue with the room around them; 0 without them. */
  float footHeight() {
    return foot.isEmpty() ? 0 : Stack.height(foot) + PADDING * 1.7f;
  }

  /** The height of a cell but for its picture. */
  static float rest(float headHeight, float footHeight) {
    return PADDING + headHeight + 5 + 6 + footHeight;
  }

  /** The cell's things, from its upper left corner. */
  List<Item> items(float width, float headHeight, float picture, float footHeight) {
    float inner = width - 2 * PADDING;
    float height = rest(headHeight, footHeight) + picture;
    float footTop = height - footHeight;
    List<Item> items = new ArrayList<>();
    if (footHeight > 0 && !foot.isEmpty()) {
      items.add(new Item.Area(new Item.Box(0, footTop, width, footHeight), RADIUS, Ink.TINT));
      float square = Math.min(RADIUS, footHeight);
      items.add(new Item.Area(new Item.Box(0, footTop, width, square), 0, Ink.TINT));
      items.add(new Item.Rule(0, footTop, width, footTop, 0.75f, Ink.RULE));
    }
    items.add(new Item.Outline(new Item.Box(0, 0, width, height), RADIUS, 0.75f, Ink.RULE));
    items.addAll(Stack.at(head, PADDING, PADDING));
    float top = PADDING + headHeight + 5;
    if (pictures.isEmpty()) {
      items.addAll(Stack.moved(Gallery.empty(inner, picture), PADDING, top));
    } else {
      items.addAll(Stack.moved(pictures.within(inner, picture).items(), PADDING, top));
    }
    items.addAll(Stack.at(foot, PADDING, footTop + PADDING * 0.75f));
    return items;
  }
}
