/** Scorecards: how far a routine meets published instruments, as far as a program can tell. */
@NullMarked
package org.posebook.check.score;

import org.jspecify.annotations.NullMarked;
