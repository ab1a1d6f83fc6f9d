package org.posebook.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Builds a mapping to be written: what is empty is left out. */
final class PlainMap {
  private final Map<String, Object> values = new LinkedHashMap<>();

  PlainMap put(String key, String value) {
    values.put(key, value);
    return this;
  }

  PlainMap put(String key, Optional<?> value) {
    value.ifPresent(present -> values.put(key, present));
    return this;
  }

  PlainMap put(String key, List<?> list) {
    if (!list.isEmpty()) {
      values.put(key, list);
    }
    return this;
  }

  <T> PlainMap put(String key, List<T> list, Function<T, Object> write) {
    return put(key, list.stream().map(write).toList());
  }

  PlainMap group(String key, Map<String, Object> group) {
    if (!group.isEmpty()) {
      values.put(key, group);
    }
    return this;
  }

  PlainMap all(Map<String, Object> more) {
    values.putAll(more);
    return this;
  }

  Map<String, Object> map() {
    return values;
  }
}
