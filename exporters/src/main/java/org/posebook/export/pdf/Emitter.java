package org.posebook.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStructureElement;
import org.posebook.export.SheetColours;
import org.posebook.figure.draw.Palette;

/** Draws a plan. It decides nothing. */
final class Emitter {
  private final TaggedPdf pdf;
  private final Plan plan;
  private final Shapes shapes;
  private final Letters letters;
  private final Pictures pictures;
  private final Drawings drawings;
  private final FormFields fields;
  private final Map<Tag, PdfStructureElement> elements = new HashMap<>();
  private final List<PdfOutline> outline = new ArrayList<>();

  private Plan.Page page;
  private PdfContentByte content;
  private @Nullable Mark open;
  private boolean inText;

  Emitter(
      Plan plan,
      TaggedPdf.About about,
      Fonts fonts,
      Pictures pictures,
      Palette palette,
      SheetColours colours)
      throws IOException {
    this.page = plan.pages().getFirst();
    this.shapes = new Shapes(new InkSet(palette.mode(), colours));
    this.plan = plan;
    this.letters = new Letters(fonts);
    this.pictures = pictures;
    this.pdf = new TaggedPdf(page.width(), page.height(), about);
    this.drawings = new Drawings(pdf, palette);
    this.fields = new FormFields(pdf, shapes);
    this.content = pdf.content();
  }

  /** The file's bytes. */
  byte[] emit() throws IOException {
    structure(plan.structure(), pdf.documentElement());
    outline.add(pdf.outline());
    plan.pages().stream()
        .flatMap(each -> each.items().stream())
        .filter(Item.Picture.class::isInstance)
        .forEach(item -> pictures.note((Item.Picture) item));
    boolean first = true;
    for (Plan.Page next : plan.pages()) {
      page = next;
      if (!first) {
        pdf.newPage(page.width(), page.height());
        content = pdf.content();
      }
      first = false;
      for (Item item : page.items()) {
        draw(item);
      }
      close();
    }
    return pdf.close();
  }

  private void structure(Tag tag, PdfStructureElement element) {
    elements.put(tag, element);
    tag.language().ifPresent(language -> element.put(PdfName.LANG, TaggedPdf.text(language)));
    tag.alternative().ifPresent(alt -> element.put(PdfName.ALT, TaggedPdf.text(alt)));
    attributes(tag.role(), element);
    for (Tag child : tag.children()) {
      structure(child, pdf.element(element, child.role().pdfName()));
    }
  }

  private static void attributes(Tag.Role role, PdfStructureElement element) {
    switch (role) {
      case NUMBERED_LIST ->
          TaggedPdf.attribute(element, "List", "ListNumbering", TaggedPdf.name("Decimal"));
      case BULLET_LIST ->
          TaggedPdf.attribute(element, "List", "ListNumbering", TaggedPdf.name("Disc"));
      case COLUMN_HEAD -> TaggedPdf.attribute(element, "Table", "Scope", TaggedPdf.name("Column"));
      case ROW_HEAD -> TaggedPdf.attribute(element, "Table", "Scope", TaggedPdf.name("Row"));
      case DOCUMENT, PART, SECTION, H1, H2, H3, H4, PARAGRAPH, ITEM, LABEL, BODY -> {}
      case TABLE, ROW, CELL, FIGURE, SPAN, LINK, FORM -> {}
    }
  }

  private void draw(Item item) throws IOException {
    switch (item) {
      case Item.Text text -> text(text);
      case Item.Rule rule -> {
        shape();
        shapes.rule(content, rule, page.height());
      }
      case Item.Area area -> {
        shape();
        shapes.area(content, area, page.height());
      }
      case Item.Outline box -> {
        shape();
        shapes.outline(content, box, page.height());
      }
      case Item.Warning sign -> {
        shape();
        shapes.warning(content, sign, page.height());
      }
      case Item.Picture picture -> picture(picture);
      case Item.Drawing drawing -> drawing(drawing);
      case Item.Code code -> {
        shape();
        shapes.code(content, code, page.height());
      }
      case Item.Link link -> {
        close();
        pdf.link(element(link.tag()), rectangle(link.box()), link.address(), link.contents());
      }
      case Item.Field field -> {
        close();
        fields.add(element(field.tag()), rectangle(field.box()), field.blank());
      }
      case Item.Bookmark bookmark -> bookmark(bookmark);
    }
  }

  private void text(Item.Text text) {
    open(text.mark());
    if (!inText) {
      content.beginText();
      inText = true;
    }
    Type type = text.type();
    shapes.fill(content, type.ink());
    letters.show(content, type, text.text(), text.x(), page.height() - text.y());
  }

  private void shape() {
    open(Artifact.LAYOUT);
    endText();
  }

  private void drawing(Item.Drawing drawing) throws IOException {
    Rectangle box = figure(drawing.tag(), drawing.box());
    drawings.show(content, drawing.figure(), box.getWidth(), box.getLeft(), box.getBottom());
    close();
  }

  /** Begins a figure, and tells where on the page it stands. */
  private Rectangle figure(Tag tag, Item.Box place) {
    Rectangle box = rectangle(place);
    float[] corners = {box.getLeft(), box.getBottom(), box.getRight(), box.getTop()};
    TaggedPdf.attribute(element(tag), "Layout", "BBox", new PdfArray(corners));
    open(tag);
    return box;
  }

  private void picture(Item.Picture picture) {
    Rectangle box = figure(picture.tag(), picture.box());
    pictures.draw(pdf, content, picture.file(), box);
    close();
  }

  private void bookmark(Item.Bookmark bookmark) {
    while (outline.size() > bookmark.level()) {
      outline.remove(outline.size() - 1);
    }
    PdfOutline parent = outline.get(outline.size() - 1);
    float y = page.height() - bookmark.y() + 8;
    PdfOutline entry = pdf.outline(parent, bookmark.title(), element(bookmark.tag()), y);
    outline.add(entry);
  }

  private PdfStructureElement element(Tag tag) {
    return Objects.requireNonNull(elements.get(tag));
  }

  private Rectangle rectangle(Item.Box box) {
    float height = page.height();
    return new Rectangle(box.x(), height - box.bottom(), box.right(), height - box.y());
  }

  /** Makes what follows belong to a mark. */
  private void open(Mark mark) {
    if (mark == open) {
      return;
    }
    close();
    switch (mark) {
      case Tag tag -> pdf.begin(content, element(tag));
      case Artifact artifact -> pdf.beginArtifact(content, artifact);
    }
    open = mark;
  }

  private void close() {
    endText();
    if (open != null) {
      pdf.end(content);
      open = null;
    }
  }

  private void endText() {
    if (inText) {
      content.endText();
      inText = false;
    }
  }
}
