/**
 * Draws a posed mannequin as a vector picture.
 *
 * <pre>{@code
 * Scene scene = Scene.of(frames, new Camera(-80, 8)).withMat();
 * Figure figure = FigureDrawer.draw(scene, Mannequin.STANDARD);
 * String svg = SvgWriter.write(figure, Palette.STANDARD, "Bridge", "Lying on the back, hips lifted.");
 * }</pre>
 */
@NullMarked
package org.posebook.figure.draw;

import org.jspecify.annotations.NullMarked;
