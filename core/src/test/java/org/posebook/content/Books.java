package org.posebook.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.posebook.dose.DoseReader;
import org.posebook.model.Brand;
import org.posebook.model.CheckPolicy;
import org.posebook.model.Citation;
import org.posebook.model.Contraindication;
import org.posebook.model.FigureLook;
import org.posebook.model.FigureRef;
import org.posebook.model.FigureSide;
import org.posebook.model.Filling;
import org.posebook.model.Form;
import org.posebook.model.Guidance;
import org.posebook.model.Item;
import org.posebook.model.Level;
import org.posebook.model.Library;
import org.posebook.model.Media;
import org.posebook.model.Notices;
import org.posebook.model.Paper;
import org.posebook.model.Pose;
import org.posebook.model.PoseKind;
import org.posebook.model.PoseNames;
import org.posebook.model.Prop;
import org.posebook.model.Review;
import org.posebook.model.Routine;
import org.posebook.model.Section;
import org.posebook.model.Sides;
import org.posebook.model.StartPosition;
import org.posebook.model.Topic;
import org.posebook.model.TrackerKind;

/** Any content at all, with texts that a careless writer or reader would spoil. */
public final class Books {
  private static final List<String> PIECES =
      List.of(
          "yes",
          "no",
          "on",
          "~",
          "null",
          "Null",
          "true",
          "True",
          "010",
          "1:30",
          "1_000",
          "0x1F",
          "1e3",
          ".inf",
          "+5",
          "-0",
          "12",
          "2026-01-31",
          "'",
          "\"",
          ": ",
          ":",
          " #",
          "# x",
          "\n",
          "\n\n",
          " ",
          "  ",
          "\t",
          "a",
          "word",
          "-",
          "- ",
          "? ",
          "|",
          ">",
          "&",
          "*",
          "!",
          "%",
          "@",
          "`",
          "{",
          "}",
          "[",
          "]",
          ",",
          "\\",
          "/",
          "---",
          "...",
          "\n--- a",
          "\n  b",
          "=",
          "<<",
          "😀",
          "🧘🏽‍♀️",
          "é",
          "ā",
          "बालासन",
          "ß",
          "İ",
          "ı",
          "\u00a0",
          "\u0085",
          "\u2028",
          "\u200d",
          "\uFEFF",
          "\u0000",
          "\u0007",
          "\u007f",
          "\u0080",
          "\r",
          "\r\n",
          "\uFFFD",
          "x".repeat(150),
          "many words ".repeat(30));

  private static final List<String> DOSES =
      List.of(
          "3 x 10",
          "hold 30 s, each side, daily",
          "several breaths",
          "none",
          "10+",
          "2 × 8-10, rest 1 min",
          "as long as you like",
          "wibble 7",
          "150 min a week");

  private final Random random;

  private Books(long seed) {
    this.random = new Random(seed);
  }

