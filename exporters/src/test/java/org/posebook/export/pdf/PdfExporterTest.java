package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.export.Exporter;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Foot;
import org.posebook.export.sheet.SheetDocument.Paragraph;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.model.Paper;

class PdfExporterTest {
  @Test
  void isFoundByItsFormat() {
    assertTrue(
        ServiceLoader.load(Exporter.class).stream()
            .map(ServiceLoader.Provider::get)
            .anyMatch(exporter -> exporter.format().equals("pdf")));
  }

  /** Read the difference before rewriting it: -Dgolden.rewrite=true. */
  @Test
  void readsInTheOrderOfTheSheet() throws IOException {
    String text = Printed.print(Sheets.lowerBack(), Paper.A4).text();
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(Path.of("src/test/resources/org/posebook/export/pdf/lower-back.txt"), text);
    }
    assertEquals(golden("lower-back.txt"), text);
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = PdfExporterTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void isTheSameTwice(Paper paper) {
    byte[] first = Printed.print(Sheets.lowerBack(), paper).pdf();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertArrayEquals(first, Printed.print(Sheets.lowerBack(), paper).pdf());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void isTheSameInManyThreads() {
    byte[] first = Printed.print(Sheets.lowerBack(), Paper.A4).pdf();
    SheetDocument other = OddSheets.everything();
    IntStream.range(0, 40)
        .parallel()
        .forEach(
            i -> {
              if (i % 2 == 0) {
                assertArrayEquals(first, Printed.print(Sheets.lowerBack(), Paper.A4).pdf());
              } else {
                Printed.print(other, Paper.A4);
              }
            });
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void numbersItsPages(Paper paper) {
    Printed printed = Printed.print(Sheets.lowerBack(), paper);
    int count = printed.result().value();
    for (int page = 1; page <= count; page++) {
      String text = printed.page(page);
      assertTrue(text.contains("Page " + page + " of " + count), text);
      assertTrue(text.contains(Sheets.foot().notice()), text);
      assertTrue(text.contains(Sheets.foot().title()), text);
    }
  }

  @Test
  void hasAnOutlineAndLinks() throws IOException {
    try (PDDocument document = Loader.loadPDF(Printed.print(Sheets.lowerBack(), Paper.A4).pdf())) {
      StringBuilder outline = new StringBuilder();
      for (PDOutlineItem title : document.getDocumentCatalog().getDocumentOutline().children()) {
        outline.append(title.getTitle()).append('\n');
        for (PDOutlineItem part : title.children()) {
          outline.append("  ").append(part.getTitle()).append('\n');
        }
      }
      assertEquals(
          """
          Gentle lower-back routine
            Before you start
            1 Child\u2019s pose
            2 Cat and cow
            3 Bridge
            4 Figure four
            5 Legs up the wall
            My first week
            Questions for my next visit
          """,
          outline.toString());
      List<PDAnnotation> links = document.getPage(0).getAnnotations();
      assertEquals(2, links.size());
      assertEquals("Video: https://example.org/poses/childs-pose", links.get(0).getContents());
    }
  }

  @Test
  void printsTheNumberOfACharacterThatNoFontHas() {
    SheetDocument sheet =
        Sheets.sheet(List.of(new Paragraph("Smile \uD83D\uDE00, \u0BA8 and \uD800 end")));
    Printed printed = Printed.print(sheet, Paper.A4);
    assertTrue(
        printed.text().contains("Smile [U+1F600], [U+0BA8] and [U+D800] end"), printed.text());
    assertEquals(
        List.of("text/undisplayable", "text/undisplayable", "text/undisplayable"), rules(printed));
  }

  @Test
  void showsPictures(@TempDir Path folder) throws IOException {
    TestPictures.write(folder);
    for (String file : List.of("wide.png", "tall.jpg")) {
      Picture picture = new Picture(file, "A line drawing", Optional.of("Drawn for this test"));
      Printed printed = Printed.print(Sheets.lowerBack(picture), Paper.A4, folder);
      assertEquals(List.of(), printed.result().diagnostics());
      assertTrue(printed.text().contains("Drawn for this test"), printed.text());
    }
  }

  @Test
  void hasALogoBesideTheTitle(@TempDir Path folder) throws IOException {
    TestPictures.write(folder);
    Printed printed = Printed.print(OddSheets.branded("wide.png"), Paper.A4, folder);
    assertEquals(List.of(), printed.result().diagnostics());
    assertTrue(printed.text().startsWith("Figure: [Our sign]\nH1: Gentle lower-back routine\n"));
  }

  @Test
  void aLongNoticeIsPrintedOnceAtTheEnd() {
    SheetDocument plain = Sheets.lowerBack();
    String notice = "This is general advice on movement. ".repeat(30).strip();
    SheetDocument sheet =
        new SheetDocument(
            plain.language(), plain.head(), plain.safety(), plain.blocks(), new Foot(notice, "T"));
    Printed printed = Printed.print(sheet, Paper.A4);
    assertTrue(printed.text().endsWith("P: " + notice + "\n"), printed.text());
  }

  @Test
  void reportsPicturesThatCannotBeShown(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("empty.png"), new byte[0]);
    Files.write(folder.resolve("text.png"), "not a picture".getBytes(StandardCharsets.UTF_8));
    TestPictures.write(folder);
    byte[] whole = Files.readAllBytes(folder.resolve("wide.png"));
    Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, whole.length / 2));
    byte[] jpeg = Files.readAllBytes(folder.resolve("tall.jpg"));
    Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(jpeg, 120));
    TestPictures.opaque(folder.resolve("opaque.png"));
    byte[] opaque = Files.readAllBytes(folder.resolve("opaque.png"));
    Files.write(folder.resolve("cut-opaque.png"), Arrays.copyOf(opaque, opaque.length - 20));
    Files.write(folder.resolve("cut-data.jpg"), Arrays.copyOf(jpeg, jpeg.length - 100));
    byte[] huge = whole.clone();
    huge[16] = 0x7F;
    Files.write(folder.resolve("huge.png"), huge);
    for (String file :
        List.of(
            "gone.png",
            "empty.png",
            "text.png",
            "cut.png",
            "cut-opaque.png",
            "cut.jpg",
            "cut-data.jpg",
            "huge.png",
            "../outside.png",
            ".",
            "nul\0name")) {
      Printed printed =
          Printed.print(
              Sheets.lowerBack(new Picture(file, "Alt", Optional.empty())), Paper.A4, folder);
      assertEquals(List.of("media/missing"), rules(printed), file);
      assertFalse(printed.result().hasErrors());
    }
  }

  private static List<String> rules(Printed printed) {
    return printed.result().diagnostics().stream()
        .map(Diagnostic::rule)
        .map(Object::toString)
        .toList();
  }
}
