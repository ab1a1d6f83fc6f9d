package org.posebook.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posebook.content.TreeReader;
import org.posebook.figure.atlas.Atlas;
import org.posebook.source.SourceFile;

/** Reads the atlas and other figure data for tests. */
final class Atlases {
  private Atlases() {}

  static List<String> ids() {
    return List.copyOf(Atlas.ids());
  }

  static FigureSpec spec(String id) {
    return Atlas.data(id).orElseThrow().spec();
  }

  /** JSON as plain values. */
  static Map<String, Object> plain(String json) {
    Object plain =
        TreeReader.read(new SourceFile("figure.json", json)).value().orElseThrow().plain();
    Map<String, Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) plain).forEach((key, value) -> map.put((String) key, value));
    return map;
  }
}
