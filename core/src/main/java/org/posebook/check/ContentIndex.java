package org.posebook.check;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.content.MediaFolder;
import org.posebook.model.Ids;
import org.posebook.model.Item;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.prose.Language;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/** What several rules need to know of the content, worked out once. */
public final class ContentIndex {
  private final Content content;
  private final Optional<LocalDate> today;
  private final Optional<MediaFolder> media;
  private final Map<String, List<PoseName>> names = new LinkedHashMap<>();
  private final List<Pose> poses;
  private final List<Routine> routines;
  private @Nullable List<PlacedFigure> figures;

  /**
   * A name of a pose.
   *
   * @param written as the author wrote it
   * @param content where it was written
   * @param key under which key
   * @param index which of a list it is, from 0; 0 for a single name
   */
  public record PoseName(Pose pose, String written, Content content, String key, int index) {
    /** Where it stands. It is looked up when it is asked for: most names never are. */
    public Location at() {
      return content.at(SchemaName.POSE, pose.id(), key, index);
    }
  }

  /**
   * An item of a routine with its place.
   *
   * @param place finds the place of the pose's id in the routine
   * @param path the keys and positions that lead to the item in the routine's file
   */
  public record PlacedItem(
      Routine routine, Item item, Supplier<Location> place, List<Object> path) {
    public PlacedItem {
      path = List.copyOf(path);
    }

    /** The place of the pose's id in the routine. It is looked up each time. */
    public Location at() {
      return place.get();
    }
  }

  /** Indexes the content, on no day that is known. */
  public ContentIndex(Content content) {
    this(content, Optional.empty(), Optional.empty());
  }

  /**
   * Indexes the content.
   *
   * @param today the day of the check; rules about days are silent without it
   * @param media the library's pictures; rules about these are silent without it
   */
  public ContentIndex(Content content, Optional<LocalDate> today, Optional<MediaFolder> media) {
    this.content = Objects.requireNonNull(content);
    this.today = Objects.requireNonNull(today);
    this.media = Objects.requireNonNull(media);
    this.poses = List.copyOf(library().poses().values());
    this.routines = List.copyOf(library().routines().values());
    for (Pose pose : library().poses().values()) {
      add(pose, pose.names().main(), "name", 0);
      pose.names().sanskrit().ifPresent(name -> add(pose, name, "sanskrit", 0));
      List<String> aliases = pose.names().aliases();
      for (int i = 0; i < aliases.size(); i++) {
        add(pose, aliases.get(i), "aliases", i);
      }
    }
  }

  /** The day of the check, where it is known. */
  public Optional<LocalDate> today() {
    return today;
  }

  /** The library's pictures, where they are known. */
  public Optional<MediaFolder> media() {
    return media;
  }

  /** The content with its places. */
  public Content content() {
    return content;
  }

  /** The library. */
  public Library library() {
    return content.library();
  }

  /** The poses' names, by what is left of them without case, accents and apostrophes. */
  public Map<String, List<PoseName>> names() {
    return names;
  }

  /** The items of a routine, each with the place of its pose's id. */
  public List<PlacedItem> items(Routine routine) {
    List<PlacedItem> items = new ArrayList<>();
    Document document = content.document(SchemaName.ROUTINE, routine.id()).orElse(null);
    boolean inSections =
        document != null
            && document.tree() instanceof SourceNode.Mapping mapping
            && mapping.members().containsKey("sections");
    for (int s = 0; s < routine.sections().size(); s++) {
      List<Item> list = routine.sections().get(s).items();
      for (int i = 0; i < list.size(); i++) {
        List<Object> path = inSections ? List.of("sections", s, "items", i) : List.of("items", i);
        items.add(
            new PlacedItem(
                routine,
                list.get(i),
                () -> content.at(SchemaName.ROUTINE, routine.id(), within(path, "pose")),
                path));
      }
    }
    return items;
  }

  /** The place of what an item says under keys and positions, or of the nearest thing around it. */
  public Location at(PlacedItem item, Object... within) {
    return content.at(SchemaName.ROUTINE, item.routine().id(), within(item.path(), within));
  }

  /** The drawn figures that content asks for, each read and solved once. */
  public synchronized List<PlacedFigure> figures() {
    if (figures == null) {
      figures = PlacedFigure.all(this);
    }
    return figures;
  }

  /**
   * The parts that rules look at by themselves: the settings, then the poses, then the routines.
   * Each is made when it is asked for and not kept: a library may be large.
   */
  public List<Piece> pieces() {
    ContentIndex index = this;
    return new AbstractList<>() {
      @Override
      public Piece get(int at) {
        if (at == 0) {
          return Piece.settings(index);
        }
        return at <= poses.size()
            ? Piece.of(index, poses.get(at - 1))
            : Piece.of(index, routines.get(at - 1 - poses.size()));
      }

      @Override
      public int size() {
        return 1 + poses.size() + routines.size();
      }
    };
  }

  /** Whether the library's text is English: rules about English are silent otherwise. */
  public boolean isEnglish() {
    return Language.of(library().language()).filter(Language.ENGLISH::equals).isPresent();
  }

  /** A longer path: keys and positions, and then more of them. */
  static Object[] within(List<Object> path, Object... more) {
    List<Object> all = new ArrayList<>(path);
    all.addAll(List.of(more));
    return all.toArray();
  }

  private void add(Pose pose, String name, String key, int index) {
    String folded = Ids.fold(name);
    if (folded.isEmpty()) {
      return; // Signs only, such as an emoji: nothing that could be compared.
    }
    names
        .computeIfAbsent(folded, none -> new ArrayList<>(1))
        .add(new PoseName(pose, name, content, key, index));
  }
}
