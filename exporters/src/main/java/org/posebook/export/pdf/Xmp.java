package org.posebook.export.pdf;

import java.nio.charset.StandardCharsets;

/** The document's metadata packet: what PDF/UA-1 and PDF/A-2a ask for, and no dates. */
final class Xmp {
  private Xmp() {}

  static byte[] packet(TaggedPdf.About about, String producer) {
    String packet =
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\
        """
            + escaped(about.title())
            + "</rdf:li></rdf:Alt></dc:title>\n"
            + about
                .creator()
                .map(
                    name ->
                        "<dc:creator><rdf:Seq><rdf:li>"
                            + escaped(name)
                            + "</rdf:li></rdf:Seq></dc:creator>\n")
                .orElse("")
            + about
                .identifier()
                .map(id -> "<dc:identifier>" + escaped(id) + "</dc:identifier>\n")
                .orElse("")
            + "<dc:language><rdf:Bag><rdf:li>"
            + escaped(about.language())
            + "</rdf:li></rdf:Bag></dc:language>\n<pdf:Producer>"
            + escaped(producer)
            + "</pdf:Producer>\n"
            + """
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            """
            + PDFUA_SCHEMA
            + "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
    return packet.getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** PDF/A-2 knows PDF/UA's identifier only when the packet describes it (ISO 19005-2, 6.6.2.3). */
  private static final String PDFUA_SCHEMA =
      """
      <rdf:Description rdf:about="" \
      xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
      """;
}
