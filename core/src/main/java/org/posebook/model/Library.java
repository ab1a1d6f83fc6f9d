package org.posebook.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A library: poses, each once, and the routines that use them.
 *
 * @param title what the library is called; not blank
 * @param language the language of its text, as a BCP 47 tag such as {@code en}
 * @param paper the paper that sheets are printed on
 * @param layouts the layouts that a build prints, each in a word that the schema lists
 * @param filling how the blanks of its sheets are filled in
 * @param brand who hands the sheets out
 * @param brands other brands, by the ids by which routines choose them
 * @param notices safety text that every sheet carries
 * @param sources what content refers to
 * @param checking how the library wants to be checked
 * @param poses by id, in order of id
 * @param routines by id, in order of id
 * @param extras keys that posebook does not know, kept as they are
 */
public record Library(
    String title,
    String language,
    Paper paper,
    List<String> layouts,
    Filling filling,
    Brand brand,
    Map<String, Brand> brands,
    Notices notices,
    List<Citation> sources,
    CheckPolicy checking,
    Map<String, Pose> poses,
    Map<String, Routine> routines,
    Map<String, Object> extras) {
  public Library {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a library needs a title");
    }
    Objects.requireNonNull(language);
    Objects.requireNonNull(paper);
    layouts = List.copyOf(layouts);
    Objects.requireNonNull(filling);
    Objects.requireNonNull(brand);
    brands = Ordered.copyOf(brands);
    Objects.requireNonNull(notices);
    sources = List.copyOf(sources);
    Objects.requireNonNull(checking);
    poses = Ordered.copyOf(poses);
    routines = Ordered.copyOf(routines);
    extras = Ordered.copyOf(extras);
  }

  /** The pose with that id, if the library has it. */
  public Optional<Pose> pose(String id) {
    return Optional.ofNullable(poses.get(id));
  }

  /**
   * What a reader of a routine sees of an item: its own guidance over that of its pose; empty where
   * the library has no such pose.
   */
  public Optional<Guidance> guidance(Item item) {
    return pose(item.pose()).map(pose -> item.guidance().over(pose.guidance()));
  }

  /** The brand of a routine: the one that it names, else the library's own. */
  public Brand brand(Routine routine) {
    return routine.brand().map(id -> brands.getOrDefault(id, brand)).orElse(brand);
  }

  /** The same settings with other poses and routines. */
  public Library withContent(Map<String, Pose> otherPoses, Map<String, Routine> otherRoutines) {
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
        otherPoses,
        otherRoutines,
        extras);
  }

  /** The same under another title. */
  public Library withTitle(String other) {
    return withSettings(other, language, paper, brand);
  }

  /** The same with other sources. */
  public Library withSources(List<Citation> others) {
    return new Library(
        title, language, paper, layouts, filling, brand, brands, notices, others, checking, poses,
        routines, extras);
  }

  /** The same with what a workbook may say of a library: title, language, paper, brand. */
  public Library withSettings(
      String otherTitle, String otherLanguage, Paper otherPaper, Brand otherBrand) {
    return new Library(
        otherTitle,
        otherLanguage,
        otherPaper,
        layouts,
        filling,
        otherBrand,
        brands,
        notices,
        sources,
        checking,
        poses,
        routines,
        extras);
  }
}
