package org.posebook.importer.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.posebook.importer.BookPlaces;
import org.posebook.importer.CellText;
import org.posebook.model.Ids;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/** The cells of an entry by the names of their columns. */
final class EntryCells {
  /** The id of English in wger's list of languages. */
  private static final String ENGLISH = "2";

  private static final Map<String, String> KINDS =
      Map.of(
          "strength", "strength",
          "powerlifting", "strength",
          "olympic weightlifting", "strength",
          "strongman", "strength",
          "stretching", "stretch",
          "cardio", "aerobic");
  private static final Set<String> NO_EQUIPMENT =
      Set.of("body only", "none (bodyweight exercise)", "none");

  /** Keys of wger that tell when and by whom an entry was edited, and of which others it is one. */
  private static final Set<String> HOUSEKEEPING =
      Set.of(
          "created",
          "creation_date",
          "last_update",
          "last_update_global",
          "variations",
          "variation_group",
          "exercise_base",
          "exercise_base_id",
          "status",
          "author_history",
          "total_authors_history",
          "language");

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final List<String> leftOut = new ArrayList<>();

  /**
   * A cell.
   *
   * @param keyAt where its key stands
   * @param stretches where its text stands
   */
  record Cell(String text, Location keyAt, List<BookPlaces.Stretch> stretches) {
    Cell {
      stretches = List.copyOf(stretches);
    }
  }

  private EntryCells() {}

  static EntryCells of(JsonEntries.Entry entry, JsonShape shape) {
    EntryCells cells = new EntryCells();
    switch (shape) {
      case FREE_EXERCISE_DB -> cells.exercise(entry.entry());
      case YOGA_API -> cells.pose(entry);
      case WGER -> cells.wger(entry.entry());
    }
    return cells;
  }

  Map<String, Cell> cells() {
    return cells;
  }

  /** The keys that no cell holds. */
  List<String> leftOut() {
    return leftOut;
  }

  private void exercise(SourceNode.Mapping entry) {
    entry.members().forEach((key, member) -> put(key, member));
    kind("category", text -> Optional.ofNullable(KINDS.get(text.strip())));
    withoutNoEquipment("equipment");
  }

  private void pose(JsonEntries.Entry entry) {
    for (SourceNode.Mapping group : entry.group()) {
      for (String key : List.of("category_name", "difficulty_level")) {
        Optional.ofNullable(group.members().get(key)).ifPresent(member -> put(key, member));
      }
    }
    entry.entry().members().forEach((key, member) -> put(key, member));
    // Without its accents a name is the same name.
    Cell adapted = cells.get("sanskrit_name_adapted");
    Cell sanskrit = cells.get("sanskrit_name");
    if (adapted != null
        && sanskrit != null
        && Ids.fold(adapted.text()).equals(Ids.fold(sanskrit.text()))) {
      cells.remove("sanskrit_name_adapted");
    }
  }

  private void wger(SourceNode.Mapping entry) {
    Optional<SourceNode.Mapping> translation = translation(entry);
    translation.ifPresent(this::words);
    for (Map.Entry<String, SourceNode.Member> each : entry.members().entrySet()) {
      String key = each.getKey();
      SourceNode.Member member = each.getValue();
      switch (key) {
        case "translations", "exercises", "license", "license_author" -> {
          // Told in words of their own.
        }
        case "name", "description" -> put(key, member);
        case "category", "muscles", "muscles_secondary", "equipment" ->
            named(key, member, "name_en", "name");
        case "aliases" -> named(key, member, "alias");
        case "comments" -> named("notes", member, "comment");
        case "images" -> named(key, member, "image");
        case "videos" -> named(key, member, "video");
        default -> {
          if (HOUSEKEEPING.contains(key)) {
            leaveOut(key, member);
          } else {
            put(key, member);
          }
        }
      }
    }
    WgerLicence.of(entry, translation)
        .ifPresent(
            licence ->
                cells.put(
                    "licence and author",
                    new Cell(
                        licence.text(),
                        licence.at(),
                        List.of(new BookPlaces.Stretch(0, licence.at())))));
    kind("category", text -> Optional.ofNullable(KINDS.get(text.strip())));
    withoutNoEquipment("equipment");
  }

