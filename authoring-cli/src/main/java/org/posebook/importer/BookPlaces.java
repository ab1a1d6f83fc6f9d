package org.posebook.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * Where cells come from that no spreadsheet has: parts of a cell that was split, cells that were
 * joined, values that a mapping gives, values of a JSON file. Such a cell has a place of its own in
 * the table; what is said of it is told at the place where its author wrote it.
 */
public final class BookPlaces {
  private final Map<Location.CellRef, List<Stretch>> written = new HashMap<>();

  /**
   * A stretch of a cell's text.
   *
   * @param from the first character in the cell's text, from 0
   * @param at where the stretch stands
   */
  public record Stretch(int from, Location at) {}

  /** Says where a cell's text comes from: one stretch or more, from first to last. */
  public void put(Location.CellRef cell, List<Stretch> stretches) {
    written.put(cell, List.copyOf(stretches));
  }

  /** Takes over what others say. */
  void putAll(BookPlaces others) {
    written.putAll(others.written);
  }

  /** Where it stands that is said to stand somewhere. */
  Location real(Location at) {
    if (written.isEmpty() || !(at instanceof Location.CellRef cell)) {
      return at;
    }
    List<Stretch> stretches =
        written.get(new Location.CellRef(cell.file(), cell.sheet(), cell.row(), cell.column()));
    if (stretches == null) {
      return at;
    }
    Stretch stretch = stretches.getFirst();
    for (Stretch each : stretches) {
      stretch = each.from() <= cell.offset() ? each : stretch;
    }
    return cell.offset() == 0 && cell.length() == 0
        ? stretch.at()
        : stretch.at().part(Math.max(0, cell.offset() - stretch.from()), cell.length());
  }

  /** Remarks at their true places. */
  List<Diagnostic> real(List<Diagnostic> diagnostics) {
    if (written.isEmpty()) {
      return diagnostics;
    }
    return diagnostics.stream()
        .map(
            d ->
                new Diagnostic(
                    d.rule(),
                    d.severity(),
                    real(d.at()),
                    d.message(),
                    d.hint(),
                    d.notes().stream()
                        .map(note -> new Diagnostic.Note(real(note.at()), note.message()))
                        .toList()))
        .distinct()
        .toList();
  }

  /** Content whose values stand at their true places. */
  Content real(Content content) {
    if (written.isEmpty()) {
      return content;
    }
    List<Document> documents = new ArrayList<>();
    for (Document each : content.documents()) {
      boolean ofBook = each.source().isEmpty();
      documents.add(ofBook ? new Document(each.kind(), each.id(), real(each.tree())) : each);
    }
    return new Content(content.library(), documents);
  }

  /** The rows that were left out, each by a cell that the sheet has. */
  ImportResult.SheetCount real(ImportResult.SheetCount count) {
    return new ImportResult.SheetCount(
        count.file(),
        count.sheet(),
        count.rows(),
        count.leftOut().stream()
            .map(cell -> real(cell) instanceof Location.CellRef real ? real : cell)
            .toList());
  }

  private SourceNode real(SourceNode node) {
    Location at = real(node.at());
    return switch (node) {
      case SourceNode.Text text -> new SourceNode.Text(text.value(), at);
      case SourceNode.Numeral number ->
          new SourceNode.Numeral(number.value(), number.written(), at);
      case SourceNode.Bool bool -> new SourceNode.Bool(bool.value(), at);
      case SourceNode.Nothing nothing -> new SourceNode.Nothing(at);
      case SourceNode.Sequence list ->
          new SourceNode.Sequence(list.items().stream().map(this::real).toList(), at);
      case SourceNode.Mapping group -> {
        Map<String, SourceNode.Member> members = new LinkedHashMap<>();
        group
            .members()
            .forEach(
                (key, member) ->
                    members.put(
                        key, new SourceNode.Member(real(member.keyAt()), real(member.value()))));
        yield new SourceNode.Mapping(members, at);
      }
    };
  }
}
