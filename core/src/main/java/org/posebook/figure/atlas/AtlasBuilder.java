package org.posebook.figure.atlas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.posebook.content.TreeReader;
import org.posebook.figure.Build;
import org.posebook.figure.Skeleton;
import org.posebook.figure.SolvedPose;
import org.posebook.figure.Solver;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.FigureCodec;
import org.posebook.figure.draw.FigureDrawer;
import org.posebook.figure.draw.FigureStyle;
import org.posebook.figure.draw.SolvedScene;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/**
 * Solves and draws the built-in figures while posebook is built. Nothing is done anew while neither
 * their data nor the code that draws has changed.
 */
public final class AtlasBuilder {
  private AtlasBuilder() {}

  /**
   * Solves and draws all figures.
   *
   * @param args the list of the figures, their data, the folder of the classes, the folder for what
   *     is drawn
   */
  public static void main(String[] args) throws IOException {
    Path list = Path.of(args[0]);
    Path data = Path.of(args[1]);
    Path figures = Path.of(args[3]);
    String digest = digest(List.of(list, data), files(Path.of(args[2]), ".class"));
    Path stamp = figures.resolve("atlas.sha256");
    if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
      return;
    }
    Files.createDirectories(figures);
    org.posebook.figure.Atlas specs = specs(data);
    List<Drawn> drawn =
        Files.readAllLines(list).parallelStream().map(line -> draw(line, specs)).toList();
    StringBuilder index = new StringBuilder();
    for (Drawn one : drawn) {
      Files.write(figures.resolve(one.id + ".figure"), FigureCodec.write(one.figure));
      index.append(one.line).append('\n');
    }
    Files.writeString(figures.resolve("index.tsv"), index.toString());
    Files.writeString(stamp, digest);
  }

  private record Drawn(String id, String line, Figure figure) {}

  /** A line tells id, name in the data, title, other names and description. */
  private static Drawn draw(String line, org.posebook.figure.Atlas specs) {
    List<String> cells = List.of(line.split("\t", -1));
    String id = cells.get(0);
    SolvedPose pose =
        new Solver(new Skeleton(Build.MEDIUM)).solve(specs.find(cells.get(1)).orElseThrow().spec());
    Figure figure = FigureDrawer.draw(SolvedScene.of(pose), FigureStyle.STANDARD);
    String told = String.join("\t", id, cells.get(2), cells.get(3), cells.get(4));
    return new Drawn(id, told, figure);
  }

  private static org.posebook.figure.Atlas specs(Path data) throws IOException {
    SourceFile file = SourceFile.ofUtf8(data.toString(), Files.readAllBytes(data));
    SourceNode tree = TreeReader.read(file).value().orElseThrow();
    Map<String, Object> plain = new LinkedHashMap<>();
    ((SourceNode.Mapping) tree)
        .members()
        .forEach((key, member) -> plain.put(key, member.value().plain()));
    org.posebook.figure.Atlas specs = org.posebook.figure.Atlas.of(plain);
    if (!specs.problems().isEmpty()) {
      throw new IllegalStateException("the figures' data: " + specs.problems());
    }
    return specs;
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
