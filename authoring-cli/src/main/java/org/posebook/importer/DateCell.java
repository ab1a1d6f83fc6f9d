package org.posebook.importer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;

/**
 * A date that a spreadsheet program made of a text such as "8-10". Which of the two numbers came
 * first depends on the program's settings, so both readings are told and none is taken.
 */
final class DateCell {
  static final RuleId DATE = new RuleId("import/date-instead-of-text");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(\\d{1,2})[-. /]([a-z]{3})[a-z]*\\.?(?:[-. /]+\\d{2,4})?");
  private static final Pattern MONTH_NUMBER =
      Pattern.compile("([a-z]{3})[a-z]*\\.?[-. /](\\d{1,2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-./](\\d{1,2})(?:[-./]\\d{2,4})?");

  private DateCell() {}

  /** What is said of a date in a table's cell: an error where it would become a dose. */
  static Diagnostic report(RawCell cell, CellValue.Date date, boolean dose) {
    Set<String> readings = readings(date);
    String may =
        readings.isEmpty()
            ? "Spreadsheet programs make dates of texts such as 8-10."
            : "Spreadsheet programs make dates of texts such as 8-10: this one may have been "
                + String.join(" or ", readings)
                + ".";
    String message = "This cell holds a date (" + date.shown() + "). " + may;
    String hint =
        "Format the cell as text and type the value again"
            + (dose ? "; posebook does not guess a dose." : ".");
    return dose
        ? Diagnostic.error(DATE, cell.at(), message, hint)
        : Diagnostic.warning(DATE, cell.at(), message, hint);
  }

  /** What may have been typed, such as "8–10" and "10–8". */
  static Set<String> readings(CellValue.Date date) {
    Set<String> readings = new LinkedHashSet<>();
    Optional<int[]> pair = pair(date);
    if (pair.isEmpty()) {
      return readings;
    }
    int low = Math.min(pair.get()[0], pair.get()[1]);
    int high = Math.max(pair.get()[0], pair.get()[1]);
    readings.add(low + "–" + high);
    readings.add(high + "–" + low);
    return readings;
  }

  /** The two numbers that a date was made of: day and month, or month and year. */
  private static Optional<int[]> pair(CellValue.Date date) {
    String shown = date.shown().toLowerCase(Locale.ROOT).strip();
    Matcher month = MONTH_NUMBER.matcher(shown);
    if (month.matches() && MONTHS.contains(month.group(1))) {
      // "Dec-15": the program took the second number for a year.
      return Optional.of(
          new int[] {MONTHS.indexOf(month.group(1)) + 1, Integer.parseInt(month.group(2))});
    }
    if (date.day().isPresent()) {
      return Optional.of(
          new int[] {date.day().get().getDayOfMonth(), date.day().get().getMonthValue()});
    }
    Matcher iso = ISO.matcher(shown);
    if (iso.matches()) {
      return Optional.of(
          new int[] {Integer.parseInt(iso.group(3)), Integer.parseInt(iso.group(2))});
    }
    Matcher named = DAY_MONTH.matcher(shown);
    if (named.matches() && MONTHS.contains(named.group(2))) {
      return Optional.of(
          new int[] {Integer.parseInt(named.group(1)), MONTHS.indexOf(named.group(2)) + 1});
    }
    Matcher numbers = NUMBERS.matcher(shown);
    return numbers.matches()
        ? Optional.of(
            new int[] {Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))})
        : Optional.empty();
  }
}
