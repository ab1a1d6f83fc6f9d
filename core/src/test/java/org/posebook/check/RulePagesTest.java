package org.posebook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.content.LibraryFolder;
import org.posebook.content.TreeReader;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/**
 * The pages of the rules: each rule has one, its examples are what the rule flags and does not
 * flag, and the manual shows it as it is.
 */
final class RulePagesTest {
  private static final Path RULES =
      Path.of("src/main/resources/org/posebook/check/rules").toAbsolutePath();
  private static final Path MANUAL = Path.of("../docs/manual/rules").toAbsolutePath().normalize();
  private static final String SETTINGS =
      "title: T\nnotices: {disclaimer: This sheet does not take the place of a doctor's advice.}\n";

  /** The day on which the examples are checked. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @Test
  void everyPageIsInTheIndexAndEveryRuleHasAPage() throws IOException {
    List<String> files;
    try (Stream<Path> all = Files.walk(RULES)) {
      files =
          all.filter(file -> file.toString().endsWith(".md"))
              .map(file -> RULES.relativize(file).toString().replace('\\', '/'))
              .map(name -> name.substring(0, name.length() - 3))
              .sorted()
              .toList();
    }
    written(RULES.resolve("index.txt"), String.join("\n", files) + "\n");
    TreeSet<String> named = new TreeSet<>();
    for (String module : List.of("core", "exporters", "authoring-cli")) {
      try (Stream<Path> sources = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher rule =
              Pattern.compile("new\\s+RuleId\\(\\s*\"([a-z/0-9-]+)\"")
                  .matcher(Files.readString(source));
          while (rule.find()) {
            named.add(rule.group(1));
          }
        }
      }
    }
    assertEquals(List.copyOf(named), files, "rules in the code, and pages");
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return RulePages.all().values().stream()
        .flatMap(
            page ->
                Stream.concat(
                    numbered(page.flagged())
                        .map(
                            example ->
                                DynamicTest.dynamicTest(
                                    page.rule() + " flags " + example.getKey(),
                                    () -> assertMarked(page, example.getValue()))),
                    numbered(page.notFlagged())
                        .map(
                            example ->
                                DynamicTest.dynamicTest(
                                    page.rule() + " does not flag " + example.getKey(),
                                    () -> assertMarked(page, example.getValue())))));
  }

  /** Rules found by checks have examples of both kinds. */
  @Test
  void everyCheckHasExamples() {
    List<String> without =
        CheckRunner.ofAll().checks().stream()
            .map(check -> RulePages.of(check.rule().name()).orElseThrow())
            .filter(page -> page.flagged().isEmpty() || page.notFlagged().isEmpty())
            .map(page -> page.rule().name())
            .toList();
    // These look at files: MediaRulesTest has their examples.
    assertEquals(
        List.of("media/low-resolution", "media/orphan"), without.stream().sorted().toList());
  }

  /**
   * The trees of files are read again where a place is asked for, so a rule asks for the places of
   * what it reports, and for no other.
   */
  @Test
  void aRuleThatFindsNothingAsksForNoPlace() {
    Map<String, String> asked = new TreeMap<>();
    for (Check check : CheckRunner.ofAll().checks()) {
      for (String example : RulePages.of(check.rule().name()).orElseThrow().notFlagged()) {
        Content content = content(files(example), new ArrayList<>());
        List<Document> silent = content.documents().stream().map(RulePagesTest::silent).toList();
        try {
          new CheckRunner(List.of(check)).on(TODAY).run(new Content(content.library(), silent));
        } catch (AskedException e) {
          asked.put(check.rule().name(), example);
        }
      }
    }
    // It looks into the tree itself where a file's text has what the fonts lack.
    asked.remove("text/undisplayable");
    assertEquals(Map.of(), asked);
  }

  private static final class AskedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The document with a tree of which nobody may ask more than the keys at its top. */
  private static Document silent(Document document) {
    return document.tree() instanceof SourceNode.Mapping mapping
        ? new Document(
            document.kind(),
            document.id(),
            SourceNode.Mapping.later(
                () -> {
                  throw new AskedException();
                },
                mapping.members().keySet(),
                mapping.at()))
        : document;
  }

