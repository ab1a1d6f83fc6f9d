package org.posebook.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A packed workbook, written part by part, as programs other than POI write them. */
public final class Packed {
  /** The smallest PNG: one point. */
  public static final byte[] PNG =
      java.util.Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** An Excel workbook with one sheet of this content (what stands in "worksheet"). */
  public static Packed xlsx(String sheet) {
    return new Packed()
        .rels("", "rId1", REL + "officeDocument", "xl/workbook.xml")
        .part(
            "xl/workbook.xml",
            "<workbook><sheets><sheet name='Moves' sheetId='1' r:id='rId1'"
                + " xmlns:r='r'/></sheets></workbook>")
        .rels("xl/workbook.xml", "rId1", REL + "worksheet", "worksheets/sheet1.xml")
        .part("xl/worksheets/sheet1.xml", "<worksheet xmlns:r='r'>" + sheet + "</worksheet>");
  }

  /** An OpenDocument spreadsheet with this in its body. */
  public static Packed ods(String styles, String body) {
    return new Packed()
        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .part(
            "content.xml",
            "<office:document-content"
                + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'"
                + " xmlns:xlink='http://www.w3.org/1999/xlink'>"
                + styles
                + "<office:body><office:spreadsheet>"
                + body
                + "</office:spreadsheet></office:body></office:document-content>");
  }

  /** Adds or replaces a part. */
  public Packed part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds or replaces a part. */
  public Packed part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** Writes the relations of a part: id, type, target, and so on. An address is external. */
  public Packed rels(String part, String... triples) {
    StringBuilder text = new StringBuilder("<Relationships>");
    for (int i = 0; i < triples.length; i += 3) {
      String type = triples[i + 1].contains(":") ? triples[i + 1] : REL + triples[i + 1];
      text.append(
          "<Relationship Id='"
              + triples[i]
              + "' Type='"
              + type
              + "' Target='"
              + triples[i + 2]
              + (triples[i + 2].startsWith("http") ? "' TargetMode='External" : "")
              + "'/>");
    }
    int slash = part.lastIndexOf('/') + 1;
    return part(
        part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels",
        text + "</Relationships>");
  }

  /** The file's bytes. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** Writes the file. */
  public Path to(Path file) throws IOException {
    return Files.write(file, bytes());
  }
}
