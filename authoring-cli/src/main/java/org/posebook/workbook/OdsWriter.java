package org.posebook.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a planned workbook as an .ods file (OpenDocument 1.3); the same plan gives the same bytes.
 */
final class OdsWriter {
  static final String VERSION = "1.3";

  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String XML = "text/xml";

  private OdsWriter() {}

  /** The file's bytes. */
  static byte[] bytes(WorkbookPlan plan) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      // The first entry tells the type at a fixed place, so it is not deflated (part 2, 3.3).
      byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
      CRC32 sum = new CRC32();
      sum.update(type);
      ZipEntry mimetype = FixedZip.entry("mimetype");
      mimetype.setMethod(ZipEntry.STORED);
      mimetype.setSize(type.length);
      mimetype.setCrc(sum.getValue());
      zip.putNextEntry(mimetype);
      zip.write(type);
      zip.closeEntry();
      part(zip, "META-INF/manifest.xml", manifest());
      part(zip, "meta.xml", meta(plan));
      part(zip, "settings.xml", settings(plan));
      part(zip, "styles.xml", styles());
      part(zip, "content.xml", OdsContent.of(plan));
    }
    return packed.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(FixedZip.entry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String manifest() {
    OdsXml xml = new OdsXml("manifest:manifest", "manifest:version", VERSION);
    xml.empty(
        "manifest:file-entry",
        "manifest:full-path",
        "/",
        "manifest:version",
        VERSION,
        "manifest:media-type",
        TYPE);
    for (String part : List.of("content.xml", "styles.xml", "settings.xml", "meta.xml")) {
      xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", XML);
    }
    return xml.end().finished();
  }

  private static String meta(WorkbookPlan plan) {
    return new OdsXml("office:document-meta", "office:version", VERSION)
        .start("office:meta")
        .leaf("meta:generator", "posebook")
        .leaf("dc:title", CellPlan.clean(plan.title()))
        .leaf("meta:initial-creator", "posebook")
        .leaf("meta:creation-date", "1970-01-01T00:00:00")
        .end()
        .end()
        .finished();
  }

  /** The pages that sheets are printed on. */
  private static String styles() {
    OdsXml xml = new OdsXml("office:document-styles", "office:version", VERSION);
    xml.start("office:automatic-styles");
    for (String page : List.of(OdsContent.WHOLE_PAGE, OdsContent.PAGES)) {
      xml.start("style:page-layout", "style:name", page + "-layout");
      String[] size = {
        "fo:page-width", "29.7cm", "fo:page-height", "21cm", "style:print-orientation", "landscape",
        "fo:margin", "1cm", "style:scale-to-X", "1", "style:scale-to-Y", "0"
      };
      boolean fit = page.equals(OdsContent.WHOLE_PAGE);
      xml.empty("style:page-layout-properties", fit ? size : Arrays.copyOf(size, 8));
      xml.start("style:footer-style")
          .empty(
              "style:header-footer-properties", "fo:min-height", "0.7cm", "fo:margin-top", "0.2cm")
          .end();
      xml.end();
    }
    xml.end().start("office:master-styles");
    for (String page : List.of(OdsContent.WHOLE_PAGE, OdsContent.PAGES)) {
      xml.start("style:master-page", "style:name", page, "style:page-layout-name", page + "-layout")
          .start("style:footer")
          .start("text:p")
          .leaf("text:sheet-name", "?")
          .empty("text:s", "text:c", "3")
          .leaf("text:page-number", "1")
          .end()
          .end()
          .end();
    }
    return xml.end().end().finished();
  }

  /** What stays in sight when one moves through a sheet. */
  private static String settings(WorkbookPlan plan) {
    OdsXml xml =
        new OdsXml("office:document-settings", "office:version", VERSION)
            .start("office:settings")
            .start("config:config-item-set", "config:name", "ooo:view-settings")
            .start("config:config-item-map-indexed", "config:name", "Views")
            .start("config:config-item-map-entry");
    item(xml, "ViewId", "string", "view1");
    xml.start("config:config-item-map-named", "config:name", "Tables");
    for (SheetPlan sheet : plan.sheets()) {
      xml.start("config:config-item-map-entry", "config:name", sheet.name());
      frozen(xml, "Horizontal", "Right", sheet.frozenColumns());
      frozen(xml, "Vertical", "Bottom", sheet.frozenRows());
      xml.end();
    }
    xml.end();
    item(xml, "ActiveTable", "string", plan.sheets().getFirst().name());
    return xml.end().end().end().end().end().finished();
  }

  private static void frozen(OdsXml xml, String direction, String side, int count) {
    if (count > 0) {
      item(xml, direction + "SplitMode", "short", "2"); // Frozen.
      item(xml, direction + "SplitPosition", "int", String.valueOf(count));
      item(xml, "Position" + side, "int", String.valueOf(count));
    }
  }

  private static void item(OdsXml xml, String name, String type, String value) {
    xml.leaf("config:config-item", value, "config:name", name, "config:type", type);
  }
}
