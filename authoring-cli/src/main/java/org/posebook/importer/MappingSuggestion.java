package org.posebook.importer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.model.Ids;
import org.posebook.source.Location;

/**
 * Writes a mapping for a workbook: what posebook knows of its sheets and columns, and guesses for
 * the rest. An import with it gives what an import without it does, but for the guesses.
 */
public final class MappingSuggestion {
  private static final int VALUES = 40;
  private static final int LONGEST = 40;

  private final Mapping base;
  private final StringBuilder text = new StringBuilder();
  private int columns;
  private int unknown;

  /**
   * A mapping.
   *
   * @param text the whole file
   * @param columns how many columns it names
   * @param unknown how many of these posebook does not know, so that their meaning is a guess or
   *     open
   */
  public record Suggested(String text, int columns, int unknown) {}

  private MappingSuggestion(Mapping base) {
    this.base = base;
  }

  /** A mapping for a workbook. */
  public static Suggested of(BookInput input) {
    MappingSuggestion suggestion = new MappingSuggestion(input.mapping().orElse(Mapping.none()));
    suggestion.write(UnreadSheets.without(input.book()));
    return new Suggested(suggestion.text.toString(), suggestion.columns, suggestion.unknown);
  }

  private void write(RawBook book) {
    line(
        "# What the sheets and columns of "
            + oneLine(book.file())
            + " mean. Change what is wrong.");
    line("# posebook reads this file by itself when it lies beside the workbook.");
    line("#");
    line("# A column may mean:");
    wrapped(Target.words());
    line("# \"extra\" is kept and not printed; \"ignore\" is not read.");
    line("#");
    line("# It may also be split or joined, or have a unit:");
    line("#   \"Pose\": \"{name} ({sanskrit})\"");
    line("#   \"Level / place\": {split: \"/\", into: [level, props]}");
    line("#   \"Time\": {column: hold, unit: seconds}");
    line("# join: [{columns: [\"Step 1\", \"Step 2\"], into: steps}]");
    line("# constants: {level: beginner}");
    line("sheets:");
    List<SheetGuess> sheets = sheets(book);
    sheets.forEach(this::sheet);
    if (sheets.isEmpty()) {
      line("  any:");
      line("    columns: {}");
    }
  }

  private static List<SheetGuess> sheets(RawBook book) {
    List<RawSheet> read =
        book.sheets().stream()
            .filter(sheet -> !sheet.rows().isEmpty() && !sheet.marks().hidden())
            .toList();
    List<SheetGuess> sheets = new ArrayList<>();
    read.forEach(sheet -> sheets.add(SheetGuess.known(sheet)));
    if (sheets.stream().allMatch(sheet -> sheet.tables().isEmpty())) {
      sheets.clear();
      read.forEach(sheet -> sheets.add(SheetGuess.guessed(sheet)));
    }
    sheets.removeIf(sheet -> sheet.tables().isEmpty() && sheet.isOfUse());
    return sheets;
  }

  private void sheet(SheetGuess sheet) {
    line("  " + (sheet.name().isEmpty() ? Mapping.ANY : quoted(sheet.name())) + ":");
    if (sheet.tables().isEmpty()) {
      line("    # posebook sees no table here.");
      line("    leave-out: true");
      return;
    }
    sheet.headerRow().ifPresent(row -> line("    header-row: " + row));
    line("    # first-column: " + Location.CellRef.columnName(sheet.firstColumn()));
    line("    # skip-rows: [5, \"9-12\"]");
    line("    # leave-out: true");
    line("    columns:");
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (SheetGuess.TableGuess table : sheet.tables()) {
      table(table, base.of(sheet.name()), lines);
    }
    lines.values().forEach(each -> each.forEach(this::line));
  }

