package org.posebook.importer.ods;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Dump;
import org.posebook.importer.Packed;
import org.posebook.importer.UnreadableBookException;

/** Reading spreadsheets as LibreOffice writes them. */
final class OdsBookReaderTest {
  private static final String STYLES =
      "<office:automatic-styles><style:style style:name='ta1' style:family='table'>"
          + "<style:table-properties table:display='true'/></style:style>"
          + "<style:style style:name='ta2' style:family='table'><style:table-properties"
          + " table:display='false'/></style:style></office:automatic-styles>";

  @TempDir private Path folder;

  @Test
  void cellsOfEveryKind() throws IOException {
    reads(
        Packed.ods(
            "",
            """
            <table:table table:name='Moves'><table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>
            <table:table-row><table:table-cell/>
            <table:table-cell office:value-type='string'><text:p>Kneel <text:span>slowly</text:span>.</text:p><text:p>Sit<text:s text:c='2'/>back<text:line-break/>and   rest. </text:p></table:table-cell>
            <table:table-cell office:value-type='float' office:value='5' calcext:value-type='float'><text:p>5 s</text:p></table:table-cell>
            <table:table-cell office:value-type='percentage' office:value='0.5'><text:p>50%</text:p></table:table-cell>
            <table:table-cell office:value-type='date' office:date-value='2026-08-10'><text:p>10. Aug</text:p></table:table-cell>
            <table:table-cell office:value-type='time' office:time-value='PT00H01M30S'><text:p>01:30</text:p></table:table-cell>
            <table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>WAHR</text:p></table:table-cell>
            <table:table-cell table:formula='of:=1/0' office:value-type='string' office:string-value='' calcext:value-type='error'><text:p>#DIV/0!</text:p></table:table-cell>
            <table:table-cell table:formula='of:=1+1' office:value-type='float' office:value='2'><text:p>2</text:p></table:table-cell>
            <table:table-cell table:formula='of:=[.B9]'/>
            <table:table-cell office:value-type='string' table:number-columns-repeated='2'><text:p>x</text:p></table:table-cell>
            </table:table-row>
            <table:table-row table:number-rows-repeated='2'><table:table-cell office:value-type='float' office:value='0.1'/></table:table-row>
            <table:table-row table:number-rows-repeated='1048570'><table:table-cell table:number-columns-repeated='1024'/></table:table-row>
            </table:table>\
            """),
        """
        # Moves
        B4 Text Kneel slowly.¶Sit  back¶and rest.
        C4 Numeral 5 s
        D4 Numeral 50%
        E4 Date 10. Aug
        F4 Date 01:30
        G4 Bool yes
        H4 Failure #DIV/0!
        I4 Numeral 2
        K4 Text x
        L4 Text x
        A5 Numeral 0.1
        A6 Numeral 0.1
        warning a.ods:Moves!J4: This formula has no saved value. The cell was read as empty.
        """);
  }

  @Test
  void marks() throws IOException {
    reads(
        Packed.ods(
                STYLES,
                """
                <table:table table:name='My moves' table:style-name='ta1'>
                <table:shapes><draw:frame><draw:image xlink:href='Pictures/a.png'/><svg:title>A cat</svg:title></draw:frame></table:shapes>
                <table:table-column/><table:table-column table:visibility='collapse' table:number-columns-repeated='2'/>
                <table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned='3' table:number-rows-spanned='1' office:value-type='string'><office:annotation><dc:creator>Ann</dc:creator><dc:date>2026</dc:date><text:p>Ask</text:p><text:p>first.</text:p></office:annotation><text:p>Title</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated='2'/><table:table-cell office:value-type='string'><text:p><text:a xlink:href='https://example.org/'>Watch</text:a></text:p></table:table-cell></table:table-row></table:table-header-rows>
                <table:table-row table:visibility='filter'><table:table-cell office:value-type='string'><text:p>hidden</text:p></table:table-cell></table:table-row>
                <table:table-row-group><table:table-row><table:table-cell><draw:frame><draw:image xlink:href='Pictures/a.png'/><svg:desc>A bridge</svg:desc></draw:frame></table:table-cell><table:table-cell><draw:frame><draw:object xlink:href='./Object 1'/><draw:image xlink:href='./ObjectReplacements/Object 1'/></draw:frame></table:table-cell></table:table-row></table:table-row-group>
                </table:table>
                <table:table table:name='Old' table:style-name='ta2'><table:table-row><table:table-cell office:value-type='string'><text:p>x</text:p></table:table-cell></table:table-row></table:table>
                <table:database-ranges><table:database-range table:name='__Anonymous_Sheet_DB__0' table:target-range-address="'My moves'.A1:'My moves'.D2" table:display-filter-buttons='true'/></table:database-ranges>\
                """)
            .part("Pictures/a.png", Packed.PNG)
            .part("ObjectReplacements/Object 1", new byte[] {1}),
        """
        # My moves
        hidden rows [2]
        hidden columns [2, 3]
        merged R1C1:R1C3
        table R1C1:R2C4
        A1 Text Title note: Ask¶first.
        D1 Text Watch link: https://example.org/
        A2 Text hidden
        picture A1 a.png "A cat" 68 bytes
        picture A3 a.png "A bridge" 68 bytes
        # Old (hidden)
        A1 Text x
        """);
  }

  @Test
  void repeatedCellsThatAreNotEmptyAreBounded() throws IOException {
    refused(
        "<table:table><table:table-row table:number-rows-repeated='1000000'><table:table-cell"
            + " table:number-columns-repeated='16000' office:value-type='string'><text:p>x</text:p>"
            + "</table:table-cell></table:table-row></table:table>",
        "This file is too large for posebook: it has more than 2.5 million cells.");
    refused(
        "<table:table><table:table-row table:number-rows-repeated='2000000000'><table:table-cell"
            + " office:value-type='string'><text:p>x</text:p></table:table-cell></table:table-row>"
            + "</table:table>",
        "This file is too large for posebook: a sheet has more than 1,048,576 rows.");
    refused("", "This OpenDocument file holds no sheets.");
  }

  private void refused(String body, String message) throws IOException {
    Path file = Packed.ods("", body).to(folder.resolve("a.ods"));
    assertEquals(
        message,
        assertThrows(UnreadableBookException.class, () -> new OdsBookReader().read(file))
            .problem());
  }

  private void reads(Packed book, String expected) throws IOException {
    Path file = book.to(folder.resolve("a.ods"));
    byte[] before = Files.readAllBytes(file);
    assertEquals(expected, Dump.of(new OdsBookReader().read(file)));
    assertArrayEquals(before, Files.readAllBytes(file));
  }
}
