package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.diagnostic.Suggestions;

/**
 * Reads contact sentences.
 *
 * <pre>
 * feet on floor             left calf on wall        palms on block 0.12
 * left hand holds left ankle     forehead touches left wrist     palms near asis
 * palms under shoulders     right temple above floor 0.07
 * </pre>
 */
public final class ContactReader {
  private static final Pattern RELATION =
      Pattern.compile("\\b(on|above|under|below|holds?|touch(?:es)?|near)\\b");
  private static final Pattern SIDE = Pattern.compile("^\\s*(?:the\\s+)?(left|right|both)\\s+");
  private static final Pattern SURFACE =
      Pattern.compile("^\\s*(?:the\\s+|a\\s+)?([a-z]+)(?:\\s+(\\S+))?\\s*$");
  private static final String FORMS =
      "Write what touches what: \"feet on floor\", \"palms on block 0.12\","
          + " \"left hand holds left ankle\", \"palms under shoulders\".";

  private final String text;

  private ContactReader(String text) {
    this.text = text;
  }

  /** Reads a sentence. */
  public static ContactReading read(String sentence) {
    ContactReader reader = new ContactReader(sentence);
    try {
      return new ContactReading.Understood(reader.contact());
    } catch (Trouble trouble) {
      return trouble.reading;
    }
  }

  /** Reads a part of the body, such as "left knee". */
  static PartReading readPart(String written) {
    try {
      return new PartReading.Part(new ContactReader(written).part(0, written.length()));
    } catch (Trouble trouble) {
      return new PartReading.None(trouble.reading);
    }
  }

  /** What came of reading a part of the body. */
  sealed interface PartReading {
    /** It was understood. */
    record Part(BodyPart part) implements PartReading {}

    /** It was not. */
    record None(ContactReading.NotUnderstood why) implements PartReading {}
  }

  private Contact contact() throws Trouble {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher relation = RELATION.matcher(lower);
    if (!relation.find()) {
      throw trouble("\"" + text.strip() + "\" is not a contact.", FORMS, 0, text.length());
    }
    BodyPart part = part(0, relation.start());
    int after = relation.end();
    return switch (relation.group(1)) {
      case "on" -> on(part, after);
      case "above" -> above(part, after);
      case "under", "below" -> new Contact.Under(part, part(after, text.length()));
      case "hold", "holds" -> holds(part, after);
      case "near" -> new Contact.Near(part, part(after, text.length()));
      default -> new Contact.Touches(part, part(after, text.length()));
    };
  }

  private Contact on(BodyPart part, int from) throws Trouble {
    Matcher surface = SURFACE.matcher(text.substring(from).toLowerCase(Locale.ROOT));
    if (surface.matches()) {
      String word = surface.group(1);
      String height = surface.group(2);
      Optional<PropKind> prop = PropKind.of(word).filter(PropKind::carries);
      if (prop.isPresent()) {
        double metres =
            height == null
                ? prop.get().height()
                : metres(height, from + surface.start(2), from + surface.end(2));
        return new Contact.OnProp(part, prop.get(), metres);
      }
      if (word.equals("floor") || word.equals("wall")) {
        if (height != null) {
          throw trouble(
              "The " + word + " takes no height.",
              "Write \"" + part + " above floor 0.1\" for a part that hovers.",
              from + surface.start(2),
              from + surface.end(2));
        }
        return word.equals("floor") ? new Contact.OnFloor(part) : new Contact.OnWall(part);
      }
    }
    return new Contact.Touches(part, part(from, text.length(), surfaces()));
  }

  private Contact above(BodyPart part, int from) throws Trouble {
    Matcher surface = SURFACE.matcher(text.substring(from).toLowerCase(Locale.ROOT));
    if (!surface.matches() || !surface.group(1).equals("floor")) {
      return new Contact.Under(part, part(from, text.length(), List.of("floor")));
    }
    String height = surface.group(2);
    if (height == null) {
      throw trouble(
          "How far above the floor?",
          "Write a height in metres: \"" + part + " above floor 0.1\".",
          from + surface.start(1),
          from + surface.end(1));
    }
    return new Contact.AboveFloor(
        part, metres(height, from + surface.start(2), from + surface.end(2)));
  }

  private Contact holds(BodyPart part, int from) throws Trouble {
    if (!part.word().equals("hand") && !part.word().equals("palm")) {
      throw trouble(
          "Only a hand can hold, not \"" + part + "\".",
          "Write \"touches\" instead of \"holds\".",
          0,
          from);
    }
    return new Contact.Holds(part, part(from, text.length()));
  }

  private double metres(String word, int from, int to) throws Trouble {
    try {
      double metres = Double.parseDouble(word);
      if (metres >= 0 && metres <= 2) {
        return metres;
      }
    } catch (NumberFormatException e) {
      // Falls through to the message.
    }
    throw trouble(
        "\"" + text.substring(from, to) + "\" is not a height.",
        "Write metres from 0 to 2, such as 0.15.",
        from,
        to);
  }

  private BodyPart part(int from, int to) throws Trouble {
    return part(from, to, List.of());
  }

  private BodyPart part(int from, int to, List<String> alsoAllowed) throws Trouble {
    String written = text.substring(from, to);
    int start = from + written.length() - written.stripLeading().length();
    int end = from + written.stripTrailing().length();
    if (start >= end) {
      throw trouble("A part of the body is missing.", FORMS, from, to);
    }
    String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
    Matcher side = SIDE.matcher(lower);
    boolean sideGiven = side.find();
    int wordStart = sideGiven ? start + side.end() : start;
    String word = text.substring(wordStart, end);
    Optional<String> found = PartNames.find(word);
    if (found.isEmpty()) {
      List<String> allowed = new ArrayList<>(alsoAllowed);
      allowed.addAll(PartNames.words());
      throw trouble(
          "\"" + word + "\" is not a part of the body that can be named here.",
          hint(word, allowed),
          wordStart,
          end);
    }
    String name = found.get();
    if (!PartNames.entry(name).sided()) {
      if (sideGiven) {
        throw trouble("There is only one " + name + ".", "Leave out the side.", start, wordStart);
      }
      return new BodyPart(name, Sides.MIDDLE);
    }
    return new BodyPart(name, sideGiven ? sides(side.group(1)) : Sides.BOTH);
  }

  private static String hint(String word, List<String> allowed) {
    List<String> written = new ArrayList<>(allowed);
    PartNames.words().forEach(name -> written.add(PartNames.plural(name)));
    return Suggestions.nearest(word, written).isPresent()
        ? Suggestions.hint(word, written)
        : Suggestions.hint(word, allowed);
  }

  private static Sides sides(String word) {
    return switch (word) {
      case "left" -> Sides.LEFT;
      case "right" -> Sides.RIGHT;
      default -> Sides.BOTH;
    };
  }

  private static List<String> surfaces() {
    List<String> surfaces = new ArrayList<>(List.of("floor", "wall"));
    for (PropKind kind : PropKind.values()) {
      if (kind.carries()) {
        surfaces.add(kind.word());
      }
    }
    return surfaces;
  }

  private static Trouble trouble(String message, String hint, int from, int to) {
    return new Trouble(new ContactReading.NotUnderstood(message, hint, from, to));
  }

  /** Leaves a sentence at the first word that is not understood. */
  private static final class Trouble extends Exception {
    private static final long serialVersionUID = 1;
    private final transient ContactReading.NotUnderstood reading;

    Trouble(ContactReading.NotUnderstood reading) {
      super(reading.message(), null, false, false);
      this.reading = reading;
    }
  }
}
