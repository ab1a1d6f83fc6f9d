package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;

/** Scorecards: item by item, never more than a program can tell. */
final class ScorecardTest {
  @TempDir private Path folder;

  @BeforeEach
  void library() throws IOException {
    write("posebook.yaml", "title: Care & co\nnotices: {disclaimer: Ask first.}\n");
    write(
        "poses/bridge.yaml",
        "id: bridge\nname: Bridge\nsanskrit: Setu Bandhasana\nkind: strength\nlevel: beginner\n"
            + "start-position: supine\nsteps: [Lie on your back., Lift your hips.]\ndose: 10 reps\n"
            + "cautions: [Go slow.]\nfigure: bridge\n");
    routine("");
  }

  @Test
  void asATable() throws IOException {
    Golden.assertMatches("cli/scorecard.txt", run("check", ".", "--scorecard").all());
  }

  @Test
  void asJson() throws IOException {
    Golden.assertMatches(
        "cli/scorecard.json", run("check", ".", "--scorecard", "--format", "json").out());
  }

  @Test
  void asAPageToPrint() throws IOException {
    CommandLineRun run = run("check", ".", "--scorecard-page", "out/score.html");
    assertEquals("", run.out());
    Golden.assertMatches("cli/scorecard.html", Files.readString(folder.resolve("out/score.html")));
  }

  @Test
  void asAPdfToPrint() throws IOException {
    CommandLineRun run = run("check", ".", "--scorecard-page", "out/score.pdf");
    assertEquals("", run.all().replace("exit 0\n--- out\n--- err\n", ""));
    byte[] first = Files.readAllBytes(folder.resolve("out/score.pdf"));
    assertTrue(new String(first, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    run("check", ".", "--scorecard-page", "out/score.pdf");
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("out/score.pdf")));
  }

  @Test
  void noRoutineHasNoPage() throws IOException {
    Files.delete(folder.resolve("routines/r.yaml"));
    CommandLineRun run = run("check", ".", "--scorecard-page", "out/score.pdf");
    assertEquals("posebook: there is no routine, so no scorecard was written.\n", run.err());
    assertFalse(Files.exists(folder.resolve("out/score.pdf")));
  }

  @Test
  void failsUnderAPercentage() {
    assertEquals(0, run("check", ".", "--fail-under", "10").code());
    assertEquals(1, run("check", ".", "--fail-under", "95").code());
  }

  @Test
  void onlyAPersonSigns() throws IOException {
    String signed =
        "review: {by: A. Reviewer, credential: nurse, on: 2026-01-31, judged: [pemat-2]";
    routine(signed + ", until: 2026-11-26}\n");
    assertTrue(table().contains("met: signed by A. Reviewer"));
    routine(signed + ", until: 2026-11-25}\n");
    assertFalse(table().contains("signed by"), "a sign-off ends");
    // What a program judges cannot be signed away.
    routine("review: {by: A. Reviewer, on: 2026-01-31, judged: [pemat-23]}\n");
    assertTrue(table().contains("not met: routine/no-tracker"));
  }

  @Test
  void noScorecardOfBrokenFiles() throws IOException {
    write("poses/bridge.yaml", "id: bridge\nsteps: [Lift.]\n");
    CommandLineRun run = run("check", ".", "--scorecard");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("No scorecard was made"));
  }

  private String table() {
    return run("check", ".", "--scorecard").out();
  }

  private void routine(String more) throws IOException {
    write(
        "routines/r.yaml",
        "id: r\ntitle: Yoga for <you>\nmain-message: Move slowly.\nwhy: It helps.\n"
            + more
            + "items: [bridge]\n");
  }

  private CommandLineRun run(String... words) {
    return CommandLineRun.in(folder, words);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
