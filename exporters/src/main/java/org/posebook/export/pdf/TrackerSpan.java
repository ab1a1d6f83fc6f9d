package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** How long a tracker is for: what its columns are. */
enum TrackerSpan {
  WEEK(
      "My week",
      "Just before and just after you practise, write the number that fits your pain. Tick each"
          + " move that you do.",
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
      Words.DAYS,
      12.5f,
      1,
      5.2f),
  FOUR_WEEKS(
      "My four weeks",
      "Once a week, write the number that fits your pain before and after. Tick each move on each"
          + " day that you do it.",
      List.of("Week 1", "Week 2", "Week 3", "Week 4"),
      List.of("week 1", "week 2", "week 3", "week 4"),
      26.5f,
      7,
      3);

  private static final float ROUND = 0.5f * StyleSheet.MM;

  /** Beside the boxes, where a cell has several. */
  private static final float SIDE = 1.2f * StyleSheet.MM;

  private final String title;
  private final String instruction;
  private final List<String> columns;
  private final List<String> spoken;
  private final float columnWidth;
  private final int boxes;
  private final float box;

  TrackerSpan(
      String title,
      String instruction,
      List<String> columns,
      List<String> spoken,
      float width,
      int boxes,
      float box) {
    this.title = title;
    this.instruction = instruction;
    this.columns = columns;
    this.spoken = spoken;
    this.columnWidth = width * StyleSheet.MM;
    this.boxes = boxes;
    this.box = box * StyleSheet.MM;
  }

  String title() {
    return title;
  }

  String instruction() {
    return instruction;
  }

  List<String> columns() {
    return columns;
  }

  /** The name of the fields that stand in it. */
  String key() {
    return Blanks.key(name().replace('_', ' '));
  }

  /** The names of columns and of the boxes in them, for the fields of a form. */
  String key(int column) {
    return Blanks.key(columns.get(column));
  }

  String key(int column, int box) {
    return boxes == 1 ? key(column) : key(column) + "-day-" + (box + 1);
  }

  /** What a screen reader says of a column, and of a box in it. */
  String spoken(int column) {
    return spoken.get(column);
  }

  String spoken(int column, int box) {
    return boxes == 1 ? spoken(column) : spoken(column) + ", day " + (box + 1);
  }

  float columnWidth() {
    return columnWidth;
  }

  /** The boxes to tick in a cell, from its top left corner. */
  List<Item.Outline> ticks(float height) {
    float step = boxes == 1 ? 0 : (columnWidth - box - 2 * SIDE) / (boxes - 1);
    float x = boxes == 1 ? (columnWidth - box) / 2 : SIDE;
    List<Item.Outline> items = new ArrayList<>(boxes);
    for (int i = 0; i < boxes; i++) {
      items.add(
          new Item.Outline(
              new Item.Box(x + i * step, (height - box) / 2, box, box), ROUND, 0.75f, Ink.RULE));
    }
    return items;
  }
}
