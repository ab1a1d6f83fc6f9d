package org.posebook.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.model.Brand;
import org.posebook.model.CheckPolicy;
import org.posebook.model.Citation;
import org.posebook.model.FigureLook;
import org.posebook.model.Filling;
import org.posebook.model.Ids;
import org.posebook.model.Library;
import org.posebook.model.Notices;
import org.posebook.model.Paper;
import org.posebook.source.SourceNode;

/** A library's settings in {@code posebook.yaml}: reads and writes the same keys. */
final class LibraryCodec {
  private LibraryCodec() {}

  /** The settings, as a library without poses and routines. */
  static Library read(SourceNode tree) {
    Fields fields = Fields.of(tree);
    String title = fields.text("title").orElse("Library");
    String language = fields.text("language").orElse("en");
    Paper paper = fields.choice("paper", Paper::ofKey).orElse(Paper.A4);
    List<String> layouts = fields.texts("layouts");
    Filling filling = fields.choice("fillable", LibraryCodec::filling).orElse(Filling.PEN);
    Brand brand = brand(fields.group("brand"));
    Map<String, Brand> brands = new LinkedHashMap<>();
    for (SourceNode node : fields.list("brands", Optional::of)) {
      Fields each = Fields.of(node);
      each.text("id").filter(Ids::isId).ifPresent(id -> brands.putIfAbsent(id, brand(each)));
    }
    Notices notices = RoutineCodec.notices(fields.group("notices"));
    List<Citation> sources = fields.list("sources", LibraryCodec::citation);
    CheckPolicy checking = CheckPolicyCodec.read(fields.group("checks"));
    return new Library(
        title,
        language,
        paper,
        layouts,
        filling,
        brand,
        brands,
        notices,
        sources,
        checking,
        Map.of(),
        Map.of(),
        fields.rest());
  }

  static Map<String, Object> write(Library library) {
    return new PlainMap()
        .put("title", library.title())
        .put("language", library.language())
        .put("paper", library.paper().key())
        .put("layouts", library.layouts())
        .put("fillable", fillable(library.filling()))
        .group("brand", plain(library.brand()))
        .put(
            "brands",
            List.copyOf(library.brands().entrySet()),
            entry -> new PlainMap().put("id", entry.getKey()).all(plain(entry.getValue())).map())
        .group("notices", RoutineCodec.plain(library.notices()))
        .put("sources", library.sources(), LibraryCodec::plain)
        .group("checks", CheckPolicyCodec.plain(library.checking()))
        .all(library.extras())
        .map();
  }

  private static Optional<Filling> filling(String fillable) {
    return switch (fillable) {
      case "true" -> Optional.of(Filling.SCREEN);
      case "false" -> Optional.of(Filling.PEN);
      default -> Optional.empty();
    };
  }

  private static Optional<Boolean> fillable(Filling filling) {
    return switch (filling) {
      case PEN -> Optional.empty();
      case SCREEN -> Optional.of(true);
    };
  }

  private static Brand brand(Fields brand) {
    return new Brand(
        brand.text("name"),
        brand.text("logo"),
        brand.text("contact"),
        brand.text("accent"),
        look(brand.group("figures")));
  }

  static Map<String, Object> plain(Brand brand) {
    return new PlainMap()
        .put("name", brand.name())
        .put("logo", brand.logo())
        .put("contact", brand.contact())
        .put("accent", brand.accent())
        .group("figures", plain(brand.figures()))
        .map();
  }

  private static FigureLook look(Fields figures) {
    return new FigureLook(
        figures.text("skin"), figures.text("clothes"), figures.text("hair"), figures.text("build"));
  }

  private static Map<String, Object> plain(FigureLook look) {
    return new PlainMap()
        .put("skin", look.skin())
        .put("clothes", look.clothes())
        .put("hair", look.hair())
        .put("build", look.build())
        .map();
  }

  private static Optional<Citation> citation(SourceNode node) {
    Fields fields = Fields.of(node);
    Optional<String> title = fields.text("title");
    return fields
        .text("id")
        .filter(Ids::isId)
        .flatMap(id -> title.map(t -> new Citation(id, t, fields.text("url"))));
  }

  static Object plain(Citation citation) {
    return new PlainMap()
        .put("id", citation.id())
        .put("title", citation.title())
        .put("url", citation.url())
        .map();
  }
}
