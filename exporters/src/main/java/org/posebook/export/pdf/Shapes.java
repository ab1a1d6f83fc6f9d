package org.posebook.export.pdf;

import org.openpdf.text.pdf.PdfContentByte;

/** Draws lines, areas and signs. The plan's y grows downwards, PDF's upwards. */
final class Shapes {
  private Shapes() {}

  static void fill(PdfContentByte content, Ink ink) {
    content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
  }

  private static void stroke(PdfContentByte content, Ink ink, float thickness) {
    content.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
    content.setLineWidth(thickness);
  }

  static void rule(PdfContentByte content, Item.Rule rule, float pageHeight) {
    stroke(content, rule.ink(), rule.thickness());
    content.moveTo(rule.x1(), pageHeight - rule.y1());
    content.lineTo(rule.x2(), pageHeight - rule.y2());
    content.stroke();
  }

  static void area(PdfContentByte content, Item.Area area, float pageHeight) {
    fill(content, area.ink());
    path(content, area.box(), area.radius(), pageHeight);
    content.fill();
  }

  static void outline(PdfContentByte content, Item.Outline outline, float pageHeight) {
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

  /** A triangle with round corners and an exclamation mark in it. */
  static void warning(PdfContentByte content, Item.Warning sign, float pageHeight) {
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
