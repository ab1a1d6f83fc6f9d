package org.posebook.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.model.Media;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * Brings what a writer says of a sheet to the place in the content that it is about. The writer
 * knows the sheet alone. What the check has said already is left out.
 */
final class PrintedRemarks {
  private static final String UNDISPLAYABLE = "text/undisplayable";
  private static final Pattern NUMBER = Pattern.compile("\\[U\\+[0-9A-F]{4,6}]");

  private final Content content;
  private final List<Diagnostic> findings;

  PrintedRemarks(Content content, List<Diagnostic> findings) {
    this.content = content;
    this.findings = findings;
  }

  /** The remarks with their places. */
  List<Diagnostic> placed(List<Diagnostic> remarks) {
    List<Diagnostic> placed = new ArrayList<>();
    for (Diagnostic remark : remarks) {
      if (remark.rule().equals(LibraryFolder.MISSING_MEDIA)) {
        Location at = picture(remark.at().file()).orElse(remark.at());
        Diagnostic there =
            new Diagnostic(
                remark.rule(),
                remark.severity(),
                at,
                remark.message(),
                remark.hint(),
                remark.notes());
        if (!isSaid(there)) {
          placed.add(there);
        }
      } else if (!remark.rule().name().equals(UNDISPLAYABLE) || !isFound(remark)) {
        placed.add(remark);
      }
    }
    return placed;
  }

  /** Whether the check has a finding of the same rule at the same place. */
  private boolean isSaid(Diagnostic remark) {
    return findings.stream()
        .anyMatch(found -> found.rule().equals(remark.rule()) && found.at().equals(remark.at()));
  }

  /** Whether the check has found the character that a remark is about. */
  private boolean isFound(Diagnostic remark) {
    Matcher number = NUMBER.matcher(remark.message());
    return number.find()
        && findings.stream()
            .filter(found -> found.rule().equals(remark.rule()))
            .anyMatch(found -> found.message().contains(number.group()));
  }

  /** Where the content names a picture. */
  private Optional<Location> picture(String file) {
    for (Pose pose : content.library().poses().values()) {
      List<Media> media = pose.media();
      for (int i = 0; i < media.size(); i++) {
        if (media.get(i).file().equals(file)) {
          return Optional.of(content.at(SchemaName.POSE, pose.id(), "media", i, "file"));
        }
      }
    }
    return content.of(SchemaName.LIBRARY).stream()
        .map(Document::tree)
        .flatMap(tree -> logo(tree, file).stream())
        .findFirst();
  }

  private static Optional<Location> logo(SourceNode node, String file) {
    return switch (node) {
      case SourceNode.Mapping mapping -> {
        Optional<SourceNode> logo = mapping.get("logo");
        if (logo.isPresent()
            && logo.get() instanceof SourceNode.Text text
            && text.value().strip().equals(file)) {
          yield Optional.of(text.at());
        }
        yield mapping.members().values().stream()
            .flatMap(member -> logo(member.value(), file).stream())
            .findFirst();
      }
      case SourceNode.Sequence list ->
          list.items().stream().flatMap(item -> logo(item, file).stream()).findFirst();
      case SourceNode.Text text -> Optional.empty();
      case SourceNode.Numeral number -> Optional.empty();
      case SourceNode.Bool bool -> Optional.empty();
      case SourceNode.Nothing nothing -> Optional.empty();
    };
  }
}
