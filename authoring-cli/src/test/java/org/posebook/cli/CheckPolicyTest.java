package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;

/** How posebook.yaml sets the weight of rules, lets findings pass, and knows old ones. */
final class CheckPolicyTest {
  private static final String SETTINGS = "title: Care\nnotices: {disclaimer: Ask first.}\n";

  @TempDir private Path folder;

  @BeforeEach
  void library() throws IOException {
    write("posebook.yaml", SETTINGS);
    write("poses/bridge.yaml", "id: bridge\nname: Bridge\nfigure: brige\ndose: hold 5\n");
    write("poses/cat-cow.yaml", "id: cat-cow\nname: Cat-cow\nfigure: catcow\n");
    write("routines/r.yaml", "id: r\ntitle: R\nitems: [bridge, cat-cow]\n");
  }

  @Test
  void aRuleIsOffAndAnotherWeighsLess() throws IOException {
    write(
        "posebook.yaml",
        SETTINGS + "checks:\n  severity:\n    figure/unknown: off\n    dose/unreadable: advice\n");
    golden("severity", "check", ".");
  }

  @Test
  void aFindingIsLetPassInOnePlaceUntilADay() throws IOException {
    waiver("figure/unknown", "[bridge]", "2026-11-26");
    golden("waiver", "check", ".");
    waiver("figure/unknown", "[poses/bridge.yaml, poses/cat-cow]", "2026-11-26");
    assertTrue(run("check", ".").out().contains("2 findings waived"));
  }

  @Test
  void waiversThatDoNothing() throws IOException {
    waiver("figure/unknown", "[bridge]", "2026-11-25");
    golden("waiver-expired", "check", ".");
    waiver("figure/unknwon", "[bridge]", "2027-01-01");
    golden("waiver-unknown", "check", ".");
    waiver("figure/unknown", "[plank]", "2027-01-01");
    golden("waiver-unused", "check", ".");
  }

  @Test
  void errorsCannotBeLetPass() throws IOException {
    write("routines/r.yaml", "id: r\ntitle: R\nitems: [bridge, brigde]\n");
    waiver("routine/unknown-pose", "[r]", "2027-01-01");
    golden("waiver-error", "check", ".");
    write("posebook.yaml", SETTINGS + "checks:\n  severity:\n    routine/unknown-pose: off\n");
    assertEquals(1, run("check", ".", "--fail-on", "error").code());
  }

  @Test
  void aWaiverNeedsAReasonAndAnEnd() throws IOException {
    write("posebook.yaml", SETTINGS + "checks:\n  waivers:\n    - rule: figure/unknown\n");
    golden("waiver-schema", "check", ".");
  }

  @Test
  void aBaselineKnowsOldFindings() throws IOException {
    golden("baseline-written", "check", ".", "--write-baseline");
    write("posebook.yaml", SETTINGS + "checks:\n  baseline: checks-baseline.json\n");
    String clean = run("check", ".").out();
    assertTrue(
        clean.matches(
            "Checked 2 poses and 1 routine: nothing to mend \\(\\d+ findings known from the"
                + " baseline\\)\\.\n"),
        clean);
    // A line above makes no new finding; a new fault is one.
    write("poses/bridge.yaml", "# Mine.\nid: bridge\nname: Bridge\nfigure: brige\ndose: hold 5\n");
    write("poses/cat-cow.yaml", "id: cat-cow\nname: Cat-cow\nfigure: catcoww\n");
    golden("baseline-changed", "check", ".");
    Files.delete(folder.resolve("checks-baseline.json"));
    golden("baseline-missing", "check", ".");
    write("checks-baseline.json", "[]");
    assertTrue(run("check", ".").err().contains("cannot be read"));
  }

  @Test
  void someRulesAlone() throws IOException {
    golden("only", "check", ".", "--only", "dose,safety/no-stop-rule");
    golden("only-unknown", "check", ".", "--only", "saftey");
  }

  @Test
  void whatNeedsALibraryIsNotPassedOverForASpreadsheet() throws IOException {
    write("book.csv", "Title,T\nDisclaimer,Ask.\n\nPose,Steps\nBridge,Lift.\n");
    for (String option : List.of("--fix", "--watch", "--write-baseline", "--scorecard")) {
      CommandLineRun run = run("check", "book.csv", option);
      assertEquals(2, run.code(), option);
      assertTrue(run.err().contains("need a library's folder"), run.err());
    }
    assertEquals(0, run("check", "book.csv", "--only", "schema").code());
  }

  @Test
  void rulesAreExplained() throws IOException {
    golden("explain", "explain", "routine/unknown-pose");
    golden("explain-unknown", "explain", "routine/unknown-poses");
    assertTrue(run("explain").out().contains("safety/no-disclaimer              error\n"));
  }

  private void waiver(String rule, String in, String until) throws IOException {
    write(
        "posebook.yaml",
        SETTINGS
            + "checks:\n  waivers:\n    - rule: "
            + rule
            + "\n      in: "
            + in
            + "\n      reason: The clinic knows.\n      until: "
            + until
            + "\n");
  }

  private CommandLineRun run(String... words) {
    return CommandLineRun.in(folder, words);
  }

  private void golden(String name, String... words) throws IOException {
    Golden.assertMatches("cli/checks-" + name + ".txt", run(words).all());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
