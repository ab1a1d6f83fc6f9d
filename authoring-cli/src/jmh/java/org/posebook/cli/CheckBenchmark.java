package org.posebook.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.posebook.check.CheckRunner;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.schema.SchemaName;
import org.posebook.schema.Schemas;
import tools.jackson.core.JsonParser;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * How long it takes to check a library, warm: only to parse its YAML files, to read, validate and
 * bind them, and to run all rules as well. Beside it a compiled ajv with js-yaml, which reads and
 * validates the same files in a warm process of its own; it needs Node.js and NODE_PATH.
 */
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBenchmark {
  /** A library, and the schemas, in a folder. */
  @State(Scope.Benchmark)
  public static class Content {
    /** Poses; a fifth as many routines. */
    @Param({"1000", "10000"})
    public int poses;

    private Path folder = Path.of("");
    private List<Path> files = List.of();

    /** Writes them. */
    @Setup
    public void write() throws IOException {
      folder = Files.createTempDirectory("library");
      LargeLibrary.write(folder, poses);
      try (Stream<Path> all = Files.walk(folder)) {
        files = all.filter(Files::isRegularFile).sorted().toList();
      }
      Path schemas = Files.createDirectory(folder.resolve("schemas"));
      for (SchemaName name : SchemaName.values()) {
        Files.writeString(schemas.resolve(name.fileName()), Schemas.text(name));
      }
    }

    /** Takes them away. */
    @TearDown
    public void delete() throws IOException {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  /** A process of ajv. */
  @State(Scope.Benchmark)
  public static class Ajv {
    private Process process = null;
    private Writer to = Writer.nullWriter();
    private BufferedReader from = null;

    /** Starts it. */
    @Setup
    public void start(Content content) throws IOException {
      process =
          new ProcessBuilder(
                  "node",
                  "src/bench/ajv.js",
                  content.folder.toString(),
                  content.folder.resolve("schemas").toString(),
                  "--serve")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      to = process.outputWriter(StandardCharsets.UTF_8);
      from =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private String run() throws IOException {
      to.write("\n");
      to.flush();
      String answer = from.readLine();
      if (answer == null || !answer.endsWith(" 0 with faults")) {
        throw new IllegalStateException("ajv says: " + answer);
      }
      return answer;
    }

    /** Ends it. */
    @TearDown
    public void end() {
      process.destroy();
    }
  }

  /** Parses the files, and makes nothing of them. */
  @Benchmark
  public long parse(Content content) throws IOException {
    YAMLFactory factory = new YAMLFactory();
    long tokens = 0;
    for (Path file : content.files) {
      try (JsonParser parser = factory.createParser(Files.readString(file))) {
        while (parser.nextToken() != null) {
          tokens++;
        }
      }
    }
    return tokens;
  }

  /** Parses, validates and binds, with the place of each value. */
  @Benchmark
  public LibraryFolder.Read read(Content content) throws IOException {
    return LibraryFolder.read(content.folder).value();
  }

  /** Reads and runs all rules. */
  @Benchmark
  public List<Diagnostic> check(Content content) throws IOException {
    List<Diagnostic> found = CheckRunner.ofAll().run(read(content).content());
    if (!found.isEmpty()) {
      throw new IllegalStateException("the library has faults: " + found.getFirst());
    }
    return found;
  }

  /** Parses and validates, with ajv. */
  @Benchmark
  public String ajv(Content content, Ajv ajv) throws IOException {
    return ajv.run();
  }
}
