package org.posebook.figure.atlas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.FigureCodec;
import org.posebook.figure.draw.FigureDrawer;
import org.posebook.figure.draw.FigureStyle;
import org.posebook.figure.draw.SceneReader;

/**
 * Draws the built-in figures while posebook is built. Nothing is drawn anew while neither a scene
 * nor the code that draws has changed.
 */
public final class AtlasBuilder {
  private AtlasBuilder() {}

  /**
   * Draws all scenes of a folder.
   *
   * @param args the folder of the scenes, the folder of the classes, the folder for the figures
   */
  public static void main(String[] args) throws IOException {
    Path scenes = Path.of(args[0]);
    Path figures = Path.of(args[2]);
    List<Path> files = files(scenes, ".scene");
    String digest = digest(files, files(Path.of(args[1]), ".class"));
    Path stamp = figures.resolve("atlas.sha256");
    if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
      return;
    }
    Files.createDirectories(figures);
    List<Drawn> drawn = files.parallelStream().map(AtlasBuilder::draw).toList();
    StringBuilder index = new StringBuilder();
    for (Drawn one : drawn) {
      Files.write(figures.resolve(one.id + ".figure"), FigureCodec.write(one.figure));
      index.append(one.line).append('\n');
    }
    Files.writeString(figures.resolve("index.tsv"), index.toString());
    Files.writeString(stamp, digest);
  }

  private record Drawn(String id, String line, Figure figure) {}

  private static Drawn draw(Path file) {
    try {
      String text = Files.readString(file);
      String name = file.getFileName().toString();
      String id = name.substring(0, name.lastIndexOf('.'));
      Figure figure = FigureDrawer.draw(SceneReader.read(text), FigureStyle.STANDARD);
      String line =
          String.join(
              "\t",
              id,
              SceneReader.texts(text, "title").getFirst(),
              String.join(";", SceneReader.texts(text, "name")),
              SceneReader.texts(text, "description").getFirst());
      return new Drawn(id, line, figure);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String digest(List<Path> scenes, List<Path> classes) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (List<Path> part : List.of(scenes, classes)) {
        for (Path file : part) {
          digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
