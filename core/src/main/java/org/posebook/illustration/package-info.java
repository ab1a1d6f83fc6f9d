/** The drawings that content asks for: understood, solved, described, drawn and kept. */
@NullMarked
package org.posebook.illustration;

import org.jspecify.annotations.NullMarked;
