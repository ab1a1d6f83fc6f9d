/** Spreadsheets in: raw sheets, header names, rows, and the content that they give. */
@NullMarked
package org.posebook.importer;

import org.jspecify.annotations.NullMarked;
