/** The commands: each reads its words, calls the services and says what came of it. */
@NullMarked
package org.posebook.cli.command;

import org.jspecify.annotations.NullMarked;
