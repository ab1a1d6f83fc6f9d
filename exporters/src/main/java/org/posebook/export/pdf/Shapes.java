package org.posebook.export.pdf;

import org.openpdf.text.pdf.PdfContentByte;

/** Draws lines, areas and signs. The plan's y grows downwards, PDF's upwards. */
final class Shapes {
  private final InkSet inks;

  Shapes(InkSet inks) {
    this.inks = inks;
  }

  /** A colour as {@code 0xRRGGBB}. */
  int colour(Ink ink) {
    return inks.colour(ink);
  }

  void fill(PdfContentByte content, Ink ink) {
    int colour = inks.colour(ink);
    content.setRGBColorFill(colour >> 16 & 255, colour >> 8 & 255, colour & 255);
  }

  private void stroke(PdfContentByte content, Ink ink, float thickness) {
    int colour = inks.colour(ink);
    content.setRGBColorStroke(colour >> 16 & 255, colour >> 8 & 255, colour & 255);
    content.setLineWidth(thickness);
  }

  void rule(PdfContentByte content, Item.Rule rule, float pageHeight) {
    stroke(content, rule.ink(), rule.thickness());
    content.moveTo(rule.x1(), pageHeight - rule.y1());
    content.lineTo(rule.x2(), pageHeight - rule.y2());
    content.stroke();
  }

  /** A filled area; the ink-saver leaves tints away, and of a round area it draws the outline. */
  void area(PdfContentByte content, Item.Area area, float pageHeight) {
    if (inks.saves() && area.ink() == Ink.TINT) {
      return;
    }
    if (inks.saves() && area.radius() > 0) {
      outline(content, new Item.Outline(area.box(), area.radius(), 1, area.ink()), pageHeight);
      return;
    }
    fill(content, area.ink());
    path(content, area.box(), area.radius(), pageHeight);
    content.fill();
  }

  void outline(PdfContentByte content, Item.Outline outline, float pageHeight) {
    stroke(content, outline.ink(), outline.thickness());
    path(content, outline.box(), outline.radius(), pageHeight);
    content.stroke();
  }

  private static void path(PdfContentByte content, Item.Box box, float radius, float pageHeight) {
    float y = pageHeight - box.bottom();
    if (radius > 0) {
      content.roundRectangle(box.x(), y, box.width(), box.height(), radius);
    } else {
      content.rectangle(box.x(), y, box.width(), box.height());
    }
  }

  /** Dark bars of one path; the quiet zone stays white. */
  void code(PdfContentByte content, Item.Code code, float pageHeight) {
    fill(content, Ink.TEXT);
    Item.Box box = code.box();
    float module = box.width() / code.code().size();
    for (QrCode.Bar bar : code.code().bars()) {
      content.rectangle(
          box.x() + bar.x() * module,
          pageHeight - box.y() - (bar.y() + 1) * module,
          bar.length() * module,
          module);
    }
    content.fill();
  }

  /** A tick in a box whose lower left corner is the origin. */
  void tick(PdfContentByte content, float width, float height) {
    stroke(content, Ink.TEXT, Math.min(width, height) * 0.13f);
    content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
    content.moveTo(width * 0.22f, height * 0.5f);
    content.lineTo(width * 0.42f, height * 0.27f);
    content.lineTo(width * 0.79f, height * 0.76f);
    content.stroke();
  }

  /** A triangle with round corners and an exclamation mark in it. */
  void warning(PdfContentByte content, Item.Warning sign, float pageHeight) {
    Item.Box box = sign.box();
    float line = box.height() / 9;
    float low = pageHeight - box.bottom() + line / 2;
    float high = pageHeight - box.y() - line / 2;
    float middle = box.x() + box.width() / 2;
    float height = high - low;
    stroke(content, sign.ink(), line);
    content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
    content.moveTo(box.x() + line / 2, low);
    content.lineTo(box.right() - line / 2, low);
    content.lineTo(middle, high);
    content.closePathStroke();
    content.moveTo(middle, low + height * 0.66f);
    content.lineTo(middle, low + height * 0.36f);
    content.stroke();
    content.setLineCap(PdfContentByte.LINE_CAP_BUTT);
    fill(content, sign.ink());
    content.circle(middle, low + height * 0.17f, line * 0.62f);
    content.fill();
  }
}
