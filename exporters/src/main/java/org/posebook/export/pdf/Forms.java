package org.posebook.export.pdf;

import java.util.List;

/**
 * The same galley in one or more forms, from roomy to tight. They differ in the height of pictures,
 * never in the text.
 */
record Forms(List<Galley> galleys) {
  Forms {
    galleys = List.copyOf(galleys);
  }

  static Forms of(Galley only) {
    return new Forms(List.of(only));
  }

  /** The form for a tightness from 0; the tightest there is when it has fewer. */
  Galley at(int tightness) {
    return galleys.get(Math.min(tightness, galleys.size() - 1));
  }

  int tightest() {
    return galleys.size() - 1;
  }
}
