package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.importer.BigBook;
import org.posebook.importer.Packed;

/** The author's file is only read: its bytes and its time never change, whatever is done. */
final class AuthorsFileTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"poses.xlsx", "poses.xls", "poses.ods", "poses.csv", "poses.tsv"})
  void everyCommandLeavesTheFileAsItIs(String name) throws Exception {
    Path books = Files.createDirectories(folder.resolve("workbooks"));
    Path file = books.resolve(name);
    write(file);
    Files.setLastModifiedTime(file, LONG_AGO);
    // A file that may not be written to is read as any other.
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    String before = hash(file);
    String book = "workbooks/" + name;
    for (List<String> command :
        List.of(
            List.of("import", book, "--into", "a", "--dry-run"),
            List.of("import", book, "--into", "a"),
            List.of("import", book, "--into", "b", "--mark", "marked-" + name + ".xlsx"),
            List.of("import", book, "--into", "c", "--keep-going"),
            List.of("print", book),
            List.of("build", "."))) {
      CommandLineRun run = CommandLineRun.in(folder, command.toArray(new String[0]));
      assertTrue(run.code() <= 1, () -> command + "\n" + run.all());
      assertEquals(before, hash(file), () -> "changed by " + command);
      assertEquals(LONG_AGO, Files.getLastModifiedTime(file), () -> "touched by " + command);
    }
    try (Stream<Path> beside = Files.list(books)) {
      assertEquals(List.of(file), beside.toList(), "something was left beside the file");
    }
  }

  private static void write(Path file) throws IOException {
    String name = file.getFileName().toString();
    switch (name.substring(name.lastIndexOf('.'))) {
      case ".xlsx" -> BigBook.write(file, "Poses", 5, 5);
      case ".csv" -> BigBook.csv(file, 5, 5);
      case ".tsv" ->
          Files.writeString(
              file, "Pose\tSteps\nBridge\tLift\nPlank\tHold\n", StandardCharsets.UTF_8);
      case ".ods" ->
          Packed.ods(
                  "",
                  "<table:table table:name='Poses'>"
                      + row("Pose", "Steps")
                      + row("Bridge", "Lift")
                      + "</table:table>")
              .to(file);
      default -> {
        try (HSSFWorkbook book = new HSSFWorkbook();
            OutputStream out = Files.newOutputStream(file)) {
          var sheet = book.createSheet("Poses");
          cells(sheet.createRow(0), "Pose", "Steps");
          cells(sheet.createRow(1), "Bridge", "Lift");
          book.write(out);
        }
      }
    }
  }

  private static void cells(Row row, String first, String second) {
    row.createCell(0).setCellValue(first);
    row.createCell(1).setCellValue(second);
  }

  private static String row(String first, String second) {
    String cell =
        "<table:table-cell office:value-type='string'><text:p>%s</text:p></table:table-cell>";
    return "<table:table-row>"
        + cell.replace("%s", first)
        + cell.replace("%s", second)
        + "</table:table-row>";
  }

  private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
