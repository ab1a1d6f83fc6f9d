/** What posebook has to say about content, and values that may come with such remarks. */
@NullMarked
package org.posebook.diagnostic;

import org.jspecify.annotations.NullMarked;
