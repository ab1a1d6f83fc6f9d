/** The dose language: reads what people write about how much and how often, and says it back. */
@NullMarked
package org.posebook.dose;

import org.jspecify.annotations.NullMarked;
