package org.posebook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Result;
import org.posebook.dose.DoseReader;
import org.posebook.importer.BookReader;
import org.posebook.importer.Importer;
import org.posebook.importer.RawBook;
import org.posebook.importer.ods.OdsBookReader;
import org.posebook.importer.xlsx.XlsxBookReader;
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

/** Any library at all comes back from its workbook, through the file, with odd texts in it. */
final class AnyLibraryTest {
  private static final List<String> PIECES =
      List.of(
          "word",
          "two words",
          "Pose",
          "Steps",
          "Title",
          "Diary",
          "Order",
          "1. ",
          "- ",
          "-",
          "–",
          ", ",
          "; ",
          "|",
          ": ",
          "\n",
          "\r\n",
          " (optional)",
          "=1+1",
          "'",
          "\"",
          "8-10",
          "2026-01-31",
          "_x0041_",
          "\u0000",
          "\u0007",
          "\uFFFE",
          "\u00a0",
          "\u0085",
          "\u2028",
          "😀",
          "बालासन",
          "é",
          "#REF!",
          "https://example.org",
          "n/a",
          "true",
          "[1]",
          "{\"a\":1}",
          "many words ".repeat(40),
          "bridge",
          "Bridge");

  private static final List<String> DOSES =
      List.of(
          "3 x 10", "hold 30 s, each side, daily", "several breaths", "none", "10+", "wibble 7");

  @Property(tries = 150, shrinking = net.jqwik.api.ShrinkingMode.OFF)
  void itComesBackFromItsWorkbook(@ForAll long seed, @ForAll WorkbookForm form) throws IOException {
    Library library = new Any(seed).library();
    String name = "any" + form.ending();
    Result<LibraryWorkbook.Written> written =
        LibraryWorkbook.of(new Content(library, List.of()), name, form);
    if (!written.diagnostics().isEmpty()) {
      // A few libraries with the oddest of names cannot be held: this is said, never passed over.
      written
          .diagnostics()
          .forEach(each -> assertEquals("export/not-held", each.rule().toString()));
      return;
    }
    Path folder = Files.createTempDirectory("any");
    Path file = folder.resolve(name);
    try {
      Files.write(file, written.value().bytes());
      BookReader reader =
          switch (form) {
            case XLSX -> new XlsxBookReader();
            case ODS -> new OdsBookReader();
          };
      RawBook book = reader.read(file).value();
      Library back =
          new Importer(new CheckRunner(List.of()))
              .run(new Content(LibraryFolder.EMPTY, List.of()), List.of(book))
              .value()
              .after();
      assertEquals(texts(library), texts(back));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static Map<String, String> texts(Library library) {
    Map<String, String> texts = new TreeMap<>();
    texts.put("posebook", LibraryFolder.text(library));
    library.poses().forEach((id, pose) -> texts.put("poses/" + id, LibraryFolder.text(pose)));
    library
        .routines()
        .forEach((id, routine) -> texts.put("routines/" + id, LibraryFolder.text(routine)));
    return texts;
  }

  /** Libraries that their schemas allow, at random. */
  private static final class Any {
    private final Random random;
    private final List<String> ids = new ArrayList<>();

    Any(long seed) {
      random = new Random(seed);
    }

    Library library() {
      Map<String, Pose> poses = new TreeMap<>();
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        String id = one(List.of("bridge", "a", "b-c", "true", "12", "poses")) + "-" + i;
        ids.add(id);
      }
      ids.forEach(id -> poses.put(id, pose(id)));
      Map<String, Routine> routines = new TreeMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        String id =
            one(List.of("poses", "history", "a", "an-id-that-is-longer-than-a-sheets-name-can-be"));
        routines.put(id, routine(id));
      }
      return new Library(
          text(),
          one(List.of("en", "es", "pt-BR")),
          one(List.of(Paper.values())),
          list(() -> one(List.of("handout", "cards"))).stream().distinct().toList(),
          one(List.of(Filling.values())),
          brand(),
          random.nextBoolean() ? Map.of() : Map.of("one", brand()),
          notices(),
          random.nextBoolean()
              ? List.of()
              : List.of(new Citation("a-source", text(), maybe(() -> "https://a.example"))),
          CheckPolicy.NONE,
          poses,
          routines,
          extras());
    }

    private Pose pose(String id) {
      return new Pose(
          id,
          new PoseNames(
              "P " + text(),
              maybe(this::text),
              maybe(this::text),
              maybe(this::text),
              list(this::text)),
          maybe(() -> one(List.of(PoseKind.values()))),
          maybe(() -> one(List.of(Level.values()))),
          guidance(),
          maybe(() -> one(ids)),
          list(() -> new Media(text(), maybe(this::text), maybe(this::text), maybe(this::text))),
          maybe(() -> "https://example.org/v"),
          list(() -> random.nextBoolean() ? "a-source" : text()),
          maybe(this::review),
          maybe(() -> one(List.of("other.xlsx", "any.xlsx"))),
          extras());
    }

    private Routine routine(String id) {
      List<Section> sections = new ArrayList<>();
      do {
        List<Item> items = new ArrayList<>(list(this::item));
        items.add(item());
        sections.add(new Section(maybe(this::text), items));
      } while (random.nextBoolean());
      return new Routine(
          id,
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
          list(() -> new Topic(text(), List.of(text(), text()))),
          one(List.of(TrackerKind.values())),
          maybe(this::text),
          maybe(() -> one(List.of("2023", "2023-05", "2023-05-01"))),
          maybe(() -> "one"),
          list(() -> random.nextBoolean() ? "a-source" : text()),
          maybe(this::review),
          maybe(() -> "other.xlsx"),
          extras());
    }

    private Item item() {
      return new Item(
          one(ids), maybe(this::text), random.nextBoolean() ? Guidance.NONE : guidance(), extras());
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
          maybe(() -> DoseReader.read(one(DOSES)).dose()),
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
          ? FigureRef.named("bridge")
          : new FigureRef(
              Optional.of("bridge"),
              maybe(() -> one(List.of(FigureSide.values()))),
              maybe(this::text),
              random.nextBoolean()
                  ? Map.of()
                  : Map.of("angles", Map.of("both knee", Map.of("flex", BigDecimal.valueOf(80)))));
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
          maybe(() -> LocalDate.of(2026, 1, 31)),
          maybe(() -> LocalDate.of(2027, 1, 31)),
          random.nextBoolean() ? List.of() : List.of("pemat-2", "cci-11"));
    }

    private Brand brand() {
      return new Brand(
          maybe(this::text),
          maybe(this::text),
          maybe(this::text),
          maybe(() -> "#2F5D50"),
          new FigureLook(
              maybe(() -> "brown"), maybe(() -> "plum"), maybe(() -> "short"), Optional.empty()));
    }

    private Map<String, Object> extras() {
      if (random.nextInt(3) > 0) {
        return Map.of();
      }
      Map<String, Object> own = new LinkedHashMap<>();
      own.put("My column", text());
      own.put(text(), random.nextBoolean() ? text() : new BigDecimal("1.50"));
      return Map.of("extra", own);
    }

    /** A text as the model holds it: without spaces around it, and not empty. */
    private String text() {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(5); i > 0; i--) {
        text.append(one(PIECES));
      }
      String bare = text.toString().strip();
      return bare.isEmpty() ? "a" + random.nextInt(1000) : bare;
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
}
