package org.posebook.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.posebook.dose.DoseFormat;
import org.posebook.importer.Column;
import org.posebook.importer.Heads;
import org.posebook.model.Dose;
import org.posebook.model.FigureRef;
import org.posebook.model.Form;
import org.posebook.model.Guidance;
import org.posebook.model.Media;
import org.posebook.model.Pose;
import org.posebook.model.Prop;

/** What a pose says, cell by cell, as the importer reads it. */
final class PoseCells {
  /** The columns that guidance fills, for a pose and for an item of a routine. */
  static final List<Column> GUIDANCE =
      List.of(
          Column.START,
          Column.SIDES,
          Column.TARGETS,
          Column.PURPOSE,
          Column.SETUP,
          Column.STEPS,
          Column.BREATHING,
          Column.DOSE,
          Column.FEEL,
          Column.PROPS,
          Column.CAUTIONS,
          Column.CONTRAINDICATIONS,
          Column.EASIER,
          Column.HARDER,
          Column.VARIATIONS,
          Column.NOTES,
          Column.FIGURE,
          Column.FIGURE_SIDE,
          Column.FIGURE_ALT,
          Column.FIGURE_ANGLES,
          Column.FIGURE_CONTACTS,
          Column.FIGURE_TARGETS);

  private PoseCells() {}

  /** The columns that only poses fill. */
  static final List<Column> OF_POSES =
      List.of(
          Column.ID,
          Column.SANSKRIT,
          Column.DEVANAGARI,
          Column.MEANING,
          Column.ALIASES,
          Column.KIND,
          Column.LEVEL,
          Column.VARIATION_OF,
          Column.PICTURE,
          Column.ALT,
          Column.CREDIT,
          Column.LICENCE,
          Column.VIDEO,
          Column.SOURCES);

  /** The cell of a pose in a column of guidance or of its own. */
  static String cell(Pose pose, Column column, NameTable names) {
    Optional<Media> picture = pose.media().stream().findFirst().filter(each -> isRead(each.file()));
    return switch (column) {
      case NAME -> pose.names().main();
      case ID -> pose.id();
      case SANSKRIT -> text(pose.names().sanskrit());
      case DEVANAGARI -> text(pose.names().devanagari());
      case MEANING -> text(pose.names().meaning());
      case ALIASES -> shortList(pose.names().aliases());
      case KIND -> text(pose.kind().map(kind -> kind.key()));
      case LEVEL -> text(pose.level().map(level -> level.key()));
      case VARIATION_OF -> text(pose.variationOf().map(names::written));
      case PICTURE -> text(picture.map(Media::file));
      case ALT -> text(picture.flatMap(Media::alt));
      case CREDIT -> text(picture.flatMap(Media::credit));
      case LICENCE -> text(picture.flatMap(Media::licence));
      case VIDEO -> text(pose.video());
      case SOURCES -> lines(pose.sources());
      default -> cell(pose.guidance(), column);
    };
  }

  /** The cell of guidance in a column; empty in a column of something else. */
  static String cell(Guidance guidance, Column column) {
    Optional<FigureRef> figure = guidance.figure();
    return switch (column) {
      case START -> text(guidance.startPosition().map(start -> start.key()));
      case SIDES -> text(guidance.sides().map(sides -> sides.key()));
      case TARGETS -> shortList(guidance.targets());
      case PURPOSE -> text(guidance.purpose());
      case SETUP -> text(guidance.setup());
      case STEPS -> lines(guidance.steps());
      case BREATHING -> text(guidance.breathing());
      case DOSE -> text(guidance.dose().map(PoseCells::dose));
      case FEEL -> text(guidance.feel());
      case PROPS -> lines(guidance.props().stream().map(PoseCells::prop).toList());
      case CAUTIONS -> lines(guidance.cautions());
      case CONTRAINDICATIONS ->
          lines(guidance.contraindications().stream().map(each -> each.condition()).toList());
      case EASIER -> forms(guidance.easier());
      case HARDER -> forms(guidance.harder());
      case VARIATIONS -> forms(guidance.variations());
      case NOTES -> lines(guidance.notes());
      case FIGURE -> text(figure.flatMap(FigureRef::name));
      case FIGURE_SIDE -> text(figure.flatMap(FigureRef::side).map(side -> side.key()));
      case FIGURE_ALT -> text(figure.flatMap(FigureRef::alt));
      case FIGURE_ANGLES ->
          figure.map(each -> angles(each.data().getOrDefault("angles", ""))).orElse("");
      case FIGURE_CONTACTS ->
          figure.map(each -> texts(each.data().getOrDefault("contacts", ""))).orElse("");
      case FIGURE_TARGETS ->
          figure.map(each -> texts(each.data().getOrDefault("targets", ""))).orElse("");
      default -> "";
    };
  }

  private static String dose(Dose dose) {
    return dose.equals(Dose.NONE) ? "none" : DoseFormat.canonical(dose);
  }

  private static String prop(Prop prop) {
    return prop.name()
        + (prop.optional() ? " (optional)" : "")
        + prop.use().map(use -> ": " + use).orElse("");
  }

  private static String forms(List<Form> forms) {
    return lines(
        forms.stream()
            .map(form -> form.name().map(name -> name + ": ").orElse("") + form.how())
            .toList());
  }

  /** Angles as "hip flex = 90", one a line; nothing where they are of another make. */
  private static String angles(Object angles) {
    if (!(angles instanceof Map<?, ?> joints)) {
      return "";
    }
    return joints.entrySet().stream()
        .filter(joint -> joint.getValue() instanceof Map<?, ?>)
        .flatMap(
            joint ->
                ((Map<?, ?>) joint.getValue())
                    .entrySet().stream()
                        .map(
                            term -> joint.getKey() + " " + term.getKey() + " = " + term.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String texts(Object list) {
    return list instanceof List<?> texts ? lines(texts.stream().map(String::valueOf).toList()) : "";
  }

  private static String text(Optional<String> text) {
    return text.orElse("");
  }

  /** A text with a comma in it needs a line of its own, and then so do all. */
  private static String shortList(List<String> items) {
    return items.stream().noneMatch(item -> item.contains(","))
        ? String.join(", ", items)
        : items.size() == 1 ? items.getFirst() + ";" : lines(items);
  }

  /** One item a line. An item that looks like a numbered line keeps its number. */
  private static String lines(List<String> items) {
    return items.stream().map(PoseCells::line).collect(Collectors.joining("\n"));
  }

  private static String line(String item) {
    return item.matches("(?s)(?:[0-9]{1,2}[.)]|[-–—•*‣◦▪·])\\s+.*") ? "- " + item : item;
  }

  /** Whether a cell's text is read as it is. */
  static boolean isRead(String text) {
    return !text.isEmpty() && !Heads.meansNothing(text);
  }
}
