package org.posebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

final class TreeReaderTest {
  @Test
  void tellsWhereEachValueStands() {
    assertTree(
        """
        name: Bridge
        aliases: [a, "b c", 'd']
        props:
          - name: block
            optional: true
        """,
        """
        1:1 group
        1:1+4 name
        1:7+6 "Bridge"
        2:1+7 aliases
        2:10 list
        2:11+1 "a"
        2:15+3 "b c"
        2:22+1 "d"
        3:1+5 props
        4:3 list
        4:5 group
        4:5+4 name
        4:11+5 "block"
        5:5+8 optional
        5:15+4 true
        """);
  }

  @Test
  void quotedTextsBeginAfterTheirQuote() {
    assertTree(
        "a: \"x\"\nb: 'x'\nc: ''''\nd: 'it''s'\ne: \"\\u0041\"\nf: \"\"\n",
        """
        1:1 group
        1:1+1 a
        1:5+1 "x"
        2:1+1 b
        2:5+1 "x"
        3:1+1 c
        3:5+1 "'"
        4:1+1 d
        4:4 "it's"
        5:1+1 e
        5:4 "A"
        6:1+1 f
        6:4 ""
        """);
  }

  @Test
  void columnsCountCharacters() {
    String expected =
        """
        1:1 group
        1:%s+2 🧘x
        1:%s+2 "😀y"
        """;
    assertTree("🧘x: \"😀y\"\n", expected.replaceFirst("%s", "1").replaceFirst("%s", "6"));
    assertEquals("1:1 group\n1:3+2 🧘x\n1:9+2 \"😀y\"\n", tree("f.json", "{\"🧘x\": \"😀y\"}"));
    assertTree(
        "a: {😀: 𝟙, b: c}\n",
        """
        1:1 group
        1:1+1 a
        1:4 group
        1:5+1 😀
        1:8+1 "𝟙"
        1:11+1 b
        1:14+1 "c"
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesMayEndInAnyWay(String end) {
    assertTree(
        String.join(end, "# remark", "a: x", "", "b: 'y'", ""),
        """
        2:1 group
        2:1+1 a
        2:4+1 "x"
        4:1+1 b
        4:5+1 "y"
        """);
  }

  @Test
  void aLineSeparatorOfUnicodeEndsNoLine() {
    assertTree(
        "a: x\u2028y\nb: z\n", "1:1 group\n1:1+1 a\n1:4+3 \"x\u2028y\"\n2:1+1 b\n2:4+1 \"z\"\n");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws CharacterCodingException {
    SourceFile file =
        SourceFile.ofUtf8("f.yaml", "\uFEFFname: x\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("name: x\n", file.text());
    assertTree(
        file.text(),
        """
        1:1 group
        1:1+4 name
        1:7+1 "x"
        """);
  }

  @Test
  void otherEncodingsAreRefused() {
    byte[] latin1 = "name: Bh\u00e9ka\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(CharacterCodingException.class, () -> SourceFile.ofUtf8("f.yaml", latin1));
    byte[] utf16 = "name: x\n".getBytes(StandardCharsets.UTF_16);
    assertThrows(CharacterCodingException.class, () -> SourceFile.ofUtf8("f.yaml", utf16));
  }

  @Test
  void textInBlocksIsFoundAtItsSign() {
    assertTree(
        "a: |\n  one\n  two\nb: >-\n  x\n  y\nc: p\n  q\n",
        """
        1:1 group
        1:1+1 a
        1:4 "one\\ntwo\\n"
        4:1+1 b
        4:4 "x y"
        7:1+1 c
        7:4 "p q"
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "yes, text",
    "no, text",
    "on, text",
    "010, text",
    "1:30, text",
    "1_000, text",
    "2026-01-31, text",
    ".inf, text",
    "-.INF, text",
    ".nan, text",
    "1e999999999, text",
    "1e-999999999, text",
    "12, number",
    "1.50, number",
    "-3, number",
    "1e3, number",
    "true, bool",
    "True, bool",
    "FALSE, bool",
    "null, nothing",
    "~, nothing",
    "Null, nothing",
    "'\"~\"', text",
    "'\"null\"', text",
    "'''True''', text"
  })
  void plainWordsAreWhatYaml12SaysTheyAre(String written, String kind) {
    SourceNode.Mapping tree =
        (SourceNode.Mapping) read("f.yaml", "a: " + written + "\n").value().orElseThrow();
    String actual =
        switch (tree.get("a").orElseThrow()) {
          case SourceNode.Text text -> "text";
          case SourceNode.Numeral number -> "number";
          case SourceNode.Bool bool -> "bool";
          case SourceNode.Nothing nothing -> "nothing";
          case SourceNode.Sequence list -> "list";
          case SourceNode.Mapping group -> "group";
        };
    assertEquals(kind, actual);
  }

