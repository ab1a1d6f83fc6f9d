/** Reads OpenDocument spreadsheets (.ods), as a stream. */
@NullMarked
package org.posebook.importer.ods;

import org.jspecify.annotations.NullMarked;