  /**
   * A rule of guidance that cries wolf is soon switched off, so each has at least five cases that
   * it must not flag. A case is what the rule looks at: a routine, a pose, a file, or one text of a
   * list.
   */
  @Test
  void everyRuleOfGuidanceHasFiveCasesThatItMustNotFlag() {
    Map<String, Long> few = new TreeMap<>();
    for (Check check : CheckRunner.ofAll().checks()) {
      String rule = check.rule().name();
      if (check instanceof GuidanceCheck && !rule.equals("media/low-resolution")) {
        long cases =
            RulePages.of(rule).orElseThrow().notFlagged().stream()
                .mapToLong(example -> cases(rule, files(example)))
                .sum();
        if (cases < 5 && !rule.equals("media/orphan")) {
          few.put(rule, cases); // Those two look at files: MediaRulesTest has their cases.
        }
      }
    }
    assertEquals(Map.of(), few);
  }

  private static long cases(String rule, Map<String, String> files) {
    return switch (rule) {
      case "list/too-long" -> count(files, "[\\[]|: *$");
      case "text/hard-to-read" ->
          files.keySet().stream().filter(name -> name.contains("/")).count();
      case "step/not-an-action",
          "step/several-actions",
          "text/passive",
          "text/jargon",
          "progression/vague",
          "dose/arithmetic",
          "dose/unusual" ->
          count(files, "^ +- |^(dose|main-message|why): |\\[|, (?=[A-Z])|dose: ");
      default ->
          Math.max(
              files.keySet().stream().filter(name -> name.startsWith("routines/")).count(),
              files.keySet().stream().filter(name -> name.startsWith("poses/")).count());
    };
  }

  private static long count(Map<String, String> files, String each) {
    Pattern pattern = Pattern.compile(each, Pattern.MULTILINE);
    return files.values().stream().mapToLong(text -> pattern.matcher(text).results().count()).sum();
  }

  @Test
  void theManualShowsThePages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    StringBuilder table = new StringBuilder();
    table.append(
        "# Rules\n\n"
            + "Each rule has a page: what it finds, why that matters, how to mend it, and"
            + " examples.\n"
            + "`posebook explain RULE` shows the same page. [Checks](../checks.md) tells how to set"
            + " their weight.\n");
    String group = "";
    for (RulePage page : RulePages.all().values()) {
      String name = page.rule().name();
      String own = name.substring(0, name.indexOf('/'));
      if (!own.equals(group)) {
        table
            .append("\n## ")
            .append(own)
            .append("\n\n| Rule | Weight | Finds |\n| --- | --- | --- |\n");
        group = own;
      }
      table
          .append("| [`" + name + "`](" + name + ".md) | ")
          .append(page.weight().replaceAll("\\s+", " "))
          .append(" | ")
          .append(links(first(page.finds()), "../"))
          .append(" |\n");
      pages.put(name + ".md", links(page.markdown(), "../../"));
    }
    pages.put("README.md", table.toString());
    for (Map.Entry<String, String> page : pages.entrySet()) {
      written(MANUAL.resolve(page.getKey()), page.getValue());
    }
    try (Stream<Path> files = Files.walk(MANUAL)) {
      assertEquals(
          List.copyOf(pages.keySet()),
          files
              .filter(Files::isRegularFile)
              .map(file -> MANUAL.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList());
    }
  }

  private static String links(String text, String up) {
    return text.replaceAll("\\]\\((?!https?:)([^)]*)\\)", "](" + up + "$1)");
  }

  private static String first(String finds) {
    String one = finds.replaceAll("\\s+", " ").replace("|", "\\|");
    Matcher end = Pattern.compile("[.:](?= [A-Z0-9`\"]|$)").matcher(one);
    return end.find() ? one.substring(0, end.start()) : one;
  }

