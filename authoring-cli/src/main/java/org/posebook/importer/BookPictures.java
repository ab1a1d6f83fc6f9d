package org.posebook.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * The pictures of a workbook. Each belongs to the pose in whose row it stands, and becomes a file
 * that is named after the pose; a picture that stands there twice is one file.
 */
final class BookPictures {
  static final RuleId LEFT_OUT = new RuleId("import/picture-left-out");

  /** Where the files of pictures stand in a library. */
  private static final String FOLDER = "media/";

  private final List<Diagnostic> diagnostics;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Set<RawPicture> taken = new LinkedHashSet<>();

  BookPictures(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The bytes of the files, by their path from the library's folder. */
  Map<String, byte[]> files() {
    return files;
  }

  /**
   * Adds the pictures of a pose's row to the pose's tree.
   *
   * @param next the number of the table's next row
   */
  void add(
      Map<String, SourceNode.Member> tree,
      String pose,
      Table table,
      RawRow row,
      int next,
      SheetMarks marks) {
    List<SourceNode> nodes = new ArrayList<>();
    SourceNode.Member own = tree.get("media");
    if (own != null && own.value() instanceof SourceNode.Sequence sequence) {
      nodes.addAll(sequence.items());
    }
    int before = nodes.size();
    for (RawPicture picture : marks.pictures()) {
      if (stands(picture, table, row, next) && !taken.contains(picture)) {
        taken.add(picture);
        file(pose, picture).ifPresent(file -> nodes.add(node(picture, file)));
      }
    }
    if (nodes.size() > before) {
      Location at = own == null ? row.cells().getFirst().at() : own.keyAt();
      tree.put("media", new SourceNode.Member(at, new SourceNode.Sequence(nodes, at)));
    }
  }

  /** A picture stands in its row, or in the empty rows that were left for it below. */
  private static boolean stands(RawPicture picture, Table table, RawRow row, int next) {
    if (!table.upright()) {
      return picture.at().column() == row.number();
    }
    int at = picture.at().row();
    return at >= row.number() && at < next;
  }

  private static SourceNode node(RawPicture picture, String file) {
    Map<String, SourceNode.Member> members = new LinkedHashMap<>();
    Location at = picture.at();
    members.put("file", new SourceNode.Member(at, new SourceNode.Text(file, at)));
    String alt = picture.description().replaceAll("\\s+", " ").strip();
    if (!alt.isEmpty()) {
      members.put("alt", new SourceNode.Member(at, new SourceNode.Text(alt, at)));
    }
    return new SourceNode.Mapping(members, at);
  }

  private Optional<String> file(String pose, RawPicture picture) {
    byte[] bytes;
    try {
      bytes = picture.content().bytes();
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(
              LEFT_OUT,
              picture.at(),
              "The picture \"" + picture.fileName() + "\" cannot be read out of the workbook.",
              "Put the picture in again, and save the workbook."));
      return Optional.empty();
    }
    Optional<String> ending = ending(bytes);
    if (ending.isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
              LEFT_OUT,
              picture.at(),
              "The picture \""
                  + picture.fileName()
                  + "\" is neither PNG nor JPEG. It was left out.",
              "Save it as PNG or JPEG and put it in again."));
      return Optional.empty();
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (Arrays.equals(file.getValue(), bytes)) {
        return Optional.of(file.getKey());
      }
    }
    String name = FOLDER + pose + ending.get();
    for (int i = 2; files.containsKey(name); i++) {
      name = FOLDER + pose + "-" + i + ending.get();
    }
    files.put(name, bytes);
    return Optional.of(name);
  }

  private static Optional<String> ending(byte[] bytes) {
    if (starts(bytes, 0x89, 'P', 'N', 'G')) {
      return Optional.of(".png");
    }
    return starts(bytes, 0xff, 0xd8, 0xff) ? Optional.of(".jpg") : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
  }

  /** Tells of the pictures of a sheet that stand in no pose's row. */
  void reportLeftOut(SheetLayout layout) {
    List<RawPicture> left =
        layout.marks().pictures().stream().filter(picture -> !taken.contains(picture)).toList();
    if (left.isEmpty()) {
      return;
    }
    List<String> cells =
        left.stream().map(picture -> picture.at().cell()).distinct().limit(8).toList();
    diagnostics.add(
        Diagnostic.advice(
            LEFT_OUT,
            left.getFirst().at(),
            (left.size() == 1 ? "A picture stands" : left.size() + " pictures stand")
                + " in no row of a pose: "
                + String.join(", ", cells)
                + (left.size() > cells.size() ? " and more" : "")
                + ". Left out.",
            "Move the upper left corner of each picture into the row of its pose."));
  }
}
