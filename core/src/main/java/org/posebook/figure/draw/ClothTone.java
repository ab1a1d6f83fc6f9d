package org.posebook.figure.draw;

/**
 * One hue at two strengths: a light top and darker leggings, far enough apart for grey printers.
 */
public enum ClothTone {
  TEAL(0xcde7e6, 0x70b0b7),
  BLUE(0xd3e2f2, 0x7fa3cf),
  PLUM(0xe9dcee, 0xa98abb),
  MOSS(0xe0e8cf, 0x98ad70),
  SAND(0xf1e4cf, 0xc3a273),
  SLATE(0xe2e6ea, 0x95a1ad);

  private final int top;
  private final int leggings;

  ClothTone(int top, int leggings) {
    this.top = top;
    this.leggings = leggings;
  }

  int top() {
    return top;
  }

  int leggings() {
    return leggings;
  }
}
