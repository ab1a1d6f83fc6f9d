package org.posebook.export.pdf;

import org.posebook.figure.draw.Figure;

/**
 * A thing that is placed. Lengths are in points, from the top left corner of what it stands in: an
 * atom, and on a planned page the page itself. Y grows downwards.
 */
sealed interface Item {
  /** The same thing, moved. */
  Item moved(float dx, float dy);

  /** The same thing, so many times larger and farther from the corner. */
  Item scaled(float factor);

  /** The box that it covers. */
  Box box();

  /** A rectangle: left, top, width and height. */
  record Box(float x, float y, float width, float height) {
    Box moved(float dx, float dy) {
      return new Box(x + dx, y + dy, width, height);
    }

    Box scaled(float factor) {
      return new Box(x * factor, y * factor, width * factor, height * factor);
    }

    float bottom() {
      return y + height;
    }

    float right() {
      return x + width;
    }
  }

  /**
   * A stretch of text on one line.
   *
   * @param mark what it means
   * @param text may end in a space that the next line's text follows
   * @param type how it is set
   * @param x its left end
   * @param y its baseline
   * @param width without a space at its end
   */
  record Text(Mark mark, String text, Type type, float x, float y, float width) implements Item {
    @Override
    public Text moved(float dx, float dy) {
      return new Text(mark, text, type, x + dx, y + dy, width);
    }

    @Override
    public Text scaled(float factor) {
      return new Text(mark, text, type.scaled(factor), x * factor, y * factor, width * factor);
    }

    @Override
    public Box box() {
      float up = type.size() * Metrics.ASCENT;
      return new Box(x, y - up, width, up + type.size() * Metrics.DESCENT);
    }
  }

  /** A straight line. */
  record Rule(float x1, float y1, float x2, float y2, float thickness, Ink ink) implements Item {
    @Override
    public Rule moved(float dx, float dy) {
      return new Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, thickness, ink);
    }

    @Override
    public Rule scaled(float factor) {
      return new Rule(x1 * factor, y1 * factor, x2 * factor, y2 * factor, thickness * factor, ink);
    }

    @Override
    public Box box() {
      return new Box(x1, y1, x2 - x1, y2 - y1);
    }
  }

  /** A filled area with rounded corners. */
  record Area(Box box, float radius, Ink ink) implements Item {
    @Override
    public Area moved(float dx, float dy) {
      return new Area(box.moved(dx, dy), radius, ink);
    }

    @Override
    public Area scaled(float factor) {
      return new Area(box.scaled(factor), radius * factor, ink);
    }
  }

  /** An outline with rounded corners. */
  record Outline(Box box, float radius, float thickness, Ink ink) implements Item {
    @Override
    public Outline moved(float dx, float dy) {
      return new Outline(box.moved(dx, dy), radius, thickness, ink);
    }

    @Override
    public Outline scaled(float factor) {
      return new Outline(box.scaled(factor), radius * factor, thickness * factor, ink);
    }
  }

  /** The sign of a caution: a triangle with an exclamation mark. */
  record Warning(Box box, Ink ink) implements Item {
    @Override
    public Warning moved(float dx, float dy) {
      return new Warning(box.moved(dx, dy), ink);
    }

    @Override
    public Warning scaled(float factor) {
      return new Warning(box.scaled(factor), ink);
    }
  }

  /** A picture, scaled into its box. */
  record Picture(Tag tag, String file, Box box) implements Item {
    @Override
    public Picture moved(float dx, float dy) {
      return new Picture(tag, file, box.moved(dx, dy));
    }

    @Override
    public Picture scaled(float factor) {
      return new Picture(tag, file, box.scaled(factor));
    }
  }

  /** A drawing, scaled into its box. */
  record Drawing(Tag tag, Figure figure, Box box) implements Item {
    @Override
    public Drawing moved(float dx, float dy) {
      return new Drawing(tag, figure, box.moved(dx, dy));
    }

    @Override
    public Drawing scaled(float factor) {
      return new Drawing(tag, figure, box.scaled(factor));
    }
  }

  /**
   * An area that leads to an address when clicked.
   *
   * @param contents what a reader is told about it
   */
  record Link(Tag tag, Box box, String address, String contents) implements Item {
    @Override
    public Link moved(float dx, float dy) {
      return new Link(tag, box.moved(dx, dy), address, contents);
    }

    @Override
    public Link scaled(float factor) {
      return new Link(tag, box.scaled(factor), address, contents);
    }
  }

  /**
   * A place to fill in on a screen. It is not drawn: what is seen of it empty, a rule or a box, is
   * another thing of the page.
   */
  record Field(Tag tag, Box box, Blank blank) implements Item {
    @Override
    public Field moved(float dx, float dy) {
      return new Field(tag, box.moved(dx, dy), blank);
    }

    @Override
    public Field scaled(float factor) {
      return new Field(tag, box.scaled(factor), blank.scaled(factor));
    }
  }

  /**
   * A QR code. It says nothing that the text beside it does not say, so readers of the text may
   * skip it.
   */
  record Code(QrCode code, Box box) implements Item {
    @Override
    public Code moved(float dx, float dy) {
      return new Code(code, box.moved(dx, dy));
    }

    @Override
    public Code scaled(float factor) {
      return new Code(code, box.scaled(factor));
    }
  }

  /** A place that the outline of the document leads to; level 1 is the sheet's title. */
  record Bookmark(Tag tag, int level, String title, float y) implements Item {
    /** The same place, one level deeper. */
    Bookmark below() {
      return new Bookmark(tag, level + 1, title, y);
    }

    @Override
    public Bookmark moved(float dx, float dy) {
      return new Bookmark(tag, level, title, y + dy);
    }

    @Override
    public Bookmark scaled(float factor) {
      return new Bookmark(tag, level, title, y * factor);
    }

    @Override
    public Box box() {
      return new Box(StyleSheet.MARGIN_LEFT, y, 0, 0);
    }
  }
}
