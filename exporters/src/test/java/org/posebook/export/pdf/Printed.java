package org.posebook.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.posebook.diagnostic.Result;
import org.posebook.export.ExportOptions;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.model.Paper;

/** A printed sheet, and what can be read from it. */
record Printed(byte[] pdf, Result<Integer> result) {
  static Printed print(SheetDocument sheet, Paper paper, Path base) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Result<Integer> result = new PdfExporter().export(sheet, new ExportOptions(paper, base), out);
      return new Printed(out.toByteArray(), result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Printed print(SheetDocument sheet, Paper paper) {
    return print(sheet, paper, Path.of("no-pictures-here"));
  }

  /** The text in the order of the document's structure, as a screen reader reads it. */
  String text() {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return StructureText.of(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All text of a page, with its head and foot. */
  String page(int number) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      stripper.setLineSeparator("\n");
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
