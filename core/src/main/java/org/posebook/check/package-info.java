/** Checks content as a compiler checks code: one class for each rule, run over one index. */
@NullMarked
package org.posebook.check;

import org.jspecify.annotations.NullMarked;
