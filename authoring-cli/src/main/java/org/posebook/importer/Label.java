package org.posebook.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.model.Ids;

/** The facts about a routine that stand in rows of their own, with the labels authors give them. */
enum Label {
  TITLE("title", Kind.TEXT, "title", "routine", "routine title"),
  MAIN_MESSAGE("main-message", Kind.TEXT, "main message", "message", "in short", "summary"),
  INTRODUCTION("introduction", Kind.LIST, "introduction", "intro", "about", "about this routine"),
  WHY("why", Kind.TEXT, "why it helps", "why", "reason", "goal"),
  AUDIENCE("audience", Kind.TEXT, "for", "for whom", "audience"),
  SETTING("setting", Kind.TEXT, "setting", "where"),
  FREQUENCY("frequency", Kind.TEXT, "how often", "frequency"),
  LENGTH("length", Kind.TEXT, "for how long", "programme length", "program length", "length"),
  COACHING_NOTE(
      "coaching-note",
      Kind.TEXT,
      "coaching note",
      "coach's note",
      "how to practise",
      "how to practice"),
  BEFORE_YOU_START(
      "notices/before-you-start", Kind.LIST, "before you start", "ask first", "before starting"),
  STOP_IF("notices/stop-if", Kind.LIST, "stop if", "stop when", "when to stop"),
  RED_FLAGS(
      "notices/red-flags",
      Kind.LIST,
      "red flags",
      "red flag",
      "get help if",
      "get medical help if"),
  DISCLAIMER("notices/disclaimer", Kind.TEXT, "disclaimer", "legal notice", "liability"),
  TRACKER("tracker", Kind.TEXT, "tracker", "log", "diary"),
  AUTHOR("author", Kind.TEXT, "author", "written by"),
  PUBLISHED("published", Kind.TEXT, "published", "date", "publication date"),
  SOURCES("sources", Kind.SOURCES, "source", "sources", "references"),
  REVIEWED_BY("review/by", Kind.TEXT, "reviewed by", "reviewer"),
  CREDENTIAL("review/credential", Kind.TEXT, "credential", "reviewer's credential"),
  REVIEWED_ON("review/on", Kind.TEXT, "reviewed on", "review date"),
  LIBRARY_TITLE("title", Kind.LIBRARY, "library", "library title", "collection"),
  LANGUAGE("language", Kind.LIBRARY, "language"),
  PAPER("paper", Kind.LIBRARY, "paper", "paper size"),
  BRAND("brand/name", Kind.LIBRARY, "brand", "clinic", "studio"),
  CONTACT("brand/contact", Kind.LIBRARY, "contact"),
  LOGO("brand/logo", Kind.LIBRARY, "logo");

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

  private static final Map<String, Label> BY_NAME = new HashMap<>();

  static {
    for (Label label : values()) {
      label.names.forEach(name -> BY_NAME.put(Ids.fold(name), label));
    }
  }

  private final String key;
  private final Kind kind;
  private final List<String> names;

  Label(String key, Kind kind, String... names) {
    this.key = key;
    this.kind = kind;
    this.names = List.of(names);
  }

  String key() {
    return key;
  }

  Kind kind() {
    return kind;
  }

  static Optional<Label> named(String text) {
    return Optional.ofNullable(BY_NAME.get(Ids.fold(text)));
  }

  static List<String> allNames() {
    List<String> all = new ArrayList<>();
    Arrays.stream(values()).forEach(label -> all.addAll(label.names));
    return all;
  }
}
