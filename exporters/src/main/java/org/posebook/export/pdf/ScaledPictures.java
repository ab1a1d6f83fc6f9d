package org.posebook.export.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pictures that were made smaller, kept for the sheets that follow: to scale a logo takes longer
 * than to write the rest of a handout. They are found by their content, so that a file which
 * changed is scaled anew. Those not used for the longest time go first.
 */
final class ScaledPictures {
  /** So many bytes are kept. */
  private static final long MOST_BYTES = 8_000_000;

  private static final ScaledPictures SHARED = new ScaledPictures();

  private record Key(ByteBuffer digest, int width, int height, String form) {}

  /** Makes a picture smaller. */
  @FunctionalInterface
  interface Scaling {
    /** The bytes of the smaller picture. */
    byte[] apply(byte[] file, int width, int height) throws IOException;
  }

  private final Map<Key, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /** The ones of this process. */
  static ScaledPictures shared() {
    return SHARED;
  }

  /**
   * A smaller picture; never to be changed.
   *
   * @param form what the scaling gives, such as "jpeg"
   */
  byte[] get(byte[] file, int width, int height, String form, Scaling scaling) throws IOException {
    Key key = new Key(ByteBuffer.wrap(digest(file)), width, height, form);
    byte @Nullable [] known = known(key);
    if (known != null) {
      return known;
    }
    byte[] scaled = scaling.apply(file, width, height);
    keep(key, scaled);
    return scaled;
  }

  private synchronized byte @Nullable [] known(Key key) {
    return kept.get(key);
  }

  private synchronized void keep(Key key, byte[] scaled) {
    if (scaled.length > MOST_BYTES / 2 || kept.putIfAbsent(key, scaled) != null) {
      return;
    }
    bytes += scaled.length;
    Iterator<byte[]> oldest = kept.values().iterator();
    while (bytes > MOST_BYTES) {
      bytes -= Objects.requireNonNull(oldest.next()).length;
      oldest.remove();
    }
  }

  private static byte[] digest(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
