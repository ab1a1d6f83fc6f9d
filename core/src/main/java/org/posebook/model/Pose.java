package org.posebook.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One pose, stretch, exercise or activity of a library.
 *
 * @param id the file's name without its ending: lower-case letters, digits and hyphens
 * @param names what it is called
 * @param kind what sort of movement it is
 * @param level for whom it is
 * @param guidance how to do it
 * @param variationOf the id of the pose that this one is a variation of
 * @param media pictures of it
 * @param video a link to a video
 * @param sources where the content comes from: ids of the library's sources, or plain text
 * @param review who looked it over
 * @param importedFrom the file name of the workbook that it was imported from
 * @param extras keys that posebook does not know, kept as they are
 */
public record Pose(
    String id,
    PoseNames names,
    Optional<PoseKind> kind,
    Optional<Level> level,
    Guidance guidance,
    Optional<String> variationOf,
    List<Media> media,
    Optional<String> video,
    List<String> sources,
    Optional<Review> review,
    Optional<String> importedFrom,
    Map<String, Object> extras) {
  public Pose {
    if (!Ids.isId(id)) {
      throw new IllegalArgumentException("not an id: " + id);
    }
    Objects.requireNonNull(names);
    Objects.requireNonNull(guidance);
    media = List.copyOf(media);
    sources = List.copyOf(sources);
    extras = Ordered.copyOf(extras);
  }

  /** This pose with other sources. */
  public Pose withSources(List<String> others) {
    return new Pose(
        id,
        names,
        kind,
        level,
        guidance,
        variationOf,
        media,
        video,
        others,
        review,
        importedFrom,
        extras);
  }
}
