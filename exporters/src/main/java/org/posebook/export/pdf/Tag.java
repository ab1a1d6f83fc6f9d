package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An element of the document's structure. Its children stand in reading order. A tag holds either
 * other tags or things on the page. Each tag is itself: two paragraphs with the same words are two.
 */
final class Tag implements Mark {
  /** What an element is, by its name in PDF (ISO 32000-1, 14.8.4). */
  enum Role {
    DOCUMENT("Document"),
    /** A layout, where a file holds several. */
    PART("Part"),
    SECTION("Sect"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    PARAGRAPH("P"),
    BULLET_LIST("L"),
    NUMBERED_LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    BODY("LBody"),
    TABLE("Table"),
    ROW("TR"),
    COLUMN_HEAD("TH"),
    ROW_HEAD("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    SPAN("Span"),
    LINK("Link"),
    /** A field of a form. */
    FORM("Form");

    private final String pdfName;

    Role(String pdfName) {
      this.pdfName = pdfName;
    }

    String pdfName() {
      return pdfName;
    }

    /** The heading of a level from 1 to 4. */
    static Role heading(int level) {
      return switch (level) {
        case 1 -> H1;
        case 2 -> H2;
        case 3 -> H3;
        default -> H4;
      };
    }
  }

  private final Role role;
  private final Optional<String> language;
  private final Optional<String> alternative;
  private final List<Tag> children = new ArrayList<>();

  private Tag(Role role, Optional<String> language, Optional<String> alternative) {
    this.role = role;
    this.language = language;
    this.alternative = alternative;
  }

  /** The root of a document. */
  static Tag document() {
    return new Tag(Role.DOCUMENT, Optional.empty(), Optional.empty());
  }

  /** A new last child. */
  Tag add(Role child) {
    return add(new Tag(child, Optional.empty(), Optional.empty()));
  }

  /** A new last child: a stretch of text in another language, named by a BCP 47 tag. */
  Tag span(String in) {
    return add(new Tag(Role.SPAN, Optional.of(in), Optional.empty()));
  }

  /** A new last child: a picture, and the text for readers who do not see it. */
  Tag figure(String alt) {
    return add(new Tag(Role.FIGURE, Optional.empty(), Optional.of(alt)));
  }

  private Tag add(Tag child) {
    children.add(child);
    return child;
  }

  /** Takes away the fields that stand nowhere, here and below. */
  void keepFields(Set<Tag> placed) {
    children.removeIf(child -> child.role == Role.FORM && !placed.contains(child));
    children.forEach(child -> child.keepFields(placed));
  }

  Role role() {
    return role;
  }

  Optional<String> language() {
    return language;
  }

  Optional<String> alternative() {
    return alternative;
  }

  List<Tag> children() {
    return Collections.unmodifiableList(children);
  }
}
