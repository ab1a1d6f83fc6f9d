/** The content of a posebook library: immutable records that depend on the JDK alone. */
@NullMarked
package org.posebook.model;

import org.jspecify.annotations.NullMarked;
