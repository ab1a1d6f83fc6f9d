package org.posebook.importer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a cell holds. */
public sealed interface CellValue {
  /** The text that a spreadsheet program shows, without spaces around it. */
  String shown();

  /** A text, with its line breaks as {@code \n}. */
  record Text(String shown) implements CellValue {}

  /**
   * A number.
   *
   * @param value the number itself
   * @param shown as the cell's format shows it: 5 with the format {@code 0" s"} is "5 s"
   */
  record Numeral(BigDecimal value, String shown) implements CellValue {}

  /**
   * A date, which spreadsheet programs also make of texts such as "8-10".
   *
   * @param shown as the cell's format shows it
   * @param day the day itself, where the file tells it
   */
  record Date(String shown, Optional<LocalDate> day) implements CellValue {
    /** A date of which only what is shown is known. */
    public Date(String shown) {
      this(shown, Optional.empty());
    }
  }

  /** True or false. */
  record Bool(boolean value) implements CellValue {
    @Override
    public String shown() {
      return value ? "yes" : "no";
    }
  }

  /**
   * A formula that failed.
   *
   * @param shown such as {@code #REF!}
   */
  record Failure(String shown) implements CellValue {}
}
