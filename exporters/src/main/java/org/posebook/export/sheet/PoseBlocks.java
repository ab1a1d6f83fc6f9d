package org.posebook.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.posebook.dose.DoseFormat;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.Drawing;
import org.posebook.export.sheet.SheetDocument.Illustration;
import org.posebook.export.sheet.SheetDocument.Link;
import org.posebook.export.sheet.SheetDocument.Part;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Remark;
import org.posebook.export.sheet.SheetDocument.Role;
import org.posebook.export.sheet.SheetDocument.Steps;
import org.posebook.figure.atlas.Atlas;
import org.posebook.model.Contraindication;
import org.posebook.model.Dose;
import org.posebook.model.FigureRef;
import org.posebook.model.Form;
import org.posebook.model.Guidance;
import org.posebook.model.Item;
import org.posebook.model.Pose;
import org.posebook.model.Prop;
import org.posebook.model.Sides;

/** Makes the block of a pose: name, picture, dose, steps, cautions, other forms. */
final class PoseBlocks {
  private PoseBlocks() {}

  static PoseBlock block(int number, Item item, Pose pose, UnaryOperator<String> source) {
    Guidance guidance = item.guidance().over(pose.guidance());
    List<Part> parts = new ArrayList<>();
    first(parts, guidance);
    guidance.doseWithSides().map(PoseBlocks::strip).ifPresent(parts::add);
    inform(parts, Wording.SETUP, guidance.setup());
    if (!guidance.steps().isEmpty()) {
      parts.add(new Steps(guidance.steps()));
    }
    inform(parts, Wording.BREATHING, guidance.breathing());
    inform(parts, Wording.FEEL, guidance.feel());
    cautions(parts, guidance);
    remark(
        parts,
        Role.OPTION,
        Wording.EASIER,
        guidance.easier().stream().map(PoseBlocks::text).toList());
    remark(
        parts,
        Role.OPTION,
        Wording.HARDER,
        guidance.harder().stream().map(PoseBlocks::text).toList());
    remark(
        parts,
        Role.OPTION,
        Wording.VARIATION,
        guidance.variations().stream().map(PoseBlocks::text).toList());
    remark(parts, Role.INFORMATION, Wording.NOTE, guidance.notes());
    remark(parts, Role.INFORMATION, Wording.SOURCE, pose.sources().stream().map(source).toList());
    pose.video().ifPresent(address -> parts.add(new Link(Wording.VIDEO, address)));
    return new PoseBlock(
        number,
        item.name().orElse(pose.names().main()),
        pose.names().sanskrit(),
        pose.names().meaning(),
        picture(pose, guidance),
        parts);
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

  /** The author's own picture, else the drawing that the author names. */
  private static Optional<Illustration> picture(Pose pose, Guidance guidance) {
    Optional<Illustration> photo =
        pose.media().stream()
            .findFirst()
            .map(
                media ->
                    new Picture(
                        media.file(), media.alt().orElse(pose.names().main()), media.credit()));
    return photo.or(() -> guidance.figure().flatMap(PoseBlocks::drawing));
  }

  private static Optional<Illustration> drawing(FigureRef ref) {
    return ref.name()
        .flatMap(Atlas::entry)
        .flatMap(
            entry ->
                Atlas.figure(entry.id())
                    .map(figure -> new Drawing(figure, alt(ref).orElse(entry.description()))));
  }

  private static Optional<String> alt(FigureRef ref) {
    return Optional.ofNullable(ref.data().get("alt")).map(String::valueOf);
  }
}
