package org.posebook.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.model.Ids;

/** The columns that the importer knows, with the names that authors give them. */
public enum Column {
  /** The pose's name: without it a table is no table of poses. */
  NAME(
      "name",
      Form.TEXT,
      "pose",
      "name",
      "pose name",
      "asana",
      "exercise",
      "exercise name",
      "move",
      "movement",
      "stretch",
      "posture",
      "activity"),
  /** The place in the routine: the order of the rows counts, so the number is not needed. */
  NUMBER("number", Form.IGNORED, "no", "nr", "number", "order", "#", "step no"),
  /** The part of the routine. */
  SECTION("section", Form.TEXT, "section", "part", "phase", "block of the routine"),
  /** The pose's id. */
  ID("id", Form.TEXT, "id", "pose id", "key"),
  /** Other names. */
  ALIASES(
      "aliases",
      Form.LIST,
      "also called",
      "other names",
      "aliases",
      "alias",
      "also known as",
      "aka"),
  /** The Sanskrit name in IAST. */
  SANSKRIT("sanskrit", Form.TEXT, "sanskrit", "sanskrit name", "iast"),
  /** The Sanskrit name in Devanagari. */
  DEVANAGARI("devanagari", Form.TEXT, "devanagari"),
  /** What the Sanskrit name means. */
  MEANING("meaning", Form.TEXT, "meaning", "translation"),
  /** What sort of movement it is. */
  KIND("kind", Form.CHOICE, "kind", "type", "category"),
  /** The position that it starts from. */
  START("start-position", Form.CHOICE, "start", "start position", "starting position", "position"),
  /** Whether it is done on each side. */
  SIDES("sides", Form.CHOICE, "sides", "side"),
  /** For whom it is. */
  LEVEL("level", Form.CHOICE, "level", "difficulty"),
  /** The parts of the body. */
  TARGETS(
      "targets",
      Form.LIST,
      "targets",
      "target",
      "target areas",
      "works on",
      "muscles",
      "body parts",
      "areas",
      "focus"),
  /** Why one does it. */
  PURPOSE("purpose", Form.TEXT, "purpose", "why", "benefit", "benefits", "good for"),
  /** How to get ready. */
  SETUP("setup", Form.TEXT, "set up", "setup", "get ready", "preparation"),
  /** What to do. */
  STEPS(
      "steps",
      Form.LINES,
      "steps",
      "how to",
      "how to do it",
      "instructions",
      "instruction",
      "directions",
      "description",
      "what to do",
      "cues"),
  /** How to breathe. */
  BREATHING("breathing", Form.TEXT, "breathing", "breath", "breath cue"),
  /** How much and how often, in one cell. */
  DOSE(
      "dose",
      Form.TEXT,
      "dose",
      "dosage",
      "how much",
      "sets and reps",
      "sets reps",
      "prescription"),
  /** Rounds. */
  SETS("dose/sets", Form.DOSE, "sets", "set", "rounds"),
  /** Times in a set. */
  REPETITIONS("dose/repetitions", Form.DOSE, "reps", "rep", "repetitions", "times", "repeats"),
  /** How long to stay. */
  HOLD("dose/hold", Form.DOSE, "hold", "hold time", "hold for", "stay"),
  /** How long the whole goes on. */
  DURATION("dose/duration", Form.DOSE, "duration", "time", "minutes of activity"),
  /** Rest between sets. */
  REST("dose/rest", Form.DOSE, "rest", "rest time", "pause"),
  /** How heavy. */
  LOAD("dose/load", Form.DOSE, "load", "weight", "resistance"),
  /** How fast. */
  TEMPO("dose/tempo", Form.DOSE, "tempo", "speed"),
  /** How often. */
  FREQUENCY("dose/frequency", Form.DOSE, "frequency", "how often"),
  /** Where one should feel it. */
  FEEL(
      "feel", Form.TEXT, "you feel it", "you feel it here", "where you feel it", "feel", "feel it"),
  /** What one needs. */
  PROPS("props", Form.ITEMS, "props", "prop", "equipment", "you need", "materials"),
  /** What to take care of. */
  CAUTIONS(
      "cautions",
      Form.LINES,
      "caution",
      "cautions",
      "take care",
      "safety",
      "warnings",
      "precautions"),
  /** When to leave it out. */
  CONTRAINDICATIONS(
      "contraindications",
      Form.ITEMS,
      "contraindications",
      "contraindication",
      "avoid if",
      "not for",
      "do not do if"),
  /** Other ways to do it. */
  VARIATIONS("variations", Form.FORMS, "variation", "variations", "options"),
  /** Regressions. */
  EASIER(
      "easier",
      Form.FORMS,
      "easier",
      "easier form",
      "make it easier",
      "regression",
      "regressions",
      "modification",
      "modifications"),
  /** Progressions. */
  HARDER(
      "harder",
      Form.FORMS,
      "harder",
      "harder form",
      "make it harder",
      "progression",
      "progressions",
      "deeper"),
  /** The pose that this one is a variation of. */
  VARIATION_OF("variation-of", Form.TEXT, "variation of", "variant of"),
  /** Further remarks. */
  NOTES("notes", Form.LINES, "note", "notes", "comment", "comments", "remarks"),
  /** A built-in figure. */
  FIGURE("figure/name", Form.FIGURE, "figure", "drawing", "built-in figure"),
  /** Which side of the figure is shown. */
  FIGURE_SIDE("figure/side", Form.FIGURE, "figure side", "side shown", "drawn side"),
  /** What the figure shows. */
  FIGURE_ALT("figure/alt", Form.FIGURE, "figure alt", "figure alt text", "figure shows"),
  /** Joint angles. */
  FIGURE_ANGLES("figure/angles", Form.FIGURE, "figure angles", "joint angles", "angles"),
  /** What touches what. */
  FIGURE_CONTACTS("figure/contacts", Form.FIGURE, "figure contacts", "contacts"),
  /** Where the figure is marked. */
  FIGURE_TARGETS("figure/targets", Form.FIGURE, "figure marks", "figure targets", "marked areas"),
  /** A picture file. */
  PICTURE("media/file", Form.TEXT, "picture", "image", "photo", "picture file"),
  /** What the picture shows. */
  ALT("media/alt", Form.TEXT, "alt", "alt text", "picture shows"),
  /** Who made the picture. */
  CREDIT("media/credit", Form.TEXT, "credit", "picture credit", "photo credit"),
  /** Under which licence it may be printed. */
  LICENCE("media/licence", Form.TEXT, "licence", "license", "picture licence"),
  /** A link to a video. */
  VIDEO("video", Form.TEXT, "video", "video link", "link"),
  /** Where the content comes from. */
  SOURCES("sources", Form.LINES, "source", "sources", "reference", "references");

