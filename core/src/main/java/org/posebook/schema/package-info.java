/** Validates content against the JSON Schemas and says in plain words what is wrong. */
@NullMarked
package org.posebook.schema;

import org.jspecify.annotations.NullMarked;
