package org.posebook.importer.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;
import org.posebook.importer.UnreadableBookException;

/**
 * The text of a file.
 *
 * @param text without a byte order mark
 * @param encoding how its bytes were read
 * @param guessed whether the encoding was guessed: neither the file nor the user says it for sure
 */
record Decoded(String text, Charset encoding, boolean guessed) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset MAC = Charset.forName("x-MacRoman");

  /** Bytes that the guess is made from. */
  private static final int SAMPLE = 1 << 20;

  private static final int PIECE = 1 << 13;

  private static final char MARK = '\uFEFF';

  /**
   * Finds out the encoding: by a byte order mark, by being valid UTF-8, by where zeros stand, and
   * last by how often letters stand in each language.
   */
  static Decoded of(byte[] bytes, Optional<Charset> told) throws UnreadableBookException {
    if (told.isPresent()) {
      return told(bytes, told.get());
    }
    Charset marked = marked(bytes);
    if (marked != null) {
      return new Decoded(unmarked(new String(bytes, marked)), marked, false);
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return new Decoded(unmarked(new String(bytes, wide)), wide, true);
    }
    try {
      return new Decoded(strict(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
    } catch (CharacterCodingException e) {
      Charset guess = guess(bytes);
      return new Decoded(new String(bytes, guess), guess, true);
    }
  }

  private static Decoded told(byte[] bytes, Charset told) throws UnreadableBookException {
    try {
      return new Decoded(unmarked(strict(bytes, told)), told, false);
    } catch (CharacterCodingException e) {
      throw new UnreadableBookException(
          "This file is not text in " + told.displayName(java.util.Locale.ROOT) + ".",
          "Leave --encoding out, so that posebook finds it out, or name another.");
    }
  }

  private static @org.jspecify.annotations.Nullable Charset marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  /** UTF-16 without a mark: in Western text every other byte is zero. */
  private static @org.jspecify.annotations.Nullable Charset wide(byte[] bytes) {
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[1] > length / 4 && zeros[0] <= length / 50) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] > length / 4 && zeros[1] <= length / 50 ? StandardCharsets.UTF_16BE : null;
  }

  private static Charset guess(byte[] bytes) {
    // Old programs of the Mac end lines with CR alone, and have an encoding of their own.
    boolean cr = false;
    boolean lf = false;
    for (byte b : bytes) {
      cr |= b == '\r';
      lf |= b == '\n';
    }
    if (cr && !lf) {
      return MAC;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null || name.equals("US-ASCII") || !Charset.isSupported(name)) {
      return WINDOWS;
    }
    Charset found = Charset.forName(name);
    // Windows-1252 has all of ISO-8859-1, and the quotes and dashes that people type besides.
    return found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.UTF_8)
        ? WINDOWS
        : found;
  }

  private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
    // Tried in pieces first: decoded strictly in one, a large file would be in memory twice.
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(PIECE);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    if (result.isUnderflow()) {
      result = decoder.flush(out.clear());
    }
    if (result.isError()) {
      result.throwException();
    }
    return unmarked(new String(bytes, charset));
  }

  private static String unmarked(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
