/**
 * SVG files of authors: reads them with JSVG, which is used here alone, and gives the shapes to
 * draw. Nothing is fetched, run or set in a font of the machine: what would need that is refused
 * with a reason.
 *
 * <p>A file goes through these steps: {@code XmlFile} makes a tree of it, {@code Cascade} works out
 * its styles, {@code Census} looks at what is drawn and refuses what cannot be, {@code Effects}
 * writes see-through groups, clips and masks in a form that JSVG leaves to us, and {@code Recorder}
 * takes down the shapes that JSVG draws.
 */
@NullMarked
package org.posebook.export.svg;

import org.jspecify.annotations.NullMarked;
