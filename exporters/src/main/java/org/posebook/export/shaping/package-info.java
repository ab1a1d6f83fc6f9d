/** Shapes words of scripts whose letters change with their neighbours, with what the JDK has. */
@NullMarked
package org.posebook.export.shaping;

import org.jspecify.annotations.NullMarked;
