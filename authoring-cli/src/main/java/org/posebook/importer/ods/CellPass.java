package org.posebook.importer.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posebook.importer.BookTally;
import org.posebook.importer.Budgets;
import org.posebook.importer.CellMarks;
import org.posebook.importer.CellValue;
import org.posebook.importer.GeneralFormat;
import org.posebook.importer.Heads;
import org.posebook.importer.RawPicture;
import org.posebook.importer.packed.Archive;
import org.posebook.importer.packed.Xml;
import org.posebook.source.Location;

/** One cell of an OpenDocument spreadsheet: its value, its paragraphs, its note, its pictures. */
final class CellPass {
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final Pattern LINK =
      Pattern.compile("^(?:of:|oooc:)?=HYPERLINK\\(\\s*\"([^\"]+)\"");
  private static final Pattern FAILED =
      Pattern.compile("#(REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!)|Err:[0-9]{3}");

  /** What a cell holds. */
  record Read(Optional<CellValue> value, CellMarks marks, List<RawPicture> pictures) {}

  private final Archive archive;
  private final BookTally tally;
  private final Location.CellRef at;
  private final List<RawPicture> pictures = new ArrayList<>();
  private @Nullable String link;
  private @Nullable String note;

  CellPass(Archive archive, BookTally tally, Location.CellRef at) {
    this.archive = archive;
    this.tally = tally;
    this.at = at;
  }

  Read read(Xml xml) throws IOException {
    int outer = xml.depth();
    String type = xml.attribute(OFFICE, "value-type");
    String formula = xml.attribute("formula");
    String value = xml.attribute(OFFICE, "value");
    String date = xml.attribute(OFFICE, "date-value");
    String time = xml.attribute(OFFICE, "time-value");
    String bool = xml.attribute(OFFICE, "boolean-value");
    String string = xml.attribute(OFFICE, "string-value");
    StringBuilder text = new StringBuilder();
    boolean paragraphs = false;
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "p" -> {
          if (paragraphs) {
            text.append('\n');
          }
          paragraphs = true;
          paragraph(xml, text);
        }
        case "annotation" -> note = annotation(xml);
        case "frame" -> pictures.addAll(frame(xml, archive, at));
        case "table" -> xml.skip();
        default -> {
          // Wrappers, such as a drawing's group.
        }
      }
    }
    if (formula != null) {
      Matcher call = LINK.matcher(formula);
      if (call.find()) {
        link = call.group(1);
      }
    }
    String shown = tally.text(paragraphs || string == null ? text.toString() : string);
    if (formula != null && type == null && shown.isEmpty()) {
      tally.withoutValue(at);
    }
    Optional<CellValue> read;
    try {
      read = value(type == null ? "string" : type, shown, formula != null, value, date, time, bool);
    } catch (NumberFormatException e) {
      throw xml.damaged();
    }
    return new Read(
        read.filter(found -> !found.shown().isEmpty()),
        new CellMarks(Optional.ofNullable(note), Optional.ofNullable(link)),
        pictures);
  }

  private static Optional<CellValue> value(
      String type,
      String shown,
      boolean formula,
      @Nullable String value,
      @Nullable String date,
      @Nullable String time,
      @Nullable String bool) {
    return switch (type) {
      case "float", "percentage", "currency" -> {
        if (value == null) {
          yield Optional.of(new CellValue.Text(shown));
        }
        var exact = GeneralFormat.exact(value);
        yield Optional.of(
            new CellValue.Numeral(exact, shown.isEmpty() ? GeneralFormat.shown(exact) : shown));
      }
      case "date" ->
          Optional.of(new CellValue.Date(shown.isEmpty() && date != null ? date : shown));
      case "time" ->
          Optional.of(new CellValue.Date(shown.isEmpty() && time != null ? time : shown));
      case "boolean" -> Optional.of(new CellValue.Bool("true".equals(bool)));
      default ->
          Optional.of(
              formula && FAILED.matcher(shown).matches()
                  ? new CellValue.Failure(shown)
                  : new CellValue.Text(shown));
    };
  }

  /** Adds the text of a paragraph, in which white space counts as in a web page (6.1.2). */
  private void paragraph(Xml xml, StringBuilder text) throws IOException {
    int outer = xml.depth();
    int from = text.length();
    while (true) {
      String piece = xml.textOrMark();
      if (piece != null) {
        collapsed(piece, text, from);
      } else if (xml.isStart()) {
        switch (xml.name()) {
          case "s" -> {
            int count = Math.clamp(xml.number("c", 1), 1, 1000);
            text.append(" ".repeat(room(text) > count ? count : 0));
          }
          case "tab" -> text.append('\t');
          case "line-break" -> text.append('\n');
          case "a" -> link = xml.find("href").orElse(link);
          case "annotation" -> note = annotation(xml);
          case "frame" -> pictures.addAll(frame(xml, archive, at));
          default -> {
            // Formatted stretches.
          }
        }
      } else if (xml.depth() < outer) {
        return;
      }
    }
  }

  private static int room(StringBuilder text) {
    return Budgets.CELL_CHARACTERS + 1 - text.length();
  }

  private static void collapsed(String piece, StringBuilder text, int from) {
    for (int i = 0; i < piece.length() && room(text) > 0; i++) {
      char c = piece.charAt(i);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        text.append(c);
      } else if (text.length() > from && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  /** What a note says; nothing where it is posebook's own. */
  private @Nullable String annotation(Xml xml) throws IOException {
    int outer = xml.depth();
    StringBuilder text = new StringBuilder();
    String author = "";
    while (xml.nextIn(outer)) {
      if (xml.starts("p")) {
        text.append(text.isEmpty() ? "" : "\n");
        text.append(xml.text());
      } else if (xml.starts("creator")) {
        author = xml.text().strip();
      } else if (!xml.starts("list") && !xml.starts("list-item")) {
        xml.skip(); // When it was written.
      }
      if (room(text) < 0) {
        text.setLength(Budgets.CELL_CHARACTERS);
      }
    }
    String note = tally.text(text.toString());
    return Heads.isHelp(note, author) ? null : note;
  }

  /** The picture in a frame. If it is there in several forms, the first is taken. */
  static List<RawPicture> frame(Xml xml, Archive archive, Location.CellRef at) throws IOException {
    int outer = xml.depth();
    String title = "";
    String description = "";
    String part = "";
    boolean chart = false;
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "image" -> part = part.isEmpty() ? xml.find("href").orElse("") : part;
        case "title" -> title = xml.text().strip();
        case "desc" -> description = xml.text().strip();
        case "object", "object-ole" -> {
          xml.skip();
          chart = true; // Its picture is but a copy of it.
        }
        default -> {
          // Text in the picture.
        }
      }
    }
    String words = description.isEmpty() ? title : description;
    String source = part.startsWith("./") ? part.substring(2) : part;
    if (chart) {
      return List.of();
    }
    return archive
        .picture(source)
        .map(
            content ->
                new RawPicture(at, words, source.substring(source.lastIndexOf('/') + 1), content))
        .stream()
        .toList();
  }
}
