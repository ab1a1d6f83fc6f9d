package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;

/** Layouts, sheets for one person and for many, brands, and whether a sheet is up to date. */
final class PrintOptionsTest {
  @TempDir private Path folder;

  @BeforeEach
  void library() throws IOException {
    write(
        "posebook.yaml",
        """
        title: Back care
        notices: {disclaimer: Ask first.}
        brand: {name: Sample Studio}
        brands:
          - {id: evening, name: Evening Studio, accent: "#5B2A6E"}
        """);
    write("poses/bridge.yaml", "id: bridge\nname: Bridge\nsteps: [Lift.]\ndose: 3 x 10\n");
    write(
        "poses/cat-cow.yaml",
        "id: cat-cow\n"
            + "name: Cat-cow\n"
            + "aliases: [Cat and cow]\n"
            + "steps: [Round.]\n"
            + "cautions: [Go slow.]\n");
    write("routines/back.yaml", "id: back\ntitle: My back\nitems: [bridge, cat-cow]\n");
    write(
        "routines/late.yaml", "id: late\ntitle: Late\nbrand: evening\nitems: [bridge, cat-cow]\n");
  }

  @Test
  void severalLayoutsAreSeveralFiles() throws IOException {
    golden("layouts", 0, "print", "back", "--layout", "handout,poster,cue-sheet", "-o", "out/");
    assertEquals(
        List.of("back-cue-sheet.pdf", "back-poster.pdf", "back.pdf"), names(folder.resolve("out")));
  }

  @Test
  void aRoutineMayBeNamedByItsFile() throws IOException {
    golden("routine-file", 0, "print", "routines/back.yaml");
    assertTrue(text("back.pdf").contains("My back"));
  }

  @Test
  void allLayoutsInOneFile() throws IOException {
    golden("layouts-in-one", 0, "print", "back", "--layout", "all", "--one-file");
    String text = text("back.pdf");
    assertTrue(text.contains("Cat-cow"));
    golden("layout-misspelt", 2, "print", "back", "--layout", "pster");
  }

  @Test
  void buildPrintsTheLayoutsOfTheLibrary() throws IOException {
    write(
        "posebook.yaml",
        "title: T\n"
            + "notices: {disclaimer: Ask first.}\n"
            + "layouts: [handout, tracker]\n"
            + "brands: [{id: evening}]\n");
    golden("layouts-built", 0, "build");
  }

  @Test
  void aTrackerIsFilledInOnAScreen() throws IOException {
    golden("fillable", 0, "print", "back", "--layout", "tracker,poster", "--fillable");
    List<String> fields = fields("back-tracker.pdf");
    assertTrue(fields.contains("Bridge, Monday, done"), fields.toString());
    assertTrue(fields.contains("Pain before, Monday, 0 to 10"), fields.toString());
    assertTrue(fields.contains("Cat-cow, week 4, day 7, done"), fields.toString());
    assertEquals(List.of(), fields("back-poster.pdf"));
    CommandLineRun.in(folder, "print", "back", "--layout", "tracker", "-o", "plain.pdf");
    assertEquals(List.of(), fields("plain.pdf"));
    golden("fillable-nothing", 2, "print", "back", "--layout", "poster", "--fillable");
    golden("fillable-nothing-in-several", 2, "build", "--layout", "poster,cards", "--fillable");
    // Fields are no content: the sheet is as up to date as a plain one.
    assertEquals(0, CommandLineRun.in(folder, "verify", "back-tracker.pdf").code());
  }

  @Test
  void theLibrarySaysWhatIsFilledInOnAScreen() throws IOException {
    write(
        "posebook.yaml",
        "title: T\n"
            + "notices: {disclaimer: Ask first.}\n"
            + "layouts: [handout, poster]\n"
            + "fillable: true\n"
            + "brands: [{id: evening}]\n");
    CommandLineRun run = CommandLineRun.in(folder, "build");
    assertEquals(0, run.code(), run.all());
    assertEquals("For", fields("out/back.pdf").getFirst());
    assertEquals(List.of(), fields("out/back-poster.pdf"));
    // The library's wish is no order: a layout without blanks is printed all the same.
    assertEquals(0, CommandLineRun.in(folder, "print", "back", "--layout", "cards").code());
    CommandLineRun.in(folder, "print", "back", "--no-fillable", "-o", "plain.pdf");
    assertEquals(List.of(), fields("plain.pdf"));
  }

