package org.posebook.export.pdf;

import java.util.List;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.Link;
import org.posebook.export.sheet.SheetDocument.Options;
import org.posebook.export.sheet.SheetDocument.Part;
import org.posebook.export.sheet.SheetDocument.Remark;
import org.posebook.export.sheet.SheetDocument.Role;
import org.posebook.export.sheet.SheetDocument.Steps;

/**
 * A pose's parts, by where they may stand.
 *
 * @param before remarks to read first: under the picture
 * @param core dose, steps and cautions, with all that stands among them: beside the picture
 * @param after other forms, notes and links: after the rest, in whichever column has room
 */
record PoseParts(List<Part> before, List<Part> core, List<Part> after) {
  static PoseParts of(List<Part> parts) {
    int start = 0;
    while (start < parts.size() && isInformation(parts.get(start))) {
      start++;
    }
    int end = parts.size();
    while (end > start && isLoose(parts.get(end - 1))) {
      end--;
    }
    return start == parts.size()
        ? new PoseParts(List.of(), parts, List.of())
        : new PoseParts(
            parts.subList(0, start), parts.subList(start, end), parts.subList(end, parts.size()));
  }

  private static boolean isInformation(Part part) {
    return part instanceof Remark remark && remark.role() == Role.INFORMATION;
  }

  private static boolean isLoose(Part part) {
    return switch (part) {
      case DoseStrip dose -> false;
      case Steps steps -> false;
      case Remark remark -> remark.role() != Role.CAUTION;
      case Options options -> true;
      case Link link -> true;
    };
  }
}
