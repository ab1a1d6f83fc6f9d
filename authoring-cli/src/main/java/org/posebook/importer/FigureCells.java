package org.posebook.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.figure.MotionWords;
import org.posebook.figure.atlas.Atlas;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/** What the cells of a row say of the pose's figure: its name, its side, angles of its own. */
final class FigureCells {
  static final RuleId UNREADABLE_ANGLE = new RuleId("import/unreadable-angle");

  private static final Pattern ANGLE =
      Pattern.compile(
          "^(?<name>.*?[a-zA-Z)])\\s*[=:]?\\s*(?<degrees>[-−]?[0-9]+(?:[.,][0-9]+)?)\\s*"
              + "(?:°|º|deg(?:rees?)?)?$",
          Pattern.DOTALL);
  private static final Pattern DEGREES =
      Pattern.compile("^(?<degrees>[-−]?[0-9]+(?:[.,][0-9]+)?)\\s*(?:°|º|deg(?:rees?)?)?$");

  private final Map<String, SourceNode.Member> members = new LinkedHashMap<>();
  private final Map<String, Map<String, SourceNode.Member>> angles = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics;

  FigureCells(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The built-in figure. */
  void name(Piece piece) {
    String id = Atlas.named(piece.text()).map(Atlas.Entry::id).orElse(piece.text());
    put("name", piece.at(), piece.node(id));
  }

  /** A word or a text of the figure. */
  void text(String key, Piece piece) {
    put(
        key,
        piece.at(),
        key.equals("side") ? piece.node(piece.text().toLowerCase(Locale.ROOT)) : piece.node());
  }

  /** A list of the figure's. */
  void list(String key, Piece cell, List<Piece> pieces) {
    List<SourceNode> nodes = new ArrayList<>();
    pieces.forEach(piece -> nodes.add(piece.node()));
    put(key, cell.at(), new SourceNode.Sequence(nodes, cell.at()));
  }

  /** Angles in one cell: "hip flexion R = 95; knee flexion = 40". */
  void angles(List<Piece> pieces) {
    for (Piece piece : pieces) {
      Matcher matcher = ANGLE.matcher(piece.text());
      Optional<MotionWords.JointTerm> angle =
          matcher.matches() ? MotionWords.read(matcher.group("name")) : Optional.empty();
      if (angle.isPresent()) {
        angle(
            angle.get(),
            piece.part(matcher.start("degrees"), matcher.end("degrees")),
            matcher.group("degrees"));
      } else {
        unreadable(piece);
      }
    }
  }

  /** An angle in a column of its own. */
  void angle(MotionWords.JointTerm angle, Piece piece) {
    Matcher matcher = DEGREES.matcher(piece.text());
    if (matcher.matches()) {
      angle(angle, piece, matcher.group("degrees"));
    } else {
      unreadable(piece);
    }
  }

  private void angle(MotionWords.JointTerm angle, Piece at, String degrees) {
    BigDecimal number = new BigDecimal(degrees.replace('−', '-').replace(',', '.'));
    angles
        .computeIfAbsent(angle.joint(), none -> new LinkedHashMap<>())
        .put(
            angle.term(),
            new SourceNode.Member(
                at.at(), new SourceNode.Numeral(number, number.toPlainString(), at.at())));
  }

  private void unreadable(Piece piece) {
    diagnostics.add(
        Diagnostic.warning(
            UNREADABLE_ANGLE,
            piece.at(),
            "\"" + piece.text() + "\" is no joint angle. It is not drawn.",
            "Write the joint, the motion, the side and degrees: hip flexion R = 95."));
  }

  /** What the row says of the figure; nothing where it says nothing. */
  Optional<SourceNode.Member> node() {
    if (members.size() == 1 && angles.isEmpty() && members.containsKey("name")) {
      return Optional.ofNullable(members.get("name"));
    }
    Map<String, SourceNode.Member> all = new LinkedHashMap<>(members);
    if (!angles.isEmpty()) {
      Map<String, SourceNode.Member> joints = new LinkedHashMap<>();
      angles.forEach(
          (joint, terms) -> {
            Location at = first(terms);
            joints.put(joint, new SourceNode.Member(at, new SourceNode.Mapping(terms, at)));
          });
      Location at = first(joints);
      all.put("angles", new SourceNode.Member(at, new SourceNode.Mapping(joints, at)));
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Location at = first(all);
    return Optional.of(new SourceNode.Member(at, new SourceNode.Mapping(all, at)));
  }

  private static Location first(Map<String, SourceNode.Member> members) {
    return members.values().iterator().next().keyAt();
  }

  private void put(String key, Location at, SourceNode node) {
    members.put(key, new SourceNode.Member(at, node));
  }
}
