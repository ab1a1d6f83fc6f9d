import com.github.pjfanning.xlsx.StreamingReader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.posebook.importer.RawRow;
import org.posebook.importer.xlsx.XlsxBookReader;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Reads all cells of the first sheet of a workbook with one of several readers, and counts them.
 */
public final class Readers {
  private Readers() {}

  /** The reader's name, and the file. */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[1]);
    long cells =
        switch (args[0]) {
          case "tokens" -> tokens(file);
          case "posebook" -> posebook(file);
          case "poi-events" -> events(file);
          case "poi-workbook" -> workbook(file);
          case "fastexcel" -> fastexcel(file);
          case "streaming" -> streaming(file);
          default -> throw new IllegalArgumentException(args[0]);
        };
    System.out.println(cells);
  }

  /** The least that any reader in Java's own XML must do: nothing is made of what is scanned. */
  private static long tokens(Path file) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    long cells = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String part : new String[] {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
          XMLStreamReader xml = factory.createXMLStreamReader(in);
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
              cells++;
            }
          }
        }
      }
    }
    return cells;
  }

  private static long posebook(Path file) throws Exception {
    long cells = 0;
    for (RawRow row : new XlsxBookReader().read(file).value().sheets().getFirst().rows()) {
      cells += row.cells().size();
    }
    return cells;
  }

  private static long events(Path file) throws Exception {
    long[] cells = new long[1];
    SheetContentsHandler counter =
        new SheetContentsHandler() {
          @Override
          public void startRow(int row) {}

          @Override
          public void endRow(int row) {}

          @Override
          public void cell(String at, String shown, XSSFComment comment) {
            cells[0]++;
          }
        };
    try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(book);
      ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(book);
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(reader.getStylesTable(), texts, counter, false));
      try (InputStream sheet = reader.getSheetsData().next()) {
        xml.parse(new InputSource(sheet));
      }
    }
    return cells[0];
  }

  private static long workbook(Path file) throws Exception {
    long[] cells = new long[1];
    try (XSSFWorkbook book = new XSSFWorkbook(OPCPackage.open(file.toFile(), PackageAccess.READ))) {
      book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells[0]++));
    }
    return cells[0];
  }

  private static long fastexcel(Path file) throws Exception {
    long[] cells = new long[1];
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        var rows = book.getFirstSheet().openStream()) {
      rows.forEach(
          row ->
              row.stream()
                  .filter(cell -> cell != null && !cell.getText().isEmpty())
                  .forEach(cell -> cells[0]++));
    }
    return cells[0];
  }

  private static long streaming(Path file) throws Exception {
    long[] cells = new long[1];
    try (var book = StreamingReader.builder().rowCacheSize(100).open(file.toFile())) {
      book.getSheetAt(0)
          .forEach(
              row ->
                  row.forEach(
                      cell -> {
                        if (!cell.getStringCellValue().isEmpty()) {
                          cells[0]++;
                        }
                      }));
    }
    return cells[0];
  }
}
