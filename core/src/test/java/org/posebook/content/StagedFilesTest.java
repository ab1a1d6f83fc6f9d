package org.posebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StagedFilesTest {
  @TempDir Path folder;

  @Test
  void filesAppearTogether() throws IOException {
    try (StagedFiles files = new StagedFiles()) {
      files.write(folder.resolve("a/b/one.txt"), bytes("1"));
      files.write(folder.resolve("two.txt"), bytes("2"));
      assertEquals(Map.of(), visible());
      files.commit();
    }
    assertEquals(Map.of("a/b/one.txt", "1", "two.txt", "2"), all());
  }

  @Test
  void whatIsNotCommittedLeavesNothing() throws IOException {
    Files.writeString(folder.resolve("two.txt"), "before");
    try (StagedFiles files = new StagedFiles()) {
      files.write(folder.resolve("a/b/one.txt"), bytes("1"));
      files.write(folder.resolve("two.txt"), bytes("2"));
    }
    assertEquals(Map.of("two.txt", "before"), all());
    assertEquals(false, Files.exists(folder.resolve("a")));
  }

  @Test
  void whereOneFileFailsAllAreAsBefore() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "before");
    try (StagedFiles files = new StagedFiles()) {
      files.write(folder.resolve("new.txt"), bytes("new"));
      files.write(folder.resolve("one.txt"), bytes("1"));
      files.write(folder.resolve("two.txt"), bytes("2"));
      Files.createDirectories(folder.resolve("two.txt/in-the-way"));
      assertThrows(IOException.class, files::commit);
    }
    assertEquals(Map.of("one.txt", "before"), all());
  }

  /** A file that vanishes is found out only while the others are already moved. */
  @Test
  void filesThatWereMovedAreTakenBack() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "before");
    try (StagedFiles files = new StagedFiles()) {
      files.write(folder.resolve("new.txt"), bytes("new"));
      files.write(folder.resolve("one.txt"), bytes("1"));
      files.write(folder.resolve("two.txt"), bytes("2"));
      try (Stream<Path> beside = Files.list(folder)) {
        Path staged =
            beside
                .filter(file -> file.getFileName().toString().startsWith(".two.txt"))
                .findFirst()
                .orElseThrow();
        Files.delete(staged);
      }
      assertThrows(IOException.class, files::commit);
    }
    assertEquals(Map.of("one.txt", "before"), all());
  }

  @Test
  void theLaterOfTwoFilesForOnePlaceCounts() throws IOException {
    try (StagedFiles files = new StagedFiles()) {
      files.write(folder.resolve("one.txt"), bytes("1"));
      files.write(folder.resolve("x/../one.txt"), bytes("2"));
      files.commit();
    }
    assertEquals(Map.of("one.txt", "2"), all());
  }

  @Test
  void filesAreAsReadableAsUsual() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Files.writeString(folder.resolve("shared.txt"), "before");
    Files.setPosixFilePermissions(
        folder.resolve("shared.txt"), PosixFilePermissions.fromString("rw-rw----"));
    try (StagedFiles files = new StagedFiles()) {
      files.write(folder.resolve("new.txt"), bytes("1"));
      files.write(folder.resolve("shared.txt"), bytes("2"));
      files.commit();
    }
    assertEquals("rw-r--r--", permissions("new.txt"));
    assertEquals("rw-rw----", permissions("shared.txt"));
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }

  private Map<String, String> visible() throws IOException {
    Map<String, String> files = all();
    files.keySet().removeIf(name -> name.contains("/.") || name.startsWith("."));
    return files;
  }

  private Map<String, String> all() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return all;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
