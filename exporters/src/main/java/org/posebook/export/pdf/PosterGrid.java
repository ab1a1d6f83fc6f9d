package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.posebook.export.sheet.SheetDocument.PoseBlock;

/**
 * A way to fill a poster: which way up, how many cells, which type.
 *
 * @param style the paper, upright or wide
 * @param height of the room for cells
 */
record PosterGrid(
    StyleSheet style,
    int columns,
    int rows,
    PosterType type,
    PosterCell.Form form,
    PosterCell.Care care,
    float height) {
  static final float MARGIN = 12 * StyleSheet.MM;
  private static final float GAP = 4 * StyleSheet.MM;

  /** A figure is never smaller. */
  private static final float FLOOR = 14 * StyleSheet.MM;

  /** Larger than this it gains nothing. */
  private static final float AMPLE = 70 * StyleSheet.MM;

  /** A name with a broken word is hard to read from afar. */
  private static final float BROKEN = 60;

  static float width(StyleSheet style) {
    return style.pageWidth() - 2 * MARGIN;
  }

  int cells() {
    return columns * rows;
  }

  private float cellWidth() {
    return (width(style) - GAP * (columns - 1)) / columns;
  }

  private List<PosterCell> cells(List<PoseBlock> poses, Tag parent, Setting setting) {
    return poses.stream()
        .map(pose -> PosterCell.of(pose, parent, setting, type, form, care, cellWidth()))
        .toList();
  }

  /** How well it fills a page; negative when it does not fit. */
  float score(List<PoseBlock> poses, Setting setting) {
    if (height < 0) {
      return -1;
    }
    List<PosterCell> cells = cells(poses, Tag.document(), setting);
    float[] heights = pictures(cells);
    float sum = 0;
    float lines = 0;
    float broken = 0;
    for (int i = 0; i < cells.size(); i++) {
      PosterCell cell = cells.get(i);
      if (cell.wordy()) {
        return -1;
      }
      float picture = heights[i / columns];
      float inner = cell.pictureWidth(cellWidth());
      float size =
          cell.pictures().isEmpty()
              ? Math.min(picture, inner)
              : cell.pictures().within(inner, picture).smallest();
      if (size < FLOOR) {
        return -1;
      }
      sum += Math.min(size, AMPLE);
      lines += Math.max(0, cell.head().size() - 2);
      broken += cell.broken() ? 1 : 0;
    }
    int count = Math.max(1, cells.size());
    float empty = cells() - cells.size();
    return 100
        + sum / count / StyleSheet.MM
        + 3 * type.cue().size()
        - 2 * empty
        - 6 * lines / count
        - BROKEN * broken / count;
  }

  /**
   * The height of the pictures in each row: what is left, in equal parts. A row in which more
   * stands beside the pictures has more, and the others have less.
   */
  private float[] pictures(List<PosterCell> cells) {
    float left = height - GAP * (rows - 1);
    float[] heights = new float[rows];
    for (int row = 0; row < rows; row++) {
      left -= PosterCell.rest(head(row(cells, row)), foot(row(cells, row)));
      heights[row] =
          (float) row(cells, row).stream().mapToDouble(PosterCell::besideHeight).max().orElse(0);
    }
    // The rows that need more than their part are found one by one, from the tallest on.
    float[] sorted = heights.clone();
    Arrays.sort(sorted);
    int equal = rows;
    while (equal > 0 && sorted[equal - 1] > left / equal) {
      equal--;
      left -= sorted[equal];
    }
    float share = equal == 0 ? 0 : left / equal;
    for (int row = 0; row < rows; row++) {
      heights[row] = Math.max(heights[row], share);
    }
    return left < 0 ? new float[rows] : heights;
  }

  private List<PosterCell> row(List<PosterCell> cells, int row) {
    int from = Math.min(cells.size(), row * columns);
    return cells.subList(from, Math.min(cells.size(), from + columns));
  }

  private static float head(List<PosterCell> row) {
    return (float) row.stream().mapToDouble(PosterCell::headHeight).max().orElse(0);
  }

  private static float foot(List<PosterCell> row) {
    return (float) row.stream().mapToDouble(PosterCell::footHeight).max().orElse(0);
  }

  /** The cells at their places, from the upper left corner of their room. */
  List<Item> items(List<PoseBlock> poses, Tag parent, Setting setting) {
    List<PosterCell> cells = cells(poses, parent, setting);
    float[] heights = pictures(cells);
    List<Item> items = new ArrayList<>();
    float y = 0;
    for (int row = 0; row < rows; row++) {
      List<PosterCell> inRow = row(cells, row);
      float head = head(inRow);
      float foot = foot(inRow);
      float picture = heights[row];
      for (int i = 0; i < inRow.size(); i++) {
        List<Item> cell = inRow.get(i).items(cellWidth(), head, picture, foot);
        items.addAll(Stack.moved(cell, i * (cellWidth() + GAP), y));
      }
      y += PosterCell.rest(head, foot) + picture + GAP;
    }
    return items;
  }
}
