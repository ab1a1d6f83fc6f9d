package org.posebook.source;

/**
 * A place in what an author wrote. Every diagnostic has one. A place that is not known is a case of
 * its own, never {@code null} or a line −1.
 */
public sealed interface Location {
  /** The file's name as the author would write it. */
  String file();

  /** The place in the form in which messages print it, such as {@code poses/bridge.yaml:4:7}. */
  String display();

  /**
   * A stretch of the text at this place, where the place is known to the character; else this
   * place.
   *
   * @param offset the first character of the stretch, from 0
   * @param length in characters
   */
  default Location part(int offset, int length) {
    return this;
  }

  /** The file as a whole. */
  record WholeFile(String file) implements Location {
    @Override
    public String display() {
      return file;
    }
  }

  /**
   * A stretch of a line of text.
   *
   * @param file the file's name
   * @param line from 1
   * @param column the first character (code point) of the stretch, from 1
   * @param length in characters (code points); 0 when only the start is known
   */
  record TextSpan(String file, int line, int column, int length) implements Location {
    public TextSpan {
      if (line < 1 || column < 1 || length < 0) {
        throw new IllegalArgumentException("no place in a text: " + line + ":" + column);
      }
    }

    @Override
    public String display() {
      return file + ":" + line + ":" + column;
    }

    @Override
    public Location part(int from, int count) {
      return from + count <= length ? new TextSpan(file, line, column + from, count) : this;
    }
  }

  /**
   * A cell of a workbook, or of a table in a text file.
   *
   * @param file the workbook's file name
   * @param sheet the sheet's name; empty for a file that has no sheets (CSV)
   * @param row from 1, as a spreadsheet program shows it
   * @param column from 1; messages print it as a letter
   * @param offset the first character in the cell's text that is meant, from 0
   * @param length in characters; 0 when the whole cell is meant
   */
  record CellRef(String file, String sheet, int row, int column, int offset, int length)
      implements Location {
    public CellRef {
      if (row < 1 || column < 1 || offset < 0 || length < 0) {
        throw new IllegalArgumentException("no cell: row " + row + ", column " + column);
      }
    }

    /** A whole cell. */
    public CellRef(String file, String sheet, int row, int column) {
      this(file, sheet, row, column, 0, 0);
    }

    @Override
    public Location part(int from, int count) {
      return new CellRef(file, sheet, row, column, offset + from, count);
    }

    /** The cell's name, such as {@code D14}. */
    public String cell() {
      return columnName(column) + row;
    }

    @Override
    public String display() {
      return sheet.isEmpty() ? file + ":" + cell() : file + ":" + sheet + "!" + cell();
    }

    /** The letters of a column: 1 is A, 27 is AA. */
    public static String columnName(int column) {
      StringBuilder letters = new StringBuilder();
      for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.toString();
    }
  }
}
