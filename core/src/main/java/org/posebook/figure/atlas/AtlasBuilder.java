package org.posebook.figure.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.posebook.figure.Build;
import org.posebook.figure.Skeleton;
import org.posebook.figure.Solver;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.FigureCodec;
import org.posebook.figure.draw.FigureDrawer;
import org.posebook.figure.draw.Mannequin;
import org.posebook.figure.draw.SolvedScene;
import org.posebook.source.SourceFile;

/**
 * Solves and draws the built-in figures while posebook is built. A figure is not drawn anew while
 * neither its data nor the code that draws has changed.
 */
public final class AtlasBuilder {
  private static final String DATA = ".yaml";

  private final Path target;
  private final byte[] engine;

  private AtlasBuilder(Path target, byte[] engine) {
    this.target = target;
    this.engine = engine;
  }

  /**
   * Solves and draws all figures.
   *
   * @param args the folder of the figures' data, the folder of the classes that draw, the folder
   *     for what is drawn
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[2]);
    Files.createDirectories(target);
    MessageDigest digest = sha256();
    for (Path file : files(Path.of(args[1]), ".class")) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    List<Path> data = files(Path.of(args[0]), DATA);
    AtlasBuilder builder = new AtlasBuilder(target, digest.digest());
    List<String> lines = data.parallelStream().map(builder::build).toList();
    Files.writeString(target.resolve("engine"), HexFormat.of().formatHex(builder.engine));
    Files.writeString(target.resolve("index.tsv"), String.join("\n", lines) + "\n");
    builder.clear(data);
  }

  /** Draws a figure if need be; gives its line of the index: id, title, other names, alt text. */
  private String build(Path data) {
    try {
      String id = id(data);
      byte[] bytes = Files.readAllBytes(data);
      FigureFile file = FigureFile.read(SourceFile.ofUtf8(data.toString(), bytes));
      MessageDigest digest = sha256();
      digest.update(engine);
      String stamp = HexFormat.of().formatHex(digest.digest(bytes));
      Path stamped = target.resolve(id + ".sha256");
      if (!Files.exists(stamped) || !Files.readString(stamped).equals(stamp)) {
        Files.write(target.resolve(id + DATA), bytes);
        Files.write(target.resolve(id + ".figure"), FigureCodec.write(draw(file)));
        Files.writeString(stamped, stamp);
      }
      return String.join(
          "\t", id, file.title(), String.join(";", file.names()), file.alt().orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Figure draw(FigureFile file) {
    return FigureDrawer.draw(
        SolvedScene.of(new Solver(new Skeleton(Build.MEDIUM)).solve(file.spec())),
        Mannequin.STANDARD);
  }

  /** Takes away what was drawn of data that is no more there. */
  private void clear(List<Path> data) throws IOException {
    List<String> ids = data.stream().map(AtlasBuilder::id).toList();
    for (Path stamp : files(target, ".sha256")) {
      String id = stamp.getFileName().toString().replace(".sha256", "");
      if (!ids.contains(id)) {
        for (String ending : List.of(".sha256", ".figure", DATA)) {
          Files.deleteIfExists(target.resolve(id + ending));
        }
      }
    }
  }

  private static String id(Path data) {
    return data.getFileName().toString().replace(DATA, "");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
