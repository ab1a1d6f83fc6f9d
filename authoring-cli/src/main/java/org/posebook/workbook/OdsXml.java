package org.posebook.workbook;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A part of an OpenDocument file while it is written: elements with the standard's prefixes. */
final class OdsXml {
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final List<List<String>> NAMESPACES =
      List.of(
          List.of("office", OASIS + "office:1.0"),
          List.of("style", OASIS + "style:1.0"),
          List.of("text", OASIS + "text:1.0"),
          List.of("table", OASIS + "table:1.0"),
          List.of("number", OASIS + "datastyle:1.0"),
          List.of("meta", OASIS + "meta:1.0"),
          List.of("config", OASIS + "config:1.0"),
          List.of("manifest", OASIS + "manifest:1.0"),
          List.of("fo", OASIS + "xsl-fo-compatible:1.0"),
          List.of("dc", "http://purl.org/dc/elements/1.1/"),
          List.of("of", OASIS + "of:1.2"),
          List.of("ooo", "http://openoffice.org/2004/office"));

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** Begins a part. Attributes are pairs of a name with its prefix, and a value. */
  OdsXml(String root, String... attributes) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      open(root);
      for (List<String> each : NAMESPACES) {
        xml.writeNamespace(each.getFirst(), each.getLast());
      }
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Begins an element. */
  OdsXml start(String element, String... attributes) {
    try {
      open(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** An attribute of the element that has just begun. */
  OdsXml attribute(String name, String value) {
    try {
      attributes(name, value);
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Ends the innermost element. */
  OdsXml end() {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** An element with nothing in it. */
  OdsXml empty(String element, String... attributes) {
    return start(element, attributes).end();
  }

  /** An element with a text. */
  OdsXml leaf(String element, String content, String... attributes) {
    return start(element, attributes).characters(content).end();
  }

  /**
   * A paragraph for each line of a text. Spaces that a reader would drop, and tabs, are elements of
   * their own (OpenDocument 1.3, part 3, 6.1.2).
   */
  OdsXml paragraphs(String content) {
    for (String line : content.split("\n", -1)) {
      start("text:p");
      int from = 0;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '\t') {
          characters(line.substring(from, i)).empty("text:tab");
          from = i + 1;
        } else if (c == ' ' && (i == from || i == line.length() - 1)) {
          characters(line.substring(from, i)).empty("text:s");
          from = i + 1;
        } else if (c == ' ' && line.charAt(i + 1) == ' ') {
          characters(line.substring(from, i + 1)).empty("text:s");
          from = i + 2;
          i++;
        }
      }
      characters(line.substring(from)).end();
    }
    return this;
  }

  /** The part. */
  String finished() {
    try {
      xml.writeEndDocument();
      xml.close();
      return text.toString();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  private OdsXml characters(String content) {
    try {
      xml.writeCharacters(content);
      return this;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  private void open(String name) throws XMLStreamException {
    int colon = name.indexOf(':');
    String prefix = name.substring(0, colon);
    xml.writeStartElement(prefix, name.substring(colon + 1), namespace(prefix));
  }

  private void attributes(String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      int colon = pairs[i].indexOf(':');
      String prefix = pairs[i].substring(0, colon);
      xml.writeAttribute(prefix, namespace(prefix), pairs[i].substring(colon + 1), pairs[i + 1]);
    }
  }

  private static String namespace(String prefix) {
    return NAMESPACES.stream()
        .filter(each -> each.getFirst().equals(prefix))
        .map(List::getLast)
        .findFirst()
        .orElseThrow();
  }

  private static IllegalStateException impossible(XMLStreamException e) {
    return new IllegalStateException("text can always be written to memory", e);
  }
}
