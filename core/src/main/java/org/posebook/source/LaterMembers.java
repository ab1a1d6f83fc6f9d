package org.posebook.source;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Members that are made each time somebody asks for them, and never kept. The trees of very many
 * rows would else take more memory than all else.
 */
final class LaterMembers extends AbstractMap<String, SourceNode.Member> {
  private final Supplier<Map<String, SourceNode.Member>> maker;
  private final @Nullable Set<String> keys;

  /** Members of which nothing is known before they are made. */
  LaterMembers(Supplier<Map<String, SourceNode.Member>> maker) {
    this.maker = maker;
    this.keys = null;
  }

  /** Members whose keys are known. */
  LaterMembers(Supplier<Map<String, SourceNode.Member>> maker, Set<String> keys) {
    this.maker = maker;
    this.keys = Set.copyOf(keys);
  }

  private Map<String, SourceNode.Member> made() {
    return Collections.unmodifiableMap(maker.get());
  }

  @Override
  public Set<Entry<String, SourceNode.Member>> entrySet() {
    return made().entrySet();
  }

  @Override
  public SourceNode.@Nullable Member get(Object key) {
    return keys == null || keys.contains(key) ? made().get(key) : null;
  }

  @Override
  public boolean containsKey(Object key) {
    return keys == null ? made().containsKey(key) : keys.contains(key);
  }
}
