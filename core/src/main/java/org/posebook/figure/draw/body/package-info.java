/** The mannequin's body as a solid around its bones, with its clothes and hair. */
@NullMarked
package org.posebook.figure.draw.body;

import org.jspecify.annotations.NullMarked;
