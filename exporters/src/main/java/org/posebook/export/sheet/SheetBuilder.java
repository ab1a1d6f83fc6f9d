package org.posebook.export.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posebook.content.ContentHash;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.Bullets;
import org.posebook.export.sheet.SheetDocument.Edition;
import org.posebook.export.sheet.SheetDocument.Foot;
import org.posebook.export.sheet.SheetDocument.Head;
import org.posebook.export.sheet.SheetDocument.Heading;
import org.posebook.export.sheet.SheetDocument.Labelled;
import org.posebook.export.sheet.SheetDocument.Paragraph;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.export.sheet.SheetDocument.Safety;
import org.posebook.export.sheet.SheetDocument.Tracker;
import org.posebook.export.sheet.SheetDocument.WritingLines;
import org.posebook.illustration.Illustrator;
import org.posebook.model.Brand;
import org.posebook.model.Citation;
import org.posebook.model.Item;
import org.posebook.model.Library;
import org.posebook.model.Notices;
import org.posebook.model.Pose;
import org.posebook.model.Prescription;
import org.posebook.model.Review;
import org.posebook.model.Routine;
import org.posebook.model.Section;
import org.posebook.model.Topic;

/**
 * Makes the handout of a routine: all that the reader needs, in reading order. Nothing that the
 * routine and its poses say to the reader is left out.
 */
public final class SheetBuilder {
  private static final int SHORT_NOTICE = 170;
  private static final int LINES_TO_WRITE_ON = 4;

  private final Library library;
  private final Routine routine;
  private final Notices notices;
  private final PoseBlocks poseBlocks;
  private final Prescription personal;
  private final String hash;
  private final List<Block> blocks = new ArrayList<>();

  private SheetBuilder(
      Library library, Routine routine, Illustrator illustrator, Prescription personal) {
    this.personal = personal;
    this.poseBlocks = new PoseBlocks(illustrator);
    this.library = library;
    this.routine = personal.applied(routine);
    this.hash = ContentHash.of(library, routine);
    this.notices = routine.notices().with(library.notices());
  }

  /**
   * The handout of a routine.
   *
   * @param illustrator draws the figures
   * @param personal for whom the sheet is, and what is changed for that person
   * @throws IllegalArgumentException when the routine has no disclaimer or names a pose that the
   *     library does not have; the check finds both and says where
   */
  public static SheetDocument handout(
      Library library, Routine routine, Illustrator illustrator, Prescription personal) {
    return new SheetBuilder(library, routine, illustrator, personal).build();
  }

  private SheetDocument build() {
    String disclaimer =
        notices
            .disclaimer()
            .orElseThrow(() -> new IllegalArgumentException(routine.id() + " has no disclaimer"));
    routine.introduction().forEach(text -> blocks.add(new Paragraph(text)));
    labelled(Wording.WHY, routine.why());
    labelled(Wording.COACHING, routine.coachingNote());
    poses();
    background();
    sources();
    blocks.add(new WritingLines(Wording.QUESTIONS, LINES_TO_WRITE_ON));
    tracker(); // Last, so that its page can be taken off and filled in.
    return new SheetDocument(
        library.language(),
        head(),
        safety(disclaimer),
        blocks,
        new Foot(
            brief(disclaimer),
            routine.title(),
            Optional.of(new Edition(routine.id(), hash, !personal.changes().isEmpty()))));
  }

