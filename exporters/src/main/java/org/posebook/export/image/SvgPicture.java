package org.posebook.export.image;

import java.util.Locale;
import org.posebook.figure.draw.Palette;
import org.posebook.figure.draw.SvgWriter;

/** Writes a picture as SVG. */
final class SvgPicture {
  private SvgPicture() {}

  static String write(Picture picture, Palette palette, String language) {
    StringBuilder out = new StringBuilder();
    String width = number(picture.width());
    String height = number(picture.height());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"")
        .append(escaped(language))
        .append("\" width=\"")
        .append(width)
        .append("mm\" height=\"")
        .append(height)
        .append("mm\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\">\n<title>")
        .append(escaped(picture.title()))
        .append("</title>\n<rect width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\" fill=\"#ffffff\"/>\n");
    for (Picture.Element element : picture.elements()) {
      switch (element) {
        case Picture.Drawn drawn -> drawn(drawn, palette, out);
        case Picture.Words words -> words(words, out);
      }
    }
    return out.append("</svg>\n").toString();
  }

  private static void drawn(Picture.Drawn drawn, Palette palette, StringBuilder out) {
    double unit = 0.1 / drawn.scale();
    out.append("<g role=\"img\" transform=\"translate(")
        .append(number(drawn.x() - drawn.figure().bounds().left() * unit))
        .append(' ')
        .append(number(drawn.y() - drawn.figure().bounds().top() * unit))
        .append(") scale(")
        .append(String.format(Locale.ROOT, "%.8f", unit))
        .append(")\">\n");
    if (!drawn.title().isEmpty()) {
      out.append("<title>").append(escaped(drawn.title())).append("</title>\n");
    }
    out.append("<desc>")
        .append(escaped(drawn.alt()))
        .append("</desc>\n")
        .append(SvgWriter.shapes(drawn.figure(), palette, drawn.scale()))
        .append("</g>\n");
  }

  private static void words(Picture.Words words, StringBuilder out) {
    Picture.Style style = words.style();
    out.append("<text x=\"")
        .append(number(words.x()))
        .append("\" y=\"")
        .append(number(words.y()))
        .append("\" font-family=\"Noto Sans, sans-serif\" font-size=\"")
        .append(number(style.size()))
        .append(style.bold() ? "\" font-weight=\"bold" : "")
        // Another typeface is made as wide, so that a line stays in its cell.
        .append("\" textLength=\"")
        .append(number(style.width(words.text())))
        .append("\" fill=\"")
        .append(String.format(Locale.ROOT, "#%06x", style.colour()))
        .append("\">")
        .append(escaped(words.text()))
        .append("</text>\n");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
