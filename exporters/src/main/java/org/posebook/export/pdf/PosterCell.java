package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Remark;
import org.posebook.export.sheet.SheetDocument.Steps;

/**
 * A pose in a cell of a poster, set but not yet placed.
 *
 * @param form what stands where
 * @param broken whether a word of the names is wider than the cell
 * @param head number and names
 * @param pictures how the pose looks
 * @param foot dose, cue and cautions
 * @param sign the place of a warning sign below the number
 * @param wordy whether the cautions are too long for a cell
 */
record PosterCell(
    Form form,
    boolean broken,
    List<Atom> head,
    Gallery pictures,
    List<Atom> foot,
    Optional<Item.Box> sign,
    boolean wordy) {
  static final float PADDING = 3.2f * StyleSheet.MM;
  private static final float RADIUS = 2 * StyleSheet.MM;
  private static final int MOST_LINES = 3;

  /** Beside a picture, lines are short. */
  private static final int MOST_LINES_BESIDE = 5;

  /** So many lines of cautions are a part of a cell; more belong on a page of their own. */
  private static final int MOST_CARE = 4;

  private static final int MOST_CARE_BESIDE = 7;

  private static final float GAP = 2.5f * StyleSheet.MM;
  private static final float SIGN = 4 * StyleSheet.MM;
  private static final float SIGN_GAP = 2;

  /** Where the cautions of the poses stand. */
  enum Care {
    /** Below the cue of each pose. */
    IN_CELL,
    /** On a page of their own; a sign beside the pose's name points to it. */
    APART
  }

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
      PoseBlock pose,
      Tag parent,
      Setting setting,
      PosterType type,
      Form form,
      Care care,
      float width) {
    Typesetter typesetter = setting.typesetter();
    float inner = width - 2 * PADDING;
    float words = form.share(inner);
    Tag section = parent.add(Tag.Role.SECTION);
    PoseTitle title = new PoseTitle(typesetter, type.nameType(), type.sanskrit());
    Optional<Item.Box> sign =
        care == Care.APART && !pose.care().isEmpty()
            ? Optional.of(sign(title, pose.number()))
            : Optional.empty();
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
    boolean wordy = false;
    if (care == Care.IN_CELL && !pose.care().isEmpty()) {
      CardParts parts = new CardParts(typesetter, setting.pictures(), type.cue(), words);
      List<Atom> cautions =
          pose.care().stream()
              .flatMap(remark -> parts.remark(inOneLine(remark), section).stream())
              .toList();
      wordy = cautions.size() > (form == Form.BESIDE ? MOST_CARE_BESIDE : MOST_CARE);
      foot.addAll(cautions);
    }
    return new PosterCell(form, broken(pose, title, inner), head, gallery, foot, sign, wordy);
  }

  /** Below the number, so that it takes no room from the names. */
  private static Item.Box sign(PoseTitle title, int number) {
    float x = PADDING + (title.discWidth(number) - SIGN) / 2;
    return new Item.Box(x, PADDING + title.disc() + SIGN_GAP, SIGN, SIGN * 0.92f);
  }

  /** A list takes more lines than a small cell has. */
  private static Remark inOneLine(Remark remark) {
    boolean sentences = remark.points().stream().allMatch(point -> point.endsWith("."));
    String all = String.join(sentences ? " " : "; ", remark.points());
    return new Remark(remark.role(), remark.label(), List.of(all));
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
    return Math.max(
        Stack.height(head), sign.map(box -> box.y() + box.height() - PADDING).orElse(0f));
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
    sign.ifPresent(at -> items.add(new Item.Warning(at, Ink.CAUTION)));
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
