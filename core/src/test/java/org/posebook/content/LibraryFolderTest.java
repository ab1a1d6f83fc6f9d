package org.posebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.model.Library;

final class LibraryFolderTest {
  @TempDir Path folder;

  @BeforeEach
  void clean() throws IOException {
    file("posebook.yaml", "title: Back care\nlanguage: en\npaper: a4\n");
  }

  @Test
  void readsYamlYmlAndJson() throws IOException {
    file("poses/a.yaml", "id: a\nname: A\n");
    file("poses/b.yml", "id: b\nname: B\n");
    file("poses/c.json", "{\"id\": \"c\", \"name\": \"C\"}");
    file("poses/notes.txt", "not a pose");
    file("poses/.hidden.yaml", "not a pose");
    Files.createDirectories(folder.resolve("poses/folder.yaml"));
    file("routines/r.yml", "id: r\ntitle: R\nitems: [a, b, c]\n");
    assertEquals("", remarks());
    Library library = library();
    assertEquals(Set.of("a", "b", "c"), library.poses().keySet());
    assertEquals(Set.of("r"), library.routines().keySet());
  }

  @Test
  void theFileIsNamedAfterItsId() throws IOException {
    file("poses/bridge.yaml", "name: Bridge\nid: plank\n");
    file("poses/Child Pose.json", "{\"id\": \"childs-pose\", \"name\": \"Child's pose\"}");
    file("poses/cobra.yaml", "id: Low Cobra\nname: Low cobra\n");
    assertEquals(
        """
        poses/Child Pose.json:1:9 library/id-mismatch: The id is "childs-pose", but the file is named "Child Pose.json". | Rename the file to "childs-pose.json".
        poses/bridge.yaml:2:5 library/id-mismatch: The id is "plank", but the file is named "bridge.yaml". | Rename the file to "plank.yaml", or write "id: bridge".
        poses/cobra.yaml:1:5 library/id-mismatch: The id is "Low Cobra", but the file is named "cobra.yaml". | Write "id: cobra".
        poses/cobra.yaml:1:5 schema/wrong-form: "Low Cobra" is not an id: small letters a-z and digits, with single hyphens between. | Write: low-cobra
        """,
        remarks());
  }

  @Test
  void oneBadFileHidesNoOther() throws IOException {
    Files.createDirectories(folder.resolve("poses"));
    Files.write(
        folder.resolve("poses/a.yaml"), "name: Bh\u00e9ka".getBytes(StandardCharsets.ISO_8859_1));
    file("poses/b.yaml", "id: b\n\tname: B\n");
    file("poses/c.yaml", "id: c\nname: C\n");
    assertEquals(
        """
        poses/a.yaml content/encoding: This file is not text in UTF-8. | Open it in a text editor and save it with the encoding UTF-8.
        poses/b.yaml:2:1 content/syntax: A tab stands here; YAML is indented with spaces. | Take the tab away and write spaces: two for each level.
        """,
        remarks());
    assertEquals(Set.of("c"), library().poses().keySet());
  }

  @Test
  void settingsMayBeMissing() throws IOException {
    Files.delete(folder.resolve("posebook.yaml"));
    assertFalse(LibraryFolder.isLibrary(folder));
    file("poses/a.yaml", "id: a\nname: A\n");
    assertTrue(LibraryFolder.isLibrary(folder));
    assertEquals("", remarks());
    Library library = library();
    assertEquals("Library", library.title());
    assertEquals(List.of("posebook.yaml"), LibraryFolder.save(folder, library, library));
    assertEquals(
        "title: Library\nlanguage: en\npaper: a4\n",
        Files.readString(folder.resolve("posebook.yaml")));
  }

  @Test
  void aFolderGivesItsName() throws IOException {
    Content content = LibraryFolder.read(folder).value().content();
    assertEquals(
        "Back care plus",
        LibraryFolder.named(content, Path.of("x", "back_care--plus")).library().title());
    assertEquals("İyi", LibraryFolder.named(content, Path.of("İyi")).library().title());
    assertEquals("Ipek", LibraryFolder.named(content, Path.of("ipek")).library().title());
    assertEquals("Back care", LibraryFolder.named(content, Path.of("--")).library().title());
  }

  @Test
  void aFileKeepsItsFormat() throws IOException {
    Library empty = library();
    file("poses/a.json", "{\"id\": \"a\", \"name\": \"A\"}");
    file("poses/b.yml", "id: b\nname: B\n");
    Library before = library();
    assertEquals(List.of(), LibraryFolder.save(folder, before, before));
    assertEquals(
        List.of("poses/a.json"), LibraryFolder.save(folder, empty, before), "b.yml is canonical");
    assertEquals(
        "{\n  \"id\" : \"a\",\n  \"name\" : \"A\"\n}\n",
        Files.readString(folder.resolve("poses/a.json")));
    assertEquals(before, library());
    assertEquals(Set.of("posebook.yaml", "poses/a.json", "poses/b.yml"), files().keySet());
  }

  @Test
  void onlyWhatHasChangedIsWritten() throws IOException {
    file("poses/a.yaml", "# A remark that must not get lost.\nid: a\nname: 'A'\n");
    file("poses/b.yaml", "id: b\nname: B\n");
    Library before = library();
    file("poses/b.yaml", "id: b\nname: New\n");
    Library after = library();
    file("poses/b.yaml", "id: b\nname: B\n");
    assertEquals(List.of("poses/b.yaml"), LibraryFolder.save(folder, before, after));
    assertEquals(
        Map.of(
            "posebook.yaml", "title: Back care\nlanguage: en\npaper: a4\n",
            "poses/a.yaml", "# A remark that must not get lost.\nid: a\nname: 'A'\n",
            "poses/b.yaml", "id: b\nname: New\n"),
        files());
  }

