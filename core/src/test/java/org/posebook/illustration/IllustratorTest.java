package org.posebook.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.figure.Side;
import org.posebook.figure.atlas.Atlas;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.FigureCodec;
import org.posebook.figure.draw.Mannequin;
import org.posebook.figure.draw.body.Build;
import org.posebook.figure.draw.body.Hair;
import org.posebook.model.FigureRef;
import org.posebook.model.FigureSide;

final class IllustratorTest {
  private static final FigureRef CHANGED =
      new FigureRef(
          Optional.of("bridge"),
          Optional.empty(),
          Optional.empty(),
          Map.of("angles", Map.of("both knee", Map.of("flex", new BigDecimal("80")))));

  private final Illustrator usual = new Illustrator(FigureStore.NONE, Mannequin.STANDARD);

  @Test
  void builtInFigureIsTheOneThatTheBuildDrew() {
    List<Illustration> drawn = usual.illustrate(FigureRef.named("bridge"));
    assertEquals(1, drawn.size());
    assertSame(Atlas.figure("bridge").orElseThrow(), drawn.get(0).figure());
    assertEquals(Atlas.entry("bridge").orElseThrow().description(), drawn.get(0).description());
  }

  @Test
  void noFigureWhereNoneIsWantedOrKnown() {
    assertEquals(List.of(), usual.illustrate(FigureRef.named("none")));
    assertEquals(List.of(), usual.illustrate(FigureRef.named("brige")));
    assertEquals(List.of(), usual.illustrate(own(Map.of("orientation", "flying"))));
  }

  @Test
  void sides() {
    FigureRef pigeon = FigureRef.named("pigeon");
    Figure right = usual.illustrate(pigeon).get(0).figure();
    assertEquals(Optional.of(Side.RIGHT), usual.illustrate(pigeon).get(0).side());
    Illustration left = usual.illustrate(pigeon.on(FigureSide.LEFT)).get(0);
    assertEquals(Optional.of(Side.LEFT), left.side());
    assertEquals(bytes(right.mirrored()), bytes(left.figure()));
    assertEquals(bytes(right), bytes(left.figure().mirrored()));
    List<Illustration> both = usual.illustrate(pigeon.on(FigureSide.BOTH));
    assertEquals(
        List.of(Optional.of(Side.RIGHT), Optional.of(Side.LEFT)),
        both.stream().map(Illustration::side).toList());
    assertEquals(1, usual.illustrate(FigureRef.named("bridge").on(FigureSide.BOTH)).size());
  }

  @Test
  void changedFigureIsDrawnAnewAndDescribesItself() {
    Illustration changed = usual.illustrate(CHANGED).get(0);
    assertNotEquals(bytes(Atlas.figure("bridge").orElseThrow()), bytes(changed.figure()));
    assertTrue(changed.description().startsWith("Lying on the back, the hips lifted"));
  }

  @Test
  void ownAltTextWins() {
    FigureRef ref =
        new FigureRef(Optional.of("bridge"), Optional.empty(), Optional.of("Hips up."), Map.of());
    assertEquals("Hips up.", usual.illustrate(ref).get(0).description());
  }

  @Test
  void otherMannequinsHaveOtherShapes() {
    Illustrator broad = new Illustrator(FigureStore.NONE, new Mannequin(Hair.SHORT, Build.BROAD));
    FigureRef bridge = FigureRef.named("bridge");
    assertNotEquals(
        bytes(usual.illustrate(bridge).get(0).figure()),
        bytes(broad.illustrate(bridge).get(0).figure()));
  }

  @Test
  void drawingsAreKeptAndFoundAgain(@TempDir Path folder) throws IOException {
    FigureStore store = FigureStore.in(folder.resolve("figures"));
    Figure first = new Illustrator(store, Mannequin.STANDARD).illustrate(CHANGED).get(0).figure();
    List<Path> kept = files(folder);
    assertEquals(1, kept.size());
    byte[] written = Files.readAllBytes(kept.get(0));
    Figure again = new Illustrator(store, Mannequin.STANDARD).illustrate(CHANGED).get(0).figure();
    assertEquals(bytes(first), bytes(again));
    // A damaged file is drawn anew and mended; another mannequin is another file.
    Files.writeString(kept.get(0), "not a figure");
    Figure mended = new Illustrator(store, Mannequin.STANDARD).illustrate(CHANGED).get(0).figure();
    assertEquals(bytes(first), bytes(mended));
    assertEquals(List.of(written.length), List.of((int) Files.size(kept.get(0))));
    new Illustrator(store, new Mannequin(Hair.NONE, Build.SLENDER)).illustrate(CHANGED);
    assertEquals(2, files(folder).size());
  }

  @Test
  void aFolderThatCannotBeMadeCostsNothingButTime(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    FigureStore store = FigureStore.in(file.resolve("figures"));
    assertEquals(1, new Illustrator(store, Mannequin.STANDARD).illustrate(CHANGED).size());
    assertEquals("in the way", Files.readString(file));
  }

  private static FigureRef own(Map<String, Object> data) {
    return new FigureRef(Optional.empty(), Optional.empty(), Optional.empty(), data);
  }

  private static String bytes(Figure figure) {
    return new String(FigureCodec.write(figure), StandardCharsets.ISO_8859_1);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
