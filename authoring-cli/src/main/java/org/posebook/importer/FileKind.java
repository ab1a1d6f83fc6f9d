package org.posebook.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipFile;

/** What a file is by its content, whatever its name says. */
public enum FileKind {
  /** An Excel workbook in the Open XML format: .xlsx, .xlsm. */
  XLSX("an Excel workbook", ".xlsx"),
  /** An OpenDocument spreadsheet: .ods. */
  ODS("an OpenDocument spreadsheet", ".ods"),
  /** A compound file: an Excel workbook of 1997 to 2003, or any file under a password. */
  OLE2("an old Excel workbook", ".xls"),
  /** A library of exercises in JSON. */
  JSON("a JSON file", ".json"),
  /** Text, such as CSV. */
  TEXT("a text table (CSV)", ".csv"),

  /** No bytes at all. */
  EMPTY("empty (0 bytes)", "A copy or a download was cut off: get the file again."),
  /** An Excel workbook in the binary format of 2007: .xlsb. */
  XLSB("a binary Excel workbook (.xlsb)", Advice.SAVE),
  /** An Excel workbook from before 1995. */
  OLD_EXCEL("a workbook of a very old Excel", Advice.SAVE),
  /** XML of Excel 2003. */
  XML_SPREADSHEET("an XML spreadsheet of Excel 2003", Advice.SAVE),
  /** Any other XML, such as a flat OpenDocument file. */
  XML("an XML file", Advice.SAVE),
  /** A document of Apple Numbers. */
  NUMBERS(
      "an Apple Numbers document",
      "In Numbers choose File > Export To > Excel, and import that file."),
  /** A web page, as many programs export tables. */
  HTML("a web page (HTML)", Advice.SAVE),
  /** A PDF. */
  PDF("a PDF", "Find the spreadsheet that it was made from, and import that."),
  /** A document of a word processor, or slides. */
  DOCUMENT(
      "a text document or a set of slides",
      "Copy its table into a spreadsheet program and save it as an Excel workbook (.xlsx)."),
  /** A picture. */
  PICTURE(
      "a picture", "Type the table into a spreadsheet program and save it as an Excel workbook."),
  /** A zip archive that holds no spreadsheet, or is cut off. */
  ARCHIVE(
      "a zip archive without a whole workbook in it: it holds other files, is damaged or cut off",
      "If it holds a spreadsheet, unpack it and import that. If it was one, get a whole copy."),
  /** Anything else. */
  UNKNOWN("not a spreadsheet that posebook knows", Advice.SAVE);

  private static final int HEAD = 4096;
  private static final java.util.regex.Pattern JSON_START =
      java.util.regex.Pattern.compile("\\[\\s*[{\\]]|\\{\\s*[\"}]");

  private final String article;
  private final String more;

  FileKind(String article, String more) {
    this.article = article;
    this.more = more;
  }

  /** Words for messages: "an Excel workbook". */
  public String words() {
    return article;
  }

  /** Whether posebook reads files of this kind. */
  public boolean isBook() {
    return compareTo(TEXT) <= 0;
  }

  /** The ending that such files should have; of books only. */
  public String ending() {
    return more;
  }

  /** Why a file of this kind is not read. */
  public UnreadableBookException refusal() {
    String what = this == EMPTY || this == UNKNOWN ? article : article + ", not a spreadsheet file";
    return switch (this) {
      case XLSB, OLD_EXCEL, XML_SPREADSHEET, NUMBERS ->
          new UnreadableBookException(
              "This file is " + article + ". posebook does not read these.", more);
      case ARCHIVE -> new UnreadableBookException("This file is " + article + ".", more);
      case XLSX, ODS, OLE2, JSON, TEXT, EMPTY, HTML, XML, PDF, DOCUMENT, PICTURE, UNKNOWN ->
          new UnreadableBookException("This file is " + what + ".", more);
    };
  }

  /** Looks into a file. */
  public static FileKind of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      return EMPTY;
    }
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return packed(file);
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLE2;
    }
    if (starts(head, 9, 0, 4, 0) || starts(head, 9, 2, 6, 0) || starts(head, 9, 4, 6, 0)) {
      return OLD_EXCEL;
    }
    if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF)) {
      return PICTURE;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("GIF8")) {
      return PICTURE;
    }
    if (text.startsWith("%PDF-")) {
      return PDF;
    }
    if (text.startsWith("{\\rtf")) {
      return DOCUMENT;
    }
    return marked(text);
  }

  private static FileKind marked(String text) {
    String start =
        (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text)
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("<") && start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return start.contains("<html") ? HTML : XML_SPREADSHEET;
    }
    if (start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<table")
        || (start.startsWith("<") && start.contains("<html"))) {
      return HTML;
    }
    if (start.startsWith("<?xml")) {
      return XML;
    }
    if (JSON_START.matcher(start).lookingAt() && isText(text)) {
      return JSON;
    }
    return isText(text) ? TEXT : UNKNOWN;
  }

  /** Text has no control characters but white space; that of two bytes has many zeros. */
  private static boolean isText(String head) {
    long zeros = head.chars().filter(c -> c == 0).count();
    long controls =
        head.chars().filter(c -> c < ' ' && c != 0 && "\t\n\r\f".indexOf(c) < 0).count();
    // A broken sign here and there is still text; a zero is not, save in UTF-16.
    boolean wide = zeros >= head.length() * 3 / 10 || head.startsWith("\u00FF\u00FE");
    return controls <= head.length() / 50
        && (zeros == 0 || wide || head.startsWith("\u00FE\u00FF"));
  }

  private static FileKind packed(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
        String mime = start(zip, "mimetype");
        return mime.contains("opendocument.spreadsheet") ? ODS : DOCUMENT;
      }
      if (zip.getEntry("xl/workbook.bin") != null) {
        return XLSB;
      }
      if (zip.getEntry("Index/Document.iwa") != null || zip.getEntry("Index.zip") != null) {
        return NUMBERS;
      }
      if (zip.getEntry("word/document.xml") != null
          || zip.getEntry("ppt/presentation.xml") != null) {
        return DOCUMENT;
      }
      if (zip.getEntry("META-INF/manifest.xml") != null
          && (zip.getEntry("content.xml") != null || zip.getEntry("encrypted-package") != null)) {
        return ODS;
      }
      return zip.getEntry("_rels/.rels") != null ? XLSX : ARCHIVE;
    } catch (java.util.zip.ZipException | IllegalArgumentException e) {
      return ARCHIVE;
    }
  }

  private static String start(ZipFile zip, String entry) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
      return new String(in.readNBytes(200), StandardCharsets.US_ASCII);
    }
  }

  private static boolean starts(byte[] head, int... magic) {
    byte[] expected = new byte[magic.length];
    for (int i = 0; i < magic.length; i++) {
      expected[i] = (byte) magic[i];
    }
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, expected, 0, magic.length);
  }

  private static final class Advice {
    static final String SAVE =
        "Open it in your spreadsheet program and save it as an Excel workbook (.xlsx).";

    private Advice() {}
  }
}
