package org.posebook.importer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Workbooks of very many rows, twenty columns each, for tests and benchmarks. They are written as a
 * stream, and the same arguments give the same cells.
 */
public final class BigBook {
  /** Cells in a row. */
  public static final int COLUMNS = 20;

  private static final List<String> HEADS =
      List.of(
          "Pose",
          "Kind",
          "Level",
          "Start",
          "Sides",
          "Targets",
          "Purpose",
          "Setup",
          "Steps",
          "Breathing",
          "Sets",
          "Repetitions",
          "Hold",
          "Rest",
          "Feel",
          "Props",
          "Cautions",
          "Notes",
          "Frequency",
          "No.");
  private static final int POOL = 60;
  private static final List<String> KINDS = List.of("stretch", "strength", "breathing", "mobility");
  private static final List<String> LEVELS = List.of("easy", "moderate", "hard");
  private static final List<String> STARTS = List.of("standing", "seated", "supine", "prone");
  private static final List<String> SIDES = List.of("each side", "both sides");
  private static final List<String> PARTS =
      List.of("hips", "lower back", "calves", "shoulders", "chest", "neck", "thighs", "feet");

  private BigBook() {}

  /**
   * Writes a workbook with one sheet.
   *
   * @param rows without the row of column names
   * @param poses how many names there are: rows from there on name the same poses again
   */
  public static void write(Path file, String sheet, int rows, int poses) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
      small(zip, out, sheet);
      part(zip, "xl/sharedStrings.xml");
      out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
      for (int i = 0; i < firstOwn() + 2 * poses; i++) {
        out.write("<si><t xml:space=\"preserve\">" + shared(i, poses) + "</t></si>");
      }
      out.write("</sst>");
      end(zip, out);
      part(zip, "xl/worksheets/sheet1.xml");
      out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
      out.write("<dimension ref=\"A1:T" + (rows + 1) + "\"/><sheetData>");
      for (int row = 0; row <= rows; row++) {
        row(out, row, poses);
      }
      out.write("</sheetData></worksheet>");
      end(zip, out);
    }
  }

  /** Writes the same cells as a text table. */
  public static void csv(Path file, int rows, int poses) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(String.join(",", HEADS) + "\n");
      for (int row = 1; row <= rows; row++) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < COLUMNS; column++) {
          int number = number(row, column);
          String text = number >= 0 ? "" + number : shared(index(row, column, poses), poses);
          line.append(column == 0 ? "" : ",").append('"').append(text).append('"');
        }
        out.write(line.append('\n').toString());
      }
    }
  }

  /** Writes the same cells as an OpenDocument spreadsheet. */
  public static void ods(Path file, String sheet, int rows, int poses) throws IOException {
    String oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
      part(zip, "mimetype");
      out.write("application/vnd.oasis.opendocument.spreadsheet");
      end(zip, out);
      part(zip, "content.xml");
      out.write(
          ("<office:document-content xmlns:office=\"%1$soffice:1.0\" xmlns:table=\"%1$stable:1.0\""
                  + " xmlns:text=\"%1$stext:1.0\"><office:body><office:spreadsheet><table:table"
                  + " table:name=\"%2$s\">")
              .formatted(oasis, sheet));
      for (int row = 0; row <= rows; row++) {
        out.write("<table:table-row>");
        for (int column = 0; column < COLUMNS; column++) {
          int number = row == 0 ? -1 : number(row, column);
          String text =
              number >= 0
                  ? "" + number
                  : shared(row == 0 ? column : index(row, column, poses), poses);
          String value = number >= 0 ? "float\" office:value=\"" + number : "string";
          out.write(
              "<table:table-cell office:value-type=\""
                  + value
                  + "\"><text:p>"
                  + text.replace("\n", "</text:p><text:p>")
                  + "</text:p></table:table-cell>");
        }
        out.write("</table:table-row>");
      }
      out.write("</table:table></office:spreadsheet></office:body></office:document-content>");
      end(zip, out);
    }
  }

  private static void row(Writer out, int row, int poses) throws IOException {
    int number = row + 1;
    out.write("<row r=\"" + number + "\" spans=\"1:20\">");
    for (int column = 0; column < COLUMNS; column++) {
      String at = (char) ('A' + column) + "" + number;
      int value = row == 0 ? -1 : number(row, column);
      if (value >= 0) {
        out.write("<c r=\"" + at + "\"><v>" + value + "</v></c>");
      } else {
        int index = row == 0 ? column : index(row, column, poses);
        out.write("<c r=\"" + at + "\" t=\"s\"><v>" + index + "</v></c>");
      }
    }
    out.write("</row>");
  }

  /** The number in a cell; −1 where it has a text. */
  private static int number(int row, int column) {
    return switch (HEADS.get(column)) {
      case "Sets" -> 1 + row % 4;
      case "Repetitions" -> 5 + row % 11;
      case "No." -> row;
      default -> -1;
    };
  }

  private static int firstOwn() {
    return HEADS.size() * (POOL + 1);
  }

  private static int index(int row, int column, int poses) {
    int pose = (row - 1) % poses;
    return switch (column) {
      case 0 -> firstOwn() + pose;
      case 8 -> firstOwn() + poses + pose;
      default -> HEADS.size() + column * POOL + (pose * 7 + column) % POOL;
    };
  }

  private static String shared(int index, int poses) {
    if (index < HEADS.size()) {
      return HEADS.get(index);
    }
    if (index < firstOwn()) {
      return pooled((index - HEADS.size()) / POOL, (index - HEADS.size()) % POOL);
    }
    int own = index - firstOwn();
    return own < poses
        ? name(own)
        : "Lie down and count to " + (own - poses) + ".\nLift " + PARTS.get(own % 8) + " slowly.";
  }

  private static String name(int pose) {
    return "Bridge " + PARTS.get(pose % 8) + ", form " + pose;
  }

  private static String pooled(int column, int i) {
    String part = PARTS.get(i % 8);
    return switch (HEADS.get(column)) {
      case "Kind" -> KINDS.get(i % 4);
      case "Level" -> LEVELS.get(i % 3);
      case "Start" -> STARTS.get(i % 4);
      case "Sides" -> SIDES.get(i % 2);
      case "Targets" -> part + ", " + PARTS.get((i + 3) % 8);
      case "Hold" -> 5 + i + " s";
      case "Rest" -> 10 + i + " s";
      case "Frequency" -> 1 + i % 6 + " times a week";
      case "Props" -> i % 2 == 0 ? "mat" : "block; strap";
      default ->
          HEADS.get(column).toLowerCase(Locale.ROOT) + " " + i + ": keep the " + part + " soft";
    };
  }

  private static void small(ZipOutputStream zip, Writer out, String sheet) throws IOException {
    String types = "http://schemas.openxmlformats.org/package/2006/content-types";
    String links = "http://schemas.openxmlformats.org/package/2006/relationships";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    part(zip, "[Content_Types].xml");
    out.write(
        "<Types xmlns=\"%s\"><Default Extension=\"rels\" ContentType=\"%s\"/>"
            .formatted(types, "application/vnd.openxmlformats-package.relationships+xml"));
    for (List<String> each :
        List.of(
            List.of("workbook.xml", "sheet.main"),
            List.of("worksheets/sheet1.xml", "worksheet"),
            List.of("styles.xml", "styles"),
            List.of("sharedStrings.xml", "sharedStrings"))) {
      out.write(
          "<Override PartName=\"/xl/%s\" ContentType=\"%s%s+xml\"/>"
              .formatted(each.get(0), kind, each.get(1)));
    }
    out.write("</Types>");
    end(zip, out);
    part(zip, "_rels/.rels");
    out.write("<Relationships xmlns=\"" + links + "\">" + relation(1, office, "officeDocument"));
    out.write("</Relationships>");
    end(zip, out);
    part(zip, "xl/workbook.xml");
    out.write(
        ("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\""
                + " r:id=\"rId1\"/></sheets></workbook>")
            .formatted(sheets, office, sheet));
    end(zip, out);
    part(zip, "xl/_rels/workbook.xml.rels");
    out.write("<Relationships xmlns=\"" + links + "\">");
    out.write(relation(1, office, "worksheet") + relation(2, office, "styles"));
    out.write(relation(3, office, "sharedStrings") + "</Relationships>");
    end(zip, out);
    part(zip, "xl/styles.xml");
    out.write(
        ("<styleSheet xmlns=\"%s\"><fonts count=\"1\"><font/></fonts><fills"
                + " count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders"
                + " count=\"1\"><border/></borders><cellStyleXfs"
                + " count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"1\"><xf numFmtId=\"0\""
                + " xfId=\"0\"/></cellXfs></styleSheet>")
            .formatted(sheets));
    end(zip, out);
  }

  private static String relation(int id, String office, String kind) {
    String target =
        switch (kind) {
          case "officeDocument" -> "xl/workbook.xml";
          case "worksheet" -> "worksheets/sheet1.xml";
          default -> kind + ".xml";
        };
    return "<Relationship Id=\"rId%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(Integer.toString(id), office, kind, target);
  }

  private static void part(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0)); // The same bytes at any time.
    zip.putNextEntry(entry);
  }

  private static void end(ZipOutputStream zip, Writer out) throws IOException {
    out.flush();
    zip.closeEntry();
  }
}
