package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.importer.Golden;

/** {@code posebook draw} as a user sees it. */
final class DrawCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"svg", "png", "pdf"})
  void theSameBytesTwice(String ending) throws IOException {
    byte[] first = drawn("bridge", "first." + ending);
    assertArrayEquals(first, drawn("Bridge pose", "second." + ending));
    assertNotEquals(first.length, drawn("bridge", "third." + ending, "--ink", "saver").length);
  }

  @Test
  void sizesAreKept() throws IOException {
    String svg = new String(drawn("bridge", "a.svg", "--width", "80"), StandardCharsets.UTF_8);
    assertTrue(svg.contains("width=\"80.000mm\""), svg.substring(0, 200));
    drawn("bridge", "a.png", "--width", "127", "--dpi", "100");
    assertEquals(500, picture("a.png").getWidth());
    try (PDDocument pdf = Loader.loadPDF(drawn("bridge", "a.pdf", "--width", "100"))) {
      assertEquals(100 / 25.4 * 72, pdf.getPage(0).getMediaBox().getWidth(), .01);
    }
  }

  @Test
  void bothSidesStandBesideEachOtherRightFirst() throws IOException {
    golden("draw-both-sides", 0, "draw", "pigeon", "--side", "both", "-o", "both.svg");
    String svg = Files.readString(folder.resolve("both.svg"));
    int right = svg.indexOf("<desc>Right side: ");
    int left = svg.indexOf("<desc>Left side: ");
    assertTrue(right > 0 && left > right, right + " " + left);
    assertNotEquals(
        new String(drawn("pigeon", "r.svg", "--side", "right"), StandardCharsets.UTF_8),
        new String(drawn("pigeon", "l.svg", "--side", "left"), StandardCharsets.UTF_8));
    golden("draw-no-side", 0, "draw", "bridge", "--side", "left");
  }

  @Test
  void aPoseOfTheLibraryIsDrawnAsItSays() throws IOException {
    library();
    golden("draw-own-pose", 0, "draw", "My Lífted bridge", "-o", "own.svg");
    golden("draw-built-in-in-library", 0, "draw", "bridge", "-o", "bridge.svg");
    String own = Files.readString(folder.resolve("own.svg"));
    String builtIn = Files.readString(folder.resolve("bridge.svg"));
    assertTrue(own.contains("<title>My lifted bridge</title>"));
    assertTrue(builtIn.contains("<title>Bridge</title>"));
    // The brand's clothes, in both.
    assertTrue(own.contains("#a98abb") && builtIn.contains("#a98abb"));
    byte[] file = drawn("poses/lifted.yaml", "file.svg");
    assertArrayEquals(Files.readAllBytes(folder.resolve("own.svg")), file);
    // An option comes before the brand's word.
    assertTrue(
        new String(drawn("lifted", "moss.svg", "--clothes", "moss"), StandardCharsets.UTF_8)
            .contains("#98ad70"));
  }

  @Test
  void aPoseFileNeedsNoLibrary() throws IOException {
    write("draft.yml", "id: lifted\nname: Lifted\nstpes: [Lift.]\nfigure: {name: bridge}\n");
    golden("draw-file", 0, "draw", "draft.yml", "-o", "draft.pdf");
    write("broken.yaml", "id: [\n");
    golden("draw-broken-file", 1, "draw", "broken.yaml");
    golden("draw-no-such-file", 3, "draw", "gone.yaml");
  }

  @Test
  void aPoseWithoutAFigure() throws IOException {
    library();
    write("poses/rest.yaml", "id: rest\nname: Rest\nsteps: [Rest.]\n");
    write("poses/cobra.yaml", "id: cobra\nname: Cobra\nsteps: [Lift.]\nfigure: none\n");
    golden("draw-without-figure", 1, "draw", "rest");
    golden("draw-figure-none", 1, "draw", "Cobra");
    assertEquals(List.of("posebook.yaml", "poses"), files());
  }

  @Test
  void aFigureWithErrors() throws IOException {
    library();
    write(
        "poses/odd.yaml",
        """
        id: odd
        name: Odd
        steps: [Lift.]
        dose: wibble
        figure:
          orientation: supine
          angles:
            both hip: {flex: 50}
          contacts:
            - left elbo on floor
        """);
    golden("draw-with-errors", 1, "draw", "odd", "-o", "odd.png");
    write(
        "poses/far.yaml",
        """
        id: far
        name: Far
        steps: [Lift.]
        figure:
          orientation: supine
          angles:
            both hip: {flex: 140}
            both knee: {flex: 20}
          contacts:
            - sacrum on floor
            - forehead on floor
        """);
    golden("draw-with-warnings", 0, "draw", "far", "-o", "far.svg");
    write("poses/typo.yaml", "id: typo\nname: Typo\nsteps: [Lift.]\nfigure: brige\n");
    golden("draw-unknown-built-in", 1, "draw", "typo", "-o", "typo.svg");
    assertEquals(List.of("far.svg", "posebook.yaml", "poses"), files());
  }

  @Test
  void wrongUse() throws IOException {
    golden("draw-unknown-ending", 2, "draw", "bridge", "-o", "bridge.jpg");
    golden("draw-unknown-skin", 2, "draw", "bridge", "--skin", "drak");
    golden("draw-unknown-build", 2, "draw", "bridge", "--build", "huge");
    golden("draw-too-wide", 2, "draw", "bridge", "--width", "900");
    golden("draw-too-fine", 2, "draw", "bridge", "-o", "b.png", "--dpi", "5000");
    golden("draw-dpi-of-svg", 2, "draw", "bridge", "--dpi", "300");
    golden("draw-sheet-of-one", 2, "draw", "bridge", "--sheet");
    golden("draw-misspelt-name", 2, "draw", "Childs poze");
    assertEquals(List.of(), files());
  }

  @Test
  void aFileThatCannotBeWrittenLeavesNothing() throws IOException {
    Files.createDirectories(folder.resolve("taken.png/inside"));
    CommandLineRun run = CommandLineRun.in(folder, "draw", "bridge", "-o", "taken.png");
    assertEquals(3, run.code(), run.all());
    assertEquals(List.of("taken.png"), files());
  }

  private void library() throws IOException {
    write(
        "posebook.yaml",
        "title: Test\nnotices:\n  disclaimer: Ask first.\nbrand:\n  figures:\n    clothes: plum\n");
    write(
        "poses/lifted.yaml",
        """
        id: lifted
        name: My lifted bridge
        steps: [Lift.]
        figure:
          name: bridge
          angles:
            neck: {flex: 10}
        """);
  }

  private byte[] drawn(String what, String file, String... options) throws IOException {
    String[] args =
        Stream.concat(Stream.of("draw", what, "-o", file), Stream.of(options))
            .toArray(String[]::new);
    CommandLineRun run = CommandLineRun.in(folder, args);
    assertEquals(0, run.code(), run.all());
    return Files.readAllBytes(folder.resolve(file));
  }

  private BufferedImage picture(String name) throws IOException {
    return ImageIO.read(folder.resolve(name).toFile());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void golden(String name, int code, String... args) throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, args);
    Golden.assertMatches("cli/" + name + ".txt", run.all().replace(folder.toString(), "FOLDER"));
    assertEquals(code, run.code());
  }
}
