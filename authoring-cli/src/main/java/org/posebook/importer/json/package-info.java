/**
 * Reads exercise libraries that exist as JSON: the shapes that posebook knows, as one table each.
 */
@NullMarked
package org.posebook.importer.json;

import org.jspecify.annotations.NullMarked;
