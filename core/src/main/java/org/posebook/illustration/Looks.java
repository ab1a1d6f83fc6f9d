package org.posebook.illustration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.posebook.figure.draw.ClothTone;
import org.posebook.figure.draw.Mannequin;
import org.posebook.figure.draw.Palette;
import org.posebook.figure.draw.SkinTone;
import org.posebook.figure.draw.body.Build;
import org.posebook.figure.draw.body.Hair;
import org.posebook.model.FigureLook;

/** The words in which a brand says who is drawn. */
public final class Looks {
  private static final Map<String, ClothTone> CLOTHES = clothes();
  private static final Map<String, Build> BUILDS = builds();

  private Looks() {}

  /** The colours of a look. */
  public static Palette palette(FigureLook look, Palette.Mode mode) {
    SkinTone skin =
        look.skin()
            .flatMap(word -> Arrays.stream(SkinTone.values()).filter(t -> is(t, word)).findFirst())
            .orElse(Palette.STANDARD.skin());
    ClothTone cloth =
        look.clothes()
            .map(word -> CLOTHES.getOrDefault(word, Palette.STANDARD.cloth()))
            .orElse(Palette.STANDARD.cloth());
    return new Palette(mode, skin, cloth);
  }

  /** The shape of a look. */
  public static Mannequin mannequin(FigureLook look) {
    Hair hair =
        look.hair()
            .flatMap(word -> Arrays.stream(Hair.values()).filter(h -> is(h, word)).findFirst())
            .orElse(Mannequin.STANDARD.hair());
    Build build =
        look.build()
            .map(word -> BUILDS.getOrDefault(word, Mannequin.STANDARD.build()))
            .orElse(Mannequin.STANDARD.build());
    return new Mannequin(hair, build);
  }

  /** The words for skin, from pale to dark. */
  public static List<String> skins() {
    return Arrays.stream(SkinTone.values()).map(Looks::word).toList();
  }

  /** The words for clothes. */
  public static List<String> clothesWords() {
    return List.copyOf(CLOTHES.keySet());
  }

  /** The words for hair. */
  public static List<String> hairs() {
    return Arrays.stream(Hair.values()).map(Looks::word).toList();
  }

  /** The words for builds. */
  public static List<String> buildWords() {
    return List.copyOf(BUILDS.keySet());
  }

  private static boolean is(Enum<?> value, String word) {
    return word(value).equals(word);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, ClothTone> clothes() {
    Map<String, ClothTone> clothes = new LinkedHashMap<>();
    clothes.put("teal", ClothTone.TEAL);
    clothes.put("blue", ClothTone.BLUE);
    clothes.put("plum", ClothTone.PLUM);
    clothes.put("moss", ClothTone.MOSS);
    clothes.put("sand", ClothTone.SAND);
    clothes.put("slate", ClothTone.SLATE);
    return clothes;
  }

  private static Map<String, Build> builds() {
    Map<String, Build> builds = new LinkedHashMap<>();
    builds.put("slender", Build.SLENDER);
    builds.put("broad", Build.BROAD);
    return builds;
  }
}
