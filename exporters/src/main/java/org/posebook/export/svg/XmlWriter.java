package org.posebook.export.svg;

/** Writes elements as XML. */
final class XmlWriter {
  private XmlWriter() {}

  static String write(Element root) {
    StringBuilder out = new StringBuilder(1 << 12);
    root.attributes().put("xmlns", XmlFile.SVG);
    write(root, out);
    return out.toString();
  }

  private static void write(Element element, StringBuilder out) {
    out.append('<').append(element.name());
    element
        .attributes()
        .forEach(
            (name, value) -> {
              out.append(' ').append(name).append("=\"");
              escaped(value, out);
              out.append('"');
            });
    if (element.children().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    element.children().forEach(child -> write(child, out));
    out.append("</").append(element.name()).append('>');
  }

  private static void escaped(String value, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '"' -> out.append("&quot;");
        case '\t', '\n', '\r' -> out.append(' ');
        default -> out.append(c);
      }
    }
  }
}
