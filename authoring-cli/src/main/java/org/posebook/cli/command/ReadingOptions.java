package org.posebook.cli.command;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.posebook.importer.BookOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the user says of text tables (CSV), so that posebook need not find it out. */
final class ReadingOptions {
  private static final Map<String, Character> MARKS =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|');

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = Encoding.class,
      description =
          "How text tables (CSV) write their letters: utf-8, windows-1252, macintosh and the like."
              + " Default: found out.")
  private Optional<Charset> encoding = Optional.empty();

  @Option(
      names = "--delimiter",
      paramLabel = "MARK",
      converter = Delimiter.class,
      description =
          "What stands between the cells of text tables (CSV): comma, semicolon, tab or pipe."
              + " Default: found out.")
  private Optional<Character> delimiter = Optional.empty();

  BookOptions options() {
    return new BookOptions(encoding, delimiter);
  }

  /** Reads the name of an encoding. */
  static final class Encoding implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String value) {
      String name = value.strip();
      try {
        return Charset.forName(name.equalsIgnoreCase("macintosh") ? "x-MacRoman" : name);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new TypeConversionException(
            "there is no encoding \""
                + name
                + "\". Most used: utf-8, windows-1252, windows-1251, macintosh, utf-16");
      }
    }
  }

  /** Reads a mark by its name, or the mark itself. */
  static final class Delimiter implements ITypeConverter<Character> {
    @Override
    public Character convert(String value) {
      Character mark = MARKS.get(value.toLowerCase(Locale.ROOT));
      if (mark != null) {
        return mark;
      }
      if (value.length() == 1 && MARKS.containsValue(value.charAt(0))) {
        return value.charAt(0);
      }
      throw new TypeConversionException(
          "\"" + value + "\" cannot stand between cells. Allowed: comma, semicolon, tab, pipe");
    }
  }
}
