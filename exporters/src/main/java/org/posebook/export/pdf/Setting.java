package org.posebook.export.pdf;

import org.posebook.model.Filling;
import org.posebook.model.Paper;

/**
 * What a layout needs to set a sheet.
 *
 * @param paper the paper
 * @param typesetter sets text
 * @param pictures which picture files can be shown
 * @param blanks makes the fields to fill in on a screen
 */
record Setting(Paper paper, Typesetter typesetter, PictureSizes pictures, Blanks blanks) {
  /** A sheet to be filled in with a pen. */
  static Setting of(Paper paper, Metrics metrics, Legible legible, PictureSizes pictures) {
    return new Setting(paper, new Typesetter(metrics, legible), pictures, Blanks.NONE);
  }

  /** The same to be filled in another way. */
  Setting filledIn(Filling filling) {
    return new Setting(paper, typesetter, pictures, new Blanks(filling, ""));
  }

  /** The same for a part of the sheet. */
  Setting within(String part) {
    return new Setting(paper, typesetter, pictures, blanks.within(part));
  }

  /** The paper upright. */
  StyleSheet style() {
    return StyleSheet.of(paper);
  }
}
