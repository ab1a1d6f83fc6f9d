/**
 * Drawn figures: a mannequin posed by anatomical joint angles, solved for its contacts, and drawn
 * as vector shapes. Pure and deterministic: no fonts, no pictures, no screen.
 */
@NullMarked
package org.posebook.figure;

import org.jspecify.annotations.NullMarked;