  @Test
  void theFirstOfTwoEqualKeysCounts() {
    Result<Optional<SourceNode>> read = read("f.json", "{\"a\": 1,\n  \"a\": 2}");
    assertEquals("{a=1}", read.value().orElseThrow().plain().toString());
    assertRemarks(
        "f.json",
        "{\"a\": 1,\n  \"a\": 2}",
        "f.json:2:4 content/duplicate-key: \"a\" stands here a second time.");
  }

  /** The YAML parser reads 1025 units at a time; an emoji may lie on the edge. */
  @Test
  void anEmojiMayStandAnywhere() {
    for (int before = 1000; before < 1050; before++) {
      String text = "a: " + "x".repeat(before) + "🧘\nb: 🧘\n";
      SourceNode.Mapping tree = (SourceNode.Mapping) read("f.yaml", text).value().orElseThrow();
      assertEquals("🧘", tree.get("b").orElseThrow().plain());
    }
  }

  @Test
  void saysWhereJsonBreaks() {
    assertRemarks(
        "f.json",
        "{\"a\": 1,}",
        "f.json:1:9 content/syntax: This is not JSON that can be read: Unexpected character"
            + " ('}'): was expecting double-quote to start property name.");
    assertRemarks(
        "f.json",
        "{\"😀\": 1\n \"b\": 2}",
        "f.json:2:2 content/syntax: This is not JSON that can be read: Unexpected character"
            + " ('\"'): was expecting comma to separate Object entries.");
    assertRemarks(
        "f.json",
        "{\"a\": 1",
        "f.json:1:8 content/syntax: This is not JSON that can be read: Unexpected end-of-input:"
            + " expected close marker for Object.");
    assertRemarks(
        "f.json",
        "{\"a\": NaN}",
        "f.json:1:10 content/syntax: This is not JSON that can be read: Non-standard token 'NaN'.");
    assertRemarks("f.json", "", "f.json content/syntax: The file is empty.");
    assertRemarks(
        "f.json",
        "{\"a\": 1} {}",
        "f.json:1:10 content/syntax: The file holds more than one document.");
  }

  @Test
  void deepNestingEndsWell() {
    for (String name : List.of("f.yaml", "f.json")) {
      String prefix = name.equals("f.json") ? "{\"a\": " : "a: ";
      String open = prefix + "[".repeat(100_000);
      Result<Optional<SourceNode>> read = read(name, open);
      assertEquals(Optional.empty(), read.value());
      assertEquals(
          List.of("Lists and groups are nested more than 50 levels deep."),
          read.diagnostics().stream().map(Diagnostic::message).toList());
    }
  }

  @Test
  void oneFaultHidesNoOther() {
    assertRemarks(
        "f.yaml",
        "a: *x\nb: &y z\nc: !t u\nd: 1\nd: 2\n---\ne: 1\n",
        """
        f.yaml:1:4 content/syntax: "*x" repeats a part by reference (a YAML alias).
        f.yaml:2:4 content/syntax: A word that begins with "&" stands before this value (a YAML anchor).
        f.yaml:3:4 content/syntax: A word that begins with "!" stands before this value (a YAML tag).
        f.yaml:5:1 content/duplicate-key: "d" stands here a second time.
        f.yaml:7:1 content/syntax: The file holds more than one document.\
        """);
  }

  private static Result<Optional<SourceNode>> read(String name, String text) {
    return TreeReader.read(new SourceFile(name, text));
  }

  private static void assertRemarks(String name, String text, String expected) {
    assertEquals(
        expected,
        String.join(
            "\n",
            read(name, text).diagnostics().stream()
                .map(d -> d.at().display() + " " + d.rule() + ": " + d.message())
                .toList()));
  }

  private static void assertTree(String text, String expected) {
    assertEquals(expected, tree("f.yaml", text));
  }

  private static String tree(String name, String text) {
    Result<Optional<SourceNode>> read = read(name, text);
    assertEquals(List.of(), read.diagnostics());
    StringBuilder shown = new StringBuilder();
    show(read.value().orElseThrow(), shown);
    return shown.toString();
  }

  private static void show(SourceNode node, StringBuilder shown) {
    String word =
        switch (node) {
          case SourceNode.Text text -> "\"" + text.value().replace("\n", "\\n") + "\"";
          case SourceNode.Numeral number -> number.written();
          case SourceNode.Bool bool -> String.valueOf(bool.value());
          case SourceNode.Nothing nothing -> "nothing";
          case SourceNode.Sequence list -> "list";
          case SourceNode.Mapping group -> "group";
        };
    shown.append(place(node.at())).append(' ').append(word).append('\n');
    if (node instanceof SourceNode.Sequence list) {
      list.items().forEach(item -> show(item, shown));
    }
    if (node instanceof SourceNode.Mapping group) {
      group
          .members()
          .forEach(
              (key, member) -> {
                shown.append(place(member.keyAt())).append(' ').append(key).append('\n');
                show(member.value(), shown);
              });
    }
  }

  private static String place(Location at) {
    return at instanceof Location.TextSpan span
        ? span.line() + ":" + span.column() + (span.length() == 0 ? "" : "+" + span.length())
        : at.display();
  }
}
