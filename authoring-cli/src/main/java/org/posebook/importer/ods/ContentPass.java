package org.posebook.importer.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.importer.BookTally;
import org.posebook.importer.Budgets;
import org.posebook.importer.CellRange;
import org.posebook.importer.RawSheet;
import org.posebook.importer.SheetMarks;
import org.posebook.importer.packed.Archive;
import org.posebook.importer.packed.References;
import org.posebook.importer.packed.Xml;

/** One pass over the content of an OpenDocument spreadsheet (OpenDocument 1.3, part 3, 9). */
final class ContentPass {
  private final String file;
  private final Archive archive;
  private final BookTally tally;
  private final Set<String> hiddenStyles = new HashSet<>();
  private final List<TablePass> order = new ArrayList<>();
  private final Map<String, List<CellRange>> filters = new HashMap<>();

  ContentPass(String file, Archive archive, BookTally tally) {
    this.file = file;
    this.archive = archive;
    this.tally = tally;
  }

  void read(Xml xml) throws IOException {
    String style = "";
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "style" -> style = xml.find("name").orElse("");
        case "table-properties" -> {
          if (xml.find("display").orElse("true").equals("false")) {
            hiddenStyles.add(style);
          }
        }
        case "table" -> table(xml);
        case "tracked-changes", "forms", "dde-links" -> xml.skip();
        case "database-range" -> filter(xml);
        default -> {
          // Wrappers, fonts and other styles.
        }
      }
    }
  }

  /** The sheets, in order. */
  List<RawSheet> sheets() {
    return order.stream()
        .map(
            table ->
                new RawSheet(
                    table.name(),
                    table.rows(),
                    new SheetMarks(
                        table.hidden(),
                        table.hiddenRows(),
                        table.hiddenColumns(),
                        table.merged(),
                        filters.getOrDefault(table.name(), List.of()),
                        table.pictures(),
                        table.emptyCells())))
        .toList();
  }

  private void table(Xml xml) throws IOException {
    String name = xml.find("name").orElse("");
    boolean hidden = hiddenStyles.contains(xml.find("style-name").orElse(""));
    TablePass table = new TablePass(file, name, hidden, archive, tally);
    order.add(table);
    if (order.size() > Budgets.SHEETS) {
      throw Budgets.exceeded("it has more than 1,000 sheets");
    }
    table.read(xml);
  }

  /**
   * A range with a header row that the program filters or sorts by, as {@code 'My sheet'.A1:.C9}.
   */
  private void filter(Xml xml) {
    String address = xml.find("target-range-address").orElse("");
    int colon = address.lastIndexOf(':');
    if (xml.find("contains-header").orElse("true").equals("false") || colon < 0) {
      return;
    }
    int dot = address.lastIndexOf('.', colon);
    String last = address.substring(colon + 1);
    if (dot < 0) {
      return;
    }
    String sheet = address.substring(0, dot);
    sheet = sheet.startsWith("$") ? sheet.substring(1) : sheet;
    if (sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'")) {
      sheet = sheet.substring(1, sheet.length() - 1).replace("''", "'");
    }
    Optional<CellRange> range =
        References.range(
            address.substring(dot + 1, colon) + ":" + last.substring(last.lastIndexOf('.') + 1));
    String owner = sheet;
    range.ifPresent(r -> filters.computeIfAbsent(owner, s -> new ArrayList<>()).add(r));
  }
}
