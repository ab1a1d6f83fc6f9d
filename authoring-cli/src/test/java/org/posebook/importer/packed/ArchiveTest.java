package org.posebook.importer.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Packed;
import org.posebook.importer.UnreadableBookException;

/** How much of an archive is unpacked. */
final class ArchiveTest {
  @TempDir private Path folder;

  @Test
  void allPartsTogetherCount() throws IOException {
    Path file =
        Packed.xlsx("")
            .part("a.xml", "<a>" + "<b/>".repeat(20_000) + "</a>")
            .part("b.xml", "<a>" + "<b/>".repeat(20_000) + "</a>")
            .to(folder.resolve("a.xlsx"));
    try (Archive archive = new Archive(file, 100_000)) {
      assertEquals(20_001, starts(archive, "A.XML"));
      UnreadableBookException e =
          assertThrows(UnreadableBookException.class, () -> starts(archive, "b.xml"));
      assertEquals(
          "This file is too large for posebook: unpacked it has more than 512 MB.", e.problem());
    }
    try (Archive archive = new Archive(file)) {
      assertEquals(20_001, starts(archive, "a.xml"));
      assertEquals(20_001, starts(archive, "b.xml"));
      assertTrue(archive.xml("c.xml").isEmpty());
    }
  }

  private static int starts(Archive archive, String part) throws IOException {
    int count = 0;
    try (Xml xml = archive.xml(part).orElseThrow()) {
      while (xml.nextStart()) {
        count++;
      }
    }
    return count;
  }
}
