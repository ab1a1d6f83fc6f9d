/** Reads the parts of packed workbooks: zip archives of XML, within the budgets. */
@NullMarked
package org.posebook.importer.packed;

import org.jspecify.annotations.NullMarked;
