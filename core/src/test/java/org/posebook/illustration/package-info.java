@NullMarked
package org.posebook.illustration;

import org.jspecify.annotations.NullMarked;
