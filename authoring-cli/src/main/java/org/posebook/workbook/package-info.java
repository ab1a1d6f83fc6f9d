/** Writes workbooks: templates, exports, and copies with problems marked. */
@NullMarked
package org.posebook.workbook;

import org.jspecify.annotations.NullMarked;
