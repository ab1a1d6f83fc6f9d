package org.posebook.content;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/**
 * A pose, a routine or a library's settings as an author wrote it.
 *
 * @param kind which of the three
 * @param id the pose's or routine's id; empty for the settings
 * @param tree what was written, with its places
 * @param source the text file that it is all of, where it is one
 */
public record Document(SchemaName kind, String id, SourceNode tree, Optional<SourceFile> source) {
  /** What was not written in a file of its own. */
  public Document(SchemaName kind, String id, SourceNode tree) {
    this(kind, id, tree, Optional.empty());
  }

  /**
   * The same with a tree that is read again where a place in it is asked for. The trees of a large
   * library take many times the memory of its texts, and few places are ever asked for.
   */
  Document light() {
    if (source.isEmpty() || !(tree instanceof SourceNode.Mapping mapping)) {
      return this;
    }
    SourceNode later =
        SourceNode.Mapping.later(
            new Rereading(source.get()), mapping.members().keySet(), mapping.at());
    return new Document(kind, id, later, source);
  }

  /** Reads the members of a file; they stay as long as there is memory to spare. */
  private static final class Rereading implements Supplier<Map<String, SourceNode.Member>> {
    private final SourceFile file;
    private volatile SoftReference<Map<String, SourceNode.Member>> read = new SoftReference<>(null);

    Rereading(SourceFile file) {
      this.file = file;
    }

    @Override
    public Map<String, SourceNode.Member> get() {
      Map<String, SourceNode.Member> known = read.get();
      if (known == null) {
        known =
            TreeReader.read(file).value().orElseThrow() instanceof SourceNode.Mapping mapping
                ? mapping.members()
                : Map.of();
        read = new SoftReference<>(known);
      }
      return known;
    }
  }

  /**
   * The place of a value, or of the nearest thing around it that was written.
   *
   * @param path keys (texts) and positions in lists (numbers, from 0) from the top
   */
  public Location at(Object... path) {
    return nearest(path).at();
  }

  /**
   * The place of a stretch of a text.
   *
   * @param offset where the stretch begins in the text as the library holds it (without spaces
   *     around it), in UTF-16 units as {@link String} counts
   * @param length in the same units
   * @param path keys and positions that lead to the text
   */
  public Location partAt(int offset, int length, Object... path) {
    return Fields.part(nearest(path), offset, length);
  }

  private SourceNode nearest(Object... path) {
    SourceNode node = tree;
    for (Object step : path) {
      SourceNode next =
          switch (node) {
            case SourceNode.Mapping mapping -> mapping.get(step.toString()).orElse(null);
            case SourceNode.Sequence sequence ->
                step instanceof Integer i && i < sequence.items().size()
                    ? sequence.items().get(i)
                    : null;
            case SourceNode.Text text -> null;
            case SourceNode.Numeral number -> null;
            case SourceNode.Bool bool -> null;
            case SourceNode.Nothing nothing -> null;
          };
      if (next == null) {
        return node;
      }
      node = next;
    }
    return node;
  }
}
