package org.posebook.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.cli.Main;
import org.posebook.importer.xlsx.XlsxBookReader;

/**
 * Workbooks of very many rows are read and imported in little memory. The heaps are for a part of
 * 100,000 rows: of 128 MB to read them, and of 256 MB to import them.
 */
final class BigBookTest {
  @TempDir private Path folder;

  /** Reads a workbook in a process of its own. */
  static final class Reading {
    private Reading() {}

    /** Reads the file that is named, and says how many rows it has. */
    public static void main(String[] args) throws IOException {
      RawBook book = new XlsxBookReader().read(Path.of(args[0])).value();
      System.out.println(book.sheets().getFirst().rows().size() + " rows");
    }
  }

  @Test
  void manyRowsAreReadInASmallHeap() throws IOException, InterruptedException {
    Path file = folder.resolve("big.xlsx");
    BigBook.write(file, "Poses", 30_000, 30_000);
    String said = run("-Xmx40m", Reading.class, file.toString());
    assertEquals("30001 rows", said.strip());
  }

  @Test
  void manyRowsAreImportedInASmallHeap() throws IOException, InterruptedException {
    Path file = folder.resolve("big.xlsx");
    BigBook.write(file, "Poses", 10_000, 10_000);
    String into = folder.resolve("library").toString();
    String said =
        run("-Xmx40m", Main.class, "import", file.toString(), "--into", into, "--dry-run");
    assertTrue(said.contains("The library would hold 10000 poses"), "another end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"poses.csv", "poses.ods"})
  void otherKindsOfFilesAreImportedInASmallHeapToo(String name)
      throws IOException, InterruptedException {
    Path file = folder.resolve(name);
    if (name.endsWith(".csv")) {
      BigBook.csv(file, 10_000, 10_000);
    } else {
      BigBook.ods(file, "Poses", 10_000, 10_000);
    }
    String into = folder.resolve("library").toString();
    String said =
        run("-Xmx40m", Main.class, "import", file.toString(), "--into", into, "--dry-run");
    assertTrue(said.contains("The library would hold 10000 poses"), said);
  }

  @Test
  void tooSmallAHeapIsSaid() throws IOException, InterruptedException {
    Path file = folder.resolve("big.xlsx");
    BigBook.write(file, "Poses", 30_000, 30_000);
    String into = folder.resolve("library").toString();
    Path out = folder.resolve("out.txt");
    assertEquals(3, start("-Xmx20m", Main.class, "import", file.toString(), "--into", into));
    String said = Files.readString(out, StandardCharsets.UTF_8);
    assertTrue(said.contains("posebook: the memory is too small for this much content ("), said);
    assertFalse(said.contains("Exception") || said.contains("\tat "), said);
    assertFalse(Files.exists(folder.resolve("library")), "half a library");
  }

  @Test
  void theSameArgumentsGiveTheSameWorkbook() throws IOException {
    BigBook.write(folder.resolve("a.xlsx"), "Poses", 50, 20);
    BigBook.write(folder.resolve("b.xlsx"), "Poses", 50, 20);
    assertEquals(
        -1, Files.mismatch(folder.resolve("a.xlsx"), folder.resolve("b.xlsx")), "not the same");
  }

  private String run(String heap, Class<?> main, String... args)
      throws IOException, InterruptedException {
    int code = start(heap, main, args);
    String said = Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8);
    assertEquals(0, code, said);
    return said;
  }

  private int start(String heap, Class<?> main, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(args));
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    return process.waitFor();
  }
}
