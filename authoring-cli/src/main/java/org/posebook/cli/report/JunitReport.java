package org.posebook.cli.report;

import java.io.PrintStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Severity;

/**
 * Prints diagnostics as the XML of JUnit, which most CI servers show: a suite for each file, a
 * failed case for each error and warning. Advice does not fail.
 */
public final class JunitReport implements Report {
  private final PrintStream out;
  private final Paths paths;

  /** A report on a stream. */
  public JunitReport(PrintStream out, Paths paths) {
    this.out = out;
    this.paths = paths;
  }

  @Override
  public void print(List<Diagnostic> diagnostics, Excerpts excerpts) {
    Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
    for (Diagnostic each : diagnostics) {
      byFile.computeIfAbsent(paths.of(each.at().file()), file -> new ArrayList<>()).add(each);
    }
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      counts(xml, "posebook", diagnostics);
      if (diagnostics.isEmpty()) {
        suite(xml, "posebook", List.of());
      }
      for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
        suite(xml, file.getKey(), file.getValue());
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text can always be written to memory", e);
    }
    out.print(text + "\n");
  }

  private static void counts(XMLStreamWriter xml, String name, List<Diagnostic> diagnostics)
      throws XMLStreamException {
    xml.writeAttribute("name", clean(name));
    xml.writeAttribute("tests", String.valueOf(Math.max(1, diagnostics.size())));
    xml.writeAttribute(
        "failures", String.valueOf(diagnostics.stream().filter(JunitReport::fails).count()));
  }

  private static boolean fails(Diagnostic each) {
    return each.severity() != Severity.ADVICE;
  }

  private static void suite(XMLStreamWriter xml, String name, List<Diagnostic> diagnostics)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    counts(xml, name, diagnostics);
    if (diagnostics.isEmpty()) {
      xml.writeCharacters("\n    ");
      xml.writeEmptyElement("testcase");
      xml.writeAttribute("classname", "posebook");
      xml.writeAttribute("name", "nothing to mend");
    }
    for (Diagnostic each : diagnostics) {
      xml.writeCharacters("\n    ");
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", clean(name));
      xml.writeAttribute("name", clean(each.rule() + " at " + each.at().display()));
      xml.writeCharacters("\n      ");
      xml.writeStartElement(fails(each) ? "failure" : "system-out");
      if (fails(each)) {
        xml.writeAttribute("type", each.severity().key());
        xml.writeAttribute("message", clean(each.message()));
      }
      xml.writeCharacters(
          clean(
              each.at().display()
                  + "\n"
                  + each.message()
                  + each.hint().map(h -> "\n" + h).orElse("")));
      xml.writeEndElement();
      xml.writeCharacters("\n    ");
      xml.writeEndElement();
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  /** Without the characters that XML 1.0 cannot hold. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .map(
            c ->
                c == '\t'
                        || c == '\n'
                        || (c >= ' ' && c < 0xD800)
                        || (c > 0xDFFF && c < 0xFFFE)
                        || c > 0xFFFF
                    ? c
                    : 0xFFFD)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
