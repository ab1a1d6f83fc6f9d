package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A card: what stands on its front and on its back.
 *
 * @param front things, from the upper left corner of the text's room
 * @param back the same
 */
record Card(List<Item> front, List<Item> back) {
  Card {
    front = List.copyOf(front);
    back = List.copyOf(back);
  }

  /** Cards from faces: front, back, front of the next, and so on. */
  static List<Card> of(List<List<Item>> faces) {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < faces.size(); i += 2) {
      cards.add(new Card(faces.get(i), i + 1 < faces.size() ? faces.get(i + 1) : List.of()));
    }
    return cards;
  }

  /**
   * Atoms shared out to faces.
   *
   * @param carry what stands at the top of each face but the first
   */
  static List<List<Item>> faces(List<Atom> atoms, List<Atom> carry, float height) {
    List<List<Item>> faces = new ArrayList<>();
    Column rest = new Column(0, atoms);
    int least = 1;
    while (!rest.atoms().isEmpty()) {
      int count = rest.fitting(height, least);
      if (count == 0) {
        count = Math.min(rest.atoms().size(), rest.forced(height, least));
      }
      faces.add(Stack.at(rest.head(count).atoms(), 0, 0));
      rest = rest.tail(count);
      if (!rest.atoms().isEmpty()) {
        rest = rest.under(carry);
        least = carry.size() + 1;
      }
    }
    return inOrder(faces);
  }

  /**
   * What stands on several faces gets a span on each. A back is drawn later than the front that
   * follows it: without spans it would be read later, too.
   */
  private static List<List<Item>> inOrder(List<List<Item>> faces) {
    Map<Tag, Integer> count = new HashMap<>();
    for (List<Item> face : faces) {
      tags(face).forEach(tag -> count.merge(tag, 1, Integer::sum));
    }
    List<List<Item>> ordered = new ArrayList<>();
    for (List<Item> face : faces) {
      Map<Tag, Tag> spans = new HashMap<>();
      for (Tag tag : tags(face)) {
        if (count.getOrDefault(tag, 0) > 1) {
          spans.put(tag, tag.add(Tag.Role.SPAN));
        }
      }
      ordered.add(face.stream().map(item -> with(item, spans)).toList());
    }
    return ordered;
  }

  private static Set<Tag> tags(List<Item> face) {
    Set<Tag> tags = new LinkedHashSet<>();
    for (Item item : face) {
      if (item instanceof Item.Text text && text.mark() instanceof Tag tag) {
        tags.add(tag);
      }
    }
    return tags;
  }

  private static Item with(Item item, Map<Tag, Tag> spans) {
    return item instanceof Item.Text text && text.mark() instanceof Tag tag
        ? new Item.Text(
            spans.getOrDefault(tag, tag),
            text.text(),
            text.type(),
            text.x(),
            text.y(),
            text.width())
        : item;
  }
}