  /** The words of an entry in English, or in the first language that it has. */
  private Optional<SourceNode.Mapping> translation(SourceNode.Mapping entry) {
    List<SourceNode.Mapping> all = new ArrayList<>();
    for (String key : List.of("translations", "exercises")) {
      if (entry.get(key).orElse(null) instanceof SourceNode.Sequence list) {
        list.items().stream()
            .filter(SourceNode.Mapping.class::isInstance)
            .map(SourceNode.Mapping.class::cast)
            .forEach(all::add);
      }
    }
    for (int i = 1; i < all.size(); i++) {
      leftOut.add("translations into other languages");
    }
    return all.stream()
        .filter(each -> language(each).equals(ENGLISH))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static String language(SourceNode.Mapping translation) {
    return translation
        .get("language")
        .flatMap(
            node -> node instanceof SourceNode.Mapping group ? group.get("id") : Optional.of(node))
        .flatMap(EntryCells::text)
        .orElse("");
  }

  private void words(SourceNode.Mapping translation) {
    translation
        .members()
        .forEach(
            (key, member) -> {
              switch (key) {
                case "name", "description" -> put(key, member);
                case "aliases" -> named(key, member, "alias");
                case "notes" -> named(key, member, "comment");
                default -> {
                  // Its own id and dates: those of the entry are told. Its licence is told apart.
                }
              }
            });
  }

  /** The kind of movement, where a key's value tells it. */
  private void kind(String key, Function<String, Optional<String>> kindOf) {
    Cell cell = cells.get(key);
    if (cell != null) {
      kindOf
          .apply(cell.text().toLowerCase(Locale.ROOT))
          .ifPresent(kind -> cells.put("kind", new Cell(kind, cell.keyAt(), cell.stretches())));
    }
  }

  private void withoutNoEquipment(String key) {
    Cell cell = cells.get(key);
    if (cell != null && NO_EQUIPMENT.contains(cell.text().toLowerCase(Locale.ROOT))) {
      cells.remove(key);
    }
  }

  /** A value, or the values of a list one below the other. */
  private void put(String key, SourceNode.Member member) {
    List<SourceNode> values =
        member.value() instanceof SourceNode.Sequence list ? list.items() : List.of(member.value());
    if (values.stream().anyMatch(value -> !isPlain(value))) {
      leaveOut(key, member);
      return;
    }
    lines(key, member.keyAt(), values);
  }

  /** The values that the groups of a list have under the first of some keys. */
  private void named(String key, SourceNode.Member member, String... names) {
    List<SourceNode> values =
        member.value() instanceof SourceNode.Sequence list ? list.items() : List.of(member.value());
    List<SourceNode> plain = new ArrayList<>();
    for (SourceNode value : values) {
      if (value instanceof SourceNode.Mapping group) {
        for (String name : names) {
          Optional<SourceNode> named = group.get(name).filter(node -> text(node).isPresent());
          if (named.isPresent()) {
            plain.add(named.get());
            break;
          }
        }
      } else if (value instanceof SourceNode.Text) {
        plain.add(value);
      } else if (text(value).isPresent()) {
        leftOut.add(key + " (only their numbers are given)");
        return;
      }
    }
    lines(key, member.keyAt(), plain);
  }

  private void lines(String key, Location keyAt, List<SourceNode> values) {
    StringBuilder text = new StringBuilder();
    List<BookPlaces.Stretch> stretches = new ArrayList<>();
    for (SourceNode value : values) {
      Optional<String> own = text(value);
      if (own.isPresent()) {
        text.append(text.isEmpty() ? "" : "\n");
        String plain = CellText.plain(own.get());
        stretches.add(
            new BookPlaces.Stretch(
                text.length(), plain.equals(own.get()) ? value.at() : start(value.at())));
        text.append(plain);
      }
    }
    if (!stretches.isEmpty()) {
      cells.putIfAbsent(key, new Cell(text.toString(), keyAt, stretches));
    }
  }

  private void leaveOut(String key, SourceNode.Member member) {
    boolean says =
        switch (member.value()) {
          case SourceNode.Sequence list -> !list.items().isEmpty();
          case SourceNode.Mapping group -> !group.members().isEmpty();
          case SourceNode.Nothing nothing -> false;
          case SourceNode.Text text -> !text.value().isBlank();
          case SourceNode.Numeral number -> true;
          case SourceNode.Bool bool -> true;
        };
    if (says) {
      leftOut.add(key);
    }
  }

  /** Where a text begins of which only the start can be found again. */
  private static Location start(Location at) {
    return at instanceof Location.TextSpan span
        ? new Location.TextSpan(span.file(), span.line(), span.column(), 0)
        : at;
  }

  private static boolean isPlain(SourceNode node) {
    return !(node instanceof SourceNode.Mapping) && !(node instanceof SourceNode.Sequence);
  }

  /** A value's text; empty for a blank one, a group or a list. */
  static Optional<String> text(SourceNode node) {
    return switch (node) {
      case SourceNode.Text text -> Optional.of(text.value().strip()).filter(t -> !t.isEmpty());
      case SourceNode.Numeral number -> Optional.of(number.written());
      case SourceNode.Bool bool -> Optional.of(bool.value() ? "yes" : "no");
      case SourceNode.Nothing nothing -> Optional.empty();
      case SourceNode.Sequence list -> Optional.empty();
      case SourceNode.Mapping group -> Optional.empty();
    };
  }
}
