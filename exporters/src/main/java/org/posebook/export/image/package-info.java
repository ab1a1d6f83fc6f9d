/** Figures as pictures: SVG, and PNG drawn with Java2D; photos made smaller. */
@NullMarked
package org.posebook.export.image;

import org.jspecify.annotations.NullMarked;
