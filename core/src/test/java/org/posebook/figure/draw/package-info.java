@NullMarked
package org.posebook.figure.draw;

import org.jspecify.annotations.NullMarked;
