package org.posebook.export.svg;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The properties of SVG that change what is drawn. Others, such as those of fonts, do not count.
 */
enum Property {
  FILL(Kind.PAINT, "#000000"),
  FILL_OPACITY(Kind.SHARE, "1"),
  FILL_RULE(Kind.WORDS, "nonzero"),
  STROKE(Kind.PAINT, "none"),
  STROKE_OPACITY(Kind.SHARE, "1"),
  STROKE_WIDTH(Kind.LENGTH, "1"),
  STROKE_LINECAP(Kind.WORDS, "butt"),
  STROKE_LINEJOIN(Kind.WORDS, "miter"),
  STROKE_MITERLIMIT(Kind.SHARE, "4"),
  STROKE_DASHARRAY(Kind.LENGTHS, "none"),
  STROKE_DASHOFFSET(Kind.LENGTH, "0"),
  PAINT_ORDER(Kind.ORDER, "normal"),
  COLOR(Kind.COLOUR, "#000000"),
  FONT_SIZE(Kind.WORDS, "16px"),
  VISIBILITY(Kind.WORDS, "visible"),
  CLIP_RULE(Kind.WORDS, "nonzero"),
  MARKER_START(Kind.WORDS, "none"),
  MARKER_MID(Kind.WORDS, "none"),
  MARKER_END(Kind.WORDS, "none"),
  STOP_COLOR(Kind.COLOUR),
  STOP_OPACITY(Kind.SHARE),
  OPACITY(Kind.SHARE),
  DISPLAY(Kind.WORDS),
  OVERFLOW(Kind.WORDS),
  VECTOR_EFFECT(Kind.WORDS),
  CLIP_PATH(Kind.WORDS),
  MASK(Kind.WORDS),
  MASK_TYPE(Kind.WORDS),
  FILTER(Kind.WORDS),
  MIX_BLEND_MODE(Kind.WORDS),
  ISOLATION(Kind.WORDS),
  BACKGROUND_COLOR(Kind.COLOUR),
  TRANSFORM(Kind.WORDS),
  TRANSFORM_ORIGIN(Kind.WORDS),
  TRANSFORM_BOX(Kind.WORDS),
  X(Kind.LENGTH),
  Y(Kind.LENGTH),
  WIDTH(Kind.LENGTH),
  HEIGHT(Kind.LENGTH),
  CX(Kind.LENGTH),
  CY(Kind.LENGTH),
  R(Kind.LENGTH),
  RX(Kind.LENGTH),
  RY(Kind.LENGTH);

  private static final String NUMBER = "[+-]?+(?:\\d++\\.?+\\d*+|\\.\\d++)(?:[eE][+-]?+\\d++)?+";
  private static final String A_LENGTH =
      NUMBER + "(?:px|pt|pc|mm|cm|in|em|ex|rem|q|%|PX|PT|PC|MM|CM|IN|Q)?";

  /** Longer values are an attack. */
  private static final int MOST_LETTERS = 2_000;

  private static final Map<String, Property> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Property::key, each -> each));

  /** The three ends that {@code marker} stands for. */
  static final List<Property> MARKERS = List.of(MARKER_START, MARKER_MID, MARKER_END);

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Kind kind;
  private final Optional<String> initial;

  Property(Kind kind) {
    this.kind = kind;
    this.initial = Optional.empty();
  }

  Property(Kind kind, String initial) {
    this.kind = kind;
    this.initial = Optional.of(initial);
  }

  /** What a value looks like. */
  private enum Kind {
    COLOUR(value -> value.equalsIgnoreCase("currentcolor") || Colour.of(value).isPresent()),
    PAINT(
        value ->
            COLOUR.valid.test(value)
                || value.equals("none")
                || value.startsWith("url(")
                || value.equals("context-fill")
                || value.equals("context-stroke")),
    SHARE(Pattern.compile(NUMBER + "%?").asMatchPredicate()),
    LENGTH(Pattern.compile(A_LENGTH + "|auto").asMatchPredicate()),
    LENGTHS(
        value ->
            value.equals("none")
                || Arrays.stream(value.split("[\\s,]+", -1)).allMatch(LENGTH.valid)),
    ORDER(
        value ->
            value.equals("normal")
                || List.of("fill", "stroke", "markers").containsAll(words(value))
                    && Set.copyOf(words(value)).size() == words(value).size()),
    WORDS(value -> !value.contains("var(") && !value.contains("calc("));

    private final Predicate<String> valid;

    private static List<String> words(String value) {
      return List.of(value.split("\\s+", -1));
    }

    Kind(Predicate<String> valid) {
      this.valid = valid;
    }
  }

  static Optional<Property> of(String key) {
    return Optional.ofNullable(BY_NAME.get(key));
  }

  /** Its name in files. */
  String key() {
    return key;
  }

  /** Whether a child has what its parent has. */
  boolean isInherited() {
    return initial.isPresent();
  }

  /** What an inherited property is where nothing is said. */
  String initial() {
    return initial.orElseThrow();
  }

  /** Whether it can be said in styles alone, and is no attribute. */
  boolean isOfStyles() {
    return this == MIX_BLEND_MODE || this == ISOLATION || this == BACKGROUND_COLOR;
  }

  boolean isColour() {
    return kind == Kind.COLOUR || kind == Kind.PAINT;
  }

  /** Whether a value can be understood. A style that cannot be is passed over, as CSS wants it. */
  boolean accepts(String value) {
    return value.length() <= MOST_LETTERS && (isKeyword(value) || kind.valid.test(value));
  }

  /** Whether a value refers to what another element or nobody said. */
  static boolean isKeyword(String value) {
    return switch (value) {
      case "inherit", "initial", "unset", "revert" -> true;
      default -> false;
    };
  }
}
