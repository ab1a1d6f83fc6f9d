package org.posebook.export.sheet;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.posebook.dose.DoseFormat;
import org.posebook.dose.DoseTime;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.Drawing;
import org.posebook.export.sheet.SheetDocument.Illustration;
import org.posebook.export.sheet.SheetDocument.Link;
import org.posebook.export.sheet.SheetDocument.Options;
import org.posebook.export.sheet.SheetDocument.Part;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Remark;
import org.posebook.export.sheet.SheetDocument.Role;
import org.posebook.export.sheet.SheetDocument.Steps;
import org.posebook.illustration.Illustrator;
import org.posebook.model.Contraindication;
import org.posebook.model.Dose;
import org.posebook.model.FigureRef;
import org.posebook.model.FigureSide;
import org.posebook.model.Form;
import org.posebook.model.Guidance;
import org.posebook.model.Item;
import org.posebook.model.Media;
import org.posebook.model.Pose;
import org.posebook.model.Prop;
import org.posebook.model.Sides;

/** Makes the block of a pose: name, picture, dose, steps, cautions, other forms. */
final class PoseBlocks {
  /** How long a calm breath is, in seconds. */
  private static final double BREATH_LEAST = 4;

  private static final double BREATH_MOST = 6;

  private final Illustrator illustrator;

  PoseBlocks(Illustrator illustrator) {
    this.illustrator = illustrator;
  }

  PoseBlock block(
      int number, Item item, Pose pose, UnaryOperator<String> source, Optional<String> personal) {
    Guidance guidance = item.guidance().over(pose.guidance());
    List<Part> parts = new ArrayList<>();
    first(parts, guidance);
    guidance.doseWithSides().map(PoseBlocks::strip).ifPresent(parts::add);
    inform(parts, Wording.PERSONAL, personal);
    inform(parts, Wording.SETUP, guidance.setup());
    if (!guidance.steps().isEmpty()) {
      parts.add(new Steps(guidance.steps()));
    }
    inform(parts, Wording.BREATHING, guidance.breathing());
    inform(parts, Wording.FEEL, guidance.feel());
    cautions(parts, guidance);
    forms(parts, Wording.EASIER, guidance.easier());
    forms(parts, Wording.HARDER, guidance.harder());
    forms(parts, Wording.VARIATION, guidance.variations());
    remark(parts, Role.INFORMATION, Wording.NOTE, guidance.notes());
    remark(parts, Role.INFORMATION, Wording.SOURCE, pose.sources().stream().map(source).toList());
    pose.video().ifPresent(address -> parts.add(new Link(Wording.VIDEO, address)));
    return new PoseBlock(
        number,
        item.name().orElse(pose.names().main()),
        pose.names().sanskrit(),
        pose.names().devanagari(),
        pose.names().meaning(),
        pictures(pose, guidance),
        parts,
        guidance.doseWithSides().flatMap(PoseBlocks::time));
  }

  /** What one should know before anything else. */
  private static void first(List<Part> parts, Guidance guidance) {
    inform(parts, Wording.PURPOSE, guidance.purpose());
    if (!guidance.targets().isEmpty()) {
      remark(
          parts, Role.INFORMATION, Wording.TARGETS, List.of(String.join(", ", guidance.targets())));
    }
    remark(
        parts,
        Role.INFORMATION,
        Wording.PROPS,
        guidance.props().stream().map(PoseBlocks::text).toList());
    if (guidance.setup().isEmpty() && guidance.steps().isEmpty()) {
      // Else the set-up or the first step says it.
      inform(parts, Wording.START, guidance.startPosition().map(Wording::start));
    }
    boolean sidesAreSaid = guidance.doseWithSides().flatMap(Dose::side).isPresent();
    inform(
        parts,
        Wording.SIDES,
        guidance.sides().filter(sides -> sides != Sides.NONE && !sidesAreSaid).map(Wording::sides));
  }

