package org.posebook.figure.draw;

/** Tints for the mannequin's skin and hair. All keep the ink line and the target visible. */
public enum SkinTone {
  PALE(0xfbf3ec, 0x4a4038),
  LIGHT(0xf3dcc8, 0x5a4030),
  TAN(0xdcb490, 0x3a2d26),
  BROWN(0xb98a66, 0x2c2422),
  DARK(0x96684a, 0x262020);

  private final int skin;
  private final int hair;

  SkinTone(int skin, int hair) {
    this.skin = skin;
    this.hair = hair;
  }

  int skin() {
    return skin;
  }

  int hair() {
    return hair;
  }
}
