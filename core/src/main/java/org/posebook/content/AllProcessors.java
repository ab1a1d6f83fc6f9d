package org.posebook.content;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Does the same with each of very many things, on all processors. */
final class AllProcessors {
  /** Of fewer things it is not worth the while. */
  private static final int FEW = 128;

  private AllProcessors() {}

  /** What a function gives for each, in their order. */
  static <T, R> List<R> map(List<T> all, Function<T, R> function) {
    Stream<T> each = all.size() > FEW ? all.parallelStream() : all.stream();
    return each.map(function).toList();
  }
}
