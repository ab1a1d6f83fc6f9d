package org.posebook.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.posebook.diagnostic.Suggestions;

/** A mapping of plain values, read key by key; what does not fit becomes a problem. */
final class PlainReader {
  private final Map<?, ?> values;
  private final String path;
  private final List<FigureProblem> problems;

  PlainReader(Map<?, ?> values, String path, List<FigureProblem> problems) {
    this.values = values;
    this.path = path;
    this.problems = problems;
  }

  /** Remarks on a sentence or a name under a key of this mapping. */
  void problem(String key, String message, String hint) {
    problems.add(new FigureProblem(at(key), message, hint, FigureProblem.Kind.WORDS));
  }

  /** Remarks on the form of what stands under a key: the schema says it too. */
  void misshapen(String key, String message, String hint) {
    problems.add(new FigureProblem(at(key), message, hint, FigureProblem.Kind.FORM));
  }

  /** Remarks on every key that is none of these. */
  void only(String... keys) {
    List<String> allowed = List.of(keys);
    for (Object key : values.keySet()) {
      if (!(key instanceof String name && allowed.contains(name))) {
        misshapen(
            key.toString(),
            "\"" + key + "\" is not known here.",
            Suggestions.hint(key.toString(), allowed));
      }
    }
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  boolean isText(String key) {
    return values.get(key) instanceof String;
  }

  Optional<Double> number(String key, double from, double to) {
    Object value = values.get(key);
    if (value instanceof Number number
        && number.doubleValue() >= from
        && number.doubleValue() <= to) {
      return Optional.of(number.doubleValue());
    }
    if (value != null) {
      misshapen(
          key,
          "\"" + value + "\" is not a number that fits here.",
          "Write a number from " + plain(from) + " to " + plain(to) + ".");
    }
    return Optional.empty();
  }

  Optional<Boolean> bool(String key) {
    Object value = values.get(key);
    if (value != null && !(value instanceof Boolean)) {
      misshapen(key, "\"" + value + "\" is neither true nor false.", "Write true or false.");
    }
    return value instanceof Boolean bool ? Optional.of(bool) : Optional.empty();
  }

  Optional<String> text(String key) {
    Object value = values.get(key);
    if (value != null && !(value instanceof String)) {
      misshapen(key, "A text is expected.", "Write a text.");
    }
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** A word out of a list. */
  <T> Optional<T> word(String key, Function<String, Optional<T>> meaning, List<String> allowed) {
    Optional<String> written = text(key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> found = meaning.apply(written.get().strip());
    if (found.isEmpty()) {
      misshapen(
          key,
          "\"" + written.get() + "\" is not known here.",
          Suggestions.hint(written.get(), allowed));
    }
    return found;
  }

  /** A part of the body. */
  Optional<BodyPart> part(String key) {
    return text(key).flatMap(written -> part(key, written));
  }

  /** A part of the body, written in a text. */
  Optional<BodyPart> part(String key, String written) {
    return switch (ContactReader.readPart(written)) {
      case ContactReader.PartReading.Part part -> Optional.of(part.part());
      case ContactReader.PartReading.None none -> {
        problem(key, none.why().message(), none.why().hint());
        yield Optional.empty();
      }
    };
  }

  /** Three numbers: x, y, z in metres. */
  Optional<Vec3> vector(String key) {
    return numbers(key, 3).map(list -> new Vec3(list.get(0), list.get(1), list.get(2)));
  }

  /** So many numbers. */
  Optional<List<Double>> numbers(String key, int count) {
    Object value = values.get(key);
    if (value instanceof List<?> list
        && list.size() == count
        && list.stream().allMatch(Number.class::isInstance)) {
      List<Double> numbers = new ArrayList<>();
      list.forEach(item -> numbers.add(((Number) item).doubleValue()));
      return Optional.of(numbers);
    }
    if (value != null) {
      misshapen(key, count + " numbers are expected.", "Write a list of " + count + " numbers.");
    }
    return Optional.empty();
  }

  /** A mapping within this one. */
  Optional<PlainReader> group(String key) {
    Object value = values.get(key);
    if (value instanceof Map<?, ?> map) {
      return Optional.of(new PlainReader(map, at(key), problems));
    }
    if (value != null) {
      misshapen(key, "A mapping is expected.", "Write keys and values here.");
    }
    return Optional.empty();
  }

  /** Every mapping within this one, with its key. */
  void eachGroup(BiConsumer<String, PlainReader> use) {
    for (Object key : values.keySet()) {
      if (key instanceof String name) {
        group(name).ifPresent(group -> use.accept(name, group));
      }
    }
  }

  /** The keys. */
  List<String> keys() {
    return values.keySet().stream().map(Object::toString).toList();
  }

  /** The items of a list within this mapping, as a mapping by their places. */
  PlainReader list(String key) {
    Object value = values.get(key);
    Map<String, Object> items = new LinkedHashMap<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        items.put(String.valueOf(items.size()), item);
      }
    } else if (value != null) {
      misshapen(key, "A list is expected.", "Write a list here.");
    }
    return new PlainReader(items, at(key), problems);
  }

  private String at(String key) {
    return path + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  private static String plain(double number) {
    long whole = StrictMath.round(number);
    return whole == number ? Long.toString(whole) : Double.toString(number);
  }
}
