package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
final class ReadmeTest {
  private static final Path README = Path.of("../README.md");

  @TempDir private Path folder;

  @Test
  void everyCommandOfTheTourSaysWhatTheReadmeShows() throws IOException {
    String table = table();
    Path book = folder.resolve("my-poses.csv");
    Files.writeString(book, table);
    List<Shown> tour = tour();
    assertTrue(tour.size() >= 5, "the README shows a tour");
    for (Shown shown : tour) {
      // One block shows the same table without a unit.
      boolean withoutUnit = shown.output.contains("has no unit");
      Files.writeString(book, withoutUnit ? table.replace("hold 5 s", "hold 5") : table);
      if (shown.command.startsWith("build ")) {
        Files.createDirectories(folder.resolve("back-care/workbooks"));
        Files.copy(book, folder.resolve("back-care/workbooks/my-poses.csv"));
      }
      CommandLineRun run = CommandLineRun.in(folder, shown.command.split(" "));
      assertEquals(times(shown.output), times(run.err() + run.out()), shown.command);
    }
  }

  @Test
  void ciRunsTheCommandsOfTheReadme() throws IOException {
    String readme = Files.readString(README);
    String ci = Files.readString(Path.of("../.ci/run"));
    for (String command : List.of("./posebook build samples", "./mvnw verify")) {
      assertTrue(readme.contains(command), command);
    }
    assertTrue(ci.contains("\n./posebook build samples\n"));
    assertTrue(ci.contains("\n./mvnw -B -ntp verify\n"));
  }

  @Test
  void linksOfTheDocumentsLeadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    Path root = Path.of("..").toAbsolutePath().normalize();
    List<Path> documents;
    try (Stream<Path> files = Files.walk(root.resolve("docs"))) {
      documents = new ArrayList<>(files.filter(f -> f.toString().endsWith(".md")).toList());
    }
    documents.add(root.resolve("README.md"));
    documents.add(root.resolve("CONTRIBUTING.md"));
    documents.add(root.resolve("samples/README.md"));
    for (Path document : documents) {
      java.util.regex.Matcher link =
          java.util.regex.Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)")
              .matcher(Files.readString(document));
      while (link.find()) {
        if (Files.notExists(document.resolveSibling(link.group(1)))) {
          broken.add(root.relativize(document) + " -> " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private record Shown(String command, String output) {}

  /** The commands in the README's console blocks, with what follows each. */
  private static List<Shown> tour() throws IOException {
    List<Shown> tour = new ArrayList<>();
    String command = "";
    StringBuilder output = new StringBuilder();
    boolean inBlock = false;
    for (String line : Files.readAllLines(README)) {
      if (inBlock && (line.startsWith("$ ./posebook ") || line.equals("```"))) {
        if (!command.isEmpty()) {
          tour.add(new Shown(command, output.toString()));
        }
        output.setLength(0);
        command = line.equals("```") ? "" : line.substring("$ ./posebook ".length());
        inBlock = !line.equals("```");
      } else if (inBlock) {
        output.append(line).append('\n');
      } else {
        inBlock = line.equals("```console");
      }
    }
    return tour;
  }

  /** The README's first table, as comma-separated text. */
  private static String table() throws IOException {
    return Files.readAllLines(README).stream()
            .dropWhile(line -> !line.startsWith("| "))
            .takeWhile(line -> line.startsWith("|"))
            .skip(2) // Markdown's own head row, which is empty, and the line under it.
            .map(ReadmeTest::row)
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String row(String line) {
    String cells = line.substring(1, line.lastIndexOf('|'));
    return Stream.of(cells.split("\\|", -1))
        .map(cell -> cell.strip().replace("**", "").replace("<br>", "\n"))
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  private static String times(String text) {
    return text.replaceAll("\\d+\\.\\d\\d s", "0.00 s");
  }
}
