/** Reads tables in text files (.csv, .tsv). */
@NullMarked
package org.posebook.importer.csv;

import org.jspecify.annotations.NullMarked;
