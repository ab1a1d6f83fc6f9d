/** The command line: thin commands over the library's services. */
@NullMarked
package org.posebook.cli;

import org.jspecify.annotations.NullMarked;
