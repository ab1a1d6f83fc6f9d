package org.posebook.importer.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posebook.importer.CellValue;
import org.posebook.importer.GeneralFormat;
import org.posebook.importer.packed.Archive;
import org.posebook.importer.packed.Xml;
import org.posebook.importer.poi.NumberFormats;

/** The number formats of cells (ECMA-376, part 1, 18.8); all else of styles does not matter. */
final class Styles {
  private static final int GENERAL = 0;
  private static final int TEXT = 49;

  /** So many numbers are kept to be used again: most sheets have the same few over and over. */
  private static final int KEPT = 4096;

  private final List<Integer> formats = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final Map<String, CellValue> kept = new HashMap<>();
  private final boolean since1904;
  private @Nullable NumberFormats numbers;

  private Styles(boolean since1904) {
    this.since1904 = since1904;
  }

  /** Reads the part, if there is one. */
  static Styles of(Archive archive, Optional<String> part, boolean since1904) throws IOException {
    Styles styles = new Styles(since1904);
    Optional<Xml> found = part.isPresent() ? archive.xml(part.get()) : Optional.empty();
    if (found.isPresent()) {
      try (Xml xml = found.get()) {
        boolean cells = false;
        while (xml.nextStart()) {
          switch (xml.name()) {
            case "numFmt" ->
                styles.codes.putIfAbsent(
                    xml.number("numFmtId", GENERAL), xml.find("formatCode").orElse(""));
            case "cellXfs" -> cells = true;
            case "cellStyles", "dxfs" -> cells = false;
            case "xf" -> {
              if (cells) {
                styles.formats.add(xml.number("numFmtId", GENERAL));
              }
            }
            default -> {
              // Fonts, fills and borders.
            }
          }
        }
      }
    }
    return styles;
  }

  /** A number in a cell of that style. */
  CellValue number(int style, String raw) {
    int format = style >= 0 && style < formats.size() ? formats.get(style) : GENERAL;
    String code = codes.get(format);
    if (code == null ? format == GENERAL || format == TEXT : isGeneral(code)) {
      CellValue before = kept.get(raw);
      return before == null ? general(raw) : before;
    }
    if (numbers == null) {
      numbers = new NumberFormats(since1904); // Loaded only by a file that has formats.
    }
    return numbers.number(raw, format, Optional.ofNullable(code));
  }

  private CellValue general(String raw) {
    var exact = GeneralFormat.exact(raw);
    CellValue number = new CellValue.Numeral(exact, GeneralFormat.shown(exact));
    if (kept.size() < KEPT) {
      kept.put(raw, number);
    }
    return number;
  }

  private static boolean isGeneral(String code) {
    return code.isEmpty() || code.equalsIgnoreCase("General") || code.equals("@");
  }
}
