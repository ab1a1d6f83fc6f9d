/**
 * Sheets as PDF: tagged for screen readers (PDF/UA-1), fit for archives (PDF/A-2a), the same bytes
 * for the same sheet.
 *
 * <p>Decide, then emit: composers set the type of a sheet's blocks as {@code Galley}s, the {@code
 * Paginator} places them on the pages of a {@code Plan}, and the {@code Emitter} only draws the
 * plan.
 */
@NullMarked
package org.posebook.export.pdf;

import org.jspecify.annotations.NullMarked;
