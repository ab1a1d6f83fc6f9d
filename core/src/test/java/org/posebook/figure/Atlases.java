package org.posebook.figure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.posebook.content.TreeReader;
import org.posebook.source.SourceFile;

/** Reads the atlas and other figure data for tests. */
final class Atlases {
  static final Atlas ATLAS = Atlas.of(plain(resource()));

  private Atlases() {}

  static FigureSpec spec(String id) {
    return ATLAS.find(id).orElseThrow().spec();
  }

  /** JSON as plain values. */
  static Map<String, Object> plain(String json) {
    Object plain =
        TreeReader.read(new SourceFile("figure.json", json)).value().orElseThrow().plain();
    Map<String, Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) plain).forEach((key, value) -> map.put((String) key, value));
    return map;
  }

  private static String resource() {
    try (InputStream in = Atlas.class.getResourceAsStream(Atlas.RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no atlas");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
