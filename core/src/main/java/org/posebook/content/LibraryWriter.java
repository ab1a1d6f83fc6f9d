package org.posebook.content;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.Routine;

/** Writes what has changed between two states of a library; see {@link LibraryFolder#save}. */
final class LibraryWriter {
  private LibraryWriter() {}

  static List<String> save(
      Path folder,
      Library before,
      Library after,
      Map<String, byte[]> media,
      Map<String, Supplier<Stream<String>>> records,
      IntConsumer progress)
      throws IOException {
    List<String> written = new ArrayList<>();
    try (StagedFiles files = new StagedFiles()) {
      Optional<Path> settings = LibraryFolder.settings(folder);
      if (settings.isEmpty() || !LibraryCodec.write(before).equals(LibraryCodec.write(after))) {
        stage(
            files,
            folder,
            "posebook",
            LibraryCodec.write(before),
            LibraryCodec.write(after),
            written);
      }
      for (Pose pose : after.poses().values()) {
        Pose old = before.poses().get(pose.id());
        if (!pose.equals(old)) {
          Map<String, Object> was = old == null ? Map.of() : PoseCodec.write(old);
          stage(files, folder, "poses/" + pose.id(), was, PoseCodec.write(pose), written);
          progress.accept(written.size());
        }
      }
      for (Routine routine : after.routines().values()) {
        Routine old = before.routines().get(routine.id());
        if (!routine.equals(old)) {
          Map<String, Object> was = old == null ? Map.of() : RoutineCodec.write(old);
          stage(
              files, folder, "routines/" + routine.id(), was, RoutineCodec.write(routine), written);
        }
      }
      for (String name : media.keySet().stream().sorted().toList()) {
        stage(files, folder, name, media.getOrDefault(name, new byte[0]), written);
      }
      for (Map.Entry<String, Supplier<Stream<String>>> record : records.entrySet()) {
        record(files, folder.resolve(record.getKey()), record.getValue());
      }
      files.commit();
    }
    return written;
  }

  /** A record can be as large as the library: it is never held whole. */
  private static void record(StagedFiles files, Path place, Supplier<Stream<String>> lines)
      throws IOException {
    if (Files.exists(place) && holds(place, lines)) {
      return;
    }
    try (Writer out =
            new BufferedWriter(new OutputStreamWriter(files.open(place), StandardCharsets.UTF_8));
        Stream<String> all = lines.get()) {
      for (Iterator<String> each = all.iterator(); each.hasNext(); ) {
        out.write(each.next());
        out.write('\n');
      }
    }
  }

  private static boolean holds(Path place, Supplier<Stream<String>> lines) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(place);
        Stream<String> all = lines.get()) {
      for (Iterator<String> each = all.iterator(); each.hasNext(); ) {
        if (!each.next().equals(reader.readLine())) {
          return false;
        }
      }
      return reader.readLine() == null;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * A file keeps the ending and the comments that it has; a new one is YAML.
   *
   * @param before what the file held; empty where it is new
   */
  private static void stage(
      StagedFiles files,
      Path folder,
      String stem,
      Map<String, Object> before,
      Map<String, Object> values,
      List<String> written)
      throws IOException {
    String name =
        LibraryFolder.ENDINGS.stream()
            .map(ending -> stem + ending)
            .filter(candidate -> Files.exists(folder.resolve(candidate)))
            .findFirst()
            .orElse(stem + ".yaml");
    String text =
        name.endsWith(".json")
            ? TreeWriter.json(values)
            : withComments(folder.resolve(name), before, TreeWriter.yaml(values));
    stage(files, folder, name, text.getBytes(StandardCharsets.UTF_8), written);
  }

  private static String withComments(Path file, Map<String, Object> before, String text)
      throws IOException {
    if (!Files.exists(file)) {
      return text;
    }
    try {
      String was = before.isEmpty() ? "" : TreeWriter.yaml(before);
      return KeptComments.in(Files.readString(file), was, text);
    } catch (CharacterCodingException e) {
      return text; // No file of ours: reading it has reported that.
    }
  }

  private static void stage(
      StagedFiles files, Path folder, String name, byte[] bytes, List<String> written)
      throws IOException {
    Path place = folder.resolve(name);
    if (Files.exists(place) && Arrays.equals(Files.readAllBytes(place), bytes)) {
      return;
    }
    files.write(place, bytes);
    written.add(name);
  }
}
