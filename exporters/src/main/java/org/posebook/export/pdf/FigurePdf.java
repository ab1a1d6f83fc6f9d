package org.posebook.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.SheetColours;
import org.posebook.export.sheet.FigureSheet;
import org.posebook.export.sheet.FigureSpread;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Paper;

/**
 * Writes figures without a sheet around them as PDF: on a page of their own size, or all of them on
 * pages to choose from. The files are tagged and fit for archives as handouts are.
 */
public final class FigurePdf {
  private static final Path NO_PICTURES = Path.of("");

  private FigurePdf() {}

  /**
   * Writes drawings side by side on a page that is trimmed to them. The stream is not closed.
   *
   * @throws IOException when the stream fails
   */
  public static void write(FigureSpread spread, Palette palette, OutputStream out)
      throws IOException {
    StyleSheet page =
        new StyleSheet(
            (float) spread.width() * StyleSheet.MM, (float) spread.height() * StyleSheet.MM);
    Tag document = Tag.document();
    Legible legible = new Legible(Fonts.shared());
    List<Item> items = new ArrayList<>();
    for (FigureSpread.Placed each : spread.placed()) {
      Item.Box box =
          new Item.Box(
              (float) each.x() * StyleSheet.MM,
              (float) each.y() * StyleSheet.MM,
              (float) each.width() * StyleSheet.MM,
              (float) each.height() * StyleSheet.MM);
      items.add(
          new Item.Drawing(document.figure(each.drawing().alt()), each.drawing().figure(), box));
    }
    Plan plan = new Plan(document, List.of(Plan.Page.of(page, items)));
    out.write(emit(plan, legible.text(spread.title()), spread.language(), palette));
  }

  /**
   * Writes a sheet of figures, on as many pages as it needs. The stream is not closed.
   *
   * @return the number of pages
   * @throws IOException when the stream fails
   */
  public static int write(FigureSheet sheet, Paper paper, Palette palette, OutputStream out)
      throws IOException {
    Legible legible = new Legible(Fonts.shared());
    Plan plan = FigurePages.plan(sheet, StyleSheet.of(paper), Fonts.shared(), legible);
    out.write(emit(plan, legible.text(sheet.title()), sheet.language(), palette));
    return plan.pages().size();
  }

  private static byte[] emit(Plan plan, String title, String language, Palette palette)
      throws IOException {
    TaggedPdf.About about = new TaggedPdf.About(title, Optional.empty(), language);
    return new Emitter(
            plan, about, Fonts.shared(), new Pictures(NO_PICTURES), palette, SheetColours.STANDARD)
        .emit();
  }
}
