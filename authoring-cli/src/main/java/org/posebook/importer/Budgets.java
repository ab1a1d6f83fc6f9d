package org.posebook.importer;

/**
 * How much of a spreadsheet is read at most. The limits are absolute, not ratios: an honest file of
 * repeated text packs as well as a hostile one. Tables of poses stay far below all of them.
 */
public final class Budgets {
  /** Bytes of all parts of a packed workbook together, unpacked, without pictures: 512 MiB. */
  public static final long UNPACKED_BYTES = 512L << 20;

  /** Bytes without the end of a mark or a text in XML: 8 MiB. */
  public static final int TOKEN_BYTES = 8 << 20;

  /** How deep marks may stand in each other in XML. */
  public static final int XML_DEPTH = 90;

  /** Bytes of a file that is read in one piece (.csv, .xls): 64 MiB. */
  public static final long WHOLE_FILE_BYTES = 64L << 20;

  /** Bytes of a picture: 32 MiB. */
  public static final long PICTURE_BYTES = 32L << 20;

  /** Rows of a sheet, as in Excel. */
  public static final int ROWS = 1 << 20;

  /** Columns of a sheet, as in Excel. */
  public static final int COLUMNS = 1 << 14;

  /** Cells of a workbook that are not empty. */
  public static final int CELLS = 2_500_000;

  /** Characters of a cell, as in Excel. What is longer is cut off, with an error at the cell. */
  public static final int CELL_CHARACTERS = 32_767;

  /** Characters of all texts of a workbook together. */
  public static final int TEXT_CHARACTERS = 64 << 20;

  /** Sheets of a workbook. */
  public static final int SHEETS = 1_000;

  /** Merged ranges, links, notes or pictures of a sheet: of each kind at most so many. */
  public static final int MARKS = 65_536;

  private Budgets() {}

  /** The message when a file goes over a limit. */
  public static UnreadableBookException exceeded(String what) {
    return new UnreadableBookException(
        "This file is too large for posebook: " + what + ".",
        "Copy the table of poses into a new, empty workbook and import that.");
  }
}
