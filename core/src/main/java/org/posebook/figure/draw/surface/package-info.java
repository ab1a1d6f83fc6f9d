/** A solid described by its distance function, and the maps that looking at it gives. */
@NullMarked
package org.posebook.figure.draw.surface;

import org.jspecify.annotations.NullMarked;
