package org.posebook.export.pdf;

import java.util.Optional;

/** Which picture files can be shown, and how large they are. */
interface PictureSizes {
  /** A picture's size in pixels; nothing when it cannot be shown. */
  Optional<Size> size(String file);

  /** Width and height, in pixels. */
  record Size(float width, float height) {
    /** The size at which it fits into a box, with its proportions kept. */
    Size within(float maxWidth, float maxHeight) {
      float scale = Math.min(maxWidth / width, maxHeight / height);
      return new Size(width * scale, height * scale);
    }
  }
}
