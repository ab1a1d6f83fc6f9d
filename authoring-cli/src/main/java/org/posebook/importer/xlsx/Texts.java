package org.posebook.importer.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.importer.UnreadableBookException;
import org.posebook.importer.packed.Xml;

/** Texts in runs, and characters that are written as {@code _x000D_}. */
final class Texts {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Texts() {}

  /** The text of the element that starts here, of all its runs, without how to pronounce it. */
  static String runs(Xml xml) throws UnreadableBookException {
    int outer = xml.depth();
    StringBuilder text = new StringBuilder();
    while (xml.nextIn(outer)) {
      if (xml.starts("rPh")) {
        xml.skip();
      } else if (xml.starts("t")) {
        text.append(xml.text());
      }
    }
    return decoded(text.toString());
  }

  /** A text with its escapes resolved (ECMA-376, part 1, 22.9.2.19). */
  static String decoded(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher escape = ESCAPE.matcher(text);
    StringBuilder decoded = new StringBuilder();
    while (escape.find()) {
      char c = (char) Integer.parseInt(escape.group(1), 16);
      boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
      escape.appendReplacement(decoded, control ? "" : Matcher.quoteReplacement(String.valueOf(c)));
    }
    return escape.appendTail(decoded).toString();
  }
}
