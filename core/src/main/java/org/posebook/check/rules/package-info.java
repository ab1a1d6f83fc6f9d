/** The rules, one class each. A rule is named after the fault that it finds. */
@NullMarked
package org.posebook.check.rules;

import org.jspecify.annotations.NullMarked;
