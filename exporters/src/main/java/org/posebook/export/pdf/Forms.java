package org.posebook.export.pdf;

import java.util.List;

/**
 * The same galley in one or more forms, from roomy to tight. They differ in gaps and in the height
 * of pictures, never in the text.
 *
 * @param galleys one, or one for each tightness from 0
 */
record Forms(List<Galley> galleys) {
  /** The tightness with which a page begins; 0 is roomier, for pages that would be left empty. */
  static final int NATURAL = 1;

  /** The tightest: pictures at their floor. */
  static final int TIGHTEST = 4;

  Forms {
    galleys = List.copyOf(galleys);
  }

  static Forms of(Galley only) {
    return new Forms(List.of(only));
  }

  /** The form for a tightness. */
  Galley at(int tightness) {
    return galleys.get(Math.min(tightness, galleys.size() - 1));
  }
}
