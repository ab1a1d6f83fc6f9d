package org.posebook.importer;

import java.util.Optional;

/**
 * The facts about a routine that stand in rows of their own. The labels that authors give them
 * stand in {@link HeaderWords}.
 */
public enum Label {
  /** The routine's title. */
  TITLE("title", Kind.TEXT),
  /** What matters most. */
  MAIN_MESSAGE("main-message", Kind.TEXT),
  /** What opens the sheet. */
  INTRODUCTION("introduction", Kind.LIST),
  /** Why the routine helps. */
  WHY("why", Kind.TEXT),
  /** For whom it is. */
  AUDIENCE("audience", Kind.TEXT),
  /** Where it is done. */
  SETTING("setting", Kind.TEXT),
  /** How often. */
  FREQUENCY("frequency", Kind.TEXT),
  /** For how long. */
  LENGTH("length", Kind.TEXT),
  /** How to practise. */
  COACHING_NOTE("coaching-note", Kind.TEXT),
  /** Whom to ask first. */
  BEFORE_YOU_START("notices/before-you-start", Kind.LIST),
  /** When to stop. */
  STOP_IF("notices/stop-if", Kind.LIST),
  /** When to get help. */
  RED_FLAGS("notices/red-flags", Kind.LIST),
  /** What the sheet does not take the place of. */
  DISCLAIMER("notices/disclaimer", Kind.TEXT),
  /** The diary on the sheet. */
  TRACKER("tracker", Kind.TEXT),
  /** Who wrote it. */
  AUTHOR("author", Kind.TEXT),
  /** When it was published. */
  PUBLISHED("published", Kind.TEXT),
  /** Where the content comes from. */
  SOURCES("sources", Kind.SOURCES),
  /** Who looked it over. */
  REVIEWED_BY("review/by", Kind.TEXT),
  /** What the reviewer is. */
  CREDENTIAL("review/credential", Kind.TEXT),
  /** When it was looked over. */
  REVIEWED_ON("review/on", Kind.TEXT),
  /** The library's title. */
  LIBRARY_TITLE("title", Kind.LIBRARY),
  /** The language of the library. */
  LANGUAGE("language", Kind.LIBRARY),
  /** The paper it is printed on. */
  PAPER("paper", Kind.LIBRARY),
  /** The clinic or studio. */
  BRAND("brand/name", Kind.LIBRARY),
  /** How to reach it. */
  CONTACT("brand/contact", Kind.LIBRARY),
  /** Its logo, a picture file. */
  LOGO("brand/logo", Kind.LIBRARY);

  /** How the value is read. */
  enum Kind {
    /** One text. */
    TEXT,
    /** One item a line. */
    LIST,
    /** One source a line: "id: title", or a title. */
    SOURCES,
    /** A text of the library, not of the routine. */
    LIBRARY
  }

  private final String key;
  private final Kind kind;

  Label(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  String key() {
    return key;
  }

  Kind kind() {
    return kind;
  }

  static Optional<Label> named(String text) {
    return HeaderWords.label(text);
  }
}
