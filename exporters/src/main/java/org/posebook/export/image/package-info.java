/** Figures as pictures: SVG, and PNG drawn with Java2D, which is used here alone. */
@NullMarked
package org.posebook.export.image;

import org.jspecify.annotations.NullMarked;
