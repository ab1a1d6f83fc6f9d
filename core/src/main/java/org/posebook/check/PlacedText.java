package org.posebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posebook.content.Content;
import org.posebook.model.Contraindication;
import org.posebook.model.Form;
import org.posebook.model.Guidance;
import org.posebook.model.Item;
import org.posebook.model.Notices;
import org.posebook.model.Pose;
import org.posebook.model.Prop;
import org.posebook.model.Routine;
import org.posebook.model.Topic;
import org.posebook.prose.Language;
import org.posebook.prose.Sentence;
import org.posebook.prose.Sentences;
import org.posebook.prose.StepReader;
import org.posebook.prose.StepReading;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * A text that readers of a sheet read, with its place. How it is read is worked out once; it is
 * used by one thread at a time.
 */
public final class PlacedText {
  private final SchemaName kind;
  private final String id;
  private final Part part;
  private final String text;
  private final List<Object> path;
  private @Nullable Language language;
  private List<Sentence> sentences = List.of();
  private @Nullable StepReading step;

  /** What a text is on the sheet. */
  public enum Part {
    TITLE,
    MAIN_MESSAGE,
    INTRODUCTION,
    WHY,
    AUDIENCE,
    SETTING,
    FREQUENCY,
    LENGTH,
    COACHING_NOTE,
    DISCLAIMER,
    BEFORE_YOU_START,
    STOP_IF,
    RED_FLAG,
    HEADING,
    POINT,
    PURPOSE,
    SETUP,
    STEP,
    BREATHING,
    FEEL,
    PROP_USE,
    CAUTION,
    CONTRAINDICATION,
    FORM,
    NOTE;

    /** Whether it tells the reader what to do, and how. */
    public boolean isInstruction() {
      return switch (this) {
        case MAIN_MESSAGE, FREQUENCY, COACHING_NOTE, SETUP, STEP, BREATHING, CAUTION, FORM, NOTE ->
            true;
        case TITLE,
            INTRODUCTION,
            WHY,
            AUDIENCE,
            SETTING,
            LENGTH,
            DISCLAIMER,
            BEFORE_YOU_START,
            STOP_IF,
            RED_FLAG,
            HEADING,
            POINT,
            PURPOSE,
            FEEL,
            PROP_USE,
            CONTRAINDICATION ->
            false;
      };
    }
  }

  private PlacedText(SchemaName kind, String id, Part part, String text, List<Object> path) {
    this.kind = kind;
    this.id = id;
    this.part = part;
    this.text = text;
    this.path = path;
  }

  /** Whether it stands in a pose, a routine or the library's settings. */
  public SchemaName kind() {
    return kind;
  }

  /** The pose's or routine's id; empty for the settings. */
  public String id() {
    return id;
  }

