package org.posebook.importer.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.importer.BookTally;
import org.posebook.importer.Budgets;
import org.posebook.importer.Heads;
import org.posebook.importer.packed.Archive;
import org.posebook.importer.packed.References;
import org.posebook.importer.packed.Xml;

/** The notes of a sheet: classic ones, and talks in threads. */
final class Notes {
  private static final String THREAD = "[Threaded comment]";
  private static final String SAYS = "Comment:\n";

  private Notes() {}

  /** The notes by their cells. */
  static Map<Long, String> of(Archive archive, Relations sheet, BookTally tally)
      throws IOException {
    Map<Long, String> notes = new HashMap<>();
    Optional<String> classic = sheet.first("comments");
    if (classic.isPresent()) {
      classic(archive, classic.get(), notes, tally);
    }
    Optional<String> threads = sheet.first("threadedComment");
    if (threads.isPresent()) {
      threads(archive, threads.get(), notes, tally);
    }
    return notes;
  }

  private static void classic(
      Archive archive, String part, Map<Long, String> notes, BookTally tally) throws IOException {
    Optional<Xml> found = archive.xml(part);
    if (found.isEmpty()) {
      return;
    }
    try (Xml xml = found.get()) {
      List<String> authors = new ArrayList<>();
      while (xml.nextStart()) {
        if (xml.starts("author")) {
          authors.add(xml.text().strip());
        } else if (xml.starts("comment")) {
          long at = References.key(xml.find("ref").orElse(""));
          int author = xml.number("authorId", -1);
          String text = tally.text(Texts.runs(xml));
          String name = author >= 0 && author < authors.size() ? authors.get(author) : "";
          if (!Heads.isHelp(text, name)) {
            put(notes, at, said(text, name));
          }
        }
      }
    }
  }

  /** A note without the name that Excel puts in front, and without its remark on old versions. */
  private static String said(String text, String author) {
    if (text.startsWith(THREAD) && text.contains(SAYS)) {
      return text.substring(text.indexOf(SAYS) + SAYS.length()).strip();
    }
    return !author.isEmpty() && text.startsWith(author + ":")
        ? text.substring(author.length() + 1).strip()
        : text;
  }

  private static void threads(
      Archive archive, String part, Map<Long, String> notes, BookTally tally) throws IOException {
    Optional<Xml> found = archive.xml(part);
    if (found.isEmpty()) {
      return;
    }
    Map<Long, String> talks = new HashMap<>();
    try (Xml xml = found.get()) {
      long at = 0;
      while (xml.nextStart()) {
        if (xml.starts("threadedComment")) {
          at = References.key(xml.find("ref").orElse(""));
        } else if (xml.starts("text")) {
          String text = tally.text(Texts.decoded(xml.text()));
          String before = talks.get(at);
          put(talks, at, before == null ? text : before + "\n" + text);
        }
      }
    }
    notes.putAll(talks); // The classic note is but a copy of the talk.
  }

  private static void put(Map<Long, String> notes, long at, String text) throws IOException {
    if (at > 0 && !text.isEmpty()) {
      notes.put(at, text);
      if (notes.size() > Budgets.MARKS) {
        throw Budgets.exceeded("a sheet has more than 65,536 notes");
      }
    }
  }
}
