package org.posebook.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.posebook.figure.MotionWords;

/** The columns and labels that the importer knows, for those who write workbooks. */
public final class Heads {
  /** How each remark begins that posebook puts into a note: its severity and a colon follow. */
  public static final String OWN_NOTE = "posebook, ";

  private static final Pattern OWN_REMARKS =
      Pattern.compile(OWN_NOTE + "(?:error|warning|advice): .*", Pattern.DOTALL);

  private static final Pattern THREAD =
      Pattern.compile("^\\[Threaded comment\\].*?Comment:\\s*", Pattern.DOTALL);

  private Heads() {}

  /**
   * A label of a fact.
   *
   * @param id what the importer calls it
   * @param key the key in the file; with a slash for a key inside a group
   * @param title the label that messages and templates use
   * @param ofLibrary whether it belongs to the library's settings, not to the routine
   */
  public record Fact(String id, String key, String title, boolean ofLibrary) {}

  /** The head that messages and templates use for a column. */
  public static String title(Column column) {
    return column.title();
  }

  /** The key of a column in a pose's file; with a slash for a key inside a group. */
  public static String key(Column column) {
    return column.key();
  }

  /** How a cell of a column is written, in a sentence. */
  public static String how(Column column) {
    return switch (column.form()) {
      case TEXT -> "One text.";
      case CHOICE -> "One word out of the list.";
      case LIST -> "Short items with commas between: hips, lower back.";
      case ITEMS -> "Items with semicolons between, or on lines of their own (Alt+Enter).";
      case LINES -> "One item a line. Alt+Enter begins a new line within the cell.";
      case FORMS -> "One form a line, as \"Name: how to do it\". The name may be left out.";
      case DOSE -> "A number or a range. A time has its unit: 8-10, 30 s, 5 breaths.";
      case FIGURE -> "One text.";
      case IGNORED -> "A number, or nothing.";
    };
  }

  /** The labels of facts, in the order of a sheet. */
  public static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (Label label : Label.values()) {
      String title = HeaderWords.title(label, HeaderWords.ENGLISH);
      facts.add(new Fact(label.name(), label.key(), title, label.kind() == Label.Kind.LIBRARY));
    }
    return List.copyOf(facts);
  }

  /** Whether a text is a label that the importer knows. */
  public static boolean isFact(String text) {
    return Label.named(text).isPresent();
  }

  /** Whether a text over a column means something to the importer. */
  public static boolean isHead(String text) {
    return Column.named(text).isPresent() || MotionWords.read(text).isPresent();
  }

  /** Whether a text in a cell of a table says that there is nothing. */
  public static boolean meansNothing(String text) {
    return Words.meanNothing(text);
  }

  /** All columns. */
  public static List<Column> columns() {
    return Arrays.asList(Column.values());
  }

  /** Whether a note is what posebook's own templates say of a column, and no author's word. */
  public static boolean isHelp(String note, String author) {
    return author.equals("posebook") && !note.contains(OWN_NOTE);
  }

  /**
   * The author's part of a cell's note: all before posebook's own remarks, without Excel's remark
   * on old versions.
   */
  static String authorsPart(String note) {
    String own = OWN_REMARKS.matcher(note).replaceFirst("");
    return THREAD.matcher(own).replaceFirst("").strip();
  }
}
