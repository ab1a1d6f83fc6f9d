/** Writing sheets: what an exporter is, and which ones there are. */
@NullMarked
package org.posebook.export;

import org.jspecify.annotations.NullMarked;
