package org.posebook.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts, parsed once for the whole process. Sharing them is safe: which letters a document uses
 * is kept by the document's writer.
 */
final class Fonts implements Metrics {
  private static final float UNSEEN = -1;

  private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);
  private final Map<Face, float[]> advances = new EnumMap<>(Face.class);

  private Fonts() {
    fonts.put(Face.REGULAR, load("fonts/NotoSans-Regular.ttf", 0));
    fonts.put(Face.BOLD, load("fonts/NotoSans-Bold.ttf", 1));
    for (Face face : Face.values()) {
      float[] table = new float[Character.MAX_VALUE + 1];
      Arrays.fill(table, UNSEEN);
      advances.put(face, table);
    }
  }

  private static final class Holder {
    static final Fonts SHARED = new Fonts();
  }

  /** The fonts; the first call parses them. */
  static Fonts shared() {
    return Holder.SHARED;
  }

  /** The font of a face. */
  BaseFont font(Face face) {
    return Objects.requireNonNull(fonts.get(face));
  }

  @Override
  public float advance(Face face, char c) {
    // Threads may fill the same entry at once; they write the same value.
    float[] table = Objects.requireNonNull(advances.get(face));
    float known = table[c];
    if (known != UNSEEN) {
      return known;
    }
    float width = font(face).getWidth(c) / 1000f;
    table[c] = width;
    return width;
  }

  @Override
  public boolean shows(int codePoint) {
    return Character.isBmpCodePoint(codePoint)
        && !needsShaping(codePoint)
        && font(Face.REGULAR).charExists(codePoint)
        && font(Face.BOLD).charExists(codePoint);
  }

  /** Scripts whose letters change with their neighbours: set letter by letter they are wrong. */
  private static boolean needsShaping(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case LATIN, GREEK, CYRILLIC, COMMON, INHERITED -> false;
      default -> true;
    };
  }

  /** The bytes of a file that belongs to this package. */
  static byte[] resource(String name) {
    try (InputStream in = Fonts.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BaseFont load(String name, int tag) {
    try {
      BaseFont font =
          BaseFont.createFont(
              name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, resource(name), null);
      font.setSubset(true);
      // OpenPDF's CIDSet leaves out the parts of composed letters, which PDF/A forbids.
      font.setIncludeCidSet(false);
      font.setSecureRandom(new SameTag(tag));
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives each font a subset prefix that is always the same: it would be random otherwise. */
  private static final class SameTag extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final double value;

    SameTag(int tag) {
      value = (tag + 0.5) / 26.0;
    }

    @Override
    public double nextDouble() {
      return value;
    }
  }
}
