/**
 * What can be told of a text by counting and by lists of words: sentences, syllables, how hard it
 * is to read, passive voice, what a step asks the reader to do, and technical terms. Pure functions
 * of the text; nothing here knows posebook's content.
 */
@NullMarked
package org.posebook.prose;

import org.jspecify.annotations.NullMarked;
