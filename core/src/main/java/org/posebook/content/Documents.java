package org.posebook.content;

import java.util.AbstractList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.posebook.schema.SchemaName;

/**
 * Documents in order, which are found by kind and id too: each check asks for many, and a library
 * may hold very many.
 */
final class Documents extends AbstractList<Document> implements RandomAccess {
  private final List<Document> all;
  private final Map<SchemaName, Map<String, Document>> byId = new EnumMap<>(SchemaName.class);

  private Documents(List<Document> all) {
    this.all = List.copyOf(all);
    for (Document one : this.all) {
      byId.computeIfAbsent(one.kind(), kind -> new HashMap<>()).putIfAbsent(one.id(), one);
    }
  }

  static Documents of(List<Document> documents) {
    return documents instanceof Documents known ? known : new Documents(documents);
  }

  /** The first document of that kind and id. */
  Optional<Document> find(SchemaName kind, String id) {
    return Optional.ofNullable(byId.getOrDefault(kind, Map.of()).get(id));
  }

  @Override
  public Document get(int index) {
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }
}
