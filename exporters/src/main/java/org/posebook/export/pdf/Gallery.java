package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.posebook.export.sheet.SheetDocument.Drawing;
import org.posebook.export.sheet.SheetDocument.Illustration;

/**
 * Pictures in a box, side by side or below each other, as large as they can be. Drawings have one
 * scale. Each stands on its caption or credit.
 */
final class Gallery {
  private static final float GAP = 10;
  private static final float CAPTION_GAP = 2;
  private static final float RADIUS = 2 * StyleSheet.MM;

  private final Typesetter typesetter;
  private final Type captionType;
  private final List<Entry> entries = new ArrayList<>();
  private final boolean drawn;

  /** A picture, and what stands under it. */
  private record Entry(Shown shown, Optional<Tag> caption) {}

  /** An arrangement that fills a box: its things, and the size of the smallest picture. */
  record Arranged(List<Item> items, float height, float smallest) {}

  Gallery(
      List<Illustration> pictures,
      String name,
      Tag section,
      PictureSizes sizes,
      Typesetter typesetter,
      Type captionType) {
    this.typesetter = typesetter;
    this.captionType = captionType;
    for (Illustration illustration : pictures) {
      Shown.of(illustration, section, name, sizes)
          .ifPresent(
              shown ->
                  entries.add(
                      new Entry(
                          shown, shown.caption().map(text -> section.add(Tag.Role.PARAGRAPH)))));
    }
    this.drawn = pictures.stream().allMatch(Drawing.class::isInstance);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The pictures in a box, in the middle of its width and at its foot. */
  Arranged within(float width, float height) {
    return IntStream.rangeClosed(1, Math.max(1, entries.size()))
        .mapToObj(columns -> arranged(columns, width, height))
        .max(Comparator.comparingDouble(Arranged::smallest))
        .orElseThrow();
  }

  private Arranged arranged(int columns, float width, float height) {
    int rows = (entries.size() + columns - 1) / columns;
    float cell = (width - GAP * (columns - 1)) / columns;
    List<List<Line>> captions = entries.stream().map(entry -> caption(entry, cell)).toList();
    float caption = 0;
    for (List<Line> lines : captions) {
      caption = Math.max(caption, lines.size() * captionType.leading());
    }
    caption += caption > 0 ? CAPTION_GAP : 0;
    float room = Math.max(1, (height - GAP * (rows - 1)) / Math.max(1, rows) - caption);
    List<PictureSizes.Size> sizes = sizes(cell, room);
    List<Item> items = new ArrayList<>();
    float smallest = Float.MAX_VALUE;
    float y = 0;
    for (int row = 0; row < rows; row++) {
      int from = row * columns;
      int to = Math.min(entries.size(), from + columns);
      float tallest = 0;
      float all = GAP * (to - from - 1);
      for (PictureSizes.Size size : sizes.subList(from, to)) {
        tallest = Math.max(tallest, size.height());
        all += Math.max(size.width(), caption > 0 ? cell : 0);
        smallest = Math.min(smallest, Math.max(size.width(), size.height()));
      }
      float x = (width - all) / 2;
      y += row == 0 ? 0 : GAP;
      for (int i = from; i < to; i++) {
        PictureSizes.Size size = sizes.get(i);
        float own = Math.max(size.width(), caption > 0 ? cell : 0);
        Item picture =
            entries.get(i).shown.placed().apply(new Item.Box(0, 0, size.width(), size.height()));
        items.add(picture.moved(x + (own - size.width()) / 2, y + tallest - size.height()));
        for (int n = 0; n < captions.get(i).size(); n++) {
          Line line = captions.get(i).get(n);
          float top = y + tallest + CAPTION_GAP + n * captionType.leading();
          float left = x + (own - line.width()) / 2;
          items.addAll(Stack.moved(Typesetter.items(line, left), 0, top));
        }
        x += own + GAP;
      }
      y += tallest + caption;
    }
    return new Arranged(Stack.moved(items, 0, height - y), y, smallest);
  }

  private List<PictureSizes.Size> sizes(float cell, float room) {
    if (!drawn) {
      return entries.stream().map(entry -> entry.shown.size().within(cell, room)).toList();
    }
    float scale = Float.MAX_VALUE;
    for (Entry entry : entries) {
      PictureSizes.Size size = entry.shown.size();
      scale = Math.min(scale, Math.min(cell / size.width(), room / size.height()));
    }
    float common = scale;
    return entries.stream()
        .map(
            entry ->
                new PictureSizes.Size(
                    entry.shown.size().width() * common, entry.shown.size().height() * common))
        .toList();
  }

  private List<Line> caption(Entry entry, float width) {
    return entry
        .caption
        .flatMap(
            tag ->
                entry.shown.caption().map(text -> typesetter.lines(tag, text, captionType, width)))
        .orElse(List.of());
  }

  /** A calm panel with a line for the floor, where there is no picture. */
  static List<Item> empty(float width, float height) {
    float inset = Math.min(width / 6, 12 * StyleSheet.MM);
    float floor = height * 0.72f;
    return List.of(
        new Item.Area(new Item.Box(0, 0, width, height), RADIUS, Ink.TINT),
        new Item.Rule(inset, floor, width - inset, floor, 0.75f, Ink.RULE));
  }
}
