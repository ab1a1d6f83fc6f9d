/** What Apache POI does for the readers: number formats, and old Excel workbooks (.xls). */
@NullMarked
package org.posebook.importer.poi;

import org.jspecify.annotations.NullMarked;
