package org.posebook.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posebook.content.StagedFiles;
import org.posebook.diagnostic.Suggestions;
import org.posebook.schema.SchemaName;
import org.posebook.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code posebook schema}: the JSON Schemas of library files. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes the JSON Schemas of library files into a folder, or shows one of them.")
public final class SchemaCommand implements Callable<Integer> {
  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description =
          "The schema to show: library, pose, routine, prescription or mapping. Without it and"
              + " without --out: a list of their names.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", description = "Write all schemas into this folder.")
  private @Nullable Path folder;

  @Option(names = "--force", description = "Write over files that are there and say otherwise.")
  private boolean force;

  /** The command in a session. */
  public SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (name.isPresent() && folder != null) {
      throw misused("Give a name to see one schema, or --out to write them all, not both.");
    }
    if (folder != null) {
      return write(folder);
    }
    if (name.isPresent()) {
      session.out().print(Schemas.text(named(name.get().strip())));
    } else {
      names().forEach(session.out()::println);
    }
    return Session.CLEAN;
  }

  private int write(Path named) throws IOException {
    Path target = session.resolve(named);
    int written = 0;
    try (StagedFiles files = new StagedFiles()) {
      for (SchemaName schema : SchemaName.values()) {
        Path place = target.resolve(schema.fileName());
        byte[] text = Schemas.text(schema).getBytes(StandardCharsets.UTF_8);
        if (Files.exists(place) && Arrays.equals(Files.readAllBytes(place), text)) {
          continue;
        }
        if (Files.exists(place) && !force) {
          throw new FileSystemException(
              Folders.shown(session, place),
              null,
              "it is there already and says something else. Add --force to write over it");
        }
        files.write(place, text);
        written++;
      }
      files.commit();
    }
    session
        .out()
        .println(
            Folders.shown(session, target)
                + ": "
                + Counts.of(written, "schema")
                + " written"
                + (written == SchemaName.values().length ? "." : ", the others were the same."));
    return Session.CLEAN;
  }

  private SchemaName named(String word) {
    return Arrays.stream(SchemaName.values())
        .filter(schema -> schema.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                misused(
                    "There is no schema \""
                        + word
                        + "\". "
                        + Suggestions.nearest(word, names())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("There are: " + String.join(", ", names()) + ".")));
  }

  private static List<String> names() {
    return Arrays.stream(SchemaName.values()).map(SchemaName::word).toList();
  }

  private ParameterException misused(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
