package org.posebook.export.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a tagged document: a line for each paragraph, heading, list item, figure and table cell.
 */
final class StructureText {
  private static final Set<String> BLOCKS =
      Set.of("H1", "H2", "H3", "H4", "P", "LI", "Figure", "TH", "TD");

  private final Map<PDPage, Map<Integer, String>> marks = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private StructureText() {}

  static String of(PDDocument document) throws IOException {
    StructureText text = new StructureText();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> ofPage = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) {
          ofPage.put(content.getMCID(), text(content));
        }
      }
      text.marks.put(page, ofPage);
    }
    text.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
    // How a text is kept on a line is the layout's.
    return text.out.toString().replace('\u00A0', ' ').replace('\u2011', '-');
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder letters = new StringBuilder();
    for (Object piece : content.getContents()) {
      switch (piece) {
        case TextPosition position -> letters.append(position.getUnicode());
        case PDMarkedContent within -> letters.append(text(within));
        default -> {
          // A picture.
        }
      }
    }
    return letters.toString();
  }

  private void read(PDStructureNode node, PDPage page) {
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> element(element, page);
        case PDMarkedContentReference reference ->
            out.append(marks.get(reference.getPage()).get(reference.getMCID()));
        case Integer mark -> out.append(marks.get(page).get(mark));
        default -> {
          // The annotation of a link: its text is marked content.
        }
      }
    }
  }

  private void element(PDStructureElement element, PDPage page) {
    String type = element.getStructureType();
    if (BLOCKS.contains(type)) {
      out.append(out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "" : "\n");
      out.append(type).append(": ");
    } else if (type.equals("LBody")) {
      out.append(' ');
    }
    if (element.getAlternateDescription() != null) {
      out.append('[').append(element.getAlternateDescription()).append(']');
    }
    if (element.getLanguage() != null && !type.equals("Document")) {
      out.append('{').append(element.getLanguage()).append('}');
    }
    read(element, element.getPage() == null ? page : element.getPage());
    if (BLOCKS.contains(type) && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }
}
