package org.posebook.export.sheet;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.posebook.figure.draw.Figure;

/**
 * A sheet, all resolved, ordered, totalled and worded. It says what is meant, never how it looks:
 * no points, fonts, colours or page numbers.
 *
 * @param language the language of the text, as a BCP 47 tag
 * @param head title and main message
 * @param safety the safety text, which every writer puts before the first pose
 * @param blocks what follows, in reading order
 * @param foot what stands at the foot of each page
 */
public record SheetDocument(
    String language, Head head, Safety safety, List<Block> blocks, Foot foot) {
  public SheetDocument {
    Objects.requireNonNull(language);
    Objects.requireNonNull(head);
    Objects.requireNonNull(safety);
    blocks = List.copyOf(blocks);
    Objects.requireNonNull(foot);
  }

  /**
   * What the poses say of care: a group for each pose that has cautions or contraindications, under
   * its number and name. For layouts that do not print a pose's whole block.
   */
  public List<Safety.Group> posesWithCare() {
    return blocks.stream()
        .flatMap(block -> block instanceof PoseBlock pose ? Stream.of(pose) : Stream.of())
        .filter(pose -> !pose.care().isEmpty())
        .map(
            pose ->
                new Safety.Group(
                    Optional.of(pose.number() + ". " + pose.name()),
                    pose.care().stream().flatMap(Remark::sentences).toList()))
        .toList();
  }

  /**
   * The head of the sheet.
   *
   * @param title the routine's title
   * @param mainMessage how often, how long, what for: printed first and large
   * @param author who wrote it
   * @param brand who hands it out
   * @param logo a picture of the brand
   * @param details short labelled lines, such as "For: people who sit all day"
   */
  public record Head(
      String title,
      Optional<String> mainMessage,
      Optional<String> author,
      Optional<String> brand,
      Optional<Picture> logo,
      List<Labelled> details) {
    public Head {
      if (title.isBlank()) {
        throw new IllegalArgumentException("a sheet needs a title");
      }
      details = List.copyOf(details);
    }
  }

  /**
   * The safety text. There is no sheet without it: it cannot be made without a disclaimer.
   *
   * @param heading such as "Before you start"
   * @param groups its parts, such as what to do first and when to stop; each list is printed whole
   * @param disclaimer that the sheet does not take the place of a clinician's advice; not blank
   */
  public record Safety(String heading, List<Group> groups, String disclaimer) {
    /** The label of the group that says when to stop. */
    public static final String STOP_IF = "Stop if";

    public Safety {
      Objects.requireNonNull(heading);
      groups = List.copyOf(groups);
      if (disclaimer.isBlank()) {
        throw new IllegalArgumentException("a sheet cannot be made without its disclaimer");
      }
    }

    /** Only what says when to stop; all of it when no group is labelled so. */
    public Safety stopping() {
      List<Group> stopping =
          groups.stream().filter(group -> group.label().equals(Optional.of(STOP_IF))).toList();
      return stopping.isEmpty() ? this : new Safety(heading, stopping, disclaimer);
    }

    /** The same text with more groups after its own. */
    public Safety with(List<Group> more) {
      return new Safety(
          heading, Stream.concat(groups.stream(), more.stream()).toList(), disclaimer);
    }

    /**
     * A part of the safety text.
     *
     * @param label such as "Stop if"; empty for a part without one
     * @param points one thought each
     */
    public record Group(Optional<String> label, List<String> points) {
      public Group {
        points = List.copyOf(points);
      }
    }
  }

  /**
   * The foot of each page, so that separated pages find each other.
   *
   * @param notice one short line of safety text
   * @param title the sheet's title
   * @param edition which state of the content the sheet was made from
   */
  public record Foot(String notice, String title, Optional<Edition> edition) {
    public Foot {
      Objects.requireNonNull(notice);
      Objects.requireNonNull(title);
      Objects.requireNonNull(edition);
    }

    /** A foot of a sheet that is no routine's. */
    public Foot(String notice, String title) {
      this(notice, title, Optional.empty());
    }
  }

  /**
   * Which state of the content a sheet was made from. It stands at the foot and in the file, so
   * that one can find out whether a printed sheet is still up to date.
   *
   * @param routine the routine's id
   * @param hash a short digest of the content
   * @param personal whether doses or notes were changed for one person
   */
  public record Edition(String routine, String hash, boolean personal) {}

  /** A text with the label that stands before it. */
  public record Labelled(String label, String text) {}

  /** How a pose looks. */
  public sealed interface Illustration {
    /** What it shows, for readers who do not see it. */
    String alt();
  }

  /**
   * A drawing of vector shapes.
   *
   * @param caption what stands under it, such as which side it shows
   */
  public record Drawing(Figure figure, String alt, Optional<String> caption)
      implements Illustration {
    public Drawing {
      Objects.requireNonNull(figure);
      Objects.requireNonNull(alt);
      Objects.requireNonNull(caption);
    }
  }

  /**
   * A picture file.
   *
   * @param file path from the folder that the export options name
   * @param alt what it shows, for readers who do not see it
   * @param credit who made it
   */
  public record Picture(String file, String alt, Optional<String> credit) implements Illustration {}

  /** A part of the sheet. */
  public sealed interface Block {}

  /**
   * A heading: level 2 for a part of the sheet (the title is level 1), 3 for a part of such a part.
   * It stays with what follows it.
   */
  public record Heading(int level, String text) implements Block {
    public Heading {
      if (level < 2 || level > 3) {
        throw new IllegalArgumentException("a heading's level is 2 or 3");
      }
    }
  }

  /**
   * A paragraph of running text.
   *
   * @param label what it is about, set before it in the same line
   */
  public record Paragraph(Optional<String> label, String text) implements Block {
    public Paragraph {
      Objects.requireNonNull(label);
      Objects.requireNonNull(text);
    }

    /** A paragraph without a label. */
    public Paragraph(String text) {
      this(Optional.empty(), text);
    }
  }

  /** A list without an order. */
  public record Bullets(List<String> points) implements Block {
    public Bullets {
      points = List.copyOf(points);
    }
  }

  /**
   * A pose. Writers keep it together on a page where it fits.
   *
   * @param number its place in the routine, from 1
   * @param name the name that this routine uses
   * @param sanskrit its Sanskrit name in IAST, to be marked as {@code sa-Latn}
   * @param devanagari its Sanskrit name in Devanagari script, to be marked as {@code sa-Deva}
   * @param meaning what that name means
   * @param pictures how it looks; without one, writers leave a calm frame with the pose's name
   * @param parts what to do, in reading order
   * @param time about how long it takes, where its dose tells
   */
  public record PoseBlock(
      int number,
      String name,
      Optional<String> sanskrit,
      Optional<String> devanagari,
      Optional<String> meaning,
      List<Illustration> pictures,
      List<Part> parts,
      Optional<Duration> time)
      implements Block {
    /** A pose without a name in Devanagari, of which nobody knows how long it takes. */
    public PoseBlock(
        int number,
        String name,
        Optional<String> sanskrit,
        Optional<String> meaning,
        List<Illustration> pictures,
        List<Part> parts) {
      this(number, name, sanskrit, Optional.empty(), meaning, pictures, parts, Optional.empty());
    }

    public PoseBlock {
      Objects.requireNonNull(devanagari);
      pictures = List.copyOf(pictures);
      parts = List.copyOf(parts);
    }

    /** What to take care of, and when to leave the pose out. */
    public List<Remark> care() {
      return parts.stream()
          .flatMap(
              part ->
                  part instanceof Remark remark && remark.role() == Role.CAUTION
                      ? Stream.of(remark)
                      : Stream.of())
          .toList();
    }
  }

  /** A part of a pose's block. */
  public sealed interface Part {}

  /**
   * How much, said twice.
   *
   * @param brief such as "2 × 30 s each side"
   * @param sentence such as "Hold for 30 seconds. Do it 2 times on each side."
   */
  public record DoseStrip(String brief, String sentence) implements Part {}

  /** What to do, in order. */
  public record Steps(List<String> steps) implements Part {
    public Steps {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A remark with its label, such as "You feel it here: the front of the thigh".
   *
   * @param role what sort of remark it is; writers give cautions an icon and a colour
   * @param label such as "Take care"
   * @param points one or more texts; a single one is set as running text, several as a list
   */
  public record Remark(Role role, String label, List<String> points) implements Part {
    public Remark {
      points = List.copyOf(points);
      if (points.isEmpty()) {
        throw new IllegalArgumentException("a remark says something");
      }
    }

    /**
     * Its points as texts that stand without its label: a label that is a whole sentence, such as
     * "Take care.", is left away, any other is put before each point.
     */
    public Stream<String> sentences() {
      return label.endsWith(".")
          ? points.stream()
          : points.stream().map(point -> label + ": " + point);
    }
  }

  /**
   * Other forms of the pose, some with a drawing of their own.
   *
   * @param label such as "Another way"
   */
  public record Options(String label, List<Option> options) implements Part {
    public Options {
      options = List.copyOf(options);
      if (options.isEmpty()) {
        throw new IllegalArgumentException("options are at least one");
      }
    }

    /**
     * One form.
     *
     * @param text what it is called and how it is done
     * @param pictures how it looks
     */
    public record Option(String text, List<Illustration> pictures) {
      public Option {
        Objects.requireNonNull(text);
        pictures = List.copyOf(pictures);
      }
    }
  }

  /** What sort of remark a remark is. */
  public enum Role {
    /**
     * What it is good for, what one needs, how to get ready, how to breathe, where one feels it.
     */
    INFORMATION,
    /** What to take care of, or when to leave the pose out. */
    CAUTION,
    /** Another form of the pose: a variation, an easier or a harder form. */
    OPTION
  }

  /** A link to a video or page, printed with its address. */
  public record Link(String label, String address) implements Part {}

  /**
   * A log to fill in by hand: a table with a column for each day.
   *
   * @param heading such as "My week"
   * @param instruction how to fill it in
   * @param corner the head of the first column
   * @param columns the heads of the columns, such as the days of a week
   * @param rows the heads of the rows
   */
  public record Tracker(
      String heading, String instruction, String corner, List<String> columns, List<String> rows)
      implements Block {
    public Tracker {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** Lines to write on, under a heading. */
  public record WritingLines(String heading, int lines) implements Block {}
}
