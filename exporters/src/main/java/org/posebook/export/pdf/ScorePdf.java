package org.posebook.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.posebook.export.SheetColours;
import org.posebook.export.sheet.ScoreSheet;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Filling;
import org.posebook.model.Paper;

/**
 * Writes scorecards as PDF: tables that a reviewer goes through with a pen, or on a screen. The
 * files are tagged and fit for archives as handouts are.
 */
public final class ScorePdf {
  private ScorePdf() {}

  /**
   * Writes a scorecard; each routine begins a page. The stream is not closed.
   *
   * @param filling whether its boxes and lines are filled in on a screen
   * @return the number of pages
   * @throws IOException when the stream fails
   */
  public static int write(ScoreSheet sheet, Paper paper, Filling filling, OutputStream out)
      throws IOException {
    Fonts fonts = Fonts.shared();
    Legible legible = new Legible(fonts);
    Pictures pictures = new Pictures(Path.of(""));
    Setting setting = Setting.of(paper, fonts, legible, pictures).filledIn(filling);
    Plan plan = ScorePages.plan(sheet, setting);
    TaggedPdf.About about =
        new TaggedPdf.About(legible.text(sheet.title()), Optional.empty(), sheet.language());
    out.write(
        new Emitter(plan, about, fonts, pictures, Palette.STANDARD, SheetColours.STANDARD).emit());
    return plan.pages().size();
  }
}
