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
 * @param form what stands where
 * @param broken whether a word of the names is wider than the cell
 * @param head number and names
 * @param pictures how the pose looks
 * @param foot dose and cue
 */
record PosterCell(Form form, boolean broken, List<Atom> head, Gallery pictures, List<Atom> foot) {
  static final float PADDING = 3.2f * StyleSheet.MM;
  private static final float RADIUS = 2 * StyleSheet.MM;
  private static final int MOST_LINES = 3;

  /** Beside a picture, lines are short. */
  private static final int MOST_LINES_BESIDE = 5;

  private static final float GAP = 2.5f * StyleSheet.MM;

  /** What stands where in a cell. */
  enum Form {
    /** Dose and cue below the picture. */
    BELOW,
    /** Dose and cue beside the picture: for cells that are low. */
    BESIDE,
    /** The dose below the picture, and no cue: for cells that are small. */
    BARE;

    /** The part of a cell's width that the picture has, and the words. */
    private float share(float inner) {
      return this == BESIDE ? (inner - GAP) / 2 : inner;
    }
  }

  /**
   * Sets a pose.
   *
   * @param width of the cell
   */
  static PosterCell of(
      PoseBlock pose, Tag parent, Setting setting, PosterType type, Form form, float width) {
    Typesetter typesetter = setting.typesetter();
    float inner = width - 2 * PADDING;
    float words = form.share(inner);
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
                        section.add(Tag.Role.PARAGRAPH), brief, type.dose(), 0, words)));
    if (form != Form.BARE) {
      int most = form == Form.BESIDE ? MOST_LINES_BESIDE : MOST_LINES;
      cue(pose, typesetter, type.cue(), words, most)
          .ifPresent(
              cue ->
                  foot.addAll(
                      typesetter.paragraph(
                          section.add(Tag.Role.PARAGRAPH), cue, type.cue(), 1, words)));
    }
    return new PosterCell(form, broken(pose, title, inner), head, gallery, foot);
  }

  private static boolean broken(PoseBlock pose, PoseTitle title, float width) {
    float room = width - title.indent(pose.number());
    return isBroken(pose.name(), title.name(), title.typesetter(), room)
        || pose.sanskrit().stream()
            .anyMatch(name -> isBroken(name, title.sanskrit(), title.typesetter(), room));
  }

  private static boolean isBroken(String text, Type type, Typesetter typesetter, float room) {
    return Stream.of(text.strip().split("\\s+", -1))
        .anyMatch(word -> typesetter.width(type, typesetter.clean(word)) > room);
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
      PoseBlock pose, Typesetter typesetter, Type type, float width, int most) {
    return pose.parts().stream()
        .flatMap(part -> part instanceof Steps steps ? steps.steps().stream() : Stream.of())
        .findFirst()
        .flatMap(
            step ->
                Stream.concat(Stream.of(step), sentences(step))
                    .filter(
                        text -> typesetter.lines(Artifact.LAYOUT, text, type, width).size() <= most)
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

  /** The height of dose and cue below the picture, with the room around them; 0 without them. */
  float footHeight() {
    return foot.isEmpty() || form == Form.BESIDE ? 0 : Stack.height(foot) + PADDING * 1.7f;
  }

  /** The height that the picture's room has at least, for what stands beside it. */
  float besideHeight() {
    return form == Form.BESIDE ? Stack.height(foot) : 0;
  }

  /** The width of the picture's room. */
  float pictureWidth(float width) {
    return form.share(width - 2 * PADDING);
  }

  /** The height of a cell but for its picture. */
  static float rest(float headHeight, float footHeight) {
    return PADDING + headHeight + 5 + 6 + footHeight;
  }

  /** The cell's things, from its upper left corner. */
  List<Item> items(float width, float headHeight, float picture, float footHeight) {
    float inner = pictureWidth(width);
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
    if (form == Form.BESIDE) {
      items.addAll(Stack.at(foot, PADDING + inner + GAP, top));
    } else {
      items.addAll(Stack.at(foot, PADDING, footTop + PADDING * 0.75f));
    }
    return items;
  }
}
