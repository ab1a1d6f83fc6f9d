package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.source.Location;

/**
 * What the sheets and columns of a workbook mean, as its author says in a file beside it. See
 * {@link MappingReader}.
 */
public final class Mapping {
  static final RuleId UNKNOWN_SHEET = new RuleId("mapping/unknown-sheet");
  static final RuleId UNKNOWN_HEADER = new RuleId("mapping/unknown-header");

  static final RuleId NO_SUCH_ROW = new RuleId("mapping/no-such-row");

  /** The key for what holds for all sheets. */
  static final String ANY = "any";

  private static final Mapping BROKEN = new Mapping(SheetMapping.NONE, Map.of());

  private static final Mapping NONE = new Mapping(SheetMapping.NONE, Map.of());

  private final SheetMapping any;
  private final Map<String, Named> sheets;
  private final Optional<Mapping> base;
  private final boolean ofPosebook;

  /** A mapping that says nothing. */
  public static Mapping none() {
    return NONE;
  }

  /** What is said of a sheet, with the place where it is named. */
  record Named(Location at, SheetMapping mapping) {}

  Mapping(SheetMapping any, Map<String, Named> sheets) {
    this(any, sheets, Optional.empty(), false);
  }

  private Mapping(
      SheetMapping any, Map<String, Named> sheets, Optional<Mapping> base, boolean ofPosebook) {
    this.any = any;
    this.sheets = new LinkedHashMap<>(sheets);
    this.base = base;
    this.ofPosebook = ofPosebook;
  }

  /** In place of a mapping with errors: a workbook with it is not read until they are mended. */
  public static Mapping broken() {
    return BROKEN;
  }

  boolean isBroken() {
    return this == BROKEN;
  }

  /** The same as posebook's own, which may name what a file does not have. */
  public Mapping builtIn() {
    return new Mapping(any, sheets, base, true);
  }

  /** This mapping, and another one for what it does not say. */
  public Mapping over(Mapping other) {
    if (isBroken()) {
      return this;
    }
    return new Mapping(any, sheets, Optional.of(other), ofPosebook);
  }

  /** What holds for a sheet; spaces around its name do not count. */
  SheetMapping of(String sheet) {
    Named named = sheets.get(sheet.strip());
    SheetMapping own = named == null ? any : named.mapping().over(any);
    return base.map(other -> own.over(other.of(sheet))).orElse(own);
  }

  /**
   * What the mapping names and the workbook does not have. Of posebook's own mapping: what of the
   * file it keeps without printing it.
   *
   * @param names the names over the columns of each sheet that was read, as they were met
   */
  List<Diagnostic> missing(RawBook book, Map<String, List<String>> names) {
    if (ofPosebook) {
      return KeptColumns.of(book, this);
    }
    List<Diagnostic> missing = new ArrayList<>();
    List<String> known = book.sheets().stream().map(sheet -> sheet.name().strip()).toList();
    sheets.forEach(
        (sheet, named) -> {
          headerRow(sheet, named.mapping(), book).ifPresent(missing::add);
          if (!known.contains(sheet)) {
            missing.add(unknownSheet(sheet, named.at(), book, known));
          } else if (!of(sheet).leftOut()) {
            missing(
                named.mapping(),
                "The sheet \"" + sheet + "\"",
                names.getOrDefault(sheet, List.of()),
                missing);
          }
        });
    List<String> all = names.values().stream().flatMap(List::stream).distinct().toList();
    missing(any, "The workbook \"" + book.file() + "\"", all, missing);
    return missing;
  }

  /** A header row that the sheet does not have. */
  private static Optional<Diagnostic> headerRow(String sheet, SheetMapping mapping, RawBook book) {
    Optional<RawSheet> there =
        book.sheets().stream().filter(s -> s.name().strip().equals(sheet)).findFirst();
    if (mapping.headerRow().isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    int number = mapping.headerRow().get().number();
    return there.get().rows().stream().anyMatch(row -> row.number() == number)
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                NO_SUCH_ROW,
                mapping.headerRow().get().at(),
                "Row " + number + " of the sheet \"" + sheet + "\" is empty.",
                "Write the number of the row with the names of the columns."));
  }

  private static Diagnostic unknownSheet(
      String sheet, Location at, RawBook book, List<String> known) {
    boolean nameless = known.stream().allMatch(String::isEmpty);
    return Diagnostic.error(
        UNKNOWN_SHEET,
        at,
        "The workbook \"" + book.file() + "\" has no sheet \"" + sheet + "\".",
        nameless
            ? "This file has one table without a name: write \"any\" in place of the name."
            : Suggestions.nearest(sheet, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Its sheets: " + String.join(", ", known) + "."));
  }

  private static void missing(
      SheetMapping mapping, String whose, List<String> names, List<Diagnostic> missing) {
    Set<String> keys = new java.util.HashSet<>();
    names.forEach(name -> keys.add(HeaderKey.of(name)));
    Map<String, Location> wanted = new LinkedHashMap<>();
    mapping.columns().values().forEach(column -> wanted.put(column.header(), column.at()));
    mapping.joins().stream()
        .flatMap(join -> join.headers().stream())
        .forEach(header -> wanted.put(header.header(), header.at()));
    wanted.forEach(
        (header, at) -> {
          if (!keys.contains(HeaderKey.of(header))) {
            missing.add(unknownHeader(header, at, whose, names));
          }
        });
  }

  private static Diagnostic unknownHeader(
      String header, Location at, String whose, List<String> names) {
    if (names.isEmpty()) {
      return Diagnostic.error(
          UNKNOWN_HEADER,
          at,
          whose + " has no row of column names that posebook can find, so no \"" + header + "\".",
          "Say in which row they stand: header-row: 1");
    }
    Optional<String> near = Suggestions.nearest(header, names);
    return Diagnostic.error(
        UNKNOWN_HEADER,
        at,
        whose + " has no column named \"" + header + "\".",
        near.map(name -> "Did you mean \"" + name + "\"?")
            .orElse("Its columns: " + String.join(", ", names) + "."));
  }
}
