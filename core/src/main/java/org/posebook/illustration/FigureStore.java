package org.posebook.illustration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.FigureCodec;

/**
 * Keeps drawn figures between runs, by a key that changes with all that a drawing depends on. A
 * file that cannot be read or written is as good as none: the figure is drawn anew. Several
 * processes may use one folder, since each file is written beside its place and moved there whole.
 */
public interface FigureStore {
  /** Keeps nothing. */
  FigureStore NONE =
      new FigureStore() {
        @Override
        public Optional<Figure> find(String key) {
          return Optional.empty();
        }

        @Override
        public void keep(String key, Figure figure) {}
      };

  /** The figure that was kept under a key. */
  Optional<Figure> find(String key);

  /** Keeps a figure. */
  void keep(String key, Figure figure);

  /**
   * Keeps figures in a folder, which is made when the first one comes.
   *
   * @param folder such as the user's cache folder; the program may always delete it
   */
  static FigureStore in(Path folder) {
    return new FigureStore() {
      @Override
      public Optional<Figure> find(String key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
          return Optional.empty();
        }
        try {
          return Optional.of(FigureCodec.read(Files.readAllBytes(file)));
        } catch (IOException | RuntimeException e) {
          return Optional.empty(); // Damaged, or not ours: drawn anew and replaced.
        }
      }

      @Override
      public void keep(String key, Figure figure) {
        try {
          Files.createDirectories(folder);
          Path part = Files.createTempFile(folder, key, ".part");
          try {
            Files.write(part, FigureCodec.write(figure));
            Files.move(
                part,
                file(key),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
          } finally {
            Files.deleteIfExists(part);
          }
        } catch (IOException e) {
          // A folder that cannot be written costs time, nothing else.
        }
      }

      private Path file(String key) {
        return folder.resolve(key + ".figure");
      }
    };
  }
}
