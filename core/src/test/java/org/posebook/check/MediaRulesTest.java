package org.posebook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.content.LibraryFolder;
import org.posebook.content.MediaFolder;

/** The rules that look at the files of pictures. */
final class MediaRulesTest {
  @TempDir private Path folder;

  @Test
  void picturesThatNobodyUsesAndSmallOnes() throws IOException {
    picture("media/small.png", 353, 200);
    picture("media/small.jpg", 100, 353);
    picture("media/large.png", 354, 10);
    picture("media/deep/large.jpg", 10, 354);
    picture("media/nobody's.png", 400, 400);
    picture("media/logo.png", 20, 20);
    write("media/.hidden", "x");
    write("media/drawn.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    write("media/broken.png", "x");
    write(
        "posebook.yaml",
        "title: T\nnotices: {disclaimer: A.}\nbrand: {logo: media/logo.png}\n"
            + "brands: [{id: b, logo: media/drawn.svg}]\n");
    write(
        "poses/a.yaml",
        """
        id: a
        name: A
        media:
          - file: media/small.png
          - file: media/small.jpg
          - file: media/large.png
          - file: media/deep/large.jpg
          - file: media/broken.png
          - file: media/none.png
        """);
    assertEquals(
        List.of(
            "media/nobody's.png media/orphan: No pose and no brand uses this picture.",
            "poses/a.yaml:4:11 media/low-resolution: This picture is 353 by 200 dots: printed 60 mm"
                + " wide it has less than 150 dots an inch.",
            "poses/a.yaml:5:11 media/low-resolution: This picture is 100 by 353 dots: printed 60 mm"
                + " wide it has less than 150 dots an inch."),
        CheckRunner.ofAll()
            .with(MediaFolder.of(folder))
            .run(LibraryFolder.read(folder).value().content())
            .stream()
            .filter(
                each ->
                    List.of("media/orphan", "media/low-resolution").contains(each.rule().name()))
            .map(each -> each.at().display() + " " + each.rule() + ": " + each.message())
            .toList());
  }

  @Test
  void withoutAFolderOfPictures() {
    assertEquals(List.of(), MediaFolder.of(folder).files());
  }

  private void picture(String name, int width, int height) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, name.endsWith(".jpg") ? "jpg" : "png", file.toFile());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