  private static void written(Path file, String text) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertTrue(Files.exists(file), file + " is missing; run with -Dgolden.write=true");
    assertEquals(text, Files.readString(file), file + " is stale; run with -Dgolden.write=true");
  }

  private static Stream<Map.Entry<Integer, String>> numbered(List<String> examples) {
    List<Map.Entry<Integer, String>> numbered = new ArrayList<>();
    examples.forEach(example -> numbered.add(Map.entry(numbered.size() + 1, example)));
    return numbered.stream();
  }

  /** The lines that the rule flags are just those that end in {@code # flagged}. */
  private static void assertMarked(RulePage page, String example) {
    Map<String, String> files = files(example);
    List<String> marked = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          List<String> lines = text.lines().toList();
          for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("# flagged")) {
              marked.add(name + ":" + (i + 1));
            }
          }
        });
    List<Diagnostic> found =
        findings(files).stream().filter(each -> each.rule().equals(page.rule())).toList();
    assertEquals(
        marked,
        found.stream().map(RulePagesTest::line).distinct().sorted().toList(),
        found::toString);
  }

  private static String line(Diagnostic each) {
    return each.at() instanceof Location.TextSpan span
        ? span.file() + ":" + span.line()
        : each.at().display();
  }

  /** The files of an example: each begins with a line such as {@code # poses/bridge.yaml}. */
  private static Map<String, String> files(String example) {
    Map<String, String> files = new TreeMap<>();
    String name = "";
    StringBuilder text = new StringBuilder();
    for (String line : example.lines().toList()) {
      if (line.matches("# (posebook|poses/\\S+|routines/\\S+)\\.yaml")) {
        if (!name.isEmpty()) {
          files.put(name, text.toString());
        }
        name = line.substring(2);
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    files.put(name, text.toString());
    files.putIfAbsent("posebook.yaml", SETTINGS);
    return files;
  }

  private static List<Diagnostic> findings(Map<String, String> files) {
    List<Diagnostic> all = new ArrayList<>();
    Content content = content(files, all);
    all.addAll(CheckRunner.ofAll().on(TODAY).run(content));
    return new Judge(content, TODAY, Baseline.NONE).judge(all).findings();
  }

  private static Content content(Map<String, String> files, List<Diagnostic> all) {
    Map<SchemaName, List<Document>> documents = new LinkedHashMap<>();
    for (SchemaName kind : SchemaName.values()) {
      documents.put(kind, new ArrayList<>());
    }
    files.forEach(
        (name, text) -> {
          SchemaName kind =
              name.startsWith("poses/")
                  ? SchemaName.POSE
                  : name.startsWith("routines/") ? SchemaName.ROUTINE : SchemaName.LIBRARY;
          var read = TreeReader.read(new SourceFile(name, text));
          all.addAll(read.diagnostics());
          SourceNode tree = read.value().orElseThrow(() -> new AssertionError(read.diagnostics()));
          String id =
              kind == SchemaName.LIBRARY
                  ? ""
                  : name.substring(name.indexOf('/') + 1, name.lastIndexOf('.'));
          SourceNode whole = withId(tree, id);
          String own =
              whole instanceof SourceNode.Mapping mapping
                  ? mapping.get("id").map(SourceNode::plain).map(String::valueOf).orElse("")
                  : "";
          documents.getOrDefault(kind, List.of()).add(new Document(kind, own, whole));
        });
    List<Document> ordered = documents.values().stream().flatMap(List::stream).toList();
    var bound = Content.bind(LibraryFolder.EMPTY, ordered);
    all.addAll(bound.diagnostics());
    return bound.value();
  }

  /** An example need not repeat its file's name as its id. */
  private static SourceNode withId(SourceNode tree, String id) {
    if (id.isEmpty()
        || !(tree instanceof SourceNode.Mapping mapping)
        || mapping.get("id").isPresent()) {
      return tree;
    }
    Map<String, SourceNode.Member> members = new LinkedHashMap<>();
    members.put("id", new SourceNode.Member(tree.at(), new SourceNode.Text(id, tree.at())));
    members.putAll(mapping.members());
    return new SourceNode.Mapping(members, tree.at());
  }
}
