package org.posebook.importer.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Dump;
import org.posebook.importer.Packed;

/** What stands beside the values of a workbook, and workbooks of programs other than Excel. */
final class XlsxMarksTest {
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final String WPS = "http://www.wps.cn/officeDocument/2020/cellImage";
  private static final String RICH = "http://schemas.microsoft.com/office/2017/06/relationships/";

  @TempDir private Path folder;

  @Test
  void marksThatPoiWrote() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Moves");
      for (int r = 0; r < 5; r++) {
        for (int c = 0; c < 3; c++) {
          sheet.createRow(r + 10 * c).createCell(c).setCellValue("R" + r + "C" + c);
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
      sheet.createRow(2).setZeroHeight(true);
      sheet.getRow(2).createCell(0).setCellValue("hidden");
      sheet.setColumnHidden(2, true);
      sheet.setAutoFilter(new CellRangeAddress(3, 4, 0, 2));
      sheet.createTable(new AreaReference("A21:B25", book.getSpreadsheetVersion()));
      Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
      link.setAddress("https://example.org/bridge?a=1&b=2");
      sheet.getRow(0).getCell(0).setHyperlink(link);
      var drawing = sheet.createDrawingPatriarch();
      Comment note = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 1, 3, 3));
      note.setString(book.getCreationHelper().createRichTextString("Ann:\nAsk\nfirst."));
      note.setAuthor("Ann");
      sheet.getRow(0).getCell(0).setCellComment(note);
      int png = book.addPicture(Packed.PNG, Workbook.PICTURE_TYPE_PNG);
      ClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 1, 3, 2, 5);
      XSSFPicture picture = drawing.createPicture(anchor, png);
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr("A bridge, from the side");
      book.createSheet("Chart").setSelected(false);
      book.createSheet("Old").createRow(0).createCell(0).setCellValue("x");
      book.setSheetHidden(2, true);
      try (OutputStream out = Files.newOutputStream(folder.resolve("a.xlsx"))) {
        book.write(out);
      }
    }
    reads(
        """
        # Moves
        hidden rows [3]
        hidden columns [3]
        merged R1C1:R2C2
        table R21C1:R25C2
        table R4C1:R5C3
        A1 Text R0C0 note: Ask¶first. link: https://example.org/bridge?a=1&b=2
        A2 Text R1C0
        A3 Text hidden
        A4 Text R3C0
        A5 Text R4C0
        B11 Text R0C1
        B12 Text R1C1
        B13 Text R2C1
        B14 Text R3C1
        B15 Text R4C1
        C21 Text R0C2
        C22 Text R1C2
        C23 Text R2C2
        C24 Text R3C2
        C25 Text R4C2
        picture B4 image1.png "A bridge, from the side" 68 bytes
        # Chart
        # Old (hidden)
        A1 Text x
        """);
  }

  @Test
  void picturesInCellsOfExcelAndWps() throws IOException {
    Packed.xlsx(
            """
            <sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Pose</t></is></c></row>
            <row r='2'><c r='A2' t='e' vm='1'><v>#VALUE!</v></c>
            <c r='B2' t='e'><v>#VALUE!</v></c>
            <c r='C2' t='str'><f>_xlfn.DISPIMG("ID_7",1)</f><v>=DISPIMG("ID_7",1)</v></c></row>
            </sheetData>\
            """)
        .rels(
            "xl/workbook.xml",
            "rId1",
            "worksheet",
            "/xl/worksheets/sheet1.xml",
            "rId2",
            "sheetMetadata",
            "metadata.xml",
            "rId3",
            RICH + "rdRichValue",
            "richData/rdrichvalue.xml",
            "rId4",
            RICH + "rdRichValueStructure",
            "richData/rdrichvaluestructure.xml",
            "rId5",
            "http://schemas.microsoft.com/office/2022/10/relationships/richValueRel",
            "richData/richValueRel.xml",
            "rId6",
            WPS,
            "cellimages.xml")
        .part(
            "xl/metadata.xml",
            "<metadata><futureMetadata name='XLRICHVALUE'><bk><extLst><ext><rvb"
                + " i='0'/></ext></extLst></bk></futureMetadata><valueMetadata><bk><rc t='1'"
                + " v='0'/></bk></valueMetadata></metadata>")
        .part(
            "xl/richData/rdrichvalue.xml",
            "<rvData><rv s='0'><v>0</v><v>5</v><v>A cat</v></rv></rvData>")
        .part(
            "xl/richData/rdrichvaluestructure.xml",
            "<rvStructures><s t='_localImage'><k n='_rvRel:LocalImageIdentifier' t='i'/><k"
                + " n='CalcOrigin' t='i'/><k n='Text' t='s'/></s></rvStructures>")
        .part(
            "xl/richData/richValueRel.xml",
            "<richValueRels xmlns:r='r'><rel r:id='rId1'/></richValueRels>")
        .rels("xl/richData/richValueRel.xml", "rId1", "image", "../media/image1.png")
        .part(
            "xl/cellimages.xml",
            "<cellImages xmlns:r='r'><cellImage><pic><nvPicPr><cNvPr id='2' name='ID_7'"
                + " descr='A cow'/></nvPicPr><blipFill><blip"
                + " r:embed='rId1'/></blipFill></pic></cellImage></cellImages>")
        .rels("xl/cellimages.xml", "rId1", "image", "media/image2.jpeg")
        .part("xl/media/image1.png", Packed.PNG)
        .part("xl/media/image2.jpeg", new byte[] {1, 2, 3})
        .to(folder.resolve("a.xlsx"));
    reads(
        """
        # Moves
        A1 Text Pose
        B2 Failure #VALUE!
        picture A2 image1.png "A cat" 68 bytes
        picture C2 image2.jpeg "A cow" 3 bytes
        """);
  }

  @Test
  void strictChartSheetsAndASheetThatIsGone() throws IOException {
    Packed.xlsx("<sheetData><row><c t='s'><v>0</v></c><c><v>5</v></c></row></sheetData>")
        .rels("", "rId1", STRICT + "officeDocument", "xl\\workbook.xml")
        .part(
            "xl/workbook.xml",
            "<workbook xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:r='"
                + STRICT
                + "'><sheets><sheet name='Chart' r:id='rId3'/><sheet name='Moves' r:id='rId1'/>"
                + "<sheet name='Lost' r:id='rId9'/></sheets></workbook>")
        .rels(
            "xl/workbook.xml",
            "rId1",
            STRICT + "worksheet",
            "worksheets/sheet1.xml",
            "rId2",
            STRICT + "sharedStrings",
            "SharedStrings.xml",
            "rId3",
            STRICT + "chartsheet",
            "chartsheets/sheet1.xml")
        .part("xl/chartsheets/sheet1.xml", "<chartsheet/>")
        .part(
            "xl/sharedStrings.xml",
            "<sst><si><r><t>Lift_x000D_</t></r><r><t xml:space='preserve'>\nand _x005F_x0041_"
                + " lower</t></r><rPh><t>no</t></rPh></si></sst>")
        .to(folder.resolve("a.xlsx"));
    reads(
        """
        # Moves
        A1 Text Lift¶and _x0041_ lower
        B1 Numeral 5
        warning a.xlsx: The workbook lists a sheet "Lost", but the file does not hold it. It was left out.
        """);
  }

  @Test
  void googleSheets() throws IOException {
    Packed.xlsx(
            """
            <sheetPr/><sheetViews/><sheetData>
            <row r='1' ht='15'><c r='A1' s='1' t='str'><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(x)"),"Bridge")</f><v>Bridge</v></c>
            <c r='B1'><f>IFERROR(__xludf.DUMMYFUNCTION("x"),8.0)</f><v>8</v></c>
            <c r='C1' t='str'><f>HYPERLINK("https://example.org/v","Watch")</f><v>Watch</v></c></row>
            <row r='2'><c r='A2' s='1'/><c r='B2' s='1'/></row></sheetData><drawing r:id='rId1'/>\
            """)
        .rels("xl/worksheets/sheet1.xml", "rId1", "drawing", "../drawings/drawing1.xml")
        .part("xl/drawings/drawing1.xml", "<wsDr/>")
        .to(folder.resolve("a.xlsx"));
    reads(
        """
        # Moves
        A1 Text Bridge
        B1 Numeral 8
        C1 Text Watch link: https://example.org/v
        """);
  }

  @Test
  void formulasWithoutAValueAndTooLongTexts() throws IOException {
    Packed.xlsx(
            "<sheetData><row r='2'><c r='A2'><f>B1+1</f></c><c r='B2'><f t='shared' si='0'/></c><c"
                + " r='C2' t='str'><f>\"\"</f><v></v></c><c r='D2' t='inlineStr'><is><t>"
                + "x".repeat(40_000)
                + "</t></is></c></row></sheetData>")
        .to(folder.resolve("a.xlsx"));
    reads(
        "# Moves\nD2 Text "
            + "x".repeat(32_767)
            + """

            error a.xlsx:Moves!D2: This cell has more than 32,767 characters, the most that a cell can have.
            warning a.xlsx:Moves!A2: This formula has no saved value, like 1 more on this sheet. The cell was read as empty.
            """);
  }

  /** The JDK's parser has a limit for signs that are written as entities. */
  @Test
  void manyAmpersands() throws IOException {
    Path file =
        Packed.xlsx(
                "<sheetData>"
                    + ("<row><c t='inlineStr'><is><t>"
                            + "&amp;".repeat(1000)
                            + "</t></is></c></row>")
                        .repeat(300)
                    + "</sheetData>")
            .to(folder.resolve("a.xlsx"));
    var rows = new XlsxBookReader().read(file).value().sheets().getFirst().rows();
    assertEquals(300, rows.size());
    assertEquals("&".repeat(1000), rows.getLast().cells().getFirst().shown());
  }

  @Test
  void talksInThreads() throws IOException {
    Packed.xlsx(
            "<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row></sheetData>")
        .rels(
            "xl/worksheets/sheet1.xml",
            "rId1",
            "comments",
            "../comments1.xml",
            "rId2",
            "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
            "../threadedComments/t.xml")
        .part(
            "xl/comments1.xml",
            "<comments><authors><author>tc={1}</author></authors><commentList><comment ref='A1'"
                + " authorId='0'><text><t>[Threaded comment]\n\nYour version.\n\nComment:\n"
                + "    Old copy</t></text></comment><comment ref='B1'><text><t>Plain</t></text>"
                + "</comment></commentList></comments>")
        .part(
            "xl/threadedComments/t.xml",
            "<ThreadedComments><threadedComment ref='A1' id='{1}'><text>Both sides?</text>"
                + "</threadedComment><threadedComment ref='A1' parentId='{1}'><text>Yes.</text>"
                + "</threadedComment></ThreadedComments>")
        .to(folder.resolve("a.xlsx"));
    reads(
        """
        # Moves
        A1 Numeral 1 note: Both sides?¶Yes.
        B1 Numeral 2 note: Plain
        """);
  }

  private void reads(String expected) throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve("a.xlsx"));
    assertEquals(expected, Dump.of(new XlsxBookReader().read(folder.resolve("a.xlsx"))));
    org.junit.jupiter.api.Assertions.assertArrayEquals(
        before, Files.readAllBytes(folder.resolve("a.xlsx")));
  }
}
