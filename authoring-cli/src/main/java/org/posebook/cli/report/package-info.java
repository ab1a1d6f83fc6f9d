/** Prints diagnostics: as a compiler does, or as JSON for programs. */
@NullMarked
package org.posebook.cli.report;

import org.jspecify.annotations.NullMarked;
