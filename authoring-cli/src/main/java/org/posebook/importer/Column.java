package org.posebook.importer;

import java.util.Optional;

/**
 * The columns that the importer knows. The names that authors give them stand in {@link
 * HeaderWords}.
 */
public enum Column {
  /** The pose's name: without it a table is no table of poses. */
  NAME("name", Form.TEXT),
  /** The place in the routine: the order of the rows counts, so the number is not needed. */
  NUMBER("number", Form.IGNORED),
  /** The part of the routine. */
  SECTION("section", Form.TEXT),
  /** The pose's id. */
  ID("id", Form.TEXT),
  /** Other names. */
  ALIASES("aliases", Form.LIST),
  /** The Sanskrit name in IAST. */
  SANSKRIT("sanskrit", Form.TEXT),
  /** The Sanskrit name in Devanagari. */
  DEVANAGARI("devanagari", Form.TEXT),
  /** What the Sanskrit name means. */
  MEANING("meaning", Form.TEXT),
  /** What sort of movement it is. */
  KIND("kind", Form.CHOICE),
  /** The position that it starts from. */
  START("start-position", Form.CHOICE),
  /** Whether it is done on each side. */
  SIDES("sides", Form.CHOICE),
  /** For whom it is. */
  LEVEL("level", Form.CHOICE),
  /** The parts of the body. */
  TARGETS("targets", Form.LIST),
  /** Why one does it. */
  PURPOSE("purpose", Form.TEXT),
  /** How to get ready. */
  SETUP("setup", Form.TEXT),
  /** What to do. */
  STEPS("steps", Form.LINES),
  /** How to breathe. */
  BREATHING("breathing", Form.TEXT),
  /** How much and how often, in one cell. */
  DOSE("dose", Form.TEXT),
  /** Rounds. */
  SETS("dose/sets", Form.DOSE),
  /** Times in a set. */
  REPETITIONS("dose/repetitions", Form.DOSE),
  /** How long to stay. */
  HOLD("dose/hold", Form.DOSE),
  /** How long the whole goes on. */
  DURATION("dose/duration", Form.DOSE),
  /** Rest between sets. */
  REST("dose/rest", Form.DOSE),
  /** How heavy. */
  LOAD("dose/load", Form.DOSE),
  /** How fast. */
  TEMPO("dose/tempo", Form.DOSE),
  /** How often. */
  FREQUENCY("dose/frequency", Form.DOSE),
  /** Where one should feel it. */
  FEEL("feel", Form.TEXT),
  /** What one needs. */
  PROPS("props", Form.ITEMS),
  /** What to take care of. */
  CAUTIONS("cautions", Form.LINES),
  /** When to leave it out. */
  CONTRAINDICATIONS("contraindications", Form.ITEMS),
  /** Other ways to do it. */
  VARIATIONS("variations", Form.FORMS),
  /** Regressions. */
  EASIER("easier", Form.FORMS),
  /** Progressions. */
  HARDER("harder", Form.FORMS),
  /** The pose that this one is a variation of. */
  VARIATION_OF("variation-of", Form.TEXT),
  /** Further remarks. */
  NOTES("notes", Form.LINES),
  /** A built-in figure. */
  FIGURE("figure/name", Form.FIGURE),
  /** Which side of the figure is shown. */
  FIGURE_SIDE("figure/side", Form.FIGURE),
  /** What the figure shows. */
  FIGURE_ALT("figure/alt", Form.FIGURE),
  /** Joint angles. */
  FIGURE_ANGLES("figure/angles", Form.FIGURE),
  /** What touches what. */
  FIGURE_CONTACTS("figure/contacts", Form.FIGURE),
  /** Where the figure is marked. */
  FIGURE_TARGETS("figure/targets", Form.FIGURE),
  /** A picture file. */
  PICTURE("media/file", Form.TEXT),
  /** What the picture shows. */
  ALT("media/alt", Form.TEXT),
  /** Who made the picture. */
  CREDIT("media/credit", Form.TEXT),
  /** Under which licence it may be printed. */
  LICENCE("media/licence", Form.TEXT),
  /** A link to a video. */
  VIDEO("video", Form.TEXT),
  /** Where the content comes from. */
  SOURCES("sources", Form.LINES),
  /** How much, counted in the unit of the column beside it. */
  AMOUNT("dose/amount", Form.DOSE),
  /** What the amount is counted in. */
  UNIT("dose/unit", Form.DOSE);

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

  private final String key;
  private final Form form;

  Column(String key, Form form) {
    this.key = key;
    this.form = form;
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
    return HeaderWords.title(this, "en");
  }

  /** The column with that header, if the importer knows it. */
  static Optional<Column> named(String header) {
    return HeaderWords.column(header);
  }
}
