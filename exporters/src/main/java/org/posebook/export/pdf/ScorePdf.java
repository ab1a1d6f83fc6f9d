package org.posebook.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.posebook.check.score.Scorecard;
import org.posebook.export.SheetColours;
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
   * Writes scorecards; each routine begins a page. The stream is not closed.
   *
   * @param library what the library is called
   * @param cards at least one
   * @param filling whether its boxes and lines are filled in on a screen
   * @return the number of pages
   * @throws IOException when the stream fails
   */
  public static int write(
      String library, List<Scorecard> cards, Paper paper, Filling filling, OutputStream out)
      throws IOException {
    if (cards.isEmpty()) {
      throw new IllegalArgumentException("there is no scorecard to write");
    }
    String title = Words.scorecard(library);
    Fonts fonts = Fonts.shared();
    Legible legible = new Legible(fonts);
    Pictures pictures = new Pictures(Path.of(""));
    Setting setting = Setting.of(paper, fonts, legible, pictures).filledIn(filling);
    Plan plan = ScorePages.plan(title, cards, setting);
    TaggedPdf.About about = new TaggedPdf.About(legible.text(title), Optional.empty(), "en");
    out.write(
        new Emitter(plan, about, fonts, pictures, Palette.STANDARD, SheetColours.STANDARD).emit());
    return plan.pages().size();
  }
}
