package org.posebook.export.pdf;

/** What a thing on the page means: part of the text, or an artifact that has no meaning. */
sealed interface Mark permits Tag, Artifact {}