  /** The middle of what the dose allows, to five seconds. */
  private static Optional<Duration> time(Dose dose) {
    return DoseTime.estimate(dose, BREATH_LEAST, BREATH_MOST)
        .map(
            estimate -> {
              double least = estimate.minSeconds().doubleValue();
              double most = estimate.maxSeconds().map(BigDecimal::doubleValue).orElse(least);
              return Duration.ofSeconds(5 * Math.round((least + most) / 10));
            });
  }

  private static DoseStrip strip(Dose dose) {
    return new DoseStrip(DoseFormat.brief(dose), DoseFormat.sentence(dose));
  }

  private static void cautions(List<Part> parts, Guidance guidance) {
    remark(parts, Role.CAUTION, Wording.CAUTION, guidance.cautions());
    remark(
        parts,
        Role.CAUTION,
        Wording.CONTRAINDICATION,
        guidance.contraindications().stream()
            .filter(c -> c.modify().isEmpty())
            .map(Contraindication::condition)
            .toList());
    remark(
        parts,
        Role.CAUTION,
        Wording.MODIFY,
        guidance.contraindications().stream()
            .flatMap(c -> c.modify().map(how -> c.condition() + ": " + how).stream())
            .toList());
  }

  private static void inform(List<Part> parts, String label, Optional<String> text) {
    remark(parts, Role.INFORMATION, label, text.stream().toList());
  }

  private static void remark(List<Part> parts, Role role, String label, List<String> points) {
    if (!points.isEmpty()) {
      parts.add(new Remark(role, label, points));
    }
  }

  private static String text(Form form) {
    return form.name().map(name -> name + ": " + form.how()).orElse(form.how());
  }

  private static String text(Prop prop) {
    String name = prop.optional() ? Wording.optional(prop.name()) : prop.name();
    return prop.use().map(use -> name + ": " + use).orElse(name);
  }

  /** Forms as a remark; where one has a drawing, with it. */
  private void forms(List<Part> parts, String label, List<Form> forms) {
    List<Options.Option> options =
        forms.stream()
            .map(
                form ->
                    new Options.Option(
                        text(form), form.figure().map(this::drawings).orElse(List.of())))
            .toList();
    if (options.stream().anyMatch(option -> !option.pictures().isEmpty())) {
      parts.add(new Options(label, options));
    } else {
      remark(parts, Role.OPTION, label, options.stream().map(Options.Option::text).toList());
    }
  }

  /** The author's own pictures, else the drawing that the author names. */
  private List<Illustration> pictures(Pose pose, Guidance guidance) {
    List<Illustration> photos = new ArrayList<>();
    for (Media media : pose.media()) {
      photos.add(
          new Picture(media.file(), media.alt().orElse(pose.names().main()), media.credit()));
    }
    return photos.isEmpty()
        ? guidance.figure().map(ref -> sided(ref, guidance)).map(this::drawings).orElse(List.of())
        : photos;
  }

  /** A dose for one side wants that side's drawing. */
  private static FigureRef sided(FigureRef ref, Guidance guidance) {
    if (ref.side().isPresent()) {
      return ref;
    }
    return switch (guidance.doseWithSides().flatMap(Dose::side).orElse(Dose.Side.EACH)) {
      case LEFT -> ref.on(FigureSide.LEFT);
      case RIGHT -> ref.on(FigureSide.RIGHT);
      case EACH, ALTERNATING -> ref;
    };
  }

  private List<Illustration> drawings(FigureRef ref) {
    List<org.posebook.illustration.Illustration> drawn = illustrator.illustrate(ref);
    List<Illustration> drawings = new ArrayList<>();
    for (org.posebook.illustration.Illustration each : drawn) {
      Optional<String> caption =
          drawn.size() > 1 ? each.side().map(Wording::side) : Optional.empty();
      String alt = caption.map(side -> side + ": " + each.description()).orElse(each.description());
      drawings.add(new Drawing(each.figure(), alt, caption));
    }
    return drawings;
  }
}
