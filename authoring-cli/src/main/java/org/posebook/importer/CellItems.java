package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/** Takes a cell's text apart into the items of a list. */
final class CellItems {
  private static final Pattern PROP =
      Pattern.compile(
          "^(?<name>[^:(]+?)\\s*(?:\\((?<optional>[^():]+)\\))?\\s*(?::\\s*(?<use>.+))?$",
          Pattern.DOTALL);
  private static final Pattern NAMED_FORM =
      Pattern.compile("^(?<name>[^:.!?]{1,60}):\\s+(?<how>.+)$", Pattern.DOTALL);
  private static final Pattern CODE_LIST =
      Pattern.compile("\\[\\s*(?:(['\"]).*\\1)?\\s*\\]", Pattern.DOTALL);
  private static final Pattern CODE_ITEM =
      Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final String BULLETS = "•◦▪‣";
  private static final Pattern BULLET = Pattern.compile("\\s*[" + BULLETS + "]\\s*");
  private static final Pattern STEP = Pattern.compile("(?:^|\\s)(?<number>[0-9]{1,2})[.)]\\s+");
  private static final Pattern MEND = Pattern.compile("\\s*(?:-+>|=+>|→)\\s*");

  private CellItems() {}

  /** Steps and other lines: one a line, between upright strokes, bullets or numbers. */
  static List<Piece> lines(Piece piece) {
    List<Piece> lines = new ArrayList<>();
    for (Piece line : listed(piece)) {
      for (Piece part : line.split("|")) {
        numbered(part).forEach(lines::add);
      }
    }
    return lines.stream().map(CellItems::mended).toList();
  }

  /** Short items: lines, or between semicolons, strokes, or commas where there is nothing else. */
  static List<Piece> shortItems(Piece piece) {
    List<Piece> lines = listed(piece);
    List<Piece> items = new ArrayList<>();
    boolean commas = lines.size() == 1 && lines.getFirst().text().indexOf(';') < 0;
    lines.forEach(line -> items.addAll(line.split(commas ? "|," : "|;")));
    return items;
  }

  /** Items: lines, or between semicolons or strokes. */
  static List<Piece> items(Piece piece) {
    return listed(piece).stream().flatMap(line -> line.split(";|").stream()).toList();
  }

  /** The lines of a cell; a list as programs write it, {@code ['a', 'b']}, has an item a line. */
  private static List<Piece> listed(Piece piece) {
    if (piece.text().startsWith("[") && CODE_LIST.matcher(piece.text()).matches()) {
      List<Piece> items = new ArrayList<>();
      Matcher item = CODE_ITEM.matcher(piece.text());
      while (item.find()) {
        int group = item.group(1) != null ? 1 : 2;
        Piece part = piece.part(item.start(group), item.end(group));
        if (!part.text().isEmpty()) {
          items.add(new Piece(part.text().replaceAll("\\\\(['\"])", "$1"), part.at()));
        }
      }
      return items;
    }
    List<Piece> lines = new ArrayList<>();
    for (Piece line : piece.lines()) {
      if (line.text().chars().noneMatch(c -> BULLETS.indexOf(c) >= 0)) {
        lines.add(line);
        continue;
      }
      int start = 0;
      Matcher bullet = BULLET.matcher(line.text());
      while (bullet.find()) {
        add(lines, line.part(start, bullet.start()));
        start = bullet.end();
      }
      add(lines, line.part(start, line.text().length()));
    }
    return lines;
  }

  /** The steps of one line, "1. Lie down. 2. Lift.", if it counts from one. */
  private static List<Piece> numbered(Piece line) {
    if (line.text().indexOf('.') < 0 && line.text().indexOf(')') < 0) {
      return List.of(line);
    }
    List<int[]> marks = new ArrayList<>();
    Matcher mark = STEP.matcher(line.text());
    // A first number was taken off with the bullets, so a line may go on with 2.
    int next = 2;
    while (mark.find()) {
      int number = Integer.parseInt(mark.group("number"));
      if (mark.start() == 0 && number == 1) {
        marks.add(new int[] {0, mark.end()});
      } else if (number == next && endsSentence(line.text(), mark.start())) {
        marks.add(new int[] {mark.start(), mark.end()});
        next++;
      }
    }
    if (marks.isEmpty()) {
      return List.of(line);
    }
    List<Piece> steps = new ArrayList<>();
    int start = 0;
    for (int[] at : marks) {
      add(steps, line.part(start, at[0]));
      start = at[1];
    }
    add(steps, line.part(start, line.text().length()));
    return steps;
  }

  private static boolean endsSentence(String text, int end) {
    return end > 0 && ".!?;:,)".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static void add(List<Piece> pieces, Piece piece) {
    if (!piece.text().isEmpty()) {
      pieces.add(piece);
    }
  }

  /** A mistake and how to mend it, {@code knees fall in -> push them out}, with a colon between. */
  private static Piece mended(Piece line) {
    if (line.text().indexOf('>') < 0 && line.text().indexOf('→') < 0) {
      return line;
    }
    Matcher arrow = MEND.matcher(line.text());
    if (!arrow.find() || arrow.start() == 0 || arrow.end() == line.text().length()) {
      return line;
    }
    return new Piece(
        line.text().substring(0, arrow.start()) + ": " + line.text().substring(arrow.end()),
        line.at());
  }

  /** A prop, with what it is for, and whether it may be left out. */
  static SourceNode prop(Piece item) {
    Matcher matcher = PROP.matcher(item.text());
    if (!matcher.matches()) {
      return item.node();
    }
    String aside = matcher.group("optional");
    boolean optional = aside != null && HeaderWords.meansOptional(aside);
    if ((aside != null && !optional) || (!optional && matcher.group("use") == null)) {
      return item.node();
    }
    Map<String, SourceNode.Member> parts = new LinkedHashMap<>();
    member(parts, "name", item, matcher);
    if (optional) {
      Location at = item.at();
      parts.put("optional", new SourceNode.Member(at, new SourceNode.Bool(true, at)));
    }
    member(parts, "use", item, matcher);
    return new SourceNode.Mapping(parts, item.at());
  }

  /** A form of the pose: "Name: how". */
  static SourceNode form(Piece line) {
    Map<String, SourceNode.Member> parts = new LinkedHashMap<>();
    Matcher matcher = NAMED_FORM.matcher(line.text());
    if (matcher.matches()) {
      member(parts, "name", line, matcher);
      member(parts, "how", line, matcher);
    } else {
      parts.put("how", new SourceNode.Member(line.at(), line.node()));
    }
    return new SourceNode.Mapping(parts, line.at());
  }

  private static void member(
      Map<String, SourceNode.Member> parts, String group, Piece piece, Matcher matcher) {
    Optional.ofNullable(matcher.group(group))
        .map(found -> piece.part(matcher.start(group), matcher.end(group)))
        .ifPresent(part -> parts.put(group, new SourceNode.Member(part.at(), part.node())));
  }
}
