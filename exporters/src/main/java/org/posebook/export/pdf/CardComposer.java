package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.Part;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Safety;

/** Sets cards: one with the title and the safety text, and one for each pose, or more. */
final class CardComposer {
  private static final Type TITLE = new Type(Face.BOLD, 19, 23, Ink.ACCENT);
  private static final Type NAME = new Type(Face.BOLD, 16, 20, Ink.ACCENT);
  private static final Type DOSE = new Type(Face.BOLD, 14, 18, Ink.TEXT);
  private static final Type MESSAGE = new Type(Face.BOLD, 12, 16, Ink.TEXT);
  private static final Type SMALL = new Type(Face.REGULAR, 9, 11.5f, Ink.SOFT);
  private static final Type BACK_NAME = new Type(Face.BOLD, 11, 14, Ink.ACCENT);
  private static final float PICTURE_FLOOR = 14 * StyleSheet.MM;
  private static final float GAP = 10;

  /** A front with remarks still leaves this part of itself to the picture. */
  private static final float PICTURE_SHARE = 0.35f;

  private final Typesetter typesetter;
  private final PictureSizes pictures;
  private final Type body;
  private final float width;
  private final float height;
  private final CardParts parts;

  /**
   * A composer.
   *
   * @param body how running text is set
   * @param width of the text's room
   * @param height of the text's room
   */
  CardComposer(Setting setting, Type body, float width, float height) {
    this.typesetter = setting.typesetter();
    this.pictures = setting.pictures();
    this.body = body;
    this.width = width;
    this.height = height;
    this.parts = new CardParts(typesetter, pictures, body, width);
  }

  /** All cards, in their order. */
  List<Card> compose(SheetDocument sheet, Tag root) {
    List<Card> cards = new ArrayList<>(title(sheet, root));
    for (SheetDocument.Block block : sheet.blocks()) {
      if (block instanceof PoseBlock pose) {
        cards.addAll(pose(pose, root));
      }
    }
    return cards;
  }

  /** The first card: what it is all about, and the safety text. */
  private List<Card> title(SheetDocument sheet, Tag root) {
    Tag section = root.add(Tag.Role.SECTION);
    List<Atom> atoms =
        new ArrayList<>(
            new TitleLine(typesetter, pictures, TITLE, MESSAGE, width)
                .atoms(sheet.head(), section, height / 2));
    Safety safety = sheet.safety();
    Tag part = section.add(Tag.Role.SECTION);
    Tag heading = part.add(Tag.Role.H2);
    List<Atom> head = safetyHead(safety.heading(), heading);
    List<Atom> named =
        new ArrayList<>(Stack.marked(head, heading, 2, typesetter.clean(safety.heading())));
    if (!named.isEmpty()) {
      named.set(0, named.getFirst().after(10));
    }
    atoms.addAll(named);
    for (Safety.Group group : safety.groups()) {
      group
          .label()
          .ifPresent(
              label ->
                  atoms.addAll(
                      Typesetter.glued(
                          typesetter.paragraph(
                              part.add(Tag.Role.PARAGRAPH), label, body.bold(), 6, width))));
      if (!group.points().isEmpty()) {
        atoms.addAll(parts.list(part.add(Tag.Role.BULLET_LIST), group.points(), 3, width));
      }
    }
    atoms.addAll(
        typesetter.paragraph(part.add(Tag.Role.PARAGRAPH), safety.disclaimer(), body, 7, width));
    List<Atom> carry = new ArrayList<>();
    carry.addAll(safetyHead(Words.continued(safety.heading()), Artifact.LAYOUT));
    return Card.of(Card.faces(atoms, limited(carry), height));
  }

  private List<Atom> safetyHead(String text, Mark mark) {
    Type type = BACK_NAME.in(Ink.CAUTION);
    float size = type.size();
    Item sign =
        new Item.Warning(
            new Item.Box(0, (type.leading() - size) / 2, size * 1.1f, size), Ink.CAUTION);
    List<Atom> lines = typesetter.paragraph(mark, text, type, 0, width - size * 1.6f);
    return Typesetter.glued(Typesetter.labelled(sign, lines, size * 1.6f, 0, type));
  }

