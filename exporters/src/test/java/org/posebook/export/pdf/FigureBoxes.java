package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Where a file's structure says that its figures stand. */
final class FigureBoxes {
  private FigureBoxes() {}

  /** Left, lower, right and upper edge of each figure, in points from the page's lower left. */
  static List<float[]> of(PDDocument document) {
    List<float[]> boxes = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), boxes);
    return boxes;
  }

  private static void collect(COSBase node, List<float[]> boxes) {
    switch (node) {
      case COSObject reference -> collect(reference.getObject(), boxes);
      case COSArray all -> all.forEach(each -> collect(each, boxes));
      case COSDictionary element -> {
        if (COSName.getPDFName("Figure").equals(element.getCOSName(COSName.S))) {
          COSArray attributes = element.getCOSArray(COSName.A);
          boxes.add(
              ((COSDictionary) attributes.getObject(0)).getCOSArray(COSName.BBOX).toFloatArray());
        }
        if (element.containsKey(COSName.K)) {
          collect(element.getDictionaryObject(COSName.K), boxes);
        }
      }
      default -> {}
    }
  }
}