  /** How a cell of a column is read. */
  enum Form {
    /** One text; line breaks become spaces. */
    TEXT,
    /** A word out of a fixed set. */
    CHOICE,
    /** Short items, separated by line breaks, semicolons or commas. */
    LIST,
    /** Items separated by line breaks or semicolons. */
    ITEMS,
    /** One item a line; numbers and bullets in front are taken off. */
    LINES,
    /** One form of the pose a line: "Name: how". */
    FORMS,
    /** A part of the dose. */
    DOSE,
    /** A part of the figure. */
    FIGURE,
    /** Not needed. */
    IGNORED
  }

  private static final Map<String, Column> BY_NAME = new HashMap<>();

  static {
    for (Column column : values()) {
      column.names.forEach(name -> BY_NAME.put(fold(name), column));
    }
  }

  private final String key;
  private final Form form;
  private final List<String> names;

  Column(String key, Form form, String... names) {
    this.key = key;
    this.form = form;
    this.names = List.of(names);
  }

  /** The key in a pose's file; with a slash for a key inside a group. */
  String key() {
    return key;
  }

  Form form() {
    return form;
  }

  /** The name that messages use: the first one that authors use. */
  String title() {
    return Character.toUpperCase(names.getFirst().charAt(0)) + names.getFirst().substring(1);
  }

  /** The column with that header, if the importer knows it. */
  static Optional<Column> named(String header) {
    return Optional.ofNullable(BY_NAME.get(fold(header)));
  }

  /** All names of all columns. */
  static List<String> allNames() {
    List<String> all = new ArrayList<>();
    Arrays.stream(values()).forEach(column -> all.addAll(column.names));
    return all;
  }

  private static String fold(String header) {
    return header.strip().equals("#") ? "#" : Ids.fold(header);
  }
}
