package org.posebook.cli.command;

import org.posebook.figure.draw.Palette;

/** How much ink a sheet takes. */
enum InkMode {
  COLOUR(Palette.Mode.COLOUR),
  GREY(Palette.Mode.GREY),
  SAVER(Palette.Mode.INK_SAVER);

  /** What the option's help says. */
  static final String HELP = "colour, grey, or saver: lines only, without tints. Default: colour.";

  private final Palette.Mode mode;

  InkMode(Palette.Mode mode) {
    this.mode = mode;
  }

  Palette.Mode mode() {
    return mode;
  }
}
