package org.posebook.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** The part of an OpenDocument spreadsheet that has its sheets (OpenDocument 1.3, part 3, 9). */
final class OdsContent {
  /** The page of a sheet that is made to fit its width. */
  static final String WHOLE_PAGE = "fitting";

  /** The page of a sheet that goes over several side by side. */
  static final String PAGES = "side-by-side";

  /** About as wide as a character of the usual font. */
  private static final double CENTIMETRES = 0.2;

  private final WorkbookPlan plan;
  private final OdsXml xml =
      new OdsXml("office:document-content", "office:version", OdsWriter.VERSION);

  /** The names of rules by what they allow. */
  private final Map<SheetPlan.Choice, String> rules = new LinkedHashMap<>();

  private OdsContent(WorkbookPlan plan) {
    this.plan = plan;
  }

  static String of(WorkbookPlan plan) {
    OdsContent content = new OdsContent(plan);
    content.styles();
    content.xml.start("office:body").start("office:spreadsheet");
    content.rules();
    plan.sheets().forEach(content::sheet);
    return content.xml.end().end().end().finished();
  }

  private void styles() {
    xml.start("office:automatic-styles");
    xml.start("number:text-style", "style:name", "as-text").empty("number:text-content").end();
    plan.sheets().stream()
        .flatMap(sheet -> sheet.widths().stream())
        .distinct()
        .sorted()
        .forEach(
            width ->
                xml.start(
                        "style:style",
                        "style:name",
                        columnStyle(width),
                        "style:family",
                        "table-column")
                    .empty(
                        "style:table-column-properties",
                        "style:column-width",
                        String.format(Locale.ROOT, "%.2fcm", width * CENTIMETRES))
                    .end());
    xml.start("style:style", "style:name", "row", "style:family", "table-row")
        .empty("style:table-row-properties", "style:use-optimal-row-height", "true")
        .end();
    for (boolean hidden : new boolean[] {false, true}) {
      for (String page : List.of(WHOLE_PAGE, PAGES)) {
        xml.start(
                "style:style",
                "style:name",
                tableStyle(hidden, page),
                "style:family",
                "table",
                "style:master-page-name",
                page)
            .empty("style:table-properties", "table:display", String.valueOf(!hidden))
            .end();
      }
    }
    for (CellPlan.Look look : CellPlan.Look.values()) {
      cellStyle(look);
    }
    xml.end();
  }

  private void cellStyle(CellPlan.Look look) {
    xml.start(
        "style:style",
        "style:name",
        name(look),
        "style:family",
        "table-cell",
        "style:data-style-name",
        "as-text");
    List<String> cell = new ArrayList<>(List.of("style:vertical-align", "top"));
    cell.addAll(List.of("fo:wrap-option", look.wrapped() ? "wrap" : "no-wrap"));
    if (!look.fill().isEmpty()) {
      cell.addAll(List.of("fo:background-color", "#" + look.fill()));
      cell.addAll(List.of("fo:border-bottom", "0.5pt solid #" + CellPlan.Look.LINE));
    }
    xml.empty("style:table-cell-properties", cell.toArray(String[]::new));
    List<String> text = new ArrayList<>();
    if (!look.ink().isEmpty()) {
      text.addAll(List.of("fo:color", "#" + look.ink()));
      text.addAll(List.of("fo:font-weight", look.bold() ? "bold" : "normal"));
    }
    if (look == CellPlan.Look.TITLE) {
      text.addAll(List.of("fo:font-size", CellPlan.Look.TITLE_POINTS + "pt"));
    }
    xml.empty("style:text-properties", text.toArray(String[]::new)).end();
  }

  private void rules() {
    List<SheetPlan> with =
        plan.sheets().stream().filter(sheet -> !sheet.choices().isEmpty()).toList();
    if (with.isEmpty()) {
      return;
    }
    xml.start("table:content-validations");
    for (SheetPlan sheet : with) {
      for (SheetPlan.Choice choice : sheet.choices()) {
        String name = "words" + (rules.size() + 1);
        rules.put(choice, name);
        xml.start(
            "table:content-validation",
            "table:name",
            name,
            "table:condition",
            "of:cell-content-is-in-list(" + source(choice.source()) + ")",
            "table:allow-empty-cell",
            "true",
            "table:display-list",
            "unsorted",
            "table:base-cell-address",
            quoted(sheet.name())
                + "."
                + CellReference.convertNumToColString(choice.column() - 1)
                + choice.firstRow());
        boolean warns = !choice.warning().isEmpty();
        xml.start(
                "table:error-message",
                "table:message-type",
                "warning",
                "table:display",
                String.valueOf(warns),
                "table:title",
                "posebook")
            .paragraphs(choice.warning())
            .end()
            .end();
      }
    }
    xml.end();
  }

