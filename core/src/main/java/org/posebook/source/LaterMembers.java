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

  LaterMembers(Supplier<Map<String, SourceNode.Member>> maker) {
    this.maker = maker;
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
    return made().get(key);
  }
}
