package org.posebook.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Result;
import org.posebook.source.SourceFile;

/** Imports of workbooks as goldens. */
final class BookGolden {
  /** The facts that a routine needs, to stand under a table. */
  static final String FACTS = "\n| Title | Moves |\n| Disclaimer | Ask first. |\n";

  private BookGolden() {}

  /** The import of a workbook against a golden, and again with a mapping of what is known. */
  static void assertMatches(String name, String text) throws IOException {
    RawBook book = MarkdownBook.of("back.xlsx", text);
    Result<ImportResult> result =
        new Importer(CheckRunner.ofReferences())
            .run(new Content(LibraryFolder.EMPTY, List.of()), List.of(book));
    Golden.assertMatches("import/" + name + ".txt", text(result));
    aMappingOfWhatIsKnownChangesNothing(book, result.value());
  }

  /** The suggested mapping says what posebook knows: with it an import gives the same. */
  private static void aMappingOfWhatIsKnownChangesNothing(RawBook book, ImportResult without) {
    String mapping =
        MappingSuggestion.of(BookInput.of(book))
            .text()
            // What is a guess stays open here.
            .replaceAll("(?m)^(.*: ).*( +# or: extra, ignore)$", "$1extra$2");
    SourceFile file = new SourceFile("back.mapping.yaml", mapping);
    Result<Optional<Mapping>> read = MappingReader.read(file);
    assertEquals(List.of(), read.diagnostics(), mapping);
    Result<ImportResult> with =
        new Importer(CheckRunner.ofReferences())
            .runInputs(
                new Content(LibraryFolder.EMPTY, List.of()),
                List.of(BookInput.of(book).with(read.value().orElseThrow(), file)));
    assertEquals(without.after(), with.value().after(), mapping);
    assertEquals(
        List.of(),
        with.diagnostics().stream().filter(d -> d.rule().name().startsWith("mapping/")).toList(),
        mapping);
  }

  static String text(Result<ImportResult> result) {
    List<String> lines = ImportText.lines(result);
    result.value().media().keySet().stream().sorted().forEach(f -> lines.add("--- file " + f));
    result.value().sheets().forEach(s -> lines.add("--- rows " + s.rows() + " of " + s.sheet()));
    return String.join("\n", lines) + "\n";
  }
}
