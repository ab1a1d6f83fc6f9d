package org.posebook.cli.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posebook.content.Content;
import org.posebook.content.EditorLine;
import org.posebook.content.LibraryFolder;
import org.posebook.content.StagedFiles;
import org.posebook.schema.SchemaName;
import org.posebook.schema.Schemas;
import org.posebook.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code posebook init}: a small library to begin with, and files that check it. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Makes a small library to begin with: its settings, one pose, one routine, and the schemas"
          + " by which an editor helps.",
      "Files that are there are never written over.",
    })
public final class InitCommand implements Callable<Integer> {
  /** Servers whose checks can be set up. */
  enum Server {
    GITHUB(".github/workflows/posebook.yml"),
    GITLAB(".gitlab-ci.yml");

    private final String file;

    Server(String file) {
      this.file = file;
    }
  }

  private final Session session;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The library's folder. Default: the current folder.")
  private Path named = Path.of(".");

  @Option(
      names = "--ci",
      paramLabel = "SERVER",
      description =
          "Write the file by which a build server checks the library: github or gitlab. The"
              + " library may be there already.")
  private @Nullable Server server;

  @Option(
      names = "--editor",
      description =
          "Add the line that tells an editor the schema to the YAML files of a library that lack"
              + " it.")
  private boolean editor;

  private final List<String> written = new ArrayList<>();

  /** The command in a session. */
  public InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = session.resolve(named).normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(named.toString());
    }
    boolean isThere = LibraryFolder.isLibrary(folder);
    if (isThere && server == null && !editor) {
      session
          .err()
          .println(
              "posebook: "
                  + Folders.shown(session, folder)
                  + " is a library already: nothing was written. --editor and --ci add to it.");
      return Session.FINDINGS;
    }
    try (StagedFiles files = new StagedFiles()) {
      if (!isThere) {
        starter(files, folder);
      }
      if (!isThere || editor) {
        schemas(files, folder);
      }
      if (isThere && editor) {
        editorLines(files, folder);
      }
      if (server != null) {
        workflow(files, folder, server);
      }
      files.commit();
    }
    written.forEach(session.out()::println);
    if (written.isEmpty()) {
      session.out().println("Nothing to add: all is there.");
    } else if (!isThere) {
      session
          .out()
          .println(
              "Texts in [brackets] are to be filled in; \"posebook check\" finds those that are"
                  + " left.");
    }
    return Session.CLEAN;
  }

  private void starter(StagedFiles files, Path folder) throws IOException {
    String title =
        LibraryFolder.named(
                new Content(LibraryFolder.EMPTY, List.of()), folder.toAbsolutePath().normalize())
            .library()
            .title();
    for (Map.Entry<String, String> file : StarterFiles.library(title).entrySet()) {
      add(files, folder.resolve(file.getKey()), file.getValue());
    }
  }

  private void schemas(StagedFiles files, Path folder) throws IOException {
    for (SchemaName schema : SchemaName.values()) {
      Path place = folder.resolve(StarterFiles.schema(schema));
      if (!Files.exists(place)) {
        add(files, place, Schemas.text(schema));
      }
    }
  }

  private void editorLines(StagedFiles files, Path folder) throws IOException {
    for (String settings : List.of("posebook.yaml", "posebook.yml")) {
      Path file = folder.resolve(settings);
      if (Files.isRegularFile(file)) {
        editorLine(files, file, "", SchemaName.LIBRARY);
      }
    }
    for (Path file : yaml(folder.resolve("poses"), "")) {
      editorLine(files, file, "../", SchemaName.POSE);
    }
    for (Path file : yaml(folder.resolve("routines"), "")) {
      editorLine(files, file, "../", SchemaName.ROUTINE);
    }
    for (Path file : yaml(folder.resolve("workbooks"), ".mapping")) {
      editorLine(files, file, "../", SchemaName.MAPPING);
    }
  }

  private void editorLine(StagedFiles files, Path file, String up, SchemaName schema)
      throws IOException {
    String text;
    try {
      byte[] bytes = Files.readAllBytes(file);
      SourceFile.ofUtf8(file.toString(), bytes);
      text = new String(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      session.err().println(Folders.shown(session, file) + " is not text in UTF-8: left as it is.");
      return;
    }
    if (EditorLine.in(text).isEmpty()) {
      stage(files, file, StarterFiles.withLine(up, schema, text), "changed ");
    }
  }

  private static List<Path> yaml(Path folder, String before) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> {
                String name = file.getFileName().toString();
                return !name.startsWith(".")
                    && (name.endsWith(before + ".yaml") || name.endsWith(before + ".yml"));
              })
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /** A server looks for its file at the top of the repository. */
  private void workflow(StagedFiles files, Path folder, Server chosen) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    Path top = repository(whole).orElse(whole);
    String library = top.relativize(whole).toString().replace('\\', '/');
    if (library.codePoints().anyMatch(Character::isISOControl) || library.contains("${{")) {
      throw new FileSystemException(
          named.toString(), null, "no build server can be told of a folder with such a name");
    }
    String text =
        StarterFiles.workflow(
            chosen.name().toLowerCase(Locale.ROOT), library.isEmpty() ? "." : library);
    Path place = top.resolve(chosen.file);
    if (chosen == Server.GITLAB && Files.exists(place)) {
      Path beside = top.resolve(".gitlab/posebook.yml");
      session
          .err()
          .println(
              Folders.shown(session, place)
                  + " is there already. Add to it:\n\ninclude:\n  - local: .gitlab/posebook.yml\n");
      place = beside;
    }
    if (Files.exists(place)) {
      session.err().println(Folders.shown(session, place) + " is there already: left as it is.");
    } else {
      add(files, place, text);
    }
  }

  private static Optional<Path> repository(Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (Files.exists(each.resolve(".git"))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private void add(StagedFiles files, Path place, String text) throws IOException {
    if (Files.exists(place)) {
      throw new FileSystemException(
          Folders.shown(session, place), null, "it is there already, and is not written over");
    }
    stage(files, place, text, "written ");
  }

  private void stage(StagedFiles files, Path place, String text, String what) throws IOException {
    files.write(place, text.getBytes(StandardCharsets.UTF_8));
    written.add(what + Folders.shown(session, place));
  }
}
