package org.posebook.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lists of words kept as resources: lines, with {@code #} before a remark. */
final class WordList {
  private WordList() {}

  /** The lines without remarks and empty ones. */
  static List<String> lines(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = new ArrayList<>();
      for (String line : text.split("\n", -1)) {
        String kept = line.replaceFirst("#.*", "").strip();
        if (!kept.isEmpty()) {
          lines.add(kept);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of all lines, parted by spaces. */
  static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String line : lines(name)) {
      words.addAll(List.of(line.split("\\s+", -1)));
    }
    return Set.copyOf(words);
  }

  /** Sets of words by name. */
  record Groups(Map<String, Set<String>> byName) {
    Set<String> of(String name) {
      return Objects.requireNonNull(byName.get(name), name);
    }
  }

  /** Sets of words: each line is a name, a colon and words; a name may stand on several lines. */
  static Groups groups(String name) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : lines(name)) {
      int colon = line.indexOf(':');
      groups
          .computeIfAbsent(line.substring(0, colon), none -> new HashSet<>())
          .addAll(List.of(line.substring(colon + 1).strip().split("\\s+", -1)));
    }
    return new Groups(groups);
  }
}