  private static String source(SheetPlan.Source source) {
    return switch (source) {
      case SheetPlan.Words(List<String> words) ->
          String.join(
              ";", words.stream().map(word -> "\"" + word.replace("\"", "\"\"") + "\"").toList());
      case SheetPlan.Cells(String sheet, int first, int last) ->
          "[$" + quoted(sheet) + ".$A$" + first + ":.$A$" + last + "]";
    };
  }

  private static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }

  private void sheet(SheetPlan sheet) {
    xml.start(
        "table:table",
        "table:name",
        sheet.name(),
        "table:style-name",
        tableStyle(sheet.hidden(), sheet.fitsPage() ? WHOLE_PAGE : PAGES));
    if (sheet.frozenColumns() > 0) {
      xml.start("table:table-header-columns");
    }
    for (int c = 0; c < sheet.widths().size(); c++) {
      xml.empty(
          "table:table-column",
          "table:style-name",
          columnStyle(sheet.widths().get(c)),
          "table:default-cell-style-name",
          name(CellPlan.Look.TEXT));
      if (c + 1 == sheet.frozenColumns()) {
        xml.end();
      }
    }
    if (sheet.frozenRows() > 0) {
      xml.start("table:table-header-rows");
    }
    for (int r = 0; r < sheet.rows().size(); r++) {
      row(sheet, sheet.rows().get(r), r + 1, 1);
      if (r + 1 == sheet.frozenRows()) {
        xml.end();
      }
    }
    rowsToFillIn(sheet);
    xml.end();
  }

  /** The rows below the content, in which lists of words wait. */
  private void rowsToFillIn(SheetPlan sheet) {
    int last = sheet.choices().stream().mapToInt(SheetPlan.Choice::lastRow).max().orElse(0);
    int row = sheet.rows().size() + 1;
    while (row <= last) {
      int from = row;
      int next =
          sheet.choices().stream()
              .mapToInt(
                  choice -> choice.firstRow() > from ? choice.firstRow() : choice.lastRow() + 1)
              .filter(edge -> edge > from)
              .min()
              .orElse(last + 1);
      row(sheet, List.of(), row, next - row);
      row = next;
    }
  }

  private void row(SheetPlan sheet, List<CellPlan> cells, int row, int times) {
    xml.start("table:table-row", "table:style-name", "row");
    if (times > 1) {
      xml.attribute("table:number-rows-repeated", String.valueOf(times));
    }
    List<SheetPlan.Choice> choices =
        sheet.choices().stream()
            .filter(choice -> choice.firstRow() <= row && row <= choice.lastRow())
            .toList();
    int columns =
        Math.max(cells.size(), choices.stream().mapToInt(SheetPlan.Choice::column).max().orElse(0));
    for (int c = 0; c < columns; c++) {
      int column = c + 1;
      CellPlan cell = c < cells.size() ? cells.get(c) : SheetPlan.EMPTY;
      xml.start("table:table-cell", "table:style-name", name(cell.look()));
      choices.stream()
          .filter(choice -> choice.column() == column)
          .forEach(
              choice ->
                  xml.attribute("table:content-validation-name", rules.getOrDefault(choice, "")));
      if (!cell.text().isEmpty()) {
        xml.attribute("office:value-type", "string");
        cell.note()
            .ifPresent(
                note ->
                    xml.start("office:annotation")
                        .leaf("dc:creator", "posebook")
                        .paragraphs(note)
                        .end());
        xml.paragraphs(cell.text());
      }
      xml.end();
    }
    if (columns == 0) {
      xml.empty("table:table-cell");
    }
    xml.end();
  }

  private static String columnStyle(int width) {
    return "width-" + width;
  }

  private static String tableStyle(boolean hidden, String page) {
    return (hidden ? "hidden-" : "shown-") + page;
  }

  private static String name(CellPlan.Look look) {
    return look.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