  @Test
  void aSaveThatFailsLeavesAllAsItWas() throws IOException {
    file("poses/a.yaml", "id: a\nname: A\n");
    Library before = library();
    file("poses/a.yaml", "id: a\nname: New\n");
    file("poses/b.yaml", "id: b\nname: B\n");
    file("routines/r.yaml", "id: r\ntitle: R\nitems: [a]\n");
    Library after = library();
    file("poses/a.yaml", "id: a\nname: A\n");
    Files.delete(folder.resolve("poses/b.yaml"));
    Files.delete(folder.resolve("routines/r.yaml"));
    Files.delete(folder.resolve("routines"));
    file("routines", "a file where the folder should be");
    Map<String, String> files = files();
    assertThrows(IOException.class, () -> LibraryFolder.save(folder, before, after));
    assertEquals(files, files());
  }

  @Test
  void unknownKeysAreKept() throws IOException {
    String text =
        "id: a\n"
            + "name: A\n"
            + "teacher:\n"
            + "  name: B\n"
            + "  since: 1.50\n"
            + "  active: true\n"
            + "  tags:\n"
            + "    - \"12\"\n";
    file("poses/a.yaml", text);
    Library library = library();
    assertEquals(text, LibraryFolder.text(library.poses().get("a")));
  }

  @Test
  void aSlipInTheKeyOfSafetyTextIsAnError() throws IOException {
    file("poses/a.yaml", "id: a\nname: A\ncautoins: Go slow.\nnoets: Slow.\nstop-if: [Pain.]\n");
    file(
        "routines/r.yaml",
        """
        id: r
        title: R
        disclaimer: Ask first.
        cautions: [Go slow.]
        notice: {}
        notices:
          stopif: [Pain.]
          reading: Slow.
        items:
          - a
        """);
    String kept = "It is kept, but not printed.";
    String safety = "what readers need to stay safe, so it cannot be passed over.";
    String unknown = " content/unknown-key: posebook does not know the key ";
    assertEquals(
        String.join(
            "\n",
            "poses/a.yaml:3:1"
                + unknown
                + "\"cautoins\" in this pose. "
                + kept
                + " It is much like \"cautions\", which is "
                + safety
                + " | Did you mean \"cautions\"?",
            "poses/a.yaml:4:1"
                + unknown
                + "\"noets\" in this pose. "
                + kept
                + " | Did you mean \"notes\"?",
            "poses/a.yaml:5:1"
                + unknown
                + "\"stop-if\" in this pose. "
                + kept
                + " It holds "
                + safety
                + " | Write it below \"notices\" in the routine's file or in posebook.yaml.",
            "routines/r.yaml:3:1"
                + unknown
                + "\"disclaimer\" in this routine. "
                + kept
                + " It holds "
                + safety
                + " | Write it below \"notices\", indented.",
            "routines/r.yaml:4:1"
                + unknown
                + "\"cautions\" in this routine. "
                + kept
                + " It holds "
                + safety
                + " | Write it in the file of the pose that it is about.",
            "routines/r.yaml:5:1"
                + unknown
                + "\"notice\" in this routine. "
                + kept
                + " It is much like \"notices\", which is "
                + safety
                + " | Did you mean \"notices\"?",
            "routines/r.yaml:7:3"
                + unknown
                + "\"stopif\" in \"notices\"."
                + " It is not printed, and it is lost when posebook writes the file."
                + " It is much like \"stop-if\", which is "
                + safety
                + " | Did you mean \"stop-if\"?",
            "routines/r.yaml:8:3"
                + unknown
                + "\"reading\" in \"notices\"."
                + " It is not printed, and it is lost when posebook writes the file."
                + " | Allowed: before-you-start, disclaimer, red-flags, stop-if.",
            ""),
        remarks());
    assertEquals(
        List.of("\"noets\"", "\"reading\""),
        LibraryFolder.read(folder).diagnostics().stream()
            .filter(each -> !each.isError())
            .map(each -> each.message().replaceAll("^[^\"]*(\"[a-z]+\").*$", "$1"))
            .toList());
  }

  @Test
  void aDoseOfNothingIsKept() throws IOException {
    file("poses/a.yaml", "id: a\nname: A\ndose: none\n");
    assertEquals("id: a\nname: A\ndose: none\n", LibraryFolder.text(library().poses().get("a")));
  }

  @Test
  void aKeyThatNoDoseHasIsKept() throws IOException {
    file("poses/a.yaml", "id: a\nname: A\ndose:\n  sets: 2\n  reps: 10\n");
    assertEquals(
        "id: a\nname: A\ndose: 2 sets, \"reps 10\"\n",
        LibraryFolder.text(library().poses().get("a")).replace("'", ""));
  }

  private Library library() throws IOException {
    return LibraryFolder.read(folder).value().content().library();
  }

  private String remarks() throws IOException {
    Result<LibraryFolder.Read> read = LibraryFolder.read(folder);
    return read.diagnostics().stream()
        .sorted(Diagnostic.ORDER)
        .map(
            d ->
                d.at().display()
                    + " "
                    + d.rule()
                    + ": "
                    + d.message()
                    + " | "
                    + d.hint().orElse("")
                    + "\n")
        .collect(Collectors.joining());
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return all;
  }
}
