package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;
import org.posebook.importer.Packed;

/**
 * Files that are broken, hostile, or not what their names say: each gets a message that tells what
 * to do, and none is ever changed.
 */
final class UnreadableBooksTest {
  private static final String LAUGHS =
      "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>";
  private static final String TABLE =
      "Title,A\nDisclaimer,Ask first.\n\nPose,Steps\nBridge,Lift.\n";
  private static final String ODS_TABLE =
      "<table:table table:name='A'>"
          + row("Title", "A")
          + row("Disclaimer", "Ask first.")
          + row("Pose", "Steps")
          + row("Bridge", "Lift.")
          + "</table:table>";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @TempDir private Path folder;

  @Test
  void filesThatAreNoSpreadsheets() throws IOException {
    files.put("empty.xlsx", new byte[0]);
    files.put("empty.csv", new byte[0]);
    text("pdf.xlsx", "%PDF-1.7\n");
    text("page.xls", "<html><body><table><tr><td>Pose</td></tr></table></body></html>");
    text(
        "xml-2003.xls",
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>");
    text("flat.ods", "<?xml version='1.0'?><office:document/>");
    files.put("picture.xlsx", Packed.PNG);
    files.put(
        "word.xlsx",
        new Packed().part("_rels/.rels", "<a/>").part("word/document.xml", "<a/>").bytes());
    files.put("binary.xlsb.xlsx", new Packed().part("xl/workbook.bin", "x").bytes());
    files.put("numbers.xlsx", new Packed().part("Index/Document.iwa", "x").bytes());
    files.put(
        "writer.ods",
        new Packed()
            .part("mimetype", "application/vnd.oasis.opendocument.text")
            .part("content.xml", "<a/>")
            .bytes());
    files.put("archive.xlsx", new Packed().part("hello.txt", "x").bytes());
    files.put("powers.xls", ole2("PowerPoint Document"));
    files.put("excel-5.xls", ole2("Book"));
    files.put("thumbs.xls", ole2("Catalog"));
    files.put("excel-4.xls", new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 1, 2});
    files.put("noise.csv", new byte[] {1, 2, 3, 0, 4, 5, 6, 7, 8});
    golden("no-spreadsheets");
  }

