package org.posebook.prose;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Makes {@code english-syllables.bin} of {@code cmudict.dict}: run with the paths of the dictionary
 * and of the resource. Words with other signs than letters and an apostrophe are left out, and
 * possessives, which follow from their words.
 */
final class SyllableTableWriter {
  private SyllableTableWriter() {}

  public static void main(String[] paths) throws IOException {
    SortedMap<String, Integer> words = words(Path.of(paths[0]));
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (OutputStream file = Files.newOutputStream(Path.of(paths[1]));
        OutputStream out = new DeflaterOutputStream(file, best)) {
      out.write(SyllableTable.pack(words));
    }
    System.out.println(words.size() + " words");
  }

  static SortedMap<String, Integer> words(Path dictionary) throws IOException {
    SortedMap<String, Integer> words = new TreeMap<>();
    for (String line : Files.readAllLines(dictionary, StandardCharsets.UTF_8)) {
      String[] parts = line.replaceFirst("#.*", "").strip().split("\\s+", -1);
      // The first pronunciation counts: others are written as word(2).
      if (parts[0].matches("[a-z][a-z']*") && !parts[0].endsWith("'s")) {
        int vowels = 0;
        for (int i = 1; i < parts.length; i++) {
          vowels += Character.isDigit(parts[i].charAt(parts[i].length() - 1)) ? 1 : 0;
        }
        if (vowels > 0) {
          words.putIfAbsent(parts[0], vowels);
        }
      }
    }
    return words;
  }
}
