/** Where content comes from: files, and places in them. */
@NullMarked
package org.posebook.source;

import org.jspecify.annotations.NullMarked;
