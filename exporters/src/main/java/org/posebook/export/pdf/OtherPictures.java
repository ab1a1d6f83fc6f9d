package org.posebook.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Kinds of files that authors take for pictures that can be printed. */
final class OtherPictures {
  /** What the first bytes are, from where they begin, and what the kind is called. */
  private record Kind(int at, String begins, String name) {}

  private static final Kind[] KINDS = {
    new Kind(0, "GIF8", "a GIF file"),
    new Kind(0, "BM", "a BMP file"),
    new Kind(0, "II*\0", "a TIFF file"),
    new Kind(0, "MM\0*", "a TIFF file"),
    new Kind(8, "WEBP", "a WebP file"),
    new Kind(4, "ftypavif", "an AVIF file"),
    new Kind(4, "ftyphei", "a HEIC photo, as phones take them"),
    new Kind(4, "ftyphev", "a HEIC photo, as phones take them"),
    new Kind(4, "ftypmif1", "a HEIC photo, as phones take them"),
    new Kind(0, "%PDF", "a PDF file"),
    new Kind(0, "8BPS", "a Photoshop file"),
    new Kind(0, "\u001F\u008B", "a packed file, as .svgz files are"),
  };

  private OtherPictures() {}

  /** What a file is, if it is known. */
  static Optional<String> name(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    for (Kind kind : KINDS) {
      if (start.startsWith(kind.begins(), kind.at())) {
        return Optional.of(kind.name());
      }
    }
    return Optional.empty();
  }
}
