package org.posebook.importer.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.posebook.importer.Budgets;
import org.posebook.importer.UnreadableBookException;

/**
 * The XML of one part as a stream of starts and ends. Names are local: the strict and the usual
 * form of a workbook differ in their namespaces only. A document type is refused, so no entity is
 * ever resolved, inside or outside the file.
 */
public final class Xml implements AutoCloseable {
  private static final List<String> JDK_LIMITS =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.entityReplacementLimit",
          "jdk.xml.maxElementDepth");

  private static final XMLInputFactory FACTORY = factory();

  private final String part;
  private final InputStream data;
  private final XMLStreamReader xml;
  private int depth;
  private boolean start;

  Xml(String part, InputStream data) throws IOException {
    this.part = part;
    this.data = data;
    try {
      this.xml = FACTORY.createXMLStreamReader(Encoded.reader(data));
    } catch (XMLStreamException e) {
      data.close();
      throw problem(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // The JDK counts each &amp; as an entity and stops an honest workbook at 100,000 of them. No
    // other entity gets as far as that, and how deep marks stand is counted here.
    for (String limit : JDK_LIMITS) {
      if (factory.isPropertySupported(limit)) {
        factory.setProperty(limit, 0);
      }
    }
    return factory;
  }

  /** Goes to the next start or end of an element; false at the end of the part. */
  public boolean next() throws UnreadableBookException {
    for (int event = event(); event != XMLStreamConstants.END_DOCUMENT; event = event()) {
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /**
   * Goes to the next start of an element within one that was begun at this depth; false at its end.
   *
   * @param outer the depth of the outer element, as {@link #depth} gave it at its start
   */
  public boolean nextIn(int outer) throws UnreadableBookException {
    while (next()) {
      if (start) {
        return true;
      }
      if (depth < outer) {
        return false;
      }
    }
    return false;
  }

  /** Goes to the next start of an element; false at the end of the part. */
  public boolean nextStart() throws UnreadableBookException {
    return nextIn(0);
  }

  /** How many elements are open; at a start with the one that starts. */
  public int depth() {
    return depth;
  }

  /** Whether an element starts here. */
  public boolean isStart() {
    return start;
  }

  /** The local name of the element that starts or ends here. */
  public String name() {
    return xml.getLocalName();
  }

  /** Whether an element of that name starts here. */
  public boolean starts(String name) {
    return start && xml.getLocalName().equals(name);
  }

  /** An attribute by its local name; null when it is not there. */
  public @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  /** An attribute by its namespace and local name; null when it is not there. */
  public @Nullable String attribute(String namespace, String name) {
    return xml.getAttributeValue(namespace, name);
  }

  /** An attribute by its local name, if it is there. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(attribute(name));
  }

  /** Whether an attribute says yes. */
  public boolean is(String name) {
    String value = attribute(name);
    return value != null && (value.equals("1") || value.equals("true"));
  }

  /**
   * The number in an attribute.
   *
   * @throws UnreadableBookException when it is none
   */
  public int number(String name, int otherwise) throws UnreadableBookException {
    String value = attribute(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw Archive.damaged(part);
    }
  }

  /** The text of the element that starts here, with that of elements in it; goes to its end. */
  public String text() throws UnreadableBookException {
    int outer = depth;
    StringBuilder text = new StringBuilder();
    while (depth >= outer) {
      switch (event()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(text);
        case XMLStreamConstants.END_DOCUMENT -> throw Archive.damaged(part);
        default -> {
          // Starts and ends are counted; the rest is no text.
        }
      }
    }
    return text.toString();
  }

  /**
   * Goes to the next start, end or stretch of text.
   *
   * @return the text; null at a start or an end
   */
  public @Nullable String textOrMark() throws UnreadableBookException {
    while (true) {
      switch (event()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return xml.getText();
        }
        case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
          return null;
        }
        case XMLStreamConstants.END_DOCUMENT -> throw Archive.damaged(part);
        default -> {
          // A comment, say.
        }
      }
    }
  }

  /** Passes over the element that starts here, with all in it. */
  public void skip() throws UnreadableBookException {
    int outer = depth;
    while (depth >= outer && next()) {
      // On.
    }
  }

  /** The message that this part is damaged. */
  public UnreadableBookException damaged() {
    return Archive.damaged(part);
  }

  @Override
  public void close() throws IOException {
    data.close();
  }

  private void append(StringBuilder text) {
    // One more than a cell can hold, so that the cut is noticed.
    int room = Budgets.CELL_CHARACTERS + 1 - text.length();
    if (room > 0) {
      text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
    }
  }

  private int event() throws UnreadableBookException {
    try {
      if (!xml.hasNext()) {
        start = false;
        return XMLStreamConstants.END_DOCUMENT;
      }
      int event = xml.next();
      start = event == XMLStreamConstants.START_ELEMENT;
      if (start) {
        if (++depth > Budgets.XML_DEPTH) {
          throw Budgets.exceeded("its part \"" + part + "\" has too many marks in each other");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadableBookException(
            "This file's part \"" + part + "\" has a document type, which no workbook needs.",
            "It may be made to do harm. Ask where it comes from, or save it again from your"
                + " spreadsheet program.");
      }
      return event;
    } catch (XMLStreamException e) {
      throw problem(e);
    } catch (RuntimeException e) {
      throw Archive.damaged(part); // The JDK's parser trips over some broken signs.
    }
  }

  private UnreadableBookException problem(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableBookException told) {
        return told;
      }
    }
    return e.getNestedException() instanceof UnreadableBookException told
        ? told
        : Archive.damaged(part);
  }
}
