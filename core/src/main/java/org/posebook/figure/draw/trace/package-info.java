/**
 * From pixels to curves: borders between labelled pixels become chains, and chains Bézier curves.
 */
@NullMarked
package org.posebook.figure.draw.trace;

import org.jspecify.annotations.NullMarked;
