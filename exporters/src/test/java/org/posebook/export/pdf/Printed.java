package org.posebook.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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

  /** The text in reading order, without what repeats on each page. */
  String text() {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new RealText().getText(document);
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

  /** Text that is tagged; artifacts are skipped, as a screen reader would. */
  private static final class RealText extends PDFTextStripper {
    private final List<String> open = new ArrayList<>();

    RealText() {
      setLineSeparator("\n");
      List<OperatorProcessor> operators =
          List.of(
              new BeginMarkedContentSequence(this),
              new BeginMarkedContentSequenceWithProperties(this),
              new EndMarkedContentSequence(this));
      operators.forEach(this::addOperator);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      open.add(tag.getName());
    }

    @Override
    public void endMarkedContentSequence() {
      open.remove(open.size() - 1);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      if (!open.contains("Artifact")) {
        super.processTextPosition(text);
      }
    }
  }
}
