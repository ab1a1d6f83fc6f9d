package org.posebook.importer.poi;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.posebook.importer.CellValue;
import org.posebook.importer.RawCell;
import org.posebook.importer.RawRow;
import org.posebook.source.Location;

/** Reads the cells of one sheet part as a stream of XML events (ECMA-376, part 1, 18.3). */
final class SheetReader {
  private final String file;
  private final String sheet;
  private final ReadOnlySharedStringsTable texts;
  private final StylesTable styles;
  private final DataFormatter formatter;

  SheetReader(
      String file,
      String sheet,
      ReadOnlySharedStringsTable texts,
      StylesTable styles,
      DataFormatter formatter) {
    this.file = file;
    this.sheet = sheet;
    this.texts = texts;
    this.styles = styles;
    this.formatter = formatter;
  }

  List<RawRow> read(InputStream data) throws XMLStreamException {
    XMLInputFactory factory = XMLHelper.newXMLInputFactory();
    XMLStreamReader xml = factory.createXMLStreamReader(data);
    List<RawRow> rows = new ArrayList<>();
    int last = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        String number = xml.getAttributeValue(null, "r");
        last = number == null ? last + 1 : Integer.parseInt(number);
        List<RawCell> cells = row(xml, last);
        if (!cells.isEmpty()) {
          rows.add(new RawRow(last, cells));
        }
      }
    }
    return rows;
  }

  private List<RawCell> row(XMLStreamReader xml, int number) throws XMLStreamException {
    List<RawCell> cells = new ArrayList<>();
    int column = 0;
    for (int event = xml.next(); !ends(xml, event, "row"); event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        String reference = xml.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol() + 1;
        Location.CellRef at = new Location.CellRef(file, sheet, number, column);
        cell(xml).map(value -> new RawCell(at, value)).ifPresent(cells::add);
      }
    }
    return cells;
  }

  private Optional<CellValue> cell(XMLStreamReader xml) throws XMLStreamException {
    String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
    String style = Optional.ofNullable(xml.getAttributeValue(null, "s")).orElse("0");
    StringBuilder raw = new StringBuilder();
    for (int event = xml.next(); !ends(xml, event, "c"); event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "v", "t" -> raw.append(xml.getElementText());
        case "rPh" -> skip(xml, "rPh"); // How to pronounce the text: not part of it.
        default -> {
          // A formula, or a wrapper of the text.
        }
      }
    }
    return raw.isEmpty() ? Optional.empty() : value(type, style, raw.toString());
  }

  private Optional<CellValue> value(String type, String style, String raw) {
    return switch (type) {
      case "s" -> text(texts.getItemAt(Integer.parseInt(raw)).getString());
      case "str", "inlineStr" -> text(new XSSFRichTextString(raw).getString());
      case "b" -> Optional.of(new CellValue.Bool(raw.equals("1")));
      case "e" -> Optional.of(new CellValue.Failure(raw));
      case "d" -> Optional.of(new CellValue.Date(raw));
      default -> Optional.of(number(Integer.parseInt(style), raw));
    };
  }

  private static Optional<CellValue> text(String text) {
    String clean = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    return clean.isEmpty() ? Optional.empty() : Optional.of(new CellValue.Text(clean));
  }

  private CellValue number(int styleIndex, String raw) {
    double value = Double.parseDouble(raw);
    XSSFCellStyle style = styles.getStyleAt(styleIndex);
    short index = style == null ? 0 : style.getDataFormat();
    String format = style == null ? "General" : style.getDataFormatString();
    String shown = formatter.formatRawCellContents(value, index, format).strip();
    if (DateUtil.isADateFormat(index, format)) {
      return new CellValue.Date(shown);
    }
    // Fifteen digits are what a spreadsheet program keeps of a number.
    BigDecimal exact =
        new BigDecimal(raw).round(new java.math.MathContext(15)).stripTrailingZeros();
    return new CellValue.Numeral(exact, shown);
  }

  private static boolean ends(XMLStreamReader xml, int event, String element) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }

  private static void skip(XMLStreamReader xml, String element) throws XMLStreamException {
    int event = xml.next();
    while (!ends(xml, event, element)) {
      event = xml.next();
    }
  }
}
