package org.posebook.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
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

  private final Shapers shapers;

  Fonts(Shapers shapers) {
    this.shapers = shapers;
    fonts.put(Face.REGULAR, load(file(Face.REGULAR), 0));
    fonts.put(Face.BOLD, load(file(Face.BOLD), 1));
    for (Face face : Face.values()) {
      float[] table = new float[Character.MAX_VALUE + 1];
      Arrays.fill(table, UNSEEN);
      advances.put(face, table);
    }
  }

  private static final class Holder {
    static final Fonts SHARED = new Fonts(Shapers.ofFonts());
  }

  /** The fonts; the first call parses them. */
  static Fonts shared() {
    return Holder.SHARED;
  }

  /** The font of a face. */
  BaseFont font(Face face) {
    return Objects.requireNonNull(fonts.get(face));
  }

  /** What sets the words that cannot be set letter by letter. */
  Shapers shapers() {
    return shapers;
  }

  /** The file of a face's font. */
  static String file(Face face) {
    return switch (face) {
      case REGULAR -> "fonts/NotoSans-Regular.ttf";
      case BOLD -> "fonts/NotoSans-Bold.ttf";
    };
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
  public float[] advances(Face face, String text) {
    float[] all = Metrics.super.advances(face, text);
    for (int i = 0; i < text.length(); i++) {
      int end = Shapers.wordEnd(text, i);
      if (end > i) {
        List<Integer> shaped = shapers.shape(face, text.substring(i, end)).advances();
        for (int k = 0; k < shaped.size(); k++) {
          all[i + k] = shaped.get(k) / 1000f;
        }
        i = end - 1;
      }
    }
    return all;
  }

  @Override
  public boolean shows(int codePoint) {
    return Character.isBmpCodePoint(codePoint)
        && (Shapers.isShaped(codePoint) ? shapers.work() : !needsShaping(codePoint))
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
