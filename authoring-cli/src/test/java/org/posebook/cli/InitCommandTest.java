package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;
import org.posebook.schema.SchemaName;
import org.posebook.schema.Schemas;

/** A library to begin with, its workflows, and the schemas. */
final class InitCommandTest {
  @TempDir private Path folder;

  @Test
  void aLibraryToBeginWith() throws IOException {
    golden("init", 0, "init", "back-care");
    Golden.assertMatches(
        "cli/init-files.txt",
        text("posebook.yaml")
            + "---\n"
            + text("poses/first-pose.yaml")
            + "---\n"
            + text("routines/first-routine.yaml"));
    schemasAreFound();
    // All that check finds at once are the placeholders, and what guidance asks for.
    CommandLineRun check = CommandLineRun.in(folder, "check", "back-care", "--fail-on", "error");
    assertEquals(0, check.code(), check.err());
    long placeholders = check.err().lines().filter(l -> l.contains("text/placeholder")).count();
    assertEquals(7, placeholders, check.err());
    golden("init-again", 1, "init", "back-care");
    assertEquals(0, CommandLineRun.in(folder.resolve("back-care"), "init", "--editor").code());
  }

  @Test
  void inTheCurrentFolder() throws IOException {
    Path here = folder.resolve("hip-care");
    Files.createDirectories(here);
    assertEquals(0, CommandLineRun.in(here, "init").code());
    assertTrue(Files.readString(here.resolve("posebook.yaml")).contains("title: Hip care\n"));
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    write("posebook.yaml/notes.txt", "mine");
    CommandLineRun run = CommandLineRun.in(folder, "init", ".");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("it is there already"), run.err());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("posebook.yaml")), files.toList());
    }
    write("file", "x");
    assertEquals(3, CommandLineRun.in(folder, "init", "file").code());
  }

  @Test
  void workflowsStandAtTheTopOfTheRepository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    golden("init-github", 0, "init", "back-care", "--ci", "github");
    Golden.assertMatches("cli/init-github.yml", raw(".github/workflows/posebook.yml"));
    golden("init-github-again", 0, "init", "back-care", "--ci", "github");
    golden("init-gitlab", 0, "init", "back-care", "--ci", "gitlab");
    Golden.assertMatches("cli/init-gitlab.yml", raw(".gitlab-ci.yml"));
  }

  @Test
  void aPipelineThatIsThereStays() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    write(".gitlab-ci.yml", "build:\n  script: [make]\n");
    write("it's mine/poses/a.yaml", "id: a\nname: A\n");
    golden("init-gitlab-beside", 0, "init", "it's mine", "--ci", "gitlab");
    assertEquals("build:\n  script: [make]\n", raw(".gitlab-ci.yml"));
    assertTrue(raw(".gitlab/posebook.yml").contains("posebook check 'it'\\''s mine' --report"));
  }

  @Test
  void theEditorsLineIsAddedAndNothingElse() throws IOException {
    byte[] marked = "\uFEFFid: a\r\nname: A\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] latin = {'n', 'a', 'm', 'e', ':', ' ', (byte) 0xe9};
    String known = "# mine\n# yaml-language-server: $schema=else.json\nid: c\nname: C\n";
    write("care/posebook.yaml", "# Our settings\ntitle: T\n");
    bytes("care/poses/a.yaml", marked);
    bytes("care/poses/b.yaml", latin);
    write("care/poses/c.yml", known);
    write("care/poses/d.json", "{\"id\": \"d\", \"name\": \"D\"}");
    write("care/routines/r.yaml", "id: r\ntitle: R\nitems: [a]");
    write("care/workbooks/back.mapping.yaml", "sheets: []\n");
    golden("init-editor", 0, "init", "care", "--editor");
    assertEquals(
        "# yaml-language-server: $schema=schemas/library.schema.json\n# Our settings\ntitle: T\n",
        raw("care/posebook.yaml"));
    assertArrayEquals(
        "\uFEFF# yaml-language-server: $schema=../schemas/pose.schema.json\r\nid: a\r\nname: A\r\n"
            .getBytes(StandardCharsets.UTF_8),
        Files.readAllBytes(folder.resolve("care/poses/a.yaml")));
    assertArrayEquals(latin, Files.readAllBytes(folder.resolve("care/poses/b.yaml")));
    assertEquals(known, raw("care/poses/c.yml"));
    assertEquals("{\"id\": \"d\", \"name\": \"D\"}", raw("care/poses/d.json"));
    assertEquals(
        "# yaml-language-server: $schema=../schemas/routine.schema.json\n"
            + "id: r\ntitle: R\nitems: [a]",
        raw("care/routines/r.yaml"));
    assertEquals(
        "# yaml-language-server: $schema=../schemas/mapping.schema.json\nsheets: []\n",
        raw("care/workbooks/back.mapping.yaml"));
    golden("init-editor-again", 0, "init", "care", "--editor");
  }

  @Test
  void anImportKeepsTheEditorsLine() throws IOException {
    write("back.csv", "Title,B\nDisclaimer,Ask first.\n\nPose,Steps\nBridge,Lift.\n");
    assertEquals(0, CommandLineRun.in(folder, "import", "back.csv", "--into", "care").code());
    assertEquals(0, CommandLineRun.in(folder, "init", "care", "--editor").code());
    write("back.csv", "Title,B\nDisclaimer,Ask first.\n\nPose,Steps\nBridge,Lift your hips.\n");
    assertEquals(0, CommandLineRun.in(folder, "import", "back.csv", "--into", "care").code());
    String pose = raw("care/poses/bridge.yaml");
    assertTrue(
        pose.startsWith(
            "# yaml-language-server: $schema=../schemas/pose.schema.json\nid: bridge\n"),
        pose);
    assertTrue(pose.contains("Lift your hips."), pose);
  }

  @Test
  void schemas() throws IOException {
    golden("schema-names", 0, "schema");
    golden("schema-misspelt", 2, "schema", "pos");
    golden("schema-both", 2, "schema", "pose", "--out", "x");
    assertEquals(Schemas.text(SchemaName.POSE), CommandLineRun.in(folder, "schema", "pose").out());
    golden("schema-out", 0, "schema", "--out", "schemas");
    for (SchemaName name : SchemaName.values()) {
      assertEquals(Schemas.text(name), raw("schemas/" + name.fileName()));
    }
    golden("schema-out-same", 0, "schema", "--out", "schemas");
    write("schemas/pose.schema.json", "{}");
    golden("schema-out-other", 3, "schema", "--out", "schemas");
    assertEquals("{}", raw("schemas/pose.schema.json"));
    golden("schema-out-force", 0, "schema", "--out", "schemas", "--force");
    assertEquals(Schemas.text(SchemaName.POSE), raw("schemas/pose.schema.json"));
  }

  @Test
  void help() throws IOException {
    golden("help-diff", 0, "diff", "--help");
    golden("help-init", 0, "init", "--help");
    golden("help-schema", 0, "schema", "--help");
  }

  private void schemasAreFound() throws IOException {
    Path library = folder.resolve("back-care");
    List<Path> files;
    try (Stream<Path> all = Files.walk(library)) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).collect(Collectors.toList());
    }
    assertFalse(files.isEmpty());
    for (Path file : files) {
      String line = Files.readAllLines(file).getFirst();
      String path = line.substring(line.indexOf("$schema=") + "$schema=".length());
      assertTrue(Files.isRegularFile(file.resolveSibling(path)), line);
    }
  }

  private String text(String name) throws IOException {
    return raw("back-care/" + name);
  }

  private String raw(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void write(String name, String text) throws IOException {
    bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void golden(String name, int code, String... args) throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, args);
    Golden.assertMatches("cli/" + name + ".txt", run.all().replace(folder.toString(), "FOLDER"));
    assertEquals(code, run.code());
  }
}