  @Test
  void aSheetForOnePerson() throws IOException {
    golden(
        "personal",
        0,
        "print",
        "back",
        "--for",
        "Sample Person",
        "--from",
        "Sample Therapist",
        "--date",
        "31 January",
        "--dose",
        "Bridge=2 x 8",
        "--note",
        "bridge=Use the wall.",
        "--leave-out",
        "cat and cow");
    String text = text("back.pdf");
    for (String said :
        List.of("For: Sample Person", "From: Sample Therapist", "2 × 8", "Use the wall.")) {
      assertTrue(text.contains(said), said + " in\n" + text);
    }
    assertFalse(text.contains("Cat-cow"));
    assertFalse(text.contains("3 ×"));
  }

  @Test
  void aPrescriptionInAFile() throws IOException {
    write(
        "person.yaml",
        "routine: back\nfor: Sample Person\nchanges:\n  Cat-cow: {dose: 5 times, note: Slow.}\n");
    golden("prescription", 0, "print", "back", "--prescription", "person.yaml");
    assertTrue(text("back.pdf").contains("Slow."));
    golden("prescription-other", 1, "print", "late", "--prescription", "person.yaml");
    write("wrong.yaml", "routine: bak\nfro: Me\nchanges: {brigde: {dose: hold 5}}\n");
    golden("prescription-wrong", 1, "print", "back", "--prescription", "wrong.yaml");
    write("odd.yaml", "routine: back\nchanges: {brigde: {dose: hold 5}}\n");
    golden("prescription-odd", 1, "print", "back", "--prescription", "odd.yaml");
  }

  @Test
  void aSheetForEach() throws IOException {
    write(
        "people.csv",
        """
        Name,From,Dose: bridge,Note: cat and cow,File
        Sample Person,Sample Therapist,2 x 8,Go slow.,
        Another Person,,,,second
        ,Nobody,,,
        """);
    golden("each", 0, "print", "back", "--each", "people.csv", "-o", "out/");
    assertEquals(List.of("back-01.pdf", "back-second.pdf"), names(folder.resolve("out")));
    assertTrue(text("out/back-01.pdf").contains("2 × 8"));
    assertTrue(text("out/back-second.pdf").contains("3 × 10"));
    write("odd.csv", "Name,Dose: brigde,Colour\nSample Person,2 x 8,red\n");
    golden("each-odd", 1, "print", "back", "--each", "odd.csv", "-o", "out2/");
    assertFalse(Files.exists(folder.resolve("out2")));
    write("broken.xlsx", "PK\u0003\u0004 and no more");
    golden("each-unreadable", 3, "print", "back", "--each", "broken.xlsx", "-o", "out2/");
    assertFalse(Files.exists(folder.resolve("out2")));
  }

  /** A name goes onto the sheet, and nowhere else. */
  @Test
  void namesGoToNoLog() throws IOException {
    write("people.csv", "Name,Dose: bridge\nSecret Person,hold 5\n");
    CommandLineRun run =
        CommandLineRun.in(folder, "print", "back", "--each", "people.csv", "-o", "out/");
    assertFalse(run.all().contains("Secret"), run.all());
  }

  @Test
  void brands() throws IOException {
    CommandLineRun.in(folder, "build");
    assertTrue(text("out/back.pdf").contains("Sample Studio"));
    assertTrue(text("out/late.pdf").contains("Evening Studio"));
  }

  @Test
  void verify() throws IOException {
    CommandLineRun.in(folder, "print", "back", "--layout", "handout", "--for", "A");
    CommandLineRun.in(folder, "print", "back", "--dose", "bridge=1 x 5", "-o", "own.pdf");
    golden("verify", 0, "verify", "back.pdf", "own.pdf");
    write("poses/bridge.yaml", "id: bridge\nname: Bridge\nsteps: [Lift slowly.]\ndose: 3 x 10\n");
    golden("verify-old", 1, "verify", "back.pdf");
    write("note.pdf", "no PDF at all");
    golden("verify-other", 3, "verify", "note.pdf");
    Files.delete(folder.resolve("routines/back.yaml"));
    golden("verify-gone", 1, "verify", "back.pdf");
    golden("verify-missing", 3, "verify", "nowhere.pdf");
  }

  private String text(String file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(file).toFile())) {
      return new PDFTextStripper().getText(pdf).replace('\u00A0', ' ');
    }
  }

  /** What screen readers say of the fields. */
  private List<String> fields(String file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(file).toFile())) {
      PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
      return form == null
          ? List.of()
          : form.getFields().stream().map(PDField::getAlternateFieldName).toList();
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void golden(String name, int code, String... args) throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, args);
    Golden.assertMatches("cli/" + name + ".txt", run.all().replace(folder.toString(), "FOLDER"));
    assertEquals(code, run.code());
  }
}
