package org.posebook.export.svg;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an SVG file as a tree of its elements. What is not SVG (notes of drawing programs) is left
 * out. No entity is replaced and no other file is read.
 */
final class XmlFile {
  static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  /** Drawing programs go to some thirty; more is a mistake or an attack. */
  private static final int MOST_DEEP = 100;

  private static final int MOST_ELEMENTS = 60_000;

  /** The JDK's own limit differs from one JDK to the next. */
  private static final String DEPTH_LIMIT =
      "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

  private final byte[] file;
  private int depth;
  private int count;

  private XmlFile(byte[] file) {
    this.file = file;
  }

  /** Makes readers that replace no entity and read no other file. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(DEPTH_LIMIT, 0);
    return factory;
  }

  /** The root of a file. */
  static Element read(byte[] file) throws UnusableSvgException {
    if (new String(file, StandardCharsets.ISO_8859_1).contains("<!ENTITY")) {
      throw new UnusableSvgException(
          "it defines entities (<!ENTITY>), which are not read; save it as plain SVG");
    }
    return new XmlFile(file).root();
  }

  private Element root() throws UnusableSvgException {
    XMLStreamReader reader = null;
    try {
      reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
      Element root = null;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> root = root(reader);
          case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(reader);
          default -> {}
        }
      }
      if (root == null) {
        throw damaged("it ends before its first element");
      }
      return root;
    } catch (XMLStreamException e) {
      int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
      throw damaged("from line " + line + " on it is no correct XML");
    } finally {
      close(reader);
    }
  }

  private static UnusableSvgException damaged(String where) {
    return new UnusableSvgException("the SVG file is damaged: " + where + "; save it again");
  }

  private static void close(@Nullable XMLStreamReader reader) {
    try {
      if (reader != null) {
        reader.close();
      }
    } catch (XMLStreamException e) {
      // The bytes are in memory: there is nothing that could stay open.
    }
  }

  private Element root(XMLStreamReader reader) throws XMLStreamException, UnusableSvgException {
    if (!isSvg(reader) || !reader.getLocalName().equals("svg")) {
      throw new UnusableSvgException(
          "it is not an SVG file: it begins with <" + shortened(reader.getLocalName()) + ">");
    }
    return element(reader, null);
  }

  private Element element(XMLStreamReader reader, @Nullable Element parent)
      throws XMLStreamException, UnusableSvgException {
    enter();
    Element element = new Element(reader.getLocalName(), parent);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      boolean own = space == null || space.isEmpty();
      String name = reader.getAttributeLocalName(i);
      if (own) {
        element.attributes().put(name, reader.getAttributeValue(i).strip());
      } else if (space.equals(XLINK) && name.equals("href")) {
        element.attributes().putIfAbsent(name, reader.getAttributeValue(i).strip());
      }
    }
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (isSvg(reader)) {
            element.children().add(element(reader, element));
          } else {
            skip(reader);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            element.text().append(reader.getText());
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(reader);
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return element;
        }
        default -> {}
      }
    }
  }

  private void skip(XMLStreamReader reader) throws XMLStreamException, UnusableSvgException {
    int open = 1;
    while (open > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        enter();
        depth--;
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
    // What is skipped may be nested as deep as it likes: nothing is kept of it.
  }

  private void enter() throws UnusableSvgException {
    depth++;
    count++;
    if (depth > MOST_DEEP) {
      throw new UnusableSvgException(
          "its groups are nested more than " + MOST_DEEP + " deep; ungroup some");
    }
    if (count > MOST_ELEMENTS) {
      throw new UnusableSvgException(
          "it has more than 60,000 elements; simplify it, or save it as PNG");
    }
  }

  /** A style sheet beside the file is not read; without it the picture would be another. */
  private static void instruction(XMLStreamReader reader) throws UnusableSvgException {
    if ("xml-stylesheet".equals(reader.getPITarget())) {
      throw new UnusableSvgException(
          "it takes its styles from another file; save it as plain SVG, with the styles inside");
    }
  }

  private static boolean isSvg(XMLStreamReader reader) {
    String space = reader.getNamespaceURI();
    return space == null || space.isEmpty() || space.equals(SVG);
  }

  /** A name from a file, short enough for a message. */
  static String shortened(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "…";
  }
}
