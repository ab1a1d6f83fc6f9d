package org.posebook.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.export.ExportOptions;
import org.posebook.export.Exporter;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.source.Location;

/**
 * Writes a sheet as a handout in PDF: two or three poses a page, each with its picture on the left
 * and what to do on the right.
 *
 * <pre>{@code
 * Result<Integer> pages = new PdfExporter().export(sheet, options, out);
 * }</pre>
 *
 * <p>The file is tagged for screen readers (PDF/UA-1) and fit for archives (PDF/A-2a). The same
 * sheet gives the same bytes, whatever the machine, its language and its clock.
 */
public final class PdfExporter implements Exporter {
  private static final RuleId UNDISPLAYABLE = new RuleId("text/undisplayable");
  private static final RuleId MISSING = new RuleId("media/missing");

  /** For {@link java.util.ServiceLoader}. */
  public PdfExporter() {}

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public Result<Integer> export(SheetDocument sheet, ExportOptions options, OutputStream out)
      throws IOException {
    Fonts fonts = Fonts.shared();
    Legible legible = new Legible(fonts);
    Pictures pictures = new Pictures(options.base());
    Plan plan =
        Layouts.plan(
            sheet,
            options.layouts(),
            Setting.of(options.paper(), fonts, legible, pictures).filledIn(options.filling()));
    TaggedPdf.About about =
        new TaggedPdf.About(
            legible.text(sheet.head().title()),
            sheet.head().author().or(sheet.head()::brand).map(legible::text),
            sheet.language(),
            sheet.foot().edition().map(PrintedEdition::identifier));
    out.write(
        new Emitter(plan, about, fonts, pictures, options.palette(), options.colours()).emit());
    return new Result<>(
        plan.pages().size(), remarks(sheet.head().title(), fonts, legible, pictures));
  }

  static List<Diagnostic> remarks(String title, Fonts fonts, Legible legible, Pictures pictures) {
    Location at = new Location.WholeFile(title);
    List<Diagnostic> remarks = new ArrayList<>();
    for (Pictures.Problem problem : pictures.problems()) {
      remarks.add(
          Diagnostic.warning(
              MISSING,
              new Location.WholeFile(problem.file()),
              "The picture " + problem.file() + " cannot be shown: " + problem.reason() + ".",
              "Give a PNG, JPEG or SVG file in the library's folder. Until then its place"
                  + " stays empty."));
    }
    boolean unshaped = false;
    for (int codePoint : legible.missing()) {
      if (Shapers.isShaped(codePoint) && !fonts.shapers().work()) {
        unshaped = true;
        continue;
      }
      remarks.add(
          Diagnostic.warning(
              UNDISPLAYABLE,
              at,
              "The fonts cannot show the character "
                  + Legible.number(codePoint)
                  + " ("
                  + Character.getName(codePoint)
                  + ").",
              "Its number is printed in its place. Use another character."));
    }
    if (unshaped) {
      remarks.add(
          Diagnostic.warning(
              UNDISPLAYABLE,
              at,
              "Devanagari cannot be printed on this machine: Java finds no fonts.",
              "Install fontconfig, or print on another machine. Until then names in Devanagari are"
                  + " left out, and elsewhere the letters' numbers are printed."));
    }
    return remarks;
  }
}
