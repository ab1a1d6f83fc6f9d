package org.posebook.figure.atlas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.FigureCodec;
import org.posebook.model.Ids;
import org.posebook.source.SourceFile;

/**
 * The built-in figures by name. Each was solved and drawn when posebook was built, so that showing
 * one costs no more than reading it.
 */
public final class Atlas {
  private static final String FOLDER = "/org/posebook/figure/atlas/";

  private static final String ENGINE = readEngine();
  private static final Map<String, Entry> ENTRIES = entries();
  private static final Map<String, String> BY_NAME = byName();
  private static final Map<String, Figure> FIGURES = new ConcurrentHashMap<>();
  private static final Map<String, FigureFile> DATA = new ConcurrentHashMap<>();

  /**
   * A built-in figure.
   *
   * @param id by which content names it
   * @param title what the pose is called
   * @param names other names of the pose
   * @param description what the figure shows, for readers who do not see it
   */
  public record Entry(String id, String title, List<String> names, String description) {
    public Entry {
      names = List.copyOf(names);
    }
  }

  private Atlas() {}

  /** The names by which content can name a figure, in order. */
  public static Set<String> ids() {
    return ENTRIES.keySet();
  }

  /** The figure with that id, if there is one. */
  public static Optional<Entry> entry(String id) {
    return Optional.ofNullable(ENTRIES.get(id));
  }

  /** The figure for a pose of that name: the id, the title or another name, however it is spelt. */
  public static Optional<Entry> named(String name) {
    return Optional.ofNullable(BY_NAME.get(Ids.fold(name))).map(ENTRIES::get);
  }

  /** The drawing with that id. */
  public static Optional<Figure> figure(String id) {
    return entry(id).map(entry -> FIGURES.computeIfAbsent(id, Atlas::load));
  }

  /** Changes with the code that draws: a drawing that was kept by other code is not used. */
  public static String engine() {
    return ENGINE;
  }

  private static String readEngine() {
    try {
      return new String(bytes("engine"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The data that the figure with that id is drawn from. */
  public static Optional<FigureFile> data(String id) {
    return entry(id).map(entry -> DATA.computeIfAbsent(id, Atlas::read));
  }

  private static FigureFile read(String id) {
    try {
      return FigureFile.read(SourceFile.ofUtf8(id + ".yaml", bytes(id + ".yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Figure load(String id) {
    try {
      return FigureCodec.read(bytes(id + ".figure"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Atlas.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not there");
      }
      return in.readAllBytes();
    }
  }

  /** A line for each figure: id, title, other names (with semicolons between) and description. */
  private static Map<String, Entry> entries() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    InputStream in = Atlas.class.getResourceAsStream(FOLDER + "index.tsv");
    if (in == null) {
      return entries;
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        String[] cells = line.split("\t", -1);
        List<String> names = cells[2].isEmpty() ? List.of() : List.of(cells[2].split(";", -1));
        entries.put(cells[0], new Entry(cells[0], cells[1], names, cells[3]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static Map<String, String> byName() {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Entry entry : ENTRIES.values()) {
      ids.putIfAbsent(Ids.fold(entry.id()), entry.id());
      ids.putIfAbsent(Ids.fold(entry.title()), entry.id());
      entry.names().forEach(name -> ids.putIfAbsent(Ids.fold(name), entry.id()));
    }
    return ids;
  }
}