  /** What stands again on each face is never a large part of it. */
  private List<Atom> limited(List<Atom> carry) {
    return Stack.height(carry) > height / 5
        ? Typesetter.glued(
            typesetter.paragraph(Artifact.LAYOUT, Words.continued(""), BACK_NAME, 0, width))
        : carry;
  }

  private List<Card> pose(PoseBlock pose, Tag root) {
    Tag section = root.add(Tag.Role.SECTION);
    List<Atom> head =
        new PoseTitle(typesetter, NAME, body.in(Ink.SOFT)).whole(pose, section, 2, width);
    Gallery gallery =
        new Gallery(pose.pictures(), pose.name(), section, pictures, typesetter, SMALL);
    List<Atom> dose = new ArrayList<>();
    pose.parts().stream()
        .flatMap(part -> part instanceof DoseStrip strip ? Stream.of(strip.brief()) : Stream.of())
        .forEach(brief -> dose.addAll(parts.strip(brief, DOSE, section)));
    PoseTitle small = new PoseTitle(typesetter, BACK_NAME, body);
    List<Atom> top = backHead(small, pose, pose.name());
    List<Atom> carry = backHead(small, pose, Words.continued(pose.name()));
    List<Part> before = before(pose, top, Stack.height(head) + Stack.height(dose));
    List<Atom> remarks = parts.compose(before, section);
    List<Atom> under = new ArrayList<>(top);
    under.addAll(parts.compose(pose.parts().subList(before.size(), pose.parts().size()), section));
    float more = remarks.isEmpty() ? 0 : Stack.height(remarks) + GAP;
    float room = height - Stack.height(head) - Stack.height(dose) - more - 2 * GAP;
    if (room < PICTURE_FLOOR) {
      // Names or a dose as long as a card: all in one stream.
      List<Atom> all = new ArrayList<>(head);
      all.add(picture(gallery, PICTURE_FLOOR * 2));
      all.addAll(dose);
      all.addAll(under.subList(top.size(), under.size()));
      return Card.of(Card.faces(all, carry, height));
    }
    List<Item> front = new ArrayList<>(Stack.at(head, 0, 0));
    float y = Stack.height(head) + GAP;
    front.addAll(Stack.at(List.of(picture(gallery, room)), 0, y));
    y += room + GAP;
    front.addAll(Stack.at(dose, 0, y));
    front.addAll(Stack.at(remarks, 0, y + Stack.height(dose) + GAP));
    List<List<Item>> faces = new ArrayList<>();
    faces.add(front);
    faces.addAll(Card.faces(under, carry, height));
    return Card.of(faces);
  }

  /** What is read first stands on the front when that saves a card and leaves room to see. */
  private List<Part> before(PoseBlock pose, List<Atom> top, float taken) {
    Tag scratch = Tag.document();
    List<Atom> all = new ArrayList<>(top);
    all.addAll(parts.compose(pose.parts(), scratch));
    if (Stack.height(all) <= height) {
      return List.of();
    }
    List<Part> before = PoseParts.of(pose.parts()).before();
    float front = height - taken - Stack.height(parts.compose(before, scratch)) - 3 * GAP;
    List<Atom> rest = new ArrayList<>(top);
    rest.addAll(parts.compose(pose.parts().subList(before.size(), pose.parts().size()), scratch));
    return front >= height * PICTURE_SHARE && Stack.height(rest) <= height ? before : List.of();
  }

  /** Number and name, for who looks at a back; who listens has just heard them. */
  private List<Atom> backHead(PoseTitle title, PoseBlock pose, String text) {
    return limited(Stack.silentAtoms(title.name(pose.number(), text, Artifact.LAYOUT, width)));
  }

  /** The pictures in the middle of the card. */
  private Atom picture(Gallery gallery, float room) {
    if (gallery.isEmpty()) {
      float tall = Math.min(room, width * 0.6f);
      return new Atom(
          6, room, false, Stack.moved(Gallery.empty(width, tall), 0, (room - tall) / 2));
    }
    Gallery.Arranged arranged = gallery.within(width, room);
    return new Atom(
        6, room, false, Stack.moved(arranged.items(), 0, (arranged.height() - room) / 2));
  }
}
