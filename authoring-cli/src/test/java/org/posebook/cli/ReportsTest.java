package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.importer.Golden;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** Findings for programs: each format whole, and SARIF as its schema wants it. */
final class ReportsTest {
  @TempDir private Path folder;

  @BeforeEach
  void library() throws IOException {
    write("care/posebook.yaml", "title: Care\nnotices: {disclaimer: Ask first.}\n");
    write(
        "care/poses/bridge.yaml",
        "id: bridge\nname: \"Bridge <100 % & more>, 😀\"\nstpes: [Lift.]\ndose: hold 5\n");
    write("care/routines/r.yaml", "id: r\ntitle: R, one: two\nitems: [bridge, brigde]\n");
    write(
        "care/workbooks/two words.csv",
        "Title,T\nDisclaimer,Ask.\n\nPose,Steps,Dose\nCat-cow,Round.,hold 5\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "github", "gitlab"})
  void check(String format) throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, "check", "care", "--format", format);
    assertEquals(1, run.code());
    Golden.assertMatches("cli/report-check." + format, run.out() + run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "github", "gitlab"})
  void importing(String format) throws IOException {
    CommandLineRun run =
        CommandLineRun.in(
            folder, "import", "care/workbooks/two words.csv", "--into", "lib", "--format", format);
    assertEquals(1, run.code());
    Golden.assertMatches("cli/report-import." + format, run.out() + run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit", "github", "gitlab"})
  void nothingToMend(String format) throws IOException {
    write("good/posebook.yaml", "title: Good\nnotices: {disclaimer: Ask first.}\n");
    CommandLineRun run = CommandLineRun.in(folder, "check", "good", "--format", format);
    assertEquals(0, run.code());
    Golden.assertMatches("cli/report-good." + format, run.out() + run.err());
  }

  @Test
  void githubGetsTheSeverestFirstAndHearsOfTheRest() throws IOException {
    for (int i = 0; i < 12; i++) {
      write("many/poses/p" + i + ".yaml", "id: p" + i + "\nname: P " + i + "\nstpes: [Lift.]\n");
    }
    write("many/poses/q.yaml", "id: q\nname: Q\nkind: strech\n");
    CommandLineRun run =
        CommandLineRun.in(
            folder, "check", "many", "--only", "schema,content", "--format", "github");
    List<String> lines = run.out().lines().toList();
    assertEquals(14, lines.size(), run.out());
    assertTrue(lines.getFirst().startsWith("::error file=many/poses/q.yaml,line=3"), run.out());
    assertEquals(
        "Of 12 findings of the weight \"warning\" GitHub shows 10 beside the lines. All of them"
            + " stand in this log.",
        lines.getLast());
  }

  @Test
  void sarifIsAsItsSchemaWantsIt() throws IOException {
    String schema =
        new String(
            Objects.requireNonNull(
                    ReportsTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json"))
                .readAllBytes(),
            StandardCharsets.UTF_8);
    Schema sarif =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(JsonMapper.shared().readTree(schema));
    for (String name : List.of("check", "import", "good")) {
      String text = Files.readString(Path.of("src/test/goldens/cli/report-" + name + ".sarif"));
      assertEquals(List.of(), sarif.validate(JsonMapper.shared().readTree(text)));
    }
    // The schema is at work: a planted fault is found.
    String wrong =
        Files.readString(Path.of("src/test/goldens/cli/report-check.sarif"))
            .replace("\"level\" : \"error\"", "\"level\" : \"fatal\"");
    assertEquals(false, sarif.validate(JsonMapper.shared().readTree(wrong)).isEmpty());
  }

  @Test
  void junitIsXml() throws IOException, SAXException, ParserConfigurationException {
    String text = CommandLineRun.in(folder, "check", "care", "--format", "junit").out();
    DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aReportIsWrittenToAFileToo() throws IOException {
    CommandLineRun run =
        CommandLineRun.in(
            folder, "check", "care", "--report", "sarif=out.sarif", "--report", "junit=x/out.xml");
    assertEquals(CommandLineRun.in(folder, "check", "care").all(), run.all());
    assertEquals(
        CommandLineRun.in(folder, "check", "care", "--format", "sarif").out(),
        Files.readString(folder.resolve("out.sarif")));
    assertEquals(
        CommandLineRun.in(folder, "check", "care", "--format", "junit").out(),
        Files.readString(folder.resolve("x/out.xml")));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