  @Test
  void filesWithAPassword() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem locked = new POIFSFileSystem()) {
      EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
      info.getEncryptor().confirmPassword("secret");
      try (OutputStream out = info.getEncryptor().getDataStream(locked)) {
        out.write(excel(new XSSFWorkbook()));
      }
      locked.writeFilesystem(bytes);
    }
    files.put("locked.xlsx", bytes.toByteArray());
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    files.put("locked.xls", excel(new HSSFWorkbook()));
    Biff8EncryptionKey.setCurrentUserPassword(null);
    files.put(
        "locked.ods",
        Packed.ods("", "")
            .part("content.xml", new byte[] {1, 2, 3})
            .part(
                "META-INF/manifest.xml",
                "<manifest><file-entry"
                    + " full-path='content.xml'><encryption-data/></file-entry></manifest>")
            .bytes());
    golden("passwords");
  }

  @Test
  void filesThatAreDamaged() throws IOException {
    byte[] whole = excel(new XSSFWorkbook());
    files.put("half.xlsx", Arrays.copyOf(whole, whole.length / 2));
    byte[] old = excel(new HSSFWorkbook());
    files.put("half.xls", Arrays.copyOf(old, old.length / 2));
    files.put(
        "no-workbook.xlsx",
        new Packed().rels("", "rId1", "officeDocument", "xl/workbook.xml").bytes());
    sheet("open-mark.xlsx", "<sheetData><row><c>");
    sheet("no-number.xlsx", "<sheetData><row><c><v>abc</v></c></row></sheetData>");
    sheet("no-text.xlsx", "<sheetData><row><c t='s'><v>99</v></c></row></sheetData>");
    sheet("row.xlsx", "<sheetData><row r='-5'><c><v>1</v></c></row></sheetData>");
    sheet("column.xlsx", "<sheetData><row><c r='ZZZZZZ1'><v>1</v></c></row></sheetData>");
    sheet("huge-number.xlsx", "<sheetData><row><c><v>1E999999999</v></c></row></sheetData>");
    files.put("no-sheets.ods", Packed.ods("", "").bytes());
    files.put("broken.ods", Packed.ods("", "<table:table>").bytes());
    text("quote.csv", "Pose,Steps\nBridge,\"Lift.\n");
    golden("damaged");
  }

  @Test
  void filesThatAreHostile() throws IOException {
    files.put(
        "laughs.xlsx",
        Packed.xlsx("")
            .part("xl/worksheets/sheet1.xml", LAUGHS + "<worksheet>&c;</worksheet>")
            .bytes());
    files.put(
        "laughs-in-index.xlsx",
        Packed.xlsx("").part("xl/workbook.xml", LAUGHS + "<workbook/>").bytes());
    files.put(
        "laughs-in-relations.xlsx", Packed.xlsx("").part("_rels/.rels", LAUGHS + "<a/>").bytes());
    files.put(
        "outside.xlsx",
        Packed.xlsx("")
            .part(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY a SYSTEM"
                    + " 'file:///etc/hostname'>]><worksheet><sheetData><row><c"
                    + " t='inlineStr'><is><t>&a;</t></is></c></row></sheetData></worksheet>")
            .bytes());
    files.put("laughs.ods", Packed.ods("", "").part("content.xml", LAUGHS + "<a>&c;</a>").bytes());
    sheet("deep.xlsx", "<a>".repeat(300) + "</a>".repeat(300));
    sheet(
        "long-text.xlsx",
        "<sheetData><row><c t='str'><v>" + "x".repeat(9 << 20) + "</v></c></row></sheetData>");
    sheet("long-mark.xlsx", "<sheetData x='" + "x".repeat(9 << 20) + "'/>");
    files.put(
        "texts.xlsx",
        Packed.xlsx("")
            .rels(
                "xl/workbook.xml",
                "rId1",
                "worksheet",
                "worksheets/sheet1.xml",
                "rId2",
                "sharedStrings",
                "s.xml")
            .part(
                "xl/s.xml",
                "<sst>" + ("<si><t>" + "x".repeat(32_000) + "</t></si>").repeat(2_100) + "</sst>")
            .bytes());
    files.put(
        "repeated.ods",
        Packed.ods(
                "",
                "<table:table><table:table-row"
                    + " table:number-rows-repeated='1000000'><table:table-cell"
                    + " table:number-columns-repeated='16000' office:value='1'><text:p>x</text:p>"
                    + "</table:table-cell></table:table-row></table:table>")
            .bytes());
    golden("hostile");
  }

  @Test
  void strangeFilesThatAreRead() throws IOException {
    String cells =
        "<dimension ref='A1:XFD1048576'/><sheetData><row r='1'><c"
            + " t='inlineStr'><is><t>Title</t></is></c><c"
            + " t='inlineStr'><is><t>A</t></is></c></row><row r='2'><c"
            + " t='inlineStr'><is><t>Disclaimer</t></is></c><c t='inlineStr'><is><t>Ask"
            + " first.</t></is></c></row><row r='4'><c t='inlineStr'><is><t>Pose</t></is></c><c"
            + " t='inlineStr'><is><t>Steps</t></is></c></row><row r='5'><c"
            + " t='inlineStr'><is><t>Bridge</t></is></c><c"
            + " t='inlineStr'><is><t>Lift.</t></is></c></row>"
            + "<row><c s='1'/><c s='1'/></row>".repeat(100_000)
            + "</sheetData>";
    sheet("styled.xlsx", cells);
    sheet("styled.csv", cells);
    files.put("sheet.xlsx", Packed.ods("", ODS_TABLE).bytes());
    text("text.xls", TABLE);
    files.put(
        "accents.csv",
        TABLE
            .replace(',', '|')
            .replace("Lift.", "Fuß heben, Rücken gerade.")
            .getBytes(Charset.forName("windows-1252")));
    golden("strange-but-read");
  }

  @Test
  void whatTheUserSaysOfATextTable() throws IOException {
    Files.write(
        folder.resolve("a.csv"),
        TABLE.replace("Lift.", "Größe").replace(',', '|').getBytes(StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String[] options :
        new String[][] {
          {"--delimiter", "pipe"},
          {"--delimiter", "|", "--encoding", "utf-8"},
          {"--encoding", "us-ascii"},
          {"--encoding", "utf-99"},
          {"--delimiter", "dot"}
        }) {
      String[] args = {"print", "a.csv", "-o", "a.pdf"};
      String[] whole = Arrays.copyOf(args, args.length + options.length);
      System.arraycopy(options, 0, whole, args.length, options.length);
      all.append("## " + String.join(" ", options) + "\n" + CommandLineRun.in(folder, whole).all());
    }
    Golden.assertMatches("cli/reading-options.txt", all.toString());
  }

  /**
   * Bytes that turned over, in each kind of file: a result or a message, never a failure inside.
   */
  @Test
  void bytesThatTurnedOver() throws IOException {
    Map<String, byte[]> whole = new LinkedHashMap<>();
    whole.put("a.xlsx", excel(new XSSFWorkbook()));
    whole.put("a.xls", excel(new HSSFWorkbook()));
    whole.put("a.ods", Packed.ods("", ODS_TABLE).bytes());
    whole.put("a.csv", TABLE.getBytes(StandardCharsets.UTF_8));
    Random random = new Random(7);
    for (Map.Entry<String, byte[]> file : whole.entrySet()) {
      for (int i = 0; i < 60; i++) {
        byte[] bytes = file.getValue().clone();
        for (int n = 0; n <= i / 6; n++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Files.write(folder.resolve(file.getKey()), bytes);
        CommandLineRun run =
            CommandLineRun.in(folder, "import", file.getKey(), "--into", "library");
        assertFalse(run.err().contains("Exception"), run.err());
        assertTrue(run.code() != 2, run.all());
      }
    }
  }

  private void golden(String name) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.write(path, file.getValue());
      String before = hash(path);
      CommandLineRun run = CommandLineRun.in(folder, "import", file.getKey(), "--into", "library");
      assertEquals(before, hash(path), "changed");
      all.append("## " + file.getKey() + ": exit " + run.code() + "\n" + run.err() + run.out());
    }
    Golden.assertMatches("cli/books-" + name + ".txt", all.toString());
  }

  private static String hash(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void text(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void sheet(String name, String sheet) throws IOException {
    files.put(name, Packed.xlsx(sheet).bytes());
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String cell : cells) {
      row.append("<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>");
    }
    return row + "</table:table-row>";
  }

  private static byte[] excel(Workbook empty) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = empty) {
      var sheet = book.createSheet("A");
      String[] lines = TABLE.split("\n", -1);
      for (int r = 0; r < lines.length; r++) {
        String[] cells = lines[r].split(",", -1);
        for (int c = 0; c < cells.length; c++) {
          (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r))
              .createCell(c)
              .setCellValue(cells[c]);
        }
      }
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] ole2(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      system.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
      system.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
