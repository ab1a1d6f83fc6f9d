package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.importer.Golden;

/** What {@code posebook diff} says of two folders and of revisions. */
final class DiffCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void states() throws IOException {
    write(
        "old/posebook.yaml",
        "title: Care\n"
            + "paper: a4\n"
            + "notices:\n"
            + "  disclaimer: Ask first.\n"
            + "  stop-if: [You feel dizzy.]\n");
    write(
        "old/poses/bridge.yaml",
        "id: bridge\nname: Bridge\nsteps: [Lie on your back., Lift your hips.]\n"
            + "dose: 3 x 8, hold 5 s\ncautions: [Go slow.]\nfigure: bridge\n"
            + "media: [{file: media/bridge.png, alt: Hips up}]\n");
    write(
        "old/poses/cat.yaml",
        "id: cat\nname: Cat_cow *new*\ncautions: [\"Mind @wrists, see #12.\"]\n");
    write("old/poses/plank.yaml", "id: plank\nname: Plank\ncontraindications: [wrist pain]\n");
    write("old/media/bridge.png", "one");
    write(
        "old/routines/morning.yaml",
        "id: morning\ntitle: Morning\nmain-message: Move each day.\nitems: [bridge, cat, plank]\n");
    write("old/routines/night.yaml", "id: night\ntitle: Night\nitems: [cat]\n");

    write("new/posebook.yaml", "title: Care\npaper: letter\nnotices:\n  disclaimer: Ask first.\n");
    write(
        "new/poses/bridge.yaml",
        "id: bridge\nname: Bridge\nsteps: [Lie on your back., Lift your hips slowly., Rest.]\n"
            + "dose: 3 x 8, hold 10 s\nfigure: bridge-hips-higher\n"
            + "media: [{file: media/bridge.png, alt: Hips up}]\n");
    write(
        "new/poses/cat.yaml",
        "id: cat\nname: Cat_cow *new*\ncautions: [\"Mind @wrists or #12.\"]\n");
    write("new/poses/dog.yaml", "id: dog\nname: Downward dog\n");
    write("new/media/bridge.png", "two");
    write(
        "new/routines/morning.yaml",
        "id: morning\ntitle: Morning\nmain-message: Move each day.\n"
            + "items: [cat, {pose: bridge, dose: 2 x 8}, dog]\n");
    write("new/routines/evening.yaml", "id: evening\ntitle: Evening\nitems: [cat]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown"})
  void twoFolders(String format) throws IOException {
    golden("diff." + format, 1, "diff", "old", "new", "--format", format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown"})
  void nothingChanged(String format) throws IOException {
    golden("diff-same." + format, 0, "diff", "old", "old", "--format", format);
  }

  @Test
  void changesWithoutALossAreWell() throws IOException {
    write("old/poses/cat.yaml", "id: cat\nname: Cat\n");
    golden(
        "diff-no-loss.txt", 0, "diff", "old", copyWith("poses/cat.yaml", "id: cat\nname: Cow\n"));
  }

  @Test
  void whatCannotBeReadIsNotCompared() throws IOException {
    golden(
        "diff-broken.txt",
        3,
        "diff",
        "old",
        copyWith("poses/cat.yaml", "id: cat\nname: [\ncautions: [Mind your wrists.]\n"));
    golden("diff-no-folder.txt", 3, "diff", "old/poses/cat.yaml", "new");
    Files.createDirectories(folder.resolve("empty"));
    golden("diff-no-library.txt", 3, "diff", "old", "empty");
  }

  @Test
  void revisions() throws IOException, InterruptedException {
    Path repository = folder.resolve("repository");
    Files.createDirectories(repository.resolve("care"));
    git("init", "-q", "-b", "main");
    copy(folder.resolve("old"), repository.resolve("care"));
    git("add", ".");
    git("commit", "-q", "-m", "One");
    git("checkout", "-q", "-b", "work");
    Files.delete(repository.resolve("care/poses/plank.yaml"));
    Files.delete(repository.resolve("care/routines/night.yaml"));
    copy(folder.resolve("new"), repository.resolve("care"));
    String all = CommandLineRun.in(folder, "diff", "old", "new").out();
    assertEquals(all, run(repository, "diff", "HEAD", "--library", "care").out());
    assertEquals(all, run(repository.resolve("care"), "diff", "HEAD").out());
    git("add", ".");
    git("commit", "-q", "-m", "Two");
    assertEquals(all, run(repository, "diff", "main", "work", "--library", "care").out());
    assertEquals(all, run(repository.resolve("care"), "diff", "HEAD~1", "HEAD").out());
    CommandLineRun same = run(repository.resolve("care"), "diff", "HEAD");
    assertEquals("Nothing changed for readers.\n", same.out());
    assertEquals(0, same.code());
    assertEquals(1, run(repository, "diff", "../old", "HEAD", "--library", "care").code());

    golden(repository.resolve("care"), "diff-no-revision.txt", 3, "diff", "mian", "HEAD");
    Files.createDirectories(repository.resolve("care2/poses"));
    golden(repository, "diff-not-there-yet.txt", 3, "diff", "HEAD", "--library", "care2");
  }

  @Test
  void aFileThatGitKeepsElsewhereIsTheSamePicture() throws IOException, InterruptedException {
    Path repository = folder.resolve("repository");
    copy(folder.resolve("old"), repository);
    git("init", "-q", "-b", "main");
    // The digest of "one".
    Files.writeString(
        repository.resolve("media/bridge.png"),
        "version https://git-lfs.github.com/spec/v1\n"
            + "oid sha256:7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed\n"
            + "size 3\n");
    git("add", ".");
    git("commit", "-q", "-m", "One");
    Files.writeString(repository.resolve("media/bridge.png"), "one");
    assertEquals("Nothing changed for readers.\n", run(repository, "diff", "HEAD").out());
    Files.writeString(repository.resolve("media/bridge.png"), "two");
    assertTrue(run(repository, "diff", "HEAD").out().contains("another picture in the same file"));
  }

  private String copyWith(String name, String text) throws IOException {
    copy(folder.resolve("old"), folder.resolve("other"));
    write("other/" + name, text);
    return "other";
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path place = to.resolve(from.relativize(file).toString());
        Files.createDirectories(place.getParent());
        Files.write(place, Files.readAllBytes(file));
      }
    }
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.org"));
    command.addAll(Arrays.asList(words));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.resolve("repository").toFile())
            .redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  private static CommandLineRun run(Path directory, String... args) {
    return CommandLineRun.in(directory, args);
  }

  private void golden(String name, int code, String... args) throws IOException {
    golden(folder, name, code, args);
  }

  private void golden(Path directory, String name, int code, String... args) throws IOException {
    CommandLineRun run = CommandLineRun.in(directory, args);
    Golden.assertMatches("cli/" + name, run.all().replace(folder.toString(), "FOLDER"));
    assertEquals(code, run.code());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
