/** Reads Excel workbooks in the Open XML format (.xlsx, .xlsm), part by part as a stream. */
@NullMarked
package org.posebook.importer.xlsx;

import org.jspecify.annotations.NullMarked;
