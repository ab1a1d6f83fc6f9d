package org.posebook.export.pdf;

/** A stretch of a paragraph that is set in one type and means one thing. */
record Run(Mark mark, String text, Type type) {}
