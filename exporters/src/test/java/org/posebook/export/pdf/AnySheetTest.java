package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.Bullets;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.Foot;
import org.posebook.export.sheet.SheetDocument.Head;
import org.posebook.export.sheet.SheetDocument.Heading;
import org.posebook.export.sheet.SheetDocument.Labelled;
import org.posebook.export.sheet.SheetDocument.Link;
import org.posebook.export.sheet.SheetDocument.Paragraph;
import org.posebook.export.sheet.SheetDocument.Part;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Remark;
import org.posebook.export.sheet.SheetDocument.Role;
import org.posebook.export.sheet.SheetDocument.Safety;
import org.posebook.export.sheet.SheetDocument.Steps;
import org.posebook.export.sheet.SheetDocument.Tracker;
import org.posebook.export.sheet.SheetDocument.WritingLines;
import org.posebook.model.Filling;
import org.posebook.model.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever a sheet says is on the page: no text is lost, cut or set outside the margins. */
class AnySheetTest {
  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void allTextIsPrinted(@ForAll("sheets") SheetDocument sheet, @ForAll Paper paper) {
    Printed printed = Printed.print(sheet, paper);
    String text = squeezed(printed.text());
    for (String said : Said.by(sheet)) {
      String wanted = squeezed(said);
      assertTrue(text.contains(wanted), () -> "not printed: " + said);
    }
    assertEquals(List.of(), LayoutTest.outside(LayoutTest.plan(sheet, paper)));
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void allTextIsPrintedLargeToo(@ForAll("sheets") SheetDocument sheet, @ForAll Paper paper) {
    LayoutCheck check = new LayoutCheck(SheetLayout.LARGE_PRINT);
    assertEquals(List.of(), check.missing(sheet, paper, Said.by(sheet)));
    assertEquals(List.of(), LayoutTest.outside(check.plan(sheet, paper)));
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void trackersKeepTheirMargins(@ForAll("sheets") SheetDocument sheet, @ForAll Paper paper) {
    LayoutCheck check = new LayoutCheck(SheetLayout.TRACKER);
    assertEquals(List.of(), check.missing(sheet, paper, List.of(sheet.safety().disclaimer())));
    assertEquals(List.of(), LayoutTest.outside(check.plan(sheet, paper)));
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void theStandardsAreKept(@ForAll("sheets") SheetDocument sheet) throws Exception {
    byte[] pdf = Printed.print(sheet, Paper.A4).pdf();
    assertEquals(Map.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Map.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A));
  }

  /** No field is lost and no two have the same name, wherever lines and rows are divided. */
  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void anySheetCanBeFilledIn(@ForAll("sheets") SheetDocument sheet, @ForAll Paper paper)
      throws Exception {
    Setting setting =
        Setting.of(paper, Fonts.shared(), new Legible(Fonts.shared()), file -> Optional.empty())
            .filledIn(Filling.SCREEN);
    List<SheetLayout> layouts =
        List.of(SheetLayout.HANDOUT, SheetLayout.TRACKER, SheetLayout.LARGE_PRINT);
    Plan plan = Layouts.plan(sheet, layouts, setting);
    assertTrue(LayoutTest.outside(plan).stream().noneMatch(Item.Field.class::isInstance));
    List<Item.Field> fields =
        plan.pages().stream()
            .flatMap(page -> page.items().stream())
            .filter(Item.Field.class::isInstance)
            .map(Item.Field.class::cast)
            .toList();
    List<String> names = fields.stream().map(field -> field.blank().name()).toList();
    assertEquals(names.stream().distinct().toList(), names);
    assertEquals(fields.stream().map(Item.Field::tag).toList(), forms(plan.structure()).toList());
    assertTrue(fields.stream().noneMatch(field -> field.blank().spoken().isBlank()));
    assertTrue(
        fields.stream().allMatch(field -> field.box().width() > 5 && field.box().height() > 5));
  }

  private static Stream<Tag> forms(Tag tag) {
    return tag.role() == Tag.Role.FORM
        ? Stream.of(tag)
        : tag.children().stream().flatMap(AnySheetTest::forms);
  }

  private static String squeezed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != 0xA0)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static Arbitrary<String> words(int least, int most) {
    Arbitrary<String> usual =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withChars("\u0101\u012B\u016B\u1E5B\u1E63\u015B\u1E47\u1E6D\u1E0D\u1E25\u1E43\u00F1")
            .withChars("\u00D7\u2013\u00E9\u00DF,.;:")
            .ofMinLength(1)
            .ofMaxLength(12);
    Arbitrary<String> monster =
        Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(40).ofMaxLength(150);
    return Arbitraries.frequencyOf(Tuple.of(60, usual), Tuple.of(1, monster))
        .list()
        .ofMinSize(least)
        .ofMaxSize(most)
        .map(list -> String.join(" ", list));
  }

  /** Mostly short texts, at times very long ones. */
  private static Arbitrary<String> text() {
    return Arbitraries.frequencyOf(
        Tuple.of(20, words(1, 15)), Tuple.of(3, words(30, 90)), Tuple.of(1, words(400, 900)));
  }

  private static Arbitrary<String> label() {
    return Arbitraries.frequencyOf(Tuple.of(20, words(1, 4)), Tuple.of(1, words(20, 60)));
  }

  private static Arbitrary<List<String>> texts(int least, int most) {
    return text().list().ofMinSize(least).ofMaxSize(most);
  }

  private static Arbitrary<Part> parts() {
    return Arbitraries.oneOf(
        Combinators.combine(label(), text()).as(DoseStrip::new),
        texts(0, 12).map(Steps::new),
        Combinators.combine(Arbitraries.of(Role.values()), label(), texts(1, 4)).as(Remark::new),
        Combinators.combine(label(), words(1, 2).map(path -> "https://example.org/" + path))
            .as(Link::new));
  }

  private static Arbitrary<Block> poses() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 120),
            label(),
            label().optional(),
            label().optional(),
            parts().list().ofMaxSize(6))
        .as(
            (number, name, sanskrit, meaning, parts) ->
                new PoseBlock(number, name, sanskrit, meaning, List.of(), parts));
  }

  private static Arbitrary<Block> others() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.integers().between(2, 3), label()).as(Heading::new),
        text().map(Paragraph::new),
        texts(0, 5).map(Bullets::new),
        Combinators.combine(
                label(),
                text(),
                label(),
                label().list().ofMaxSize(20),
                label().list().ofMaxSize(30))
            .as(Tracker::new),
        Combinators.combine(label(), Arbitraries.integers().between(0, 40)).as(WritingLines::new));
  }

  @Provide
  Arbitrary<SheetDocument> sheets() {
    Arbitrary<Head> heads =
        Combinators.combine(
                label(),
                text().optional(),
                label().optional(),
                label().optional(),
                Combinators.combine(label(), text()).as(Labelled::new).list().ofMaxSize(4))
            .as(
                (title, message, author, brand, details) ->
                    new Head(title, message, author, brand, Optional.empty(), details));
    Arbitrary<Safety> safeties =
        Combinators.combine(
                label(),
                Combinators.combine(label().optional(), texts(0, 6))
                    .as(Safety.Group::new)
                    .list()
                    .ofMaxSize(3),
                text())
            .as(Safety::new);
    Arbitrary<List<Block>> blocks =
        Combinators.combine(poses().list().ofMaxSize(60), others().list().ofMaxSize(5))
            .as(
                (poses, others) -> {
                  List<Block> all = new ArrayList<>(poses);
                  for (int i = 0; i < others.size(); i++) {
                    all.add(all.size() * (i + 1) / (others.size() + 1), others.get(i));
                  }
                  return all;
                });
    Arbitrary<Foot> feet = Combinators.combine(words(0, 40), label()).as(Foot::new);
    return Combinators.combine(heads, safeties, blocks, feet)
        .as((head, safety, all, foot) -> new SheetDocument("en", head, safety, all, foot));
  }
}
