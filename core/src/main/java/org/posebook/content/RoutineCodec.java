package org.posebook.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.model.Guidance;
import org.posebook.model.Ids;
import org.posebook.model.Item;
import org.posebook.model.Notices;
import org.posebook.model.Review;
import org.posebook.model.Routine;
import org.posebook.model.Section;
import org.posebook.model.Topic;
import org.posebook.model.TrackerKind;
import org.posebook.source.SourceNode;

/** Routines in files: reads and writes the same keys. */
final class RoutineCodec {
  private RoutineCodec() {}

  /** The routine; empty where it has no usable id or no title (the schema has said so). */
  static Optional<Routine> read(SourceNode tree, List<Diagnostic> diagnostics) {
    Fields fields = Fields.of(tree);
    Optional<String> id = fields.text("id").filter(Ids::isId);
    Optional<String> title = fields.text("title");
    Optional<String> mainMessage = fields.text("main-message");
    List<String> introduction = fields.texts("introduction");
    Optional<String> why = fields.text("why");
    Optional<String> audience = fields.text("audience");
    Optional<String> setting = fields.text("setting");
    Optional<String> frequency = fields.text("frequency");
    Optional<String> length = fields.text("length");
    Optional<String> coachingNote = fields.text("coaching-note");
    Notices notices = notices(fields.group("notices"));
    List<Section> sections =
        fields.has("sections")
            ? fields.list("sections", node -> section(node, diagnostics))
            : List.of(new Section(Optional.empty(), items(fields, diagnostics)));
    fields.take("items");
    List<Topic> background = fields.list("background", RoutineCodec::topic);
    TrackerKind tracker = fields.choice("tracker", TrackerKind::ofKey).orElse(TrackerKind.NONE);
    Optional<String> author = fields.text("author");
    Optional<String> published = fields.text("published");
    Optional<String> brand = fields.text("brand");
    List<String> sources = fields.texts("sources");
    Optional<Review> review = fields.take("review").flatMap(PoseCodec::review);
    Optional<String> importedFrom = fields.text("imported-from");
    Map<String, Object> extras = fields.rest();
    if (id.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Routine(
            id.get(),
            title.get(),
            mainMessage,
            introduction,
            why,
            audience,
            setting,
            frequency,
            length,
            coachingNote,
            notices,
            sections,
            background,
            tracker,
            author,
            published,
            brand,
            sources,
            review,
            importedFrom,
            extras));
  }

  static Map<String, Object> write(Routine routine) {
    PlainMap map =
        new PlainMap()
            .put("id", routine.id())
            .put("title", routine.title())
            .put("main-message", routine.mainMessage())
            .put("introduction", routine.introduction())
            .put("why", routine.why())
            .put("audience", routine.audience())
            .put("setting", routine.setting())
            .put("frequency", routine.frequency())
            .put("length", routine.length())
            .put("coaching-note", routine.coachingNote())
            .group("notices", plain(routine.notices()));
    boolean plainList =
        routine.sections().size() == 1 && routine.sections().getFirst().title().isEmpty();
    if (plainList) {
      map.put("items", routine.items(), RoutineCodec::plain);
    } else {
      map.put("sections", routine.sections(), RoutineCodec::plain);
    }
    return map.put("background", routine.background(), RoutineCodec::plain)
        .put(
            "tracker",
            Optional.of(routine.tracker()).filter(t -> t != TrackerKind.NONE).map(TrackerKind::key))
        .put("author", routine.author())
        .put("published", routine.published())
        .put("brand", routine.brand())
        .put("sources", routine.sources())
        .put("review", routine.review().map(PoseCodec::plain))
        .put("imported-from", routine.importedFrom())
        .all(routine.extras())
        .map();
  }

  static Notices notices(Fields fields) {
    return new Notices(
        fields.text("disclaimer"),
        fields.texts("before-you-start"),
        fields.texts("stop-if"),
        fields.texts("red-flags"));
  }

  static Map<String, Object> plain(Notices notices) {
    return new PlainMap()
        .put("disclaimer", notices.disclaimer())
        .put("before-you-start", notices.beforeYouStart())
        .put("stop-if", notices.stopIf())
        .put("red-flags", notices.redFlags())
        .map();
  }

  private static Optional<Section> section(SourceNode node, List<Diagnostic> diagnostics) {
    Fields fields = Fields.of(node);
    return Optional.of(new Section(fields.text("title"), items(fields, diagnostics)));
  }

  private static Object plain(Section section) {
    return new PlainMap()
        .put("title", section.title())
        .put("items", section.items(), RoutineCodec::plain)
        .map();
  }

  private static List<Item> items(Fields fields, List<Diagnostic> diagnostics) {
    return fields.list("items", node -> item(node, diagnostics));
  }

  private static Optional<Item> item(SourceNode node, List<Diagnostic> diagnostics) {
    if (!(node instanceof SourceNode.Mapping)) {
      return Fields.scalar(node).map(id -> new Item(id, Optional.empty(), Guidance.NONE, Map.of()));
    }
    Fields fields = Fields.of(node);
    Optional<String> pose = fields.text("pose");
    Optional<String> name = fields.text("name");
    Guidance guidance = GuidanceCodec.read(fields, diagnostics);
    return pose.map(id -> new Item(id, name, guidance, fields.rest()));
  }

  private static Object plain(Item item) {
    PlainMap map = new PlainMap().put("pose", item.pose()).put("name", item.name());
    GuidanceCodec.write(item.guidance(), map);
    map.all(item.extras());
    return map.map().size() == 1 ? item.pose() : map.map();
  }

  private static Optional<Topic> topic(SourceNode node) {
    Fields fields = Fields.of(node);
    return fields.text("heading").map(heading -> new Topic(heading, fields.texts("points")));
  }

  private static Object plain(Topic topic) {
    return new PlainMap().put("heading", topic.heading()).put("points", topic.points()).map();
  }
}
