package org.posebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.posebook.diagnostic.Result;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/** What is written reads back as the same. */
final class RoundTripPropertyTest {
  @Property(tries = 2000)
  void anyTextAsAValue(@ForAll("texts") String text) {
    readsBack(Map.of("key", text));
    readsBack(Map.of("key", List.of(text, text)));
  }

  @Property(tries = 2000)
  void anyTextAsAKey(@ForAll("texts") String text) {
    readsBack(Map.of(text, "value"));
    readsBack(Map.of("outer", Map.of(text, List.of("value"))));
  }

  @Property(tries = 2000)
  void anyTree(@ForAll("trees") Map<String, Object> tree) {
    readsBack(tree);
  }

  @Property(tries = 300)
  void aSavedLibraryReadsBackAndIsNotSavedAgain(@ForAll("libraries") Library library)
      throws IOException {
    Path folder = Files.createTempDirectory("library");
    try {
      LibraryFolder.save(folder, LibraryFolder.EMPTY, library);
      Library read = LibraryFolder.read(folder).value().content().library();
      assertEquals(library, read);
      assertEquals(List.of(), LibraryFolder.save(folder, read, library));
      assertEquals(List.of(), LibraryFolder.save(folder, LibraryFolder.EMPTY, read));
    } finally {
      delete(folder);
    }
  }

  @Property(tries = 300)
  void aPoseInJsonReadsBack(@ForAll("libraries") Library library) throws IOException {
    for (Pose pose : library.poses().values()) {
      Path folder = Files.createTempDirectory("library");
      try {
        Path file = folder.resolve("poses").resolve(pose.id() + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, TreeWriter.json(PoseCodec.write(pose)));
        Library read = LibraryFolder.read(folder).value().content().library();
        assertEquals(Map.of(pose.id(), pose), read.poses());
      } finally {
        delete(folder);
      }
    }
  }

  /** Each key and value is found where it stands in the text, to the character. */
  @Property(tries = 1000)
  void placesPointAtTheirText(@ForAll("lines") List<String> values, @ForAll("ends") String end) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      text.append(
          switch (i % 5) {
            case 0 -> "k😀" + i + ": " + value;
            case 1 -> "k" + i + ":   \"" + value + "\"   # \"remark\"";
            case 2 -> "\"k" + i + "\": '" + value + "'";
            case 3 -> "k" + i + ": [😀, " + value + ", '" + value + "']";
            default -> "k" + i + ":" + end + "  🧘: " + value;
          });
      text.append(end);
    }
    SourceFile file = new SourceFile("f.yaml", text.toString());
    Result<Optional<SourceNode>> read = TreeReader.read(file);
    assertEquals(List.of(), read.diagnostics(), text::toString);
    read.value().ifPresent(tree -> compare(file, tree));
  }

  private static void compare(SourceFile file, SourceNode node) {
    switch (node) {
      case SourceNode.Mapping mapping ->
          mapping
              .members()
              .forEach(
                  (key, member) -> {
                    assertEquals(key, stretch(file, member.keyAt()));
                    compare(file, member.value());
                  });
      case SourceNode.Sequence sequence -> sequence.items().forEach(item -> compare(file, item));
      case SourceNode.Text text -> assertEquals(text.value(), stretch(file, text.at()));
      case SourceNode.Numeral number -> assertEquals(number.written(), stretch(file, number.at()));
      case SourceNode.Bool bool ->
          assertEquals(String.valueOf(bool.value()), stretch(file, bool.at()));
      case SourceNode.Nothing nothing -> throw new AssertionError("no value is empty");
    }
  }

  private static String stretch(SourceFile file, Location at) {
    if (!(at instanceof Location.TextSpan span)) {
      throw new AssertionError("no place: " + at);
    }
    String line = file.line(span.line()).orElseThrow();
    int from = line.offsetByCodePoints(0, span.column() - 1);
    return line.substring(from, line.offsetByCodePoints(from, span.length()));
  }

  private static void readsBack(Map<String, Object> values) {
    compare(values, "f.yaml", TreeWriter.yaml(values));
    compare(values, "f.json", TreeWriter.json(values));
  }

  private static void compare(Map<String, Object> values, String name, String text) {
    if (values.isEmpty()) {
      return;
    }
    Result<Optional<SourceNode>> read = TreeReader.read(new SourceFile(name, text));
    assertEquals(List.of(), read.diagnostics(), text);
    assertEquals(values, read.value().orElseThrow().plain(), text);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Books.texts();
  }

  @Provide
  Arbitrary<Map<String, Object>> trees() {
    return Books.trees();
  }

  @Provide
  Arbitrary<Library> libraries() {
    return Books.libraries();
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of(
            "hold",
            "30",
            "1.5",
            "true",
            "बालासन",
            "😀",
            "Bālāsana",
            "𝟙",
            "a-b",
            "yes",
            "1:30",
            "é")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.of("\n", "\r\n", "\n# 😀 remark\n", "\n\n");
  }
}
