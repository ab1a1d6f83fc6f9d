package org.posebook.export.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Gives a file an identifier that is a digest of its content: OpenPDF gives it a random one. */
final class FileId {
  private static final byte[] KEY = "/ID [<".getBytes(StandardCharsets.ISO_8859_1);
  private static final int DIGITS = 32;

  /** From the start of the first identifier to that of the second: {@code <...><...>}. */
  private static final int SECOND = DIGITS + 2;

  private FileId() {}

  /** Replaces both identifiers in place; no other byte moves. */
  static void replace(byte[] pdf) {
    int at = lastIndexOfKey(pdf) + KEY.length;
    byte[] zeros = "0".repeat(DIGITS).getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(zeros, 0, pdf, at, DIGITS);
    System.arraycopy(zeros, 0, pdf, at + SECOND, DIGITS);
    String hex = HexFormat.of().formatHex(digest(pdf), 0, DIGITS / 2);
    byte[] id = hex.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(id, 0, pdf, at, DIGITS);
    System.arraycopy(id, 0, pdf, at + SECOND, DIGITS);
  }

  private static int lastIndexOfKey(byte[] pdf) {
    for (int i = pdf.length - KEY.length; i >= 0; i--) {
      int matched = 0;
      while (matched < KEY.length && pdf[i + matched] == KEY[matched]) {
        matched++;
      }
      if (matched == KEY.length) {
        return i;
      }
    }
    throw new IllegalStateException("the file has no identifier");
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
