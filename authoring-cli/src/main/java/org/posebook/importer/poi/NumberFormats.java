package org.posebook.importer.poi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.posebook.importer.CellValue;
import org.posebook.importer.GeneralFormat;

/** Numbers and dates as the format of their cell shows them, in no language of its own. */
public final class NumberFormats {
  /** What Excel allows; a longer one is damage, and slow to read. */
  private static final int LONGEST_FORMAT = 255;

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final Map<String, Boolean> dates = new HashMap<>();
  private final boolean since1904;

  /**
   * Formats of a workbook.
   *
   * @param since1904 whether it counts its days from 1904, as old ones of the Mac do
   */
  public NumberFormats(boolean since1904) {
    this.since1904 = since1904;
  }

  /**
   * The value of a cell.
   *
   * @param raw the number as it stands in the file
   * @param index the number of the format
   * @param custom its code, if the workbook has one for the number
   * @throws NumberFormatException when it is no number
   */
  public CellValue number(String raw, int index, Optional<String> custom) {
    var exact = GeneralFormat.exact(raw);
    String builtin = index >= 0 && index < 50 ? BuiltinFormats.getBuiltinFormat(index) : null;
    String code = custom.orElse(builtin == null ? "General" : builtin);
    if (code.length() > LONGEST_FORMAT || code.equalsIgnoreCase("General") || code.equals("@")) {
      return new CellValue.Numeral(exact, GeneralFormat.shown(exact));
    }
    try {
      double value = Double.parseDouble(raw);
      String shown = formatter.formatRawCellContents(value, index, code, since1904).strip();
      return dates.computeIfAbsent(code, c -> DateUtil.isADateFormat(index, c))
          ? new CellValue.Date(shown)
          : new CellValue.Numeral(exact, shown);
    } catch (RuntimeException e) {
      // A format that no program can use: the number itself is still true.
      return new CellValue.Numeral(exact, GeneralFormat.shown(exact));
    }
  }
}
