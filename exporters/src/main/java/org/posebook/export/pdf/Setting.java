package org.posebook.export.pdf;

import org.posebook.model.Paper;

/**
 * What a layout needs to set a sheet.
 *
 * @param paper the paper
 * @param typesetter sets text
 * @param pictures which picture files can be shown
 */
record Setting(Paper paper, Typesetter typesetter, PictureSizes pictures) {
  static Setting of(Paper paper, Metrics metrics, Legible legible, PictureSizes pictures) {
    return new Setting(paper, new Typesetter(metrics, legible), pictures);
  }

  /** The paper upright. */
  StyleSheet style() {
    return StyleSheet.of(paper);
  }
}
