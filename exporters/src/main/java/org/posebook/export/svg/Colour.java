package org.posebook.export.svg;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.PaintParser;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour as SVG 2 and CSS Color 3 write them: by name, {@code #rgb}, {@code #rrggbb}, both with
 * opacity, {@code rgb()}, {@code rgba()}, {@code hsl()} and {@code hsla()}.
 *
 * @param rgb as {@code 0xRRGGBB}
 * @param opacity 0 to 1
 */
record Colour(int rgb, double opacity) {
  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^()]*)\\)");
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?)(%|deg)?");

  /** JSVG knows the names. */
  private static final PaintParser NAMES = LoaderContext.createDefault().paintParser();

  /** A colour; nothing where a text is none. */
  static Optional<Colour> of(String text) {
    String value = text.strip().toLowerCase(Locale.ROOT);
    if (value.equals("transparent")) {
      return Optional.of(new Colour(0, 0));
    }
    if (HEX.matcher(value).matches()) {
      return Optional.of(hex(value.substring(1)));
    }
    Matcher function = FUNCTION.matcher(value);
    if (function.matches()) {
      return function(function.group(1), function.group(2));
    }
    if (!value.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return Optional.empty();
    }
    Color named = NAMES.parseColor(value);
    return named == null
        ? Optional.empty()
        : Optional.of(new Colour(named.getRGB() & 0xFFFFFF, named.getAlpha() / 255.0));
  }

  private static Colour hex(String digits) {
    String all = digits;
    if (digits.length() < 6) {
      StringBuilder doubled = new StringBuilder();
      digits.chars().forEach(c -> doubled.append((char) c).append((char) c));
      all = doubled.toString();
    }
    int rgb = Integer.parseInt(all.substring(0, 6), 16);
    return new Colour(rgb, all.length() == 8 ? Integer.parseInt(all.substring(6), 16) / 255.0 : 1);
  }

  /** A number, and whether it is a percentage. */
  private record Part(double value, boolean percent) {
    /** From 0 to 1. */
    double share(double whole) {
      return Math.clamp(percent ? value / 100 : value / whole, 0, 1);
    }
  }

  private static Optional<Colour> function(String kind, String arguments) {
    List<Part> parts = new ArrayList<>();
    for (String each : arguments.strip().split("[\\s,/]+", -1)) {
      Matcher number = NUMBER.matcher(each);
      if (!number.matches()) {
        return Optional.empty();
      }
      parts.add(new Part(Double.parseDouble(number.group(1)), "%".equals(number.group(2))));
    }
    if (parts.size() != 3 && parts.size() != 4) {
      return Optional.empty();
    }
    double opacity = parts.size() == 4 ? parts.get(3).share(1) : 1;
    int rgb =
        kind.equals("rgb")
            ? rgb(parts.get(0).share(255), parts.get(1).share(255), parts.get(2).share(255))
            : hsl(parts.get(0).value(), parts.get(1).share(100), parts.get(2).share(100));
    return Optional.of(new Colour(rgb, opacity));
  }

  private static int rgb(double red, double green, double blue) {
    return (int) Math.round(red * 255) << 16
        | (int) Math.round(green * 255) << 8
        | (int) Math.round(blue * 255);
  }

  /** CSS Color 3, 4.2.4. */
  private static int hsl(double hue, double saturation, double lightness) {
    double range = saturation * Math.min(lightness, 1 - lightness);
    double[] channels = new double[3];
    int[] offsets = {0, 8, 4};
    for (int i = 0; i < 3; i++) {
      double k = ((offsets[i] + hue / 30) % 12 + 12) % 12;
      channels[i] = lightness - range * Math.clamp(Math.min(k - 3, 9 - k), -1, 1);
    }
    return rgb(channels[0], channels[1], channels[2]);
  }

  /** As {@code #rrggbb}, without its opacity. */
  String hex() {
    return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
  }
}
