package org.posebook.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.importer.ImportResult;
import org.posebook.importer.Importer;
import org.posebook.importer.KeptDetails;
import org.posebook.model.Library;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * A library as a workbook. Before it is written, the workbook is imported in memory: what its
 * columns do not give back is kept on a hidden sheet, and what even that does not give back is
 * reported.
 */
public final class LibraryWorkbook {
  /** Content that the workbook cannot hold. */
  public static final RuleId NOT_HELD = new RuleId("export/not-held");

  private LibraryWorkbook() {}

  /**
   * What came of it.
   *
   * @param bytes the workbook
   * @param kept how many details of the content stand on the hidden sheet
   */
  public record Written(byte[] bytes, int kept) {}

  /**
   * The workbook of a library; the same library gives the same bytes.
   *
   * @param file the name of the file that it will be, which poses remember when it is imported
   * @param form what kind of file it will be
   */
  public static Result<Written> of(Content content, String file, WorkbookForm form)
      throws IOException {
    Library library = content.library();
    LibraryPlan plan = new LibraryPlan(library);
    Result<ImportResult> first = imported(plan.plan(List.of()), file);
    List<List<String>> kept = KeptDetails.rows(first.value().after(), library, plan.ids());
    WorkbookPlan whole = plan.plan(kept);
    Result<ImportResult> second = imported(whole, file);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (List<String> row : KeptDetails.rows(second.value().after(), library, Map.of())) {
      diagnostics.add(notHeld(content, row));
    }
    second.diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(LibraryWorkbook::stops)
        .forEach(diagnostics::add);
    return new Result<>(new Written(form.bytes(whole), details(kept)), diagnostics);
  }

  /** Without the names of the workbooks that the parts came from, which no author looks for. */
  private static int details(List<List<String>> kept) {
    return (int) kept.stream().filter(row -> !row.get(2).equals("[\"imported-from\"]")).count();
  }

  private static Result<ImportResult> imported(WorkbookPlan plan, String file) {
    return new Importer(new CheckRunner(List.of()))
        .run(new Content(LibraryFolder.EMPTY, List.of()), List.of(plan.raw(file)));
  }

  private static Diagnostic notHeld(Content content, List<String> row) {
    SchemaName kind =
        Arrays.stream(SchemaName.values())
            .filter(name -> name.word().equals(row.getFirst()))
            .findFirst()
            .orElse(SchemaName.LIBRARY);
    String key = row.get(2).replaceAll("[\\[\\]\"]", "").replace(',', ' ').strip();
    String top = key.contains(" ") ? key.substring(0, key.indexOf(' ')) : key;
    Location at =
        kind == SchemaName.LIBRARY
            ? new Location.WholeFile("posebook.yaml")
            : content.at(kind, row.get(1), top);
    return Diagnostic.warning(
        NOT_HELD,
        at,
        "The workbook cannot hold the "
            + kind.word()
            + "'s \""
            + key
            + "\" as it is. Imported from the workbook, it would be another.",
        "Keep the library's files: the workbook does not take their place.");
  }

  private static Diagnostic stops(Diagnostic error) {
    return Diagnostic.warning(
        NOT_HELD,
        error.at(),
        "The workbook cannot be imported as it is: " + error.message(),
        error.hint().orElse("Mend the library first."));
  }
}
