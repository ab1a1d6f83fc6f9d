package org.posebook.importer.poi;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherProperty;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFPictureData;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeContainer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.util.StringUtil;
import org.posebook.importer.RawPicture;
import org.posebook.source.Location;

/** The pictures that float over a sheet of an old workbook. */
final class XlsPictures {
  private XlsPictures() {}

  static List<RawPicture> of(String file, HSSFSheet sheet) {
    List<RawPicture> pictures = new ArrayList<>();
    HSSFPatriarch drawing = sheet.getDrawingPatriarch();
    if (drawing != null) {
      Location.CellRef corner = new Location.CellRef(file, sheet.getSheetName(), 1, 1);
      collect(drawing, corner, pictures);
    }
    return pictures;
  }

  private static void collect(
      HSSFShapeContainer container, Location.CellRef around, List<RawPicture> pictures) {
    for (HSSFShape shape : container) {
      Location.CellRef at =
          shape.getAnchor() instanceof HSSFClientAnchor anchor
              ? new Location.CellRef(
                  around.file(),
                  around.sheet(),
                  Math.max(0, anchor.getRow1()) + 1,
                  Math.max(0, anchor.getCol1()) + 1)
              : around;
      if (shape instanceof HSSFShapeContainer group) {
        collect(group, at, pictures);
      } else if (shape instanceof HSSFPicture picture) {
        HSSFPictureData data = picture.getPictureData();
        if (data != null) {
          byte[] bytes = data.getData();
          String name = "image" + picture.getPictureIndex() + "." + data.suggestFileExtension();
          pictures.add(new RawPicture(at, description(picture), name, () -> bytes.clone()));
        }
      }
    }
  }

  private static String description(HSSFPicture picture) {
    EscherProperty found =
        picture.getOptRecord() == null
            ? null
            : picture.getOptRecord().lookup(EscherPropertyTypes.GROUPSHAPE__DESCRIPTION);
    if (!(found instanceof EscherComplexProperty text)) {
      return "";
    }
    byte[] bytes = text.getComplexData();
    String description = StringUtil.getFromUnicodeLE(bytes, 0, bytes.length / 2);
    int end = description.indexOf(0);
    return (end < 0 ? description : description.substring(0, end)).strip();
  }
}
