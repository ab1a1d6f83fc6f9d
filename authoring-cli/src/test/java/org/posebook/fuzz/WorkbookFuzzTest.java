package org.posebook.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.posebook.importer.Packed;

/**
 * Any bytes as a workbook. The first one chooses what the rest is: the content of a sheet in a
 * sound archive, for .xlsx and .ods, so that it gets past the unpacking; or a whole file.
 */
@Tag("fuzz-workbook")
final class WorkbookFuzzTest {
  private static final Path FOLDER = Imports.folder();

  static Stream<Arguments> seeds() throws IOException {
    return Stream.concat(
        Imports.seeds(
            "x<cols><col min='2' max='3' hidden='1'/></cols><sheetData><row r='1'><c r='A1'"
                + " t='inlineStr'><is><t>Pose</t></is></c><c r='B1' t='str'><v>Steps</v></c></row>"
                + "<row r='2'><c r='A2' t='inlineStr'><is><t>Cat</t></is></c><c t='n'><v>5</v></c>"
                + "<c t='b'><v>1</v></c><c t='e'><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref='A3:B4'/></mergeCells><autoFilter ref='A1:B2'/>",
            "o<table:table table:name='A'><table:table-column"
                + " table:number-columns-repeated='2'/><table:table-row><table:table-cell"
                + " office:value-type='string'><text:p>Pose</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated='2' office:value-type='float'"
                + " office:value='5'><text:p>5<text:s text:c='2'/>s</text:p></table:table-cell>"
                + "</table:table-row></table:table>"),
        Stream.of(
            whole('X', Packed.xlsx("<sheetData><row><c><v>1</v></c></row></sheetData>").bytes()),
            whole('L', old())));
  }

  private static Arguments whole(char kind, byte[] file) {
    byte[] bytes = new byte[file.length + 1];
    bytes[0] = (byte) kind;
    System.arraycopy(file, 0, bytes, 1, file.length);
    return Arguments.of((Object) bytes);
  }

  private static byte[] old() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("A").createRow(0).createCell(0).setCellValue("Pose");
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void workbooks(byte[] bytes) throws IOException {
    if (bytes.length < 2) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    String text = new String(rest, StandardCharsets.UTF_8);
    switch (bytes[0]) {
      case 'X' -> Imports.of(FOLDER, "a.xlsx", rest);
      case 'L' -> Imports.of(FOLDER, "a.xls", rest);
      case 'o' -> Imports.of(FOLDER, "a.ods", Packed.ods("", text).bytes());
      default -> Imports.of(FOLDER, "a.xlsx", Packed.xlsx(text).bytes());
    }
  }
}
