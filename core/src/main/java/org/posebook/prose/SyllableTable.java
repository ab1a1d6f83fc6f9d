package org.posebook.prose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * How many syllables the words of a dictionary have. The words stay packed: a look-up walks through
 * one block of them.
 *
 * <p>Unpacked, the resource holds the words in the order of their letters, each as how many letters
 * it shares with the word before (one byte), its other letters (ASCII), and 128 + its number of
 * syllables (one byte). Every 64th word shares none: it begins a block.
 */
final class SyllableTable {
  private static final int BLOCK = 64;
  private static final int END = 0x80;

  private final byte[] packed;
  private final int[] blocks;

  private SyllableTable(byte[] packed) {
    this.packed = packed;
    int words = 0;
    int[] starts = new int[packed.length / BLOCK + 1];
    boolean first = true;
    for (int i = 0; i < packed.length; i++) {
      if (first && words % BLOCK == 0) {
        starts[words / BLOCK] = i;
      }
      first = packed[i] < 0;
      if (first) {
        words++;
      }
    }
    blocks = Arrays.copyOf(starts, (words + BLOCK - 1) / BLOCK);
  }

  /** The table of English words, read when it is first asked for. */
  static SyllableTable english() {
    return English.TABLE;
  }

  private static final class English {
    static final SyllableTable TABLE = read("english-syllables.bin");
  }

  private static SyllableTable read(String name) {
    try (InputStream file = SyllableTable.class.getResourceAsStream(name);
        InputStream in = new InflaterInputStream(Objects.requireNonNull(file), new Inflater())) {
      return new SyllableTable(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The syllables of a word in lower case; 0 where the table does not have it. */
  int syllables(String word) {
    byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
    int low = 0;
    int high = blocks.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (compareFirst(middle, wanted) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return blocks.length == 0 ? 0 : inBlock(low, wanted);
  }

  /** Compares the first word of a block with another one. */
  private int compareFirst(int block, byte[] wanted) {
    int at = blocks[block] + 1;
    for (int i = 0; i < wanted.length; i++, at++) {
      if (packed[at] < 0) {
        return -1;
      }
      if (packed[at] != wanted[i]) {
        return packed[at] - wanted[i];
      }
    }
    return packed[at] < 0 ? 0 : 1;
  }

  private int inBlock(int block, byte[] wanted) {
    int at = blocks[block];
    int end = block + 1 < blocks.length ? blocks[block + 1] : packed.length;
    int same = 0; // How many letters of the wanted word the word before begins with.
    while (at < end) {
      int shared = packed[at++];
      boolean candidate = shared == same;
      if (shared < same) {
        return 0; // The words are past it.
      }
      while (packed[at] >= 0) {
        if (candidate && same < wanted.length && packed[at] == wanted[same]) {
          same++;
        } else {
          candidate = false;
        }
        at++;
      }
      int count = packed[at++] & (END - 1);
      if (candidate && same == wanted.length) {
        return count;
      }
    }
    return 0;
  }

  /**
   * Packs a table as it is read, before it is deflated.
   *
   * @param words in lower case, ASCII
   */
  static byte[] pack(SortedMap<String, Integer> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String before = "";
    int number = 0;
    for (var entry : words.entrySet()) {
      String word = entry.getKey();
      int shared = number++ % BLOCK == 0 ? 0 : shared(before, word);
      out.write(shared);
      out.writeBytes(word.substring(shared).getBytes(StandardCharsets.US_ASCII));
      out.write(END + entry.getValue());
      before = word;
    }
    return out.toByteArray();
  }

  private static int shared(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
