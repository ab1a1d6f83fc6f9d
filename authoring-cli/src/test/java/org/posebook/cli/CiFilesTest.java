package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.content.TreeReader;
import org.posebook.source.SourceFile;

/**
 * Runs the very commands of the files for build servers, in a clean folder. Only the launcher is
 * another one: a script that runs the classes under test.
 */
final class CiFilesTest {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *([^} ]+) *}}");

  @TempDir private Path folder;
  private Path work;
  private Path clone;

  @BeforeEach
  void libraryAndLauncher() throws IOException {
    work = Files.createDirectories(folder.resolve("work"));
    clone = Files.createDirectories(folder.resolve("clone of posebook"));
    write("good/posebook.yaml", "title: Good\nnotices: {disclaimer: Ask first.}\n");
    write("bad/posebook.yaml", "title: Bad\nnotices: {disclaimer: Ask first.}\n");
    write("bad/poses/bridge.yaml", "id: bridge\nname: Bridge\nfigure: brige\n");
    launcher(clone);
  }

  @Test
  void theAction() throws IOException, InterruptedException {
    Map<?, ?> action = yaml(Path.of("../action.yml"));
    assertEquals("composite", map(action.get("runs")).get("using"));
    for (String library : List.of("good", "bad")) {
      for (String failOn : List.of("error", "warning")) {
        Ran ran = action(action, Map.of("path", library, "fail-on", failOn));
        CommandLineRun direct =
            CommandLineRun.in(work, "check", library, "--format", "github", "--fail-on", failOn);
        assertEquals(direct.code(), ran.code, ran.said);
        assertEquals(direct.out(), ran.said);
        assertEquals(
            CommandLineRun.in(work, "check", library, "--format", "sarif").out(),
            Files.readString(work.resolve("posebook.sarif")));
        Files.delete(work.resolve("posebook.sarif"));
      }
    }
    assertEquals(1, action(action, Map.of("path", "bad", "sarif", "")).code);
    assertFalse(Files.exists(work.resolve("posebook.sarif")));
    assertEquals(3, action(action, Map.of("path", "gone")).code);
    assertEquals(2, action(action, Map.of("path", "bad", "fail-on", "anything")).code);
    // An input is never a command.
    assertEquals(3, action(action, Map.of("path", "$(touch hacked)\"; touch hacked; \"")).code);
    assertFalse(Files.exists(work.resolve("hacked")));
  }

  @Test
  void theHook() throws IOException, InterruptedException {
    String text = "hooks:\n" + Files.readString(Path.of("../.pre-commit-hooks.yaml")).indent(2);
    Map<?, ?> hook = map(list(yaml("hooks.yaml", text).get("hooks")).getFirst());
    assertEquals("posebook-check", hook.get("id"));
    // A script is found from the hook's own repository and run in the user's.
    String[] entry = String.valueOf(hook.get("entry")).split(" ", 2);
    assertTrue(Files.isExecutable(Path.of("..").resolve(entry[0])));
    String command = "\"" + clone.resolve(entry[0]).normalize() + "\" " + entry[1];
    assertEquals(0, bash(command + " good", Map.of()).code);
    assertEquals(1, bash(command + " bad", Map.of()).code);
    Pattern files = Pattern.compile(String.valueOf(hook.get("files")));
    for (String name : List.of("posebook.yaml", "care/poses/a.yml", "routines/r.json")) {
      assertTrue(files.matcher(name).find(), name);
    }
    for (String name : List.of("README.md", "poses/a.yaml.txt", "my-posebook.yaml")) {
      assertFalse(files.matcher(name).find(), name);
    }
  }

  @Test
  void theWorkflowOfInit() throws IOException, InterruptedException {
    Files.createDirectories(work.resolve(".git"));
    for (String library : List.of("good", "bad", "it's bad")) {
      write("it's bad/routines/r.yaml", "id: r\ntitle: R\nitems: [gone]\n");
      Files.deleteIfExists(work.resolve(".github/workflows/posebook.yml"));
      assertEquals(0, CommandLineRun.in(work, "init", library, "--ci", "github").code());
      Map<?, ?> workflow = yaml(work.resolve(".github/workflows/posebook.yml"));
      Map<?, ?> job = map(map(workflow.get("jobs")).get("check"));
      launcher(Files.createDirectories(work.resolve(".posebook")));
      int code = 0;
      for (Object each : list(job.get("steps"))) {
        Map<?, ?> step = map(each);
        boolean onlyUnset = String.valueOf(step.get("if")).startsWith("vars.");
        if (step.get("run") != null && !onlyUnset) {
          code = bash(String.valueOf(step.get("run")), Map.of()).code;
        } else if (onlyUnset) {
          assertEquals(1, bash(String.valueOf(step.get("run")), Map.of()).code);
        }
      }
      assertEquals(CommandLineRun.in(work, "check", library).code(), code);
      assertEquals(
          CommandLineRun.in(work, "check", library, "--format", "sarif").out(),
          Files.readString(work.resolve("posebook.sarif")));
    }
  }

  @Test
  void thePipelineOfInit() throws IOException, InterruptedException {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", "One");
    Files.createDirectories(work.resolve(".git"));
    for (String library : List.of("good", "bad")) {
      Files.deleteIfExists(work.resolve(".gitlab-ci.yml"));
      assertEquals(0, CommandLineRun.in(work, "init", library, "--ci", "gitlab").code());
      Map<?, ?> job = map(yaml(work.resolve(".gitlab-ci.yml")).get("posebook"));
      StringBuilder script = new StringBuilder();
      list(job.get("before_script")).forEach(line -> script.append(line).append('\n'));
      list(job.get("script")).forEach(line -> script.append(line).append('\n'));
      Ran ran =
          bash("rm -rf .posebook\n" + script, Map.of("POSEBOOK_REPOSITORY", clone.toString()));
      assertEquals(CommandLineRun.in(work, "check", library).code(), ran.code, ran.said);
      Map<?, ?> reports = map(map(job.get("artifacts")).get("reports"));
      for (String format : List.of("gitlab", "junit")) {
        String file = String.valueOf(reports.get(format.equals("gitlab") ? "codequality" : format));
        assertEquals(
            CommandLineRun.in(work, "check", library, "--format", format).out(),
            Files.readString(work.resolve(file)));
      }
    }
  }

  /** The document shows the pipeline that init writes, and inputs that the action has. */
  @Test
  void theDocumentShowsWhatIs() throws IOException {
    String document = Files.readString(Path.of("../docs/ci.md"));
    Files.createDirectories(work.resolve(".git"));
    assertEquals(0, CommandLineRun.in(work, "init", "back-care", "--ci", "gitlab").code());
    String pipeline = Files.readString(work.resolve(".gitlab-ci.yml"));
    assertTrue(document.contains(pipeline.substring(pipeline.indexOf("posebook:\n"))));
    Map<?, ?> action = yaml(Path.of("../action.yml"));
    map(action.get("inputs"))
        .keySet()
        .forEach(input -> assertTrue(document.contains("\n| `" + input + "` | "), input::toString));
  }

  private record Ran(int code, String said) {}

  /** The steps of a composite action that are commands, with inputs given or by default. */
  private Ran action(Map<?, ?> action, Map<String, String> inputs)
      throws IOException, InterruptedException {
    Map<String, String> values = new LinkedHashMap<>();
    map(action.get("inputs"))
        .forEach(
            (name, input) ->
                values.put("inputs." + name, String.valueOf(map(input).get("default"))));
    inputs.forEach((name, value) -> values.put("inputs." + name, value));
    values.put("github.action_path", clone.toString());
    Ran last = new Ran(-1, "no step was a command");
    for (Object each : list(map(action.get("runs")).get("steps"))) {
      Map<?, ?> step = map(each);
      if (step.get("run") == null) {
        assertTrue(String.valueOf(step.get("uses")).startsWith("actions/setup-java@"));
        continue;
      }
      assertEquals("bash", step.get("shell"));
      Map<String, String> environment = new LinkedHashMap<>();
      map(step.get("env"))
          .forEach(
              (name, value) ->
                  environment.put(String.valueOf(name), filled(String.valueOf(value), values)));
      last = bash(filled(String.valueOf(step.get("run")), values), environment);
    }
    return last;
  }

  private static String filled(String text, Map<String, String> values) {
    return EXPRESSION
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(match.group(1)))));
  }

  /** Runs commands as the servers do: the first that fails ends them. */
  private Ran bash(String script, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
            .directory(work.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(said.toFile());
    builder.environment().putAll(environment);
    // The fixed day of the runs that this one is compared with.
    builder.environment().put("SOURCE_DATE_EPOCH", "1795651200");
    int code = builder.start().waitFor();
    return new Ran(code, Files.readString(said));
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(clone.toFile());
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    assertEquals(0, builder.start().waitFor());
  }

  /** A launcher that runs the classes under test. */
  private static void launcher(Path where) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path script = where.resolve("posebook");
    Files.writeString(
        script,
        "#!/bin/sh\nexec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
            + classes
            + "' org.posebook.cli.Main \"$@\"\n",
        StandardCharsets.UTF_8);
    assertTrue(script.toFile().setExecutable(true));
  }

  private static Map<?, ?> yaml(Path file) throws IOException {
    return yaml(file.getFileName().toString(), Files.readString(file));
  }

  private static Map<?, ?> yaml(String name, String text) {
    return map(TreeReader.read(new SourceFile(name, text)).value().orElseThrow().plain());
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private void write(String name, String text) throws IOException {
    Path file = work.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