  private Head head() {
    List<Labelled> details = new ArrayList<>();
    detail(details, Wording.FOR, personal.person());
    detail(details, Wording.FROM, personal.from());
    detail(details, Wording.DATE, personal.date());
    detail(details, Wording.AUDIENCE, routine.audience());
    detail(details, Wording.SETTING, routine.setting());
    detail(details, Wording.FREQUENCY, routine.frequency());
    detail(details, Wording.LENGTH, routine.length());
    detail(details, Wording.PUBLISHED, routine.published());
    Brand by = library.brand(routine);
    Optional<String> brand =
        Optional.of(
                Stream.of(by.name(), by.contact())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" · ")))
            .filter(text -> !text.isEmpty());
    Optional<Picture> logo =
        by.logo().map(file -> new Picture(file, by.name().orElse("Logo"), Optional.empty()));
    return new Head(routine.title(), routine.mainMessage(), routine.author(), brand, logo, details);
  }

  private static void detail(List<Labelled> details, String label, Optional<String> text) {
    text.ifPresent(present -> details.add(new Labelled(label, present)));
  }

  private Safety safety(String disclaimer) {
    List<Safety.Group> groups = new ArrayList<>();
    group(groups, Optional.empty(), notices.beforeYouStart());
    group(groups, Optional.of(Wording.STOP_IF), notices.stopIf());
    group(groups, Optional.of(Wording.RED_FLAGS), notices.redFlags());
    return new Safety(Wording.SAFETY, groups, disclaimer);
  }

  private static void group(
      List<Safety.Group> groups, Optional<String> label, List<String> points) {
    if (!points.isEmpty()) {
      groups.add(new Safety.Group(label, points));
    }
  }

  private void poses() {
    int number = 1;
    for (Section section : routine.sections()) {
      section.title().ifPresent(title -> blocks.add(new Heading(2, title)));
      for (Item item : section.items()) {
        Pose pose =
            library
                .pose(item.pose())
                .orElseThrow(
                    () ->
                        new IllegalArgumentException("no pose " + item.pose() + " in the library"));
        blocks.add(poseBlocks.block(number++, item, pose, this::source, note(item)));
      }
    }
  }

  /** What is remarked on a pose for this person alone. */
  private Optional<String> note(Item item) {
    return Optional.ofNullable(personal.changes().get(item.pose()))
        .flatMap(Prescription.Change::note);
  }

  private void background() {
    if (routine.background().isEmpty()) {
      return;
    }
    blocks.add(new Heading(2, Wording.BACKGROUND));
    for (Topic topic : routine.background()) {
      blocks.add(new Heading(3, topic.heading()));
      blocks.add(new Bullets(topic.points()));
    }
  }

  private void tracker() {
    switch (routine.tracker()) {
      case NONE -> {
        // The author wants no log.
      }
      case DAILY ->
          blocks.add(
              new Tracker(
                  Wording.TRACKER,
                  Wording.TICK,
                  Wording.TRACKER_CORNER,
                  Wording.DAYS,
                  Wording.DAILY_ROWS));
      case BEFORE_AFTER -> {
        List<String> moves =
            routine.items().stream()
                .map(item -> item.name().orElseGet(() -> nameOf(item)))
                .toList();
        blocks.add(
            new Tracker(
                Wording.TRACKER,
                Wording.BEFORE_AFTER,
                Wording.TRACKER_CORNER,
                Wording.DAYS,
                moves));
      }
    }
  }

  private String nameOf(Item item) {
    return library.pose(item.pose()).map(pose -> pose.names().main()).orElse(item.pose());
  }

  private void sources() {
    if (!routine.sources().isEmpty()) {
      blocks.add(new Heading(2, Wording.SOURCES));
      blocks.add(new Bullets(routine.sources().stream().map(this::source).toList()));
    }
    labelled(Wording.REVIEWED, routine.review().map(SheetBuilder::reviewer));
  }

  private static String reviewer(Review review) {
    return Stream.of(
            Optional.of(review.by()), review.credential(), review.on().map(LocalDate::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** A source in full where the library describes it, else as it is written. */
  private String source(String written) {
    return library.sources().stream()
        .filter(citation -> citation.id().equals(written))
        .findFirst()
        .map(SheetBuilder::inFull)
        .orElse(written);
  }

  private static String inFull(Citation citation) {
    return citation
        .url()
        .filter(url -> !citation.title().contains(url))
        .map(url -> citation.title() + ", " + url)
        .orElse(citation.title());
  }

  private void labelled(String label, Optional<String> text) {
    text.ifPresent(present -> blocks.add(new Paragraph(Optional.of(label), present)));
  }

  /** The disclaimer's first sentences, as many as two lines at the foot of a page hold. */
  private static String brief(String text) {
    if (text.length() <= SHORT_NOTICE) {
      return text;
    }
    int end = text.lastIndexOf(". ", SHORT_NOTICE - 1);
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
