package org.posebook.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.content.LibraryFolder;
import org.posebook.content.TreeReader;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.schema.SchemaName;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/** What all rules say of small content written in a test. */
final class Flagged {
  /** A library's settings with which no rule finds fault. */
  static final String SETTINGS = "posebook: {title: T, notices: {disclaimer: Ask first.}}";

  private Flagged() {}

  static String pose(String id, String nameAndMore) {
    return "poses/" + id + ": id: " + id + "\nname: " + nameAndMore + "\n";
  }

  static void assertFlagged(String expected, String... files) {
    assertEquals(expected, flagged(files));
  }

  /** What all rules say of files, each given as its name, a colon and its text. */
  static String flagged(String... files) {
    return flagged(CheckRunner.ofReferences(), files);
  }

  /** What some rules say of files. */
  static String flagged(CheckRunner rules, String... files) {
    return findings(rules, files).stream().map(Flagged::text).collect(Collectors.joining());
  }

  /** What some rules find in files. */
  static List<Diagnostic> findings(CheckRunner rules, String... files) {
    List<Document> documents = new ArrayList<>();
    for (String file : files) {
      String name = file.substring(0, file.indexOf(": "));
      SourceFile source = new SourceFile(name, file.substring(name.length() + 2));
      Optional<SourceNode> tree = TreeReader.read(source).value();
      SchemaName kind =
          name.startsWith("poses/")
              ? SchemaName.POSE
              : name.startsWith("routines/") ? SchemaName.ROUTINE : SchemaName.LIBRARY;
      documents.add(new Document(kind, id(tree.orElseThrow()), tree.orElseThrow()));
    }
    Content content = Content.bind(LibraryFolder.EMPTY, documents).value();
    return rules.run(content);
  }

  private static String id(SourceNode tree) {
    return tree instanceof SourceNode.Mapping mapping
        ? mapping.get("id").map(id -> String.valueOf(id.plain())).orElse("")
        : "";
  }

  private static String text(Diagnostic d) {
    return String.join(
            " ",
            Arrays.asList(
                d.at().display(),
                d.severity().key(),
                d.rule() + ":",
                d.message(),
                "|",
                d.hint().orElse("")))
        + "\n";
  }
}