  /** What it is. */
  public Part part() {
    return part;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The keys and positions that lead to it. */
  public List<Object> path() {
    return path;
  }

  /** The keys and positions that lead to the list that it stands in. */
  public List<Object> list() {
    return path.subList(0, path.size() - 1);
  }

  /** Its sentences, read in a language. */
  public List<Sentence> sentences(Language in) {
    if (in != language) {
      sentences = Sentences.of(text, in);
      language = in;
    }
    return sentences;
  }

  /** It as an English step. */
  public StepReading step() {
    if (step == null) {
      step = StepReader.read(sentences(Language.ENGLISH));
    }
    return step;
  }

  /** The text's place. */
  public Location at(Content content) {
    return content.at(kind, id, path.toArray());
  }

  /** The place of a stretch of it, in UTF-16 units. */
  public Location at(Content content, int offset, int length) {
    return content.partAt(kind, id, offset, length, path.toArray());
  }

  /** The texts of the library's settings. */
  static List<PlacedText> settings(ContentIndex index) {
    List<PlacedText> all = new ArrayList<>();
    new Collector(all, SchemaName.LIBRARY, "").notices(index.library().notices());
    return all;
  }

  /** A pose's texts. */
  static List<PlacedText> of(Pose pose) {
    List<PlacedText> all = new ArrayList<>();
    new Collector(all, SchemaName.POSE, pose.id()).guidance(pose.guidance(), List.of());
    return all;
  }

  /**
   * What a routine's sheet prints beside the routine's own texts: the library's, and those of its
   * poses where the routine has none of its own in their place.
   */
  static List<PlacedText> ofOthers(ContentIndex index, Routine routine) {
    List<PlacedText> all = settings(index);
    for (Item item : routine.items()) {
      Optional<Pose> pose = index.library().pose(item.pose());
      pose.ifPresent(
          base ->
              new Collector(all, SchemaName.POSE, base.id())
                  .guidance(
                      base.guidance().beyond(overridden(item.guidance(), base.guidance())),
                      List.of()));
    }
    return all;
  }

  /** The parts of a pose's guidance in whose place an item has its own. */
  private static Guidance overridden(Guidance own, Guidance base) {
    return new Guidance(
        base.startPosition(),
        base.sides(),
        base.targets(),
        own.purpose().isPresent() ? base.purpose() : Optional.empty(),
        own.setup().isPresent() ? base.setup() : Optional.empty(),
        own.steps().isEmpty() ? List.of() : base.steps(),
        own.breathing().isPresent() ? base.breathing() : Optional.empty(),
        Optional.empty(),
        own.feel().isPresent() ? base.feel() : Optional.empty(),
        own.props().isEmpty() ? List.of() : base.props(),
        List.of(),
        List.of(),
        own.variations().isEmpty() ? List.of() : base.variations(),
        own.easier().isEmpty() ? List.of() : base.easier(),
        own.harder().isEmpty() ? List.of() : base.harder(),
        own.notes().isEmpty() ? List.of() : base.notes(),
        Optional.empty());
  }

  /** A routine's own texts. */
  static List<PlacedText> own(ContentIndex index, Routine routine) {
    List<PlacedText> all = new ArrayList<>();
    Collector texts = new Collector(all, SchemaName.ROUTINE, routine.id());
    texts.add(Part.TITLE, routine.title(), "title");
    texts.add(Part.MAIN_MESSAGE, routine.mainMessage(), "main-message");
    texts.add(Part.INTRODUCTION, routine.introduction(), List.of("introduction"));
    texts.add(Part.WHY, routine.why(), "why");
    texts.add(Part.AUDIENCE, routine.audience(), "audience");
    texts.add(Part.SETTING, routine.setting(), "setting");
    texts.add(Part.FREQUENCY, routine.frequency(), "frequency");
    texts.add(Part.LENGTH, routine.length(), "length");
    texts.add(Part.COACHING_NOTE, routine.coachingNote(), "coaching-note");
    texts.notices(routine.notices());
    for (ContentIndex.PlacedItem item : index.items(routine)) {
      texts.guidance(item.item().guidance(), item.path());
    }
    List<Topic> background = routine.background();
    for (int i = 0; i < background.size(); i++) {
      texts.add(Part.HEADING, background.get(i).heading(), "background", i, "heading");
      texts.add(Part.POINT, background.get(i).points(), List.of("background", i, "points"));
    }
    return all;
  }

  private record Collector(List<PlacedText> into, SchemaName kind, String id) {
    void add(Part part, String text, Object... path) {
      into.add(new PlacedText(kind, id, part, text, List.of(path)));
    }

    void add(Part part, Optional<String> text, Object... path) {
      text.ifPresent(found -> add(part, found, path));
    }

    void add(Part part, List<String> texts, List<Object> path) {
      for (int i = 0; i < texts.size(); i++) {
        add(part, texts.get(i), ContentIndex.within(path, i));
      }
    }

    void notices(Notices notices) {
      add(Part.DISCLAIMER, notices.disclaimer(), "notices", "disclaimer");
      add(Part.BEFORE_YOU_START, notices.beforeYouStart(), List.of("notices", "before-you-start"));
      add(Part.STOP_IF, notices.stopIf(), List.of("notices", "stop-if"));
      add(Part.RED_FLAG, notices.redFlags(), List.of("notices", "red-flags"));
    }

    void guidance(Guidance guidance, List<Object> base) {
      add(Part.PURPOSE, guidance.purpose(), ContentIndex.within(base, "purpose"));
      add(Part.SETUP, guidance.setup(), ContentIndex.within(base, "setup"));
      add(Part.STEP, guidance.steps(), path(base, "steps"));
      add(Part.BREATHING, guidance.breathing(), ContentIndex.within(base, "breathing"));
      add(Part.FEEL, guidance.feel(), ContentIndex.within(base, "feel"));
      List<Prop> props = guidance.props();
      for (int i = 0; i < props.size(); i++) {
        add(Part.PROP_USE, props.get(i).use(), ContentIndex.within(base, "props", i, "use"));
      }
      add(Part.CAUTION, guidance.cautions(), path(base, "cautions"));
      contraindications(guidance.contraindications(), base);
      forms(guidance.variations(), path(base, "variations"));
      forms(guidance.easier(), path(base, "easier"));
      forms(guidance.harder(), path(base, "harder"));
      add(Part.NOTE, guidance.notes(), path(base, "notes"));
    }

    private void contraindications(List<Contraindication> all, List<Object> base) {
      for (int i = 0; i < all.size(); i++) {
        List<Object> path = path(base, "contraindications", i);
        add(Part.CONTRAINDICATION, all.get(i).condition(), ContentIndex.within(path, "condition"));
        add(Part.FORM, all.get(i).modify(), ContentIndex.within(path, "modify"));
      }
    }

    private void forms(List<Form> forms, List<Object> base) {
      for (int i = 0; i < forms.size(); i++) {
        add(Part.FORM, forms.get(i).how(), ContentIndex.within(base, i, "how"));
      }
    }

    private static List<Object> path(List<Object> base, Object... more) {
      return List.of(ContentIndex.within(base, more));
    }
  }
}
