package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Citation;
import org.posebook.model.Ids;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * The facts of a workbook as trees: what belongs to the routine, what belongs to the library. A
 * label that the importer does not know becomes a topic of background, so that nothing is lost.
 */
final class BookFacts {
  static final RuleId UNKNOWN_LABEL = new RuleId("import/unknown-label");
  static final RuleId DUPLICATE_LABEL = new RuleId("import/duplicate-label");

  private static final Pattern CITATION =
      Pattern.compile("^(?<id>[a-z0-9]+(?:-[a-z0-9]+)*):\\s+(?<title>.+)$");
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final Map<String, SourceNode.Member> routine = new LinkedHashMap<>();
  private final Map<String, SourceNode.Member> library = new LinkedHashMap<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<SourceNode> background = new ArrayList<>();
  private final List<Diagnostic> diagnostics;

  BookFacts(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Adds the facts of a sheet. Facts that are there already stay: the nearer sheet comes first. */
  void add(List<SheetLayout.Fact> facts, boolean report) {
    List<String> seen = new ArrayList<>();
    for (SheetLayout.Fact fact : facts) {
      if (Words.meanNothing(fact.value().shown())) {
        continue;
      }
      Optional<Label> label = Label.named(fact.text());
      if (label.isEmpty()) {
        topic(fact, report);
      } else if (seen.contains(label.get().name())) {
        diagnostics.add(
            Diagnostic.error(
                DUPLICATE_LABEL,
                fact.label().at(),
                "\"" + fact.text() + "\" stands here a second time.",
                "Put both values into one cell, a line each."));
      } else {
        seen.add(label.get().name());
        known(label.get(), fact.value());
      }
    }
  }

  /** Forgets the title: several routines cannot share one. */
  void withoutTitle() {
    routine.remove("title");
  }

  /**
   * Texts without a label: the first is the title where there is none, the rest opens the sheet.
   */
  void texts(List<RawCell> texts) {
    List<RawCell> rest = new ArrayList<>(texts);
    if (!rest.isEmpty()) {
      RawCell first = rest.getFirst();
      SourceNode.Member title = routine.get("title");
      if (title == null || title.value().plain().equals(Piece.of(first).node().value())) {
        routine.putIfAbsent("title", member(Piece.of(first).node()));
        rest.removeFirst();
      }
    }
    if (!rest.isEmpty() && !routine.containsKey("introduction")) {
      List<SourceNode> paragraphs = new ArrayList<>();
      rest.forEach(cell -> paragraphs.add(Piece.of(cell).node()));
      Location at = rest.getFirst().at();
      routine.put("introduction", member(new SourceNode.Sequence(paragraphs, at)));
    }
  }

  boolean isEmpty() {
    return routine.isEmpty() && background.isEmpty();
  }

  Optional<SourceNode> title() {
    return Optional.ofNullable(routine.get("title")).map(SourceNode.Member::value);
  }

  /** The keys of the routine's tree, without its id and its items. */
  Map<String, SourceNode.Member> routine() {
    Map<String, SourceNode.Member> all = new LinkedHashMap<>(routine);
    if (!background.isEmpty()) {
      all.put(
          "background", member(new SourceNode.Sequence(background, background.getFirst().at())));
    }
    return all;
  }

  /** The keys of the library's settings that the workbook gives. */
  Map<String, SourceNode.Member> library() {
    return library;
  }

  /** The sources that the workbook describes. */
  List<Citation> citations() {
    return citations;
  }

  private void known(Label label, RawCell value) {
    Piece piece = Piece.of(value);
    switch (label.kind()) {
      case TEXT -> put(routine, label, label == Label.TRACKER ? tracker(piece) : piece.node());
      case LIBRARY -> put(library, label, setting(label, piece));
      case LIST -> put(routine, label, sequence(piece));
      case SOURCES -> put(routine, label, sources(piece));
    }
  }

  private static SourceNode setting(Label label, Piece piece) {
    return label == Label.PAPER || label == Label.LANGUAGE
        ? piece.node(piece.text().toLowerCase(Locale.ROOT))
        : piece.node();
  }

  private static SourceNode tracker(Piece piece) {
    String word = Ids.fromName(piece.text());
    return piece.node(
        switch (word) {
          case "no", "off" -> "none";
          case "yes", "week", "weekly" -> "daily";
          default -> word;
        });
  }

  private SourceNode sources(Piece piece) {
    List<SourceNode> refs = new ArrayList<>();
    for (Piece line : piece.lines()) {
      Matcher matcher = CITATION.matcher(line.text());
      if (!matcher.matches()) {
        refs.add(line.node());
        continue;
      }
      String title = matcher.group("title");
      Matcher link = LINK.matcher(title);
      Optional<String> url = link.find() ? Optional.of(link.group()) : Optional.empty();
      citations.add(new Citation(matcher.group("id"), withoutLink(title, url), url));
      refs.add(line.node(matcher.group("id")));
    }
    return new SourceNode.Sequence(refs, piece.at());
  }

  private static String withoutLink(String title, Optional<String> url) {
    String rest = url.map(link -> title.replace(link, "").strip()).orElse(title);
    String bare =
        rest.endsWith(",") || rest.endsWith(":") ? rest.substring(0, rest.length() - 1) : rest;
    return bare.isBlank() ? title : bare;
  }

  private void topic(SheetLayout.Fact fact, boolean report) {
    if (report) {
      HeaderWords.nearestLabel(fact.text(), Set.copyOf(HeaderWords.languages()))
          .ifPresent(
              near ->
                  diagnostics.add(
                      Diagnostic.warning(
                          UNKNOWN_LABEL,
                          fact.label().at(),
                          "posebook does not know the label \""
                              + fact.text()
                              + "\". It is printed as a topic of its own at the end.",
                          "Did you mean \"" + near + "\"?")));
    }
    Map<String, SourceNode.Member> topic = new LinkedHashMap<>();
    topic.put("heading", member(new SourceNode.Text(fact.text(), fact.label().at())));
    topic.put("points", member(sequence(Piece.of(fact.value()))));
    background.add(new SourceNode.Mapping(topic, fact.label().at()));
  }

  private static SourceNode sequence(Piece piece) {
    return new SourceNode.Sequence(
        piece.lines().stream().map(Piece::node).map(SourceNode.class::cast).toList(), piece.at());
  }

  private static void put(Map<String, SourceNode.Member> top, Label label, SourceNode node) {
    int slash = label.key().indexOf('/');
    if (slash < 0) {
      top.putIfAbsent(label.key(), member(node));
      return;
    }
    String group = label.key().substring(0, slash);
    Map<String, SourceNode.Member> members = new LinkedHashMap<>();
    Location at = node.at();
    SourceNode.Member existing = top.get(group);
    if (existing != null && existing.value() instanceof SourceNode.Mapping mapping) {
      members.putAll(mapping.members());
      at = mapping.at();
    }
    members.putIfAbsent(label.key().substring(slash + 1), member(node));
    top.put(group, new SourceNode.Member(at, new SourceNode.Mapping(members, at)));
  }

  private static SourceNode.Member member(SourceNode node) {
    return new SourceNode.Member(node.at(), node);
  }
}