  /** Any text, also an empty one. */
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(PIECES).list().ofMaxSize(5).map(pieces -> String.join("", pieces)),
        Arbitraries.strings()
            .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)));
  }

  /** Any plain values, within each other. */
  static Arbitrary<Map<String, Object>> trees() {
    return Arbitraries.longs().map(seed -> new Books(seed).map(0));
  }

  /** Any library. */
  public static Arbitrary<Library> libraries() {
    return Arbitraries.longs().map(seed -> new Books(seed).library());
  }

  private Library library() {
    Map<String, Pose> poses = new LinkedHashMap<>();
    for (Pose pose : list(this::pose)) {
      poses.put(pose.id(), pose);
    }
    Map<String, Routine> routines = new LinkedHashMap<>();
    for (Routine routine : list(this::routine)) {
      routines.put(routine.id(), routine);
    }
    return new Library(
        text(),
        one(List.of("en", "es", "pt-BR")),
        one(List.of(Paper.values())),
        list(this::text),
        one(List.of(Filling.values())),
        brand(),
        brands(),
        notices(),
        list(() -> new Citation(id(), text(), maybe(this::text))),
        policy(),
        poses,
        routines,
        extras());
  }

  private CheckPolicy policy() {
    return new CheckPolicy(
        one(List.of(Map.of(), Map.of("a/b", "off"), Map.of("a/b", "advice", "c/d-e", "warning"))),
        list(
            () ->
                new CheckPolicy.Waiver("a/b", list(this::text), text(), LocalDate.of(2026, 1, 31))),
        maybe(this::text));
  }

  private Pose pose() {
    return new Pose(
        id(),
        new PoseNames(
            text(), maybe(this::text), maybe(this::text), maybe(this::text), list(this::text)),
        maybe(() -> one(List.of(PoseKind.values()))),
        maybe(() -> one(List.of(Level.values()))),
        guidance(),
        maybe(this::text),
        list(() -> new Media(text(), maybe(this::text), maybe(this::text), maybe(this::text))),
        maybe(this::text),
        list(this::text),
        maybe(this::review),
        maybe(this::text),
        extras());
  }

  private Map<String, Brand> brands() {
    Map<String, Brand> brands = new LinkedHashMap<>();
    list(this::id).forEach(id -> brands.put(id, brand()));
    return brands;
  }

  private Brand brand() {
    return new Brand(
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        new FigureLook(maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::text)));
  }

  private Routine routine() {
    List<Section> sections = new ArrayList<>();
    do {
      List<Item> items = new ArrayList<>(list(this::item));
      items.add(item());
      sections.add(new Section(maybe(this::text), items));
    } while (random.nextBoolean());
    return new Routine(
        id(),
        text(),
        maybe(this::text),
        list(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        notices(),
        sections,
        list(() -> new Topic(text(), list(this::text))),
        one(List.of(TrackerKind.values())),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        list(this::text),
        maybe(this::review),
        maybe(this::text),
        extras());
  }

  private Item item() {
    return new Item(
        text(), maybe(this::text), random.nextBoolean() ? Guidance.NONE : guidance(), extras());
  }

  private Guidance guidance() {
    return new Guidance(
        maybe(() -> one(List.of(StartPosition.values()))),
        maybe(() -> one(List.of(Sides.values()))),
        list(this::text),
        maybe(this::text),
        maybe(this::text),
        list(this::text),
        maybe(this::text),
        maybe(() -> DoseReader.read(random.nextInt(4) == 0 ? text() : one(DOSES)).dose()),
        maybe(this::text),
        list(() -> new Prop(text(), random.nextBoolean(), maybe(this::text))),
        list(this::text),
        list(() -> new Contraindication(text(), maybe(this::text))),
        list(this::form),
        list(this::form),
        list(this::form),
        list(this::text),
        maybe(this::figure));
  }

  private FigureRef figure() {
    return random.nextBoolean()
        ? FigureRef.named(text())
        : new FigureRef(
            maybe(this::text),
            maybe(() -> FigureSide.values()[random.nextInt(FigureSide.values().length)]),
            Optional.of(text()),
            Map.of("wall", text()));
  }

  private Form form() {
    return new Form(maybe(this::text), text(), maybe(this::figure));
  }

  private Notices notices() {
    return new Notices(maybe(this::text), list(this::text), list(this::text), list(this::text));
  }

  private Review review() {
    return new Review(
        text(),
        maybe(this::text),
        maybe(() -> LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000L)),
        maybe(() -> LocalDate.of(2027, 1, 31)),
        list(() -> one(List.of("pemat-2", "cci-11", "cert-7a"))));
  }

  private Map<String, Object> extras() {
    Map<String, Object> extras = new LinkedHashMap<>();
    // "x " keeps such a key apart from all that posebook knows.
    map(2).forEach((key, value) -> extras.put("x " + key, value));
    return extras;
  }

  private Map<String, Object> map(int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      map.put(any(), value(depth + 1));
    }
    return map;
  }

  private Object value(int depth) {
    return switch (random.nextInt(depth > 4 ? 5 : 8)) {
      case 0 -> random.nextBoolean();
      case 1 -> new BigDecimal(random.nextInt(2000) - 1000).movePointLeft(random.nextInt(7) - 3);
      case 5, 6 -> map(depth);
      case 7 -> {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(depth + 1));
        }
        yield list;
      }
      default -> any();
    };
  }

  private String any() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(one(PIECES));
    }
    return text.toString();
  }

  /** A text as the model holds it: without spaces around it, and not empty. */
  private String text() {
    String text = any().strip();
    return text.isEmpty() ? "a" + random.nextInt(1000) : text;
  }

  private String id() {
    return one(List.of("a", "b-c", "true", "no", "null", "12", "0x1f", "1e3"))
        + (random.nextBoolean() ? "" : "-" + random.nextInt(100));
  }

  private <T> Optional<T> maybe(Supplier<T> make) {
    return random.nextInt(3) == 0 ? Optional.of(make.get()) : Optional.empty();
  }

  private <T> List<T> list(Supplier<T> make) {
    List<T> list = new ArrayList<>();
    while (random.nextInt(3) == 0) {
      list.add(make.get());
    }
    return list;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
