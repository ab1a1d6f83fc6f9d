package org.posebook.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.posebook.export.ExportOptions;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.model.Paper;

/** Writes sheets to a folder, to be looked at: {@code Preview FOLDER}. */
final class Preview {
  private Preview() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, SheetDocument> sheets = new LinkedHashMap<>();
    sheets.put("lower-back", Sheets.lowerBack());
    TestPictures.write(folder);
    sheets.put(
        "pictures", Sheets.lowerBack(new Picture("wide.png", "A shape", Optional.of("Own work"))));
    sheets.put("fifteen", OddSheets.fifteenPoses());
    sheets.put("short", OddSheets.shortPoses());
    sheets.put("branded", OddSheets.branded("wide.png"));
    sheets.put("safety", OddSheets.muchSafety());
    sheets.put("odd", OddSheets.everything());
    for (Map.Entry<String, SheetDocument> sheet : sheets.entrySet()) {
      for (Paper paper : Paper.values()) {
        String name = sheet.getKey() + "-" + paper.name().toLowerCase(Locale.ROOT) + ".pdf";
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
          System.out.println(
              name
                  + " "
                  + new PdfExporter()
                      .export(sheet.getValue(), new ExportOptions(paper, folder), out));
        }
      }
    }
  }
}
