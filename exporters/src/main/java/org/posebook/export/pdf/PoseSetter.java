package org.posebook.export.pdf;

import org.posebook.export.sheet.SheetDocument.PoseBlock;

/** Sets a pose, in all its forms from roomy to tight. */
@FunctionalInterface
interface PoseSetter {
  /** How roomy and how tight its gaps may become, as a part of the usual ones. */
  float ROOMIEST = 1.6f;

  /** See {@link #ROOMIEST}. */
  float TIGHTEST = 0.5f;

  /**
   * A pose.
   *
   * @param parent the tag under which it stands
   * @param level the level of its heading
   */
  Forms compose(PoseBlock pose, Tag parent, int level);

  /** How far pictures grow on a page that would be left empty; see {@link #tightness}. */
  float GROWTH = -0.6f;

  /** How tight a form is: from 0, the usual, to 1, all at its floor; below 0 it is larger. */
  static float tightness(int form) {
    return form < Forms.NATURAL
        ? GROWTH
        : (form - Forms.NATURAL) / (float) (Forms.TIGHTEST - Forms.NATURAL);
  }

  /** What the gaps of a form are multiplied with. */
  static float spacing(int form) {
    return form < Forms.NATURAL ? ROOMIEST : 1 - (1 - TIGHTEST) * tightness(form);
  }
}
