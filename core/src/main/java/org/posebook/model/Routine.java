package org.posebook.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A routine: poses in order, with all that a reader needs to do them safely.
 *
 * @param id the file's name without its ending: lower-case letters, digits and hyphens
 * @param title the sheet's title; not blank
 * @param mainMessage the one thing to remember, in one to three short sentences
 * @param introduction what opens the sheet, in one or more paragraphs
 * @param why why it helps
 * @param audience for whom it is
 * @param setting where it is done, such as "at home"
 * @param frequency how often it is done
 * @param length for how long the programme goes on
 * @param coachingNote advice on how to practise
 * @param notices its safety text
 * @param sections its poses
 * @param background what else the reader should know
 * @param tracker the log that its sheet offers
 * @param author who wrote it
 * @param published when it was published: a year, a month or a day
 * @param brand the id of one of the library's brands, where it is not the library's own
 * @param sources where the content comes from: ids of the library's sources, or plain text
 * @param review who looked it over
 * @param importedFrom the file name of the workbook that it was imported from
 * @param extras keys that posebook does not know, kept as they are
 */
public record Routine(
    String id,
    String title,
    Optional<String> mainMessage,
    List<String> introduction,
    Optional<String> why,
    Optional<String> audience,
    Optional<String> setting,
    Optional<String> frequency,
    Optional<String> length,
    Optional<String> coachingNote,
    Notices notices,
    List<Section> sections,
    List<Topic> background,
    TrackerKind tracker,
    Optional<String> author,
    Optional<String> published,
    Optional<String> brand,
    List<String> sources,
    Optional<Review> review,
    Optional<String> importedFrom,
    Map<String, Object> extras) {
  public Routine {
    if (!Ids.isId(id)) {
      throw new IllegalArgumentException("not an id: " + id);
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("a routine needs a title");
    }
    introduction = List.copyOf(introduction);
    Objects.requireNonNull(notices);
    sections = List.copyOf(sections);
    background = List.copyOf(background);
    Objects.requireNonNull(tracker);
    Objects.requireNonNull(brand);
    sources = List.copyOf(sources);
    extras = Ordered.copyOf(extras);
  }

  /** All items of all sections, in order. */
  public List<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  /** The same with other safety text. */
  public Routine withNotices(Notices others) {
    return with(others, sections, brand, review, importedFrom);
  }

  /** The same with other items. */
  public Routine withSections(List<Section> others) {
    return with(notices, others, brand, review, importedFrom);
  }

  /** The same with what only the library knows of it, when a workbook gives it anew. */
  public Routine imported(String file, Optional<Review> known, Optional<String> chosenBrand) {
    return with(notices, sections, chosenBrand, review.or(() -> known), Optional.of(file));
  }

  private Routine with(
      Notices newNotices,
      List<Section> newSections,
      Optional<String> newBrand,
      Optional<Review> newReview,
      Optional<String> newImportedFrom) {
    return new Routine(
        id,
        title,
        mainMessage,
        introduction,
        why,
        audience,
        setting,
        frequency,
        length,
        coachingNote,
        newNotices,
        newSections,
        background,
        tracker,
        author,
        published,
        newBrand,
        sources,
        newReview,
        newImportedFrom,
        extras);
  }
}
