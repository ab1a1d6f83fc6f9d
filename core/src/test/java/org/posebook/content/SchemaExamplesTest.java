package org.posebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/**
 * Reads the examples beside the schemas. A valid one gives no remark. An invalid one gives what
 * stands in the {@code .txt} file beside it, word for word: place, severity and rule in a line,
 * then the message, then the hint. Run with {@code -Dgolden.write=true} to rewrite those files, and
 * read the difference.
 */
final class SchemaExamplesTest {
  private static final Path EXAMPLES = Path.of("..", "schema", "examples");

  @TestFactory
  Stream<DynamicTest> valid() throws IOException {
    return examples("valid").stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> assertEquals("", remarks(file))));
  }

  @TestFactory
  Stream<DynamicTest> invalid() throws IOException {
    return examples("invalid").stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> compare(file)));
  }

  @Test
  void everyExpectationHasItsExample() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES.resolve("invalid"))) {
      List<Path> alone =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .filter(file -> !Files.exists(withEnding(file, ".yaml")))
              .toList();
      assertEquals(List.of(), alone);
    }
  }

  private static void compare(Path file) throws IOException {
    Path golden = withEnding(file, ".txt");
    String actual = remarks(file);
    assertTrue(!actual.isEmpty(), "an invalid example gives a remark");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }

  private static String remarks(Path file) throws IOException {
    SchemaName kind =
        SchemaName.valueOf(file.getParent().getFileName().toString().toUpperCase(Locale.ROOT));
    SourceFile source = SourceFile.ofUtf8(file.getFileName().toString(), Files.readAllBytes(file));
    Result<java.util.Optional<SourceNode>> read = TreeReader.read(source);
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    read.value()
        .ifPresent(
            tree ->
                all.addAll(
                    Content.bind(LibraryFolder.EMPTY, List.of(new Document(kind, "", tree)))
                        .diagnostics()));
    return all.stream()
        .sorted(Diagnostic.ORDER)
        .map(SchemaExamplesTest::text)
        .collect(Collectors.joining());
  }

  private static String text(Diagnostic diagnostic) {
    String place =
        switch (diagnostic.at()) {
          case Location.TextSpan span -> span.line() + ":" + span.column();
          case Location.WholeFile file -> "file";
          case Location.CellRef cell -> cell.cell();
        };
    return place
        + " "
        + diagnostic.severity().key()
        + " "
        + diagnostic.rule()
        + "\n  "
        + diagnostic.message()
        + diagnostic.hint().map(hint -> "\n  " + hint).orElse("")
        + "\n";
  }

  private static List<Path> examples(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getParent().getFileName() + "/" + file.getFileName();
  }

  private static Path withEnding(Path file, String ending) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
  }
}
