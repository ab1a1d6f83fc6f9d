/** Libraries as files: reads and writes YAML and JSON, and binds what was read to the model. */
@NullMarked
package org.posebook.content;

import org.jspecify.annotations.NullMarked;