  private void table(
      SheetGuess.TableGuess table, SheetMapping own, Map<String, List<String>> lines) {
    List<String> names = HeaderKey.numbered(table.header());
    Table read = table.read();
    Set<Column> taken = EnumSet.noneOf(Column.class);
    taken.addAll(read.columns().values());
    own.columns().values().stream()
        .flatMap(column -> column.rule().targets().stream())
        .flatMap(target -> target.column().stream())
        .forEach(taken::add);
    Set<String> languages = HeaderFinder.languages(table.header());
    for (int i = 0; i < names.size(); i++) {
      RawCell cell = table.header().get(i);
      int position = read.position(cell);
      List<String> values = values(table.rows(), read, position);
      List<String> written = new ArrayList<>();
      Column column = read.columns().get(position);
      if (lines.containsKey(HeaderKey.of(names.get(i)))) {
        continue;
      }
      String key = "      " + quoted(names.get(i)) + ": ";
      SheetMapping.MappedColumn known = own.columns().get(HeaderKey.of(names.get(i)));
      if (known != null && known.rule() instanceof ColumnRule.Whole whole) {
        written.add(key + Target.word(whole.target()));
      } else if (column != null) {
        boolean order = column == Column.NUMBER && Ids.fold(cell.shown()).equals("order");
        String word = order ? Target.ORDER_WORD : Target.word(column);
        Optional<String> unit =
            HeaderWords.columnWithUnit(cell.shown())
                .map(UnitHeader::unit)
                .filter(counted -> RuleReader.fits(column, counted));
        written.add(key + unit.map(u -> "{column: " + word + ", unit: " + u + "}").orElse(word));
      } else if (read.angles().containsKey(position)) {
        written.add(key + Target.ANGLE_WORD);
      } else {
        unknown++;
        boolean name = table.nameAt().filter(at -> at == position).isPresent();
        Optional<String> guess =
            name
                ? Optional.of(Target.word(Column.NAME))
                : Column.named(cell.shown()).isPresent()
                    ? Optional.empty()
                    : ColumnGuess.of(names.get(i), values, taken, languages);
        guess.flatMap(Target::named).flatMap(Target::column).ifPresent(taken::add);
        written.add("      # " + (guess.isPresent() ? "A guess" : "Not known") + examples(values));
        written.add(
            key
                + guess.orElse(Target.EXTRA_WORD)
                + "  # or: "
                + (guess.isPresent() ? "extra, ignore" : "ignore, notes, targets"));
      }
      columns++;
      lines.put(HeaderKey.of(names.get(i)), written);
    }
  }

  private static List<String> values(List<RawRow> rows, Table table, int position) {
    Set<String> values = new LinkedHashSet<>();
    for (RawRow row : rows) {
      row.cells().stream()
          .filter(cell -> table.position(cell) == position)
          .filter(cell -> !Words.meanNothing(cell.shown()))
          .forEach(cell -> values.add(cell.shown()));
      if (values.size() >= VALUES) {
        break;
      }
    }
    return List.copyOf(values);
  }

  private static String examples(List<String> values) {
    if (values.isEmpty()) {
      return "; no cell has a value.";
    }
    return "; its cells say: "
        + String.join(" | ", values.stream().limit(2).map(MappingSuggestion::cut).toList());
  }

  private static String cut(String value) {
    String line = oneLine(value);
    return line.codePointCount(0, line.length()) > LONGEST
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + " …"
        : line;
  }

  /** A text in one line, without signs that cannot stand in a comment. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\p{Cn}\\p{Cs}\\p{Co}\\uFEFF\\u2028\\u2029]+", " ")
        .strip();
  }

  private void wrapped(List<String> words) {
    StringBuilder line = new StringBuilder("#  ");
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i) + (i + 1 < words.size() ? "," : "");
      if (line.length() + word.length() > 95) {
        line(line.toString());
        line = new StringBuilder("#  ");
      }
      line.append(' ').append(word);
    }
    line(line.toString());
  }

  /** A text in double quotes, as YAML reads it. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0xfeff || c == 0x2028 || c == 0x2029) {
        String digits = Integer.toHexString(c);
        quoted.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
