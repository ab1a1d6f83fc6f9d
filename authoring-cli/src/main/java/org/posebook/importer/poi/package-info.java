/** Reads Excel workbooks (.xlsx) with Apache POI. */
@NullMarked
package org.posebook.importer.poi;

import org.jspecify.annotations.NullMarked;
