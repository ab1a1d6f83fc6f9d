/** Compares two states of a library, and says in words what changed for a reader. */
@NullMarked
package org.posebook.compare;

import org.jspecify.annotations.NullMarked;
