package org.posebook.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.model.Brand;
import org.posebook.model.Citation;
import org.posebook.model.Library;
import org.posebook.schema.SchemaName;
import org.posebook.source.SourceNode;

/** Settings of the library that a workbook gives. */
final class LibrarySettings {
  private LibrarySettings() {}

  static Library with(
      Library library,
      Map<String, SourceNode.Member> given,
      List<Citation> citations,
      List<Diagnostic> diagnostics) {
    Library settings = library;
    if (!given.isEmpty()) {
      SourceNode.Member any = given.values().iterator().next();
      Map<String, SourceNode.Member> tree = new LinkedHashMap<>(given);
      tree.putIfAbsent(
          "title",
          new SourceNode.Member(any.keyAt(), new SourceNode.Text(library.title(), any.keyAt())));
      Document document =
          new Document(SchemaName.LIBRARY, "", new SourceNode.Mapping(tree, any.keyAt()));
      Result<Content> bound = Content.bind(LibraryFolder.EMPTY, List.of(document));
      diagnostics.addAll(bound.diagnostics());
      Library said = bound.value().library();
      settings =
          library.withSettings(
              said.title(),
              given.containsKey("language") ? said.language() : library.language(),
              given.containsKey("paper") ? said.paper() : library.paper(),
              new Brand(
                  said.brand().name().or(library.brand()::name),
                  said.brand().logo().or(library.brand()::logo),
                  said.brand().contact().or(library.brand()::contact),
                  library.brand().accent(),
                  library.brand().figures()));
    }
    return settings.withSources(citations);
  }
}
