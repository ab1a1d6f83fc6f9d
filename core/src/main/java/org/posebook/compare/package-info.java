/**
 * Compares two states of a library, says in words what changed for a reader, and brings together
 * what two people changed.
 */
@NullMarked
package org.posebook.compare;

import org.jspecify.annotations.NullMarked;
