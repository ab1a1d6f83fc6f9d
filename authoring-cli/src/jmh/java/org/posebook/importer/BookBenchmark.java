package org.posebook.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.posebook.importer.xlsx.XlsxBookReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * How long it takes to read a workbook of twenty columns, warm: with posebook's reader, with the
 * events of Apache POI, and only to scan the XML of its rows and texts, which is the limit.
 */
@State(Scope.Thread)
@Fork(value = 1, jvmArgs = "-Xmx128m")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BookBenchmark {
  /** Rows of twenty cells. */
  @Param({"10000", "100000"})
  public int rows;

  private Path file = Path.of("");

  /** Writes the workbook. */
  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("book", ".xlsx");
    BigBook.write(file, "Poses", rows, rows);
  }

  /** Takes it away. */
  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** Scans the XML and makes nothing of it. */
  @Benchmark
  public long tokens() throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    long tokens = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String part : new String[] {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
          XMLStreamReader xml = factory.createXMLStreamReader(in);
          while (xml.hasNext()) {
            xml.next();
            tokens++;
          }
        }
      }
    }
    return tokens;
  }

  /** Reads the file as an import does. */
  @Benchmark
  public RawBook posebook() throws IOException {
    return new XlsxBookReader().read(file).value();
  }

  /** Reads each cell's text through POI's events, and keeps none. */
  @Benchmark
  public long poiEvents()
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    long[] cells = new long[1];
    XSSFSheetXMLHandler.SheetContentsHandler counter =
        new XSSFSheetXMLHandler.SheetContentsHandler() {
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
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(), new ReadOnlySharedStringsTable(book), counter, false));
      try (InputStream sheet = reader.getSheetsData().next()) {
        xml.parse(new InputSource(sheet));
      }
    }
    return cells[0];
  }
}
