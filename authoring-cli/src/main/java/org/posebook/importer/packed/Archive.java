package org.posebook.importer.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.posebook.importer.Budgets;
import org.posebook.importer.RawPicture;
import org.posebook.importer.UnreadableBookException;

/**
 * A packed workbook, opened for reading. What is unpacked counts: all parts together at most {@link
 * Budgets#UNPACKED_BYTES}.
 */
public final class Archive implements AutoCloseable {
  private static final String WHOLE =
      "Get a whole copy of it, or open it in your spreadsheet program and save it again.";

  private final Path file;
  private final ZipFile zip;
  private final Map<String, String> names = new HashMap<>();
  private long left;

  /** Opens a file. */
  public Archive(Path file) throws IOException {
    this(file, Budgets.UNPACKED_BYTES);
  }

  /** Opens a file of which no more than so many bytes are unpacked. */
  Archive(Path file, long budget) throws IOException {
    this.file = file;
    this.left = budget;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw damaged(file.getFileName().toString());
    }
    // Names of parts do not tell upper from lower case (ECMA-376, part 2, 6.2.2.3).
    zip.stream().map(ZipEntry::getName).forEach(name -> names.putIfAbsent(key(name), name));
  }

  /** Whether there is a part of that name. */
  public boolean has(String name) {
    return names.containsKey(key(name));
  }

  /** Opens a part as XML, if it is there. */
  public Optional<Xml> xml(String name) throws IOException {
    String entry = names.get(key(name));
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Xml(entry, new Counted(zip.getInputStream(zip.getEntry(entry)))));
    } catch (ZipException e) {
      throw damaged(entry);
    }
  }

  /** A picture, to be read later. */
  public Optional<RawPicture.Content> picture(String name) {
    return Optional.ofNullable(names.get(key(name))).map(entry -> () -> bytes(file, entry));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** The message for a part that is damaged. */
  public static UnreadableBookException damaged(String part) {
    return new UnreadableBookException(
        "This file is damaged or cut off: its part \"" + part + "\" cannot be read.", WHOLE);
  }

  private static byte[] bytes(Path file, String name) throws IOException {
    try (ZipFile again = new ZipFile(file.toFile())) {
      ZipEntry entry = again.getEntry(name);
      if (entry == null) {
        throw damaged(name);
      }
      try (InputStream in = again.getInputStream(entry)) {
        byte[] bytes = in.readNBytes((int) Budgets.PICTURE_BYTES + 1);
        if (bytes.length > Budgets.PICTURE_BYTES) {
          throw Budgets.exceeded("its picture \"" + name + "\" has more than 32 MB");
        }
        return bytes;
      }
    } catch (ZipException e) {
      throw damaged(name);
    }
  }

  private static String key(String name) {
    return name.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  /** Counts the bytes of all parts, and those since the last mark of XML ended. */
  private final class Counted extends FilterInputStream {
    private long open;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      if (count > 0) {
        left -= count;
        int end = from + count - 1;
        while (end >= from && bytes[end] != '>') {
          end--;
        }
        open = end >= from ? from + count - 1 - end : open + count;
        if (left < 0) {
          throw Budgets.exceeded("unpacked it has more than 512 MB");
        }
        if (open > Budgets.TOKEN_BYTES) {
          throw Budgets.exceeded("one of its texts has more than 8 MB");
        }
      }
      return count;
    }
  }
}
