package org.posebook.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.model.Guidance;
import org.posebook.model.Ids;
import org.posebook.model.Level;
import org.posebook.model.Media;
import org.posebook.model.Pose;
import org.posebook.model.PoseKind;
import org.posebook.model.PoseNames;
import org.posebook.model.Review;
import org.posebook.source.SourceNode;

/** Poses in files: reads and writes the same keys. */
final class PoseCodec {
  private PoseCodec() {}

  /** The pose; empty where it has no usable id or no name (the schema has said so). */
  static Optional<Pose> read(SourceNode tree, List<Diagnostic> diagnostics) {
    Fields fields = Fields.of(tree);
    Optional<String> id = fields.text("id").filter(Ids::isId);
    Optional<String> name = fields.text("name");
    PoseNames names =
        new PoseNames(
            name.orElse("?"),
            fields.text("sanskrit"),
            fields.text("devanagari"),
            fields.text("meaning"),
            fields.texts("aliases"));
    Optional<PoseKind> kind = fields.choice("kind", PoseKind::ofKey);
    Optional<Level> level = fields.choice("level", Level::ofKey);
    Guidance guidance = GuidanceCodec.read(fields, diagnostics);
    Optional<String> variationOf = fields.text("variation-of");
    List<Media> media = fields.list("media", PoseCodec::media);
    Optional<String> video = fields.text("video");
    List<String> sources = fields.texts("sources");
    Optional<Review> review = fields.take("review").flatMap(PoseCodec::review);
    Optional<String> importedFrom = fields.text("imported-from");
    Map<String, Object> extras = fields.rest();
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Pose(
            id.get(),
            names,
            kind,
            level,
            guidance,
            variationOf,
            media,
            video,
            sources,
            review,
            importedFrom,
            extras));
  }

  static Map<String, Object> write(Pose pose) {
    PlainMap map =
        new PlainMap()
            .put("id", pose.id())
            .put("name", pose.names().main())
            .put("sanskrit", pose.names().sanskrit())
            .put("devanagari", pose.names().devanagari())
            .put("meaning", pose.names().meaning())
            .put("aliases", pose.names().aliases())
            .put("kind", pose.kind().map(PoseKind::key))
            .put("level", pose.level().map(Level::key));
    GuidanceCodec.write(pose.guidance(), map);
    return map.put("variation-of", pose.variationOf())
        .put("media", pose.media(), PoseCodec::plain)
        .put("video", pose.video())
        .put("sources", pose.sources())
        .put("review", pose.review().map(PoseCodec::plain))
        .put("imported-from", pose.importedFrom())
        .all(pose.extras())
        .map();
  }

  private static Optional<Media> media(SourceNode node) {
    Fields fields = Fields.of(node);
    return fields
        .text("file")
        .map(
            file ->
                new Media(file, fields.text("alt"), fields.text("credit"), fields.text("licence")));
  }

  private static Object plain(Media media) {
    return new PlainMap()
        .put("file", media.file())
        .put("alt", media.alt())
        .put("credit", media.credit())
        .put("licence", media.licence())
        .map();
  }

  static Optional<Review> review(SourceNode node) {
    Fields fields = Fields.of(node);
    return fields
        .text("by")
        .map(
            by ->
                new Review(
                    by,
                    fields.text("credential"),
                    fields.text("on").flatMap(PoseCodec::day),
                    fields.text("until").flatMap(PoseCodec::day),
                    fields.texts("judged")));
  }

  static Object plain(Review review) {
    return new PlainMap()
        .put("by", review.by())
        .put("credential", review.credential())
        .put("on", review.on().map(LocalDate::toString))
        .put("until", review.until().map(LocalDate::toString))
        .put("judged", review.judged())
        .map();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // The schema has reported it.
    }
  }
}
