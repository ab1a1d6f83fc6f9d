package org.posebook.importer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;

/**
 * Texts of cells as they were meant: without the tags of web pages, with plain spaces. Letters that
 * came through a wrong encoding are reported, and stay as they are.
 */
public final class CellText {
  static final RuleId HTML = new RuleId("import/html");
  static final RuleId GARBLED = new RuleId("import/garbled-text");

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|li|ul|ol|b|i|u|em|strong|span|div|a|h[1-6]|sup|sub|font|table|tr|td)"
              + "(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK =
      Pattern.compile(
          "\\s*<(?:br|/?p|/?li|/?ul|/?ol|/?div|/?h[1-6]|/?tr)(?:\\s[^<>]*)?/?>\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([A-Za-z]{2,8}));");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("bull", "•"),
          Map.entry("deg", "°"),
          Map.entry("frac12", "½"),
          Map.entry("times", "×"),
          Map.entry("rsquo", "’"),
          Map.entry("lsquo", "‘"),
          Map.entry("rdquo", "”"),
          Map.entry("ldquo", "“"),
          Map.entry("eacute", "é"));
  private static final Pattern GARBLE = Pattern.compile("[ÃÂâðÅÄ][^\\p{ASCII}\\p{Lu}]");
  private static final Pattern ODD_SPACES = Pattern.compile("[\\u00a0\\u2007\\u202f]");
  private static final Pattern NO_SPACE = Pattern.compile("[\\u200b\\u2060\\ufeff\\u00ad]");

  private CellText() {}

  /** The sheet with clean texts. */
  static RawSheet clean(RawSheet sheet, List<Diagnostic> diagnostics) {
    List<RawCell> html = new ArrayList<>();
    List<RawRow> rows = new ArrayList<>();
    for (RawRow row : sheet.rows()) {
      List<RawCell> cells = new ArrayList<>();
      for (RawCell cell : row.cells()) {
        RawCell clean = clean(cell, html, diagnostics);
        if (!clean.shown().isEmpty()) {
          cells.add(clean);
        }
      }
      if (!cells.isEmpty()) {
        rows.add(new RawRow(row.number(), cells));
      }
    }
    if (!html.isEmpty()) {
      TreeSet<Integer> numbers = new TreeSet<>();
      html.forEach(cell -> numbers.add(cell.at().row()));
      diagnostics.add(
          Diagnostic.advice(
              HTML,
              html.getFirst().at(),
              "Texts of web pages with their tags stand in "
                  + (numbers.size() == 1 ? "row " : "rows ")
                  + RowNumbers.of(numbers)
                  + ". The tags were taken off.",
              "Look whether these texts read well. To stop this message, take the tags out."));
    }
    return new RawSheet(sheet.name(), rows, sheet.marks());
  }

  private static RawCell clean(RawCell cell, List<RawCell> html, List<Diagnostic> diagnostics) {
    return switch (cell.value()) {
      case CellValue.Text text -> {
        if (isPlain(text.shown())) {
          yield cell;
        }
        String plain = plain(text.shown());
        if (TAG.matcher(text.shown()).find()) {
          html.add(cell);
        }
        likely(plain).ifPresent(meant -> diagnostics.add(garbled(cell, meant)));
        yield plain.equals(text.shown()) ? cell : with(cell, new CellValue.Text(plain));
      }
      case CellValue.Numeral number -> {
        // "10.00" is the format's way to show ten; a unit in the format stays.
        boolean whole =
            number.value().stripTrailingZeros().scale() <= 0
                && number.shown().matches("-?[0-9]+[.,]0+");
        yield whole
            ? with(
                cell,
                new CellValue.Numeral(
                    number.value(),
                    number.value().setScale(0, java.math.RoundingMode.UNNECESSARY).toPlainString()))
            : cell;
      }
      case CellValue.Date date -> cell;
      case CellValue.Bool bool -> cell;
      case CellValue.Failure failure -> cell;
    };
  }

  /** Whether there is nothing to look for: most cells are such. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' || c == '<' || c == '&') {
        return false;
      }
    }
    return true;
  }

  private static RawCell with(RawCell cell, CellValue value) {
    return new RawCell(cell.at(), value, cell.marks());
  }

  /** A text without the tags and signs of web pages, with plain spaces. */
  public static String plain(String text) {
    String plain = text;
    if (plain.indexOf('<') >= 0 && TAG.matcher(plain).find()) {
      plain = BREAK.matcher(plain).replaceAll("\n");
      plain = TAG.matcher(plain).replaceAll("");
    }
    if (plain.indexOf('&') >= 0) {
      plain =
          ENTITY
              .matcher(plain)
              .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(entity(match)));
    }
    plain = ODD_SPACES.matcher(plain).replaceAll(" ");
    plain = NO_SPACE.matcher(plain).replaceAll("");
    return plain.equals(text) ? text : plain.replaceAll("\n{2,}", "\n").strip();
  }

  private static String entity(MatchResult match) {
    if (match.group(3) != null) {
      return ENTITIES.getOrDefault(match.group(3), match.group());
    }
    int code =
        match.group(1) != null
            ? Integer.parseInt(match.group(1))
            : Integer.parseInt(match.group(2), 16);
    return Character.isDefined(code) && !Character.isISOControl(code)
        ? Character.toString(code)
        : match.group();
  }

  /** What a text that was saved as UTF-8 and read as Windows text was before. */
  static Optional<String> likely(String text) {
    if (!GARBLE.matcher(text).find()) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Windows leaves five codes without a letter; they come through as they are.
      ByteBuffer one =
          c < 0xa0 ? ByteBuffer.wrap(new byte[] {(byte) c}) : WESTERN.encode(String.valueOf(c));
      if (c >= 0xa0 && one.get(0) == '?') {
        return Optional.empty();
      }
      bytes.put(one);
    }
    bytes.flip();
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Diagnostic garbled(RawCell cell, String meant) {
    String shown = meant.length() > 80 ? meant.substring(0, 80) + "…" : meant;
    return Diagnostic.warning(
        GARBLED,
        cell.at(),
        "Some letters of this text are garbled. It was likely \""
            + shown.replace('\n', ' ')
            + "\". It stays as it is.",
        "Type it again, or save the file again as UTF-8 from the program that it came from.");
  }
}
