package org.posebook.content;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.schema.SchemaName;
import org.posebook.source.SourceFile;

/** The file of a pose that stands alone, without a library around it. */
public final class PoseFile {
  private PoseFile() {}

  /** Whether a file's name says that it may hold a pose: it ends in .yaml, .yml or .json. */
  public static boolean isNamedSo(String name) {
    return LibraryFolder.ENDINGS.stream().anyMatch(name::endsWith);
  }

  /**
   * Reads a pose as a library that has no other. What the file is called does not matter.
   *
   * @throws IOException when the file cannot be read
   */
  public static Result<LibraryFolder.Read> read(Path file) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    if (folder == null) {
      throw new NoSuchFileException(file.toString());
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, SourceFile> sources = new LinkedHashMap<>();
    List<Document> documents =
        LibraryFolder.document(SchemaName.POSE, folder, whole, sources, diagnostics).stream()
            .toList();
    diagnostics.removeIf(found -> Objects.equals(found.rule(), LibraryFolder.ID_MISMATCH));
    Result<Content> bound = Content.bind(LibraryFolder.EMPTY, documents);
    diagnostics.addAll(bound.diagnostics());
    return new Result<>(new LibraryFolder.Read(bound.value(), sources), diagnostics);
  }
}
