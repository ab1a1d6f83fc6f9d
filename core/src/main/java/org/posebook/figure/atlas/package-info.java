/** The built-in figures: drawn when posebook is built, and kept as compact vectors. */
@NullMarked
package org.posebook.figure.atlas;

import org.jspecify.annotations.NullMarked;
