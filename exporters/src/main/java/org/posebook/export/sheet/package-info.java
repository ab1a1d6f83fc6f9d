/** What a sheet says: one immutable tree between the content and the writers, without geometry. */
@NullMarked
package org.posebook.export.sheet;

import org.jspecify.annotations.NullMarked;
